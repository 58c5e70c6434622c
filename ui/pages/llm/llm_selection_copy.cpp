// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/client.h"
#include "ui/pages/llm/llm_selection.h"
#include "ui/pages/organizations/pane_table.h"
#include "ui/parts/narrow_box.h"

#include <QComboBox>

#include <algorithm>

// Copying the settings of one organization to others.
namespace console::ui {

using namespace Qt::StringLiterals;
using models::LlmListed;

void LlmSelection::buildCopy()
{
    pane().addSection(tr("Copy settings"));
    addWords(tr(
        "Provider, models and address of one organization for the others. Keys are never copied."));
    m_source = new QComboBox;
    // Its width follows the pane, not the longest name.
    makeNarrow(*m_source, 12);
    for (const LlmListed& listed : std::as_const(m_rows.all)) {
        if (listed.unread.isEmpty())
            m_source->addItem(tr("%1 (%2)").arg(listed.settings.name, listed.provider),
                listed.settings.organization.text());
    }
    const auto own = std::find_if(m_rows.chosen.cbegin(), m_rows.chosen.cend(),
        [](const LlmListed& each) { return !each.usesDefault() && each.unread.isEmpty(); });
    if (own != m_rows.chosen.cend())
        m_source->setCurrentIndex(m_source->findData(own->settings.organization.text()));
    pane().add(new FormField(tr("Copy from"), m_source));
    pane().add(new PaneTable(tr("What copying changes"), &m_preview));
    m_key = new FormField(tr("Key for those that need one"), new SecretField);
    pane().addField(m_key);
    m_copy = new BusyButton(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the settings"));
    addButton(m_copy);
    connect(m_source, &QComboBox::currentIndexChanged, this, &LlmSelection::showPlans);
    connect(m_key, &FormField::changed, this, &LlmSelection::showPlans);
    connect(m_copy, &BusyButton::activated, this, &LlmSelection::startCopy);
}

const LlmListed* LlmSelection::source() const
{
    const QString id = m_source->currentData().toString();
    const auto found = std::find_if(m_rows.all.cbegin(), m_rows.all.cend(),
        [&](const LlmListed& each) { return each.settings.organization.text() == id; });
    return found == m_rows.all.cend() ? nullptr : &*found;
}

void LlmSelection::showPlans()
{
    const LlmListed* from = source();
    m_plans = from ? llmCopyPlans(*from, m_rows.chosen, client().llm().server(),
                  [this](const domain::OrganizationId& id) { return whyNoChange(id); })
                   : QList<LlmCopyPlan>();
    const bool hasKey = !m_key->value().toString().trimmed().isEmpty();
    QList<Outcome> lines;
    int changing = 0;
    int needing = 0;
    for (const LlmCopyPlan& plan : std::as_const(m_plans)) {
        const bool goes = plan.refusal.isEmpty() && (!plan.copy.needsKey || hasKey);
        changing += goes ? 1 : 0;
        needing += plan.refusal.isEmpty() && plan.copy.needsKey ? 1 : 0;
        lines.append(
            {plan.target.settings.name, goes ? Outcome::Kind::NotTried : Outcome::Kind::Skipped,
                llmCopyWords(plan, from->provider), {}, {}});
    }
    m_preview.setRows(lines);
    m_key->setVisible(needing > 0);
    m_key->setHint(tr("%n organization(s) need a key of their own. Without one they are left as "
                      "they are.",
        nullptr, needing));
    m_copy->setText(changing == 1 ? tr("Copy to 1 organization")
                                  : tr("Copy to %n organizations", nullptr, changing));
    setAllowed(m_copy, changing > 0, tr("There is nothing to copy to the chosen ones."));
}

void LlmSelection::startCopy()
{
    std::optional<domain::LlmKeyChange> key;
    const LlmListed* from = source();
    const domain::LlmProvider* provider
        = from ? domain::llmProvider(m_rows.offered, from->settings.settings.provider) : nullptr;
    const QString typed = m_key->isVisible() ? m_key->value().toString() : QString();
    if (!typed.trimmed().isEmpty()) {
        const domain::LlmField field
            = provider ? provider->keyFields().value(0) : domain::LlmField();
        const base::Result<domain::LlmKeyChange> change
            = domain::LlmKeyChange::replace(typed, field);
        if (!change) {
            m_key->setError(change.error().message);
            m_key->setFocus(Qt::OtherFocusReason);
            return;
        }
        key = *change;
    }
    QList<LlmRun::Job> jobs;
    for (const LlmCopyPlan& plan : std::as_const(m_plans))
        jobs.append(llmCopyJob(client(), plan, m_rows.offered, key, this));
    m_copies = true;
    start(new LlmRun(jobs, this), m_copy, tr("Copying…"), tr("Did %1 of %2."));
}

} // namespace console::ui
