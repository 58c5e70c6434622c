// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/llm/llm_list.h"
#include "ui/pages/llm/llm_settings_pane.h"
#include "ui/pages/organizations/outcome_report.h"

#include <algorithm>

// What became of what was done, and what is remembered of it.
namespace console::ui {

using models::LlmListed;

void LlmList::showReport(const QList<Outcome>& outcomes, bool copied)
{
    const QString subject = tr("Organization");
    const OutcomeReport::Words words = copied
        ? OutcomeReport::Words{tr("Copied settings"), tr("What was copied"),
            tr("Choose the rest again"), subject}
        : OutcomeReport::Words{
            tr("Connection tests"), tr("What the tests found"), tr("Test these again"), subject};
    QList<Outcome> ordered = outcomes;
    // What there is to do comes first.
    std::stable_partition(ordered.begin(), ordered.end(),
        [](const Outcome& outcome) { return outcome.kind == Outcome::Kind::Failed; });
    auto* report = present<OutcomeReport>({}, words, ordered);
    connect(
        report, &OutcomeReport::restWanted, this,
        [this, copied](const QStringList& names) {
            QList<LlmListed> rest;
            for (const LlmListed& listed : std::as_const(m_all)) {
                if (names.contains(listed.settings.name))
                    rest.append(listed);
            }
            if (!rest.isEmpty())
                presentSeveral(rest, !copied);
        },
        Qt::QueuedConnection);
    connect(report, &OutcomeReport::copied, this,
        [this](const QString& sentence) { announce(Tone::Ok, sentence); });
    report->takeFocus();
}

void LlmList::remember(
    const QString& id, const domain::LlmSettings& settings, const domain::LlmTestSummary& test)
{
    TestedHere here{settings, test};
    if (!here.test.at.isValid())
        here.test.at = context().clock();
    m_testedHere.insert(id, here);
}

void LlmList::tellKept(const domain::OrganizationId& id,
    const domain::LlmConfiguration& configuration,
    const std::optional<domain::LlmTestSummary>& test)
{
    if (test) {
        remember(id.text(), configuration.settings.value_or(domain::LlmSettings()), *test);
        refresh();
    }
    if (configuration.usesDefault()) {
        announce(Tone::Ok, tr("Saved. The platform's own provider is used now."));
    } else if (test) {
        announce(test->passed() ? Tone::Ok : Tone::Warn, tr("Saved, as it was tested."));
    } else {
        announce(
            Tone::Warn, tr("Saved. These settings are not tested yet."), tr("Test now"), [this] {
                if (auto* pane = qobject_cast<LlmSettingsPane*>(content()))
                    pane->test();
            });
    }
}

} // namespace console::ui
