// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/client.h"
#include "models/when.h"
#include "ui/pages/llm/llm_settings_pane.h"
#include "ui/pages/llm/llm_words.h"
#include "ui/pages/llm/provider_fields.h"
#include "ui/pages/llm/test_view.h"

#include <QCheckBox>
#include <QComboBox>

// What the pane says of the settings, and what may be done with them.
namespace console::ui {

using domain::LlmServer;
using namespace Qt::StringLiterals;

void LlmSettingsPane::typed()
{
    m_report.reset();
    m_fields->showFindings(false);
    showLastTest();
    showPrivacy();
}

void LlmSettingsPane::showNotes()
{
    const auto why = whyNoDefault(*m_seen);
    const bool replaces = client().llm().server() == LlmServer::Replaces && m_seen->settings
        && !m_seen->usesDefault();
    QList<LinkButton*> actions = m_state->findChildren<LinkButton*>();
    const bool maySet = may(context().standing, domain::Action::ChangeLlmPlatform);
    actions.first()->setVisible(why && maySet);
    m_state->setVisible(why || replaces);
    m_state->setTone(why ? Tone::Warn : Tone::Accent);
    if (why) {
        m_state->setTitle(why->sentence);
        m_state->setText(maySet
                ? tr("Set it in the settings, or choose a provider of its own here.")
                : why->nextStep);
    } else if (replaces) {
        m_state->setTitle(tr("Saving here replaces everything."));
        m_state->setText(tr("This cloud never hands a key back and forgets it with every save, so "
                            "the key has to be given again, whatever you change."));
    }
}

void LlmSettingsPane::showRights()
{
    const QString refusal = whyNoChange();
    const bool allowed = refusal.isEmpty();
    setAllowed(m_chooser, allowed, refusal);
    m_fields->allow(refusal);
    // What is kept already can be forgotten by whoever sits here.
    if (m_keep)
        setAllowed(m_keep, allowed || m_keep->isChecked(), refusal);
    pane().setSaveText(allowed ? tr("Save settings") : QString());
    const bool offered
        = domain::llmProvider(m_offered, QLatin1String(domain::platformLlmProvider)) != nullptr;
    // Only who may save there can test what is saved, since the key can't be given along.
    const bool tests = allowed || client().llm().server() == LlmServer::Keeps;
    setAllowed(m_testButton, tests, refusal);
    m_default->setVisible(!m_seen->usesDefault() && !question());
    setAllowed(m_default, allowed && offered,
        allowed ? tr("This cloud offers no default of its own.") : refusal);
}

void LlmSettingsPane::showLastTest()
{
    if (m_report) {
        m_testHeading->setText(tr("Test · just now"));
        m_test->showReport(*m_report, m_fields->provider().displayName, m_fields->endpoint());
        return;
    }
    if (!isAsSaved()) {
        m_testHeading->setText(tr("Test"));
        m_test->showNone(tr("Not tested as it is here. It can be saved all the same."));
        return;
    }
    std::optional<domain::LlmTestSummary> last = m_seen->lastTest;
    if (m_subject.lastTest && (!last || last->at < m_subject.lastTest->at))
        last = m_subject.lastTest;
    // A test of what was there before says nothing of what is there now.
    if (last && m_seen->changedAt.isValid() && last->at.isValid() && last->at < m_seen->changedAt)
        last.reset();
    m_testHeading->setText(last && last->at.isValid()
            ? tr("Last test · %1").arg(models::relativeTime(last->at, context().clock()))
            : tr("Last test"));
    m_testHeading->setToolTip(last ? models::exactTime(last->at) : QString());
    if (last)
        m_test->showSummary(*last, m_fields->provider().displayName, m_fields->endpoint());
    else
        m_test->showNone(tr("These settings have not been tested yet."));
}

} // namespace console::ui
