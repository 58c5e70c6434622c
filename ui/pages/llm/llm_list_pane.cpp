// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/client.h"
#include "ui/pages/llm/llm_list.h"
#include "ui/pages/llm/llm_selection.h"
#include "ui/pages/llm/llm_settings_pane.h"
#include "ui/pages/organizations/outcome_report.h"

#include <algorithm>

namespace console::ui {

using namespace Qt::StringLiterals;
using models::LlmListed;

std::optional<LlmListed> LlmList::find(const QString& id) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(),
        [&](const LlmListed& listed) { return listed.settings.organization.text() == id; });
    return found == m_all.end() ? std::nullopt : std::optional(*found);
}

QList<LlmListed> LlmList::withKeys(const QStringList& ids) const
{
    QList<LlmListed> found;
    for (const QString& id : ids) {
        if (const auto listed = find(id))
            found.append(*listed);
    }
    return found;
}

void LlmList::showSelection(const QStringList& keys)
{
    const QList<LlmListed> chosen = withKeys(keys);
    if (chosen.size() == 1)
        presentOne(chosen.first());
    else if (chosen.size() > 1)
        presentSeveral(chosen, false);
}

void LlmList::presentOne(const LlmListed& listed)
{
    const domain::OrganizationId id = listed.settings.organization;
    const auto membership = client().session().membership(id);
    if (!membership)
        return;
    auto* pane = present<LlmSettingsPane>(
        {id.text()}, LlmSettingsPane::Subject{*membership, listed.settings.lastTest}, m_listing);
    const auto queued = Qt::QueuedConnection;
    connect(
        pane, &LlmSettingsPane::kept, this,
        [this, id](const domain::LlmConfiguration& configuration,
            const std::optional<domain::LlmTestSummary>& test) {
            tellKept(id, configuration, test);
        },
        queued);
    connect(
        pane, &LlmSettingsPane::tested, this,
        [this, key = id.text()](const domain::LlmTestSummary& test) {
            if (const auto now = find(key))
                remember(key, now->settings.settings, test);
            refresh();
        },
        queued);
    connect(
        pane, &LlmSettingsPane::entryProposed, this,
        [this](const QString& name) {
            announce(Tone::Ok, tr("“%1” is in the draft of the listing now.").arg(name),
                tr("Show the listing"), [this] { Q_EMIT pageWanted(u"subprocessors"_s); });
        },
        queued);
    connect(pane, &LlmSettingsPane::listingWanted, this,
        [this] { Q_EMIT pageWanted(u"subprocessors"_s); });
    connect(
        pane, &LlmSettingsPane::settingsWanted, this, [this] { Q_EMIT pageWanted(u"settings"_s); });
}

void LlmList::presentSeveral(const QList<LlmListed>& chosen, bool test)
{
    QStringList keys;
    // Rows that a test was started for are not chosen: it is about what was failing then.
    for (const LlmListed& listed : chosen) {
        if (!test)
            keys << listed.settings.organization.text();
    }
    auto* pane = present<LlmSelection>(keys, LlmSelection::Rows{chosen, m_all, m_offered});
    const auto queued = Qt::QueuedConnection;
    connect(pane, &LlmSelection::tested, this,
        [this](const domain::OrganizationId& id, const domain::LlmTestSummary& found) {
            if (const auto now = find(id.text()))
                remember(id.text(), now->settings.settings, found);
        });
    connect(
        pane, &LlmSelection::testsEnded, this,
        [this](const QList<Outcome>& outcomes) { showReport(outcomes, false); }, queued);
    connect(
        pane, &LlmSelection::copyEnded, this,
        [this](const QList<Outcome>& outcomes) { showReport(outcomes, true); }, queued);
    if (test)
        pane->startTests();
}

void LlmList::showReport(const QList<Outcome>& outcomes, bool copied)
{
    const OutcomeReport::Words words = copied
        ? OutcomeReport::Words{tr("Copied settings"), tr("What was copied"),
            tr("Choose the rest again")}
        : OutcomeReport::Words{
            tr("Connection tests"), tr("What the tests found"), tr("Test these again")};
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
