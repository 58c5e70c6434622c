// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/client.h"
#include "ui/pages/llm/llm_list.h"
#include "ui/pages/llm/llm_selection.h"
#include "ui/pages/llm/llm_settings_pane.h"

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
        pane, &LlmSettingsPane::statingWanted, this,
        [this](const AttestationPane::Subject& subject) {
            leave([this, subject] { presentAttestation(subject); });
        },
        queued);
    connect(pane, &LlmSettingsPane::settingsWanted, this,
        [this] { Q_EMIT pageWanted(u"settings/llm"_s); });
}

void LlmList::presentAttestation(const AttestationPane::Subject& subject)
{
    const QString id = subject.membership.organization.id.text();
    auto* pane = present<AttestationPane>({id}, subject);
    const auto back = [this, id] {
        if (const auto listed = find(id))
            presentOne(*listed);
    };
    connect(
        pane, &AttestationPane::kept, this,
        [this, back](const QString& words) {
            announce(Tone::Ok, words);
            back();
        },
        Qt::QueuedConnection);
    connect(
        pane, &AttestationPane::backWanted, this, [this, back] { leave(back); },
        Qt::QueuedConnection);
    pane->takeFocus();
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

} // namespace console::ui
