// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/client.h"
#include "ui/pages/llm/llm_settings_pane.h"
#include "ui/pages/llm/llm_words.h"

// Back to the default, and what somebody else saved meanwhile.
namespace console::ui {

using base::Result;
using domain::LlmConfiguration;

void LlmSettingsPane::askDefault()
{
    const QString name = m_subject.membership.organization.name;
    ask({tr("Go back to the default?"),
            tr("“%1” uses the platform's own provider then, OpenAI. Its own key and its other "
               "settings are deleted.")
                .arg(name),
            tr("Use the default"), tr("Keep the settings"), typedOnProduction(context(), name),
            tr("Type the name of the organization")},
        {m_default}, m_default, [this] { useDefault(question()->yesButton(), tr("Saving…")); });
}

void LlmSettingsPane::useDefault(BusyButton* button, const QString& words)
{
    saving(client()
               .llm()
               .useDefault(organization(), m_offered, *m_seen)
               .then(this, [this](const Result<LlmConfiguration>& saved) { endSave(saved); }),
        button, words);
}

void LlmSettingsPane::showConflict()
{
    setBusy(true);
    client()
        .llm()
        .configuration(organization())
        .then(this, [this](const Result<LlmConfiguration>& theirs) {
            setBusy(false);
            if (theirs)
                tellConflict(*theirs);
            else
                failed(theirs.error());
        });
}

void LlmSettingsPane::tellConflict(const LlmConfiguration& theirs)
{
    m_theirs = theirs;
    m_conflict->setTitle(theirs.changedBy.isEmpty()
            ? tr("Somebody else saved other settings meanwhile.")
            : tr("%1 saved other settings meanwhile.").arg(theirs.changedBy));
    m_conflict->setText(
        tr("Saved now: %1. What you typed is still here.").arg(settingsWords(m_offered, theirs)));
    m_conflict->show();
    reveal(m_conflict);
    Q_EMIT serverChanged();
}

} // namespace console::ui
