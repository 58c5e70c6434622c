// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/llm/budget_pane.h"

#include "cloud/client.h"
#include "cloud/llm_usage_api.h"
#include "models/llm_usage_words.h"
#include "ui/pages/keep_draft.h"
#include "ui/pages/llm/token_amount.h"
#include "ui/parts/cell_tone.h"
#include "ui/parts/facts.h"

#include <QLocale>

namespace console::ui {

using namespace Qt::StringLiterals;
using base::Result;
using domain::LlmBudget;

namespace {
//! As it is typed; nothing where there is none.
QString writtenTokens(const LlmBudget& budget)
{
    return budget.monthlyTokens > 0 ? QLocale().toString(budget.monthlyTokens) : QString();
}
} // namespace

BudgetPane::BudgetPane(DetailPane& pane, const PageContext& context, const LlmBudget& budget,
    const QString& name, const QByteArray& zone)
    : PaneContent(pane, context)
    , m_budget(budget)
    , m_name(name)
    , m_zone(zone)
    , m_tokens(new QLineEdit)
{
    build();
    showState();
    connect(&pane, &DetailPane::saveRequested, this, &BudgetPane::save);
}

void BudgetPane::build()
{
    pane().setTitle(m_name);
    auto* what = new TextLabel(
        tr("A budget warns. It can't stop calls: they are made elsewhere and only counted here."),
        TextSize::Body, Tone::Muted);
    what->setWordWrap(true);
    pane().add(what);
    m_tokens->setText(writtenTokens(m_budget));
    m_field = pane().addField(new FormField(tr("Tokens a month"), m_tokens, u"monthlyTokens"_s));
    m_facts = new KeyValueList;
    pane().add(m_facts);
    allow();
}

void BudgetPane::allow()
{
    const QString reason = whyNot();
    const bool isSet = m_budget.monthlyTokens > 0;
    const QString save = isSet ? tr("Save the budget") : tr("Set the budget");
    setAllowed(m_tokens, reason.isEmpty(), reason);
    pane().setSaveText(reason.isEmpty() ? save : QString());
    keepDraft(pane(), context(), u"llm-budget/"_s + organization(), reason);
    if (isSet && !m_remove) {
        m_remove = addBarAction(tr("Remove"));
        m_remove->setAccessibleName(tr("Remove the budget"));
        connect(m_remove, &BusyButton::activated, this, [this] { send(std::nullopt, m_remove); });
    }
    if (m_remove) {
        m_remove->setVisible(isSet);
        setAllowed(m_remove, reason.isEmpty(), reason);
    }
}

void BudgetPane::update(const LlmBudget& budget, const QByteArray& zone)
{
    if (isBusy())
        return;
    m_budget = budget;
    m_zone = zone;
    m_field->setSaved(writtenTokens(m_budget));
    allow();
    showState();
}

void BudgetPane::rightsChanged()
{
    if (!isBusy())
        allow();
}

QString BudgetPane::whyNot() const
{
    if (QString reason = whyNoWrite(context()); !reason.isEmpty())
        return reason;
    if (domain::seesAllLlmUsage(context().standing))
        return {};
    for (const domain::Membership& membership : client().session().memberships()) {
        if (membership.organization.id == m_budget.organization
            && membership.role == domain::OrganizationRole::Admin)
            return {};
    }
    return tr("Only the operator of this workspace and admins of the organization set its budget.");
}

void BudgetPane::showState()
{
    m_field->setHint(
        tr("Input and output together. Months are those of %1.").arg(QString::fromUtf8(m_zone)));
    const auto month = domain::UsageCalendar::make(m_zone, domain::UsagePeriod::Month);
    if (m_budget.monthlyTokens <= 0 || !month) {
        m_facts->setRows({{tr("Budget"), tr("None")}});
        return;
    }
    const auto state
        = domain::llmBudgetState(m_budget.monthlyTokens, m_budget.used, *month, context().clock());
    const models::BudgetWords words = models::budgetWords(state);
    m_facts->setRows({{tr("Used this month"), QLocale().toString(m_budget.used)},
        {tr("Share"), words.text, toneOf(words.tone)},
        {tr("Forecast"),
            words.forecast.isEmpty() ? tr("Not on the first day of a month") : words.forecast}});
}

void BudgetPane::takeFocus()
{
    m_tokens->setFocus(Qt::OtherFocusReason);
    m_tokens->selectAll();
}

void BudgetPane::save()
{
    const std::optional<qint64> tokens = tokensIn(m_tokens->text());
    if (!tokens) {
        m_field->setError(tr("Write a whole number of tokens, such as 30,000,000."));
        m_tokens->setFocus(Qt::OtherFocusReason);
        return;
    }
    send(tokens, nullptr);
}

void BudgetPane::send(const std::optional<qint64>& tokens, BusyButton* button)
{
    const base::CallHandle call
        = cloud::LlmUsageApi(client().governanceSession())
              .setBudget(m_budget, tokens)
              .then(this, [this, isSet = tokens.has_value()](const Result<LlmBudget>& budget) {
                  if (!budget)
                      return failed(budget.error());
                  saved();
                  Q_EMIT serverChanged();
                  Q_EMIT kept(isSet ? tr("The budget of %1 is set.").arg(m_name)
                                    : tr("%1 has no budget any more.").arg(m_name));
              });
    if (button)
        saving(call, button, tr("Removing…"));
    else
        saving(call);
}

} // namespace console::ui
