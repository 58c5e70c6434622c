// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/llm/llm_settings_pane.h"

#include "cloud/client.h"
#include "ui/pages/keep_draft.h"
#include "ui/pages/llm/llm_words.h"
#include "ui/pages/llm/provider_fields.h"
#include "ui/pages/organizations/permission.h"

#include <QComboBox>

// Reading and saving; how the pane is put together is in llm_settings_pane_view.cpp, the test in
// llm_settings_pane_test.cpp.
namespace console::ui {

using base::ApiError;
using base::Result;
using domain::LlmConfiguration;
using domain::LlmProvider;
using namespace Qt::StringLiterals;

namespace {
constexpr int walkingPause = 180; // milliseconds: walking through the list reads no one's settings
}

LlmSettingsPane::LlmSettingsPane(
    DetailPane& pane, const PageContext& context, const Subject& subject, ListingDesk& listing)
    : PaneContent(pane, context)
    , m_subject(subject)
    , m_listing(listing)
{
    pane.setTitle(subject.membership.organization.name);
    pane.setState(ViewState::firstLoad(tr("Loading the LLM settings…")));
    m_tick.setInterval(1000);
    m_pause.setSingleShot(true);
    m_pause.setInterval(walkingPause);
    connect(&m_pause, &QTimer::timeout, this, &LlmSettingsPane::load);
    connect(&pane, &DetailPane::stateActionRequested, this, &LlmSettingsPane::load);
    connect(&pane, &DetailPane::saveRequested, this, &LlmSettingsPane::save);
    connect(&pane, &DetailPane::discarded, this, [this] {
        if (m_seen)
            fill();
    });
    m_pause.start();
}

void LlmSettingsPane::update()
{
    if (!isBusy() && !pane().isDirty())
        m_pause.start();
}

void LlmSettingsPane::rightsChanged()
{
    if (!m_fields || isBusy())
        return;
    showRights();
    keepTyped();
}

void LlmSettingsPane::load()
{
    m_reading.cancel();
    m_reading = client()
                    .llm()
                    .providers(organization())
                    .andThen(this,
                        [this](const QList<LlmProvider>& offered) {
                            m_offered = offered;
                            return client().llm().configuration(organization());
                        })
                    .then(this, [this](const Result<LlmConfiguration>& configuration) {
                        showLoaded(configuration);
                    });
}

void LlmSettingsPane::showLoaded(const Result<LlmConfiguration>& configuration)
{
    if (!configuration) {
        const ApiError& error = configuration.error();
        if (error.kind == ApiError::Kind::Cancelled)
            return;
        pane().setState(ViewState::failed(tr("The LLM settings could not be loaded."), error));
        if (error.kind == ApiError::Kind::NotSignedIn)
            Q_EMIT sessionEnded();
        return;
    }
    pane().setState(ViewState::ready());
    readStated();
    // What is typed was made from what was seen before.
    if (m_seen && (isBusy() || pane().isDirty()))
        return;
    LlmConfiguration before = m_seen.value_or(LlmConfiguration());
    before.lastTest = configuration->lastTest;
    before.rev = configuration->rev;
    const bool same = m_seen && before == *configuration;
    m_seen = *configuration;
    if (!m_chooser)
        build();
    // Another test alone leaves the form, and the steps of one that was made here.
    if (same)
        showLastTest();
    else
        fill();
    showRights();
    keepTyped();
}

void LlmSettingsPane::keepTyped()
{
    keepDraft(pane(), context(), u"llm/"_s + organization().text(), whyNoChange());
}

QString LlmSettingsPane::whyNoChange() const
{
    return whyNoManaging(context(), m_subject.membership);
}

domain::LlmTestSummary LlmSettingsPane::summaryOf(const domain::LlmTestReport& report) const
{
    domain::LlmTestSummary summary = report.summary();
    if (!summary.at.isValid())
        summary.at = context().clock();
    // What was tested is what was saved a moment later.
    if (m_seen->changedAt.isValid() && summary.at < m_seen->changedAt)
        summary.at = m_seen->changedAt;
    return summary;
}

const LlmProvider* LlmSettingsPane::chosen() const
{
    return domain::llmProvider(m_offered, m_chooser->currentData().toString());
}

bool LlmSettingsPane::isAsSaved() const
{
    return !pane().isDirty();
}

void LlmSettingsPane::save()
{
    m_conflict->hide();
    const LlmProvider* provider = chosen();
    if (!provider) {
        refuse(ApiError::invalid(u"provider"_s,
            tr("This cloud does not offer that provider any more. Choose another one."),
            u"llm.provider"_s));
        return;
    }
    if (provider->id == QLatin1String(domain::platformLlmProvider)) {
        useDefault(pane().saveButton(), tr("Saving…"));
        return;
    }
    const std::optional<domain::LlmDraft> draft = checkedDraft();
    if (!draft)
        return;
    saving(client()
               .llm()
               .save(organization(), *provider, *draft, *m_seen)
               .then(this, [this, draft](const Result<LlmConfiguration>& saved) {
                   if (saved)
                       keepKey(*draft);
                   endSave(saved);
               }));
}

void LlmSettingsPane::endSave(const Result<LlmConfiguration>& done)
{
    if (!done) {
        if (done.error().kind == ApiError::Kind::Outdated) {
            unlock();
            showConflict();
        } else {
            failed(done.error());
        }
        return;
    }
    saved();
    dropQuestion();
    const std::optional<domain::LlmTestReport> report = m_report;
    m_seen = *done;
    fill();
    if (report) {
        m_report = report;
        m_subject.lastTest = summaryOf(*report);
        showLastTest();
    }
    Q_EMIT kept(*done, report ? m_subject.lastTest : std::nullopt);
    Q_EMIT serverChanged();
}

std::optional<domain::LlmDraft> LlmSettingsPane::checkedDraft()
{
    pane().clearErrors();
    if (FormField* wrong = m_fields->showFindings(true)) {
        m_fields->focus(wrong);
        reveal(wrong);
        return std::nullopt;
    }
    const Result<domain::LlmDraft> draft = m_fields->draft();
    return draft ? std::optional(*draft) : std::nullopt;
}

void LlmSettingsPane::refuse(const ApiError& error)
{
    pane().showError(error);
}

void LlmSettingsPane::takeFocus()
{
    if (m_chooser && m_chooser->isEnabled())
        m_chooser->setFocus(Qt::OtherFocusReason);
    else if (m_testButton)
        m_testButton->setFocus(Qt::OtherFocusReason);
    else
        pane().setFocus(Qt::OtherFocusReason);
}

} // namespace console::ui
