// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/client.h"
#include "ui/pages/llm/llm_settings_pane.h"
#include "ui/pages/llm/llm_words.h"
#include "ui/pages/llm/provider_fields.h"
#include "ui/pages/llm/test_view.h"

// The test, and the models of a provider.
namespace console::ui {

using base::ApiError;
using base::Result;
using domain::LlmProvider;
using namespace Qt::StringLiterals;

void LlmSettingsPane::test()
{
    if (isBusy() || !m_seen)
        return;
    const LlmProvider* provider = chosen();
    const bool saved = isAsSaved() && whyNoChange().isEmpty();
    const auto end = [this](const Result<domain::LlmTestReport>& report) {
        endTest(report);
    };
    base::CallHandle call;
    if (saved) {
        call = client()
                   .llm()
                   .testSaved(organization(), m_seen->settings.value_or(domain::LlmSettings()))
                   .then(this, end);
    } else {
        if (!provider) {
            const auto why = domain::explained(domain::LlmFailure::ProviderUnknown,
                {.provider = m_fields->provider().displayName});
            m_test->showFailure(why.sentence, why.nextStep);
            return;
        }
        const auto draft = checkedDraft();
        if (!draft)
            return;
        call = client().llm().test(organization(), *provider, *draft, *m_seen).then(this, end);
    }
    setTesting(true);
    saving(call, m_testButton, tr("Testing…"));
    // Under the button, which the person looks at.
    m_testHeading->setText(tr("Test"));
    m_test->showNone(
        tr("Asking %1. This takes 20 seconds at most.").arg(m_fields->provider().displayName));
}

void LlmSettingsPane::setTesting(bool testing)
{
    m_seconds = 0;
    if (!testing) {
        m_tick.stop();
        delete m_stop;
        return;
    }
    m_tick.start();
    BusyButton* stop = addBarAction(tr("Stop the test"));
    m_stop = stop;
    connect(stop, &BusyButton::activated, &pane(), &DetailPane::cancelRequested);
}

void LlmSettingsPane::endTest(const Result<domain::LlmTestReport>& report)
{
    setTesting(false);
    unlock();
    const QString provider = m_fields->provider().displayName;
    m_testHeading->setText(tr("Test"));
    if (!report) {
        const ApiError& error = report.error();
        if (error.kind == ApiError::Kind::Cancelled) {
            const auto stopped
                = domain::explained(domain::LlmFailure::Cancelled, {.provider = provider});
            m_test->showFailure(stopped.sentence, stopped.nextStep);
        } else {
            showLastTest();
            failed(error);
        }
        return;
    }
    m_report = *report;
    showLastTest();
    reveal(m_test);
    if (!isAsSaved() || !report->hasConfiguration)
        return;
    m_subject.lastTest = summaryOf(*report);
    Q_EMIT tested(*m_subject.lastTest);
}

void LlmSettingsPane::loadModels()
{
    const LlmProvider* provider = chosen();
    const Result<domain::LlmDraft> draft = m_fields->draft();
    if (!provider || isBusy())
        return;
    if (!draft) {
        refuse(draft.error());
        return;
    }
    m_models->setText(tr("Asking %1 for its models…").arg(provider->displayName));
    m_models->setTone(Tone::Muted);
    m_models->show();
    m_reading.cancel();
    m_reading
        = client()
              .llm()
              .models(organization(), *provider, *draft, *m_seen)
              .then(this, [this](const Result<domain::LlmModels>& models) { endModels(models); });
}

void LlmSettingsPane::endModels(const Result<domain::LlmModels>& models)
{
    if (!models) {
        m_models->hide();
        const ApiError& error = models.error();
        if (error.kind == ApiError::Kind::Cancelled)
            return;
        refuse(error);
        if (error.kind == ApiError::Kind::NotSignedIn)
            Q_EMIT sessionEnded();
        return;
    }
    if (models->failure) {
        const domain::LlmExplanation why = domain::explained(*models->failure,
            {.provider = m_fields->provider().displayName,
                .host = QUrl(m_fields->endpoint()).host()});
        m_models->setText(u"%1 %2"_s.arg(why.sentence, why.nextStep));
        m_models->setTone(Tone::Bad);
        return;
    }
    m_fields->showModels(models->names);
    m_models->setText(tr("%n model(s) can be chosen above.", nullptr, int(models->names.size())));
    m_models->setTone(Tone::Ok);
}

} // namespace console::ui
