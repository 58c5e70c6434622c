// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/settings/llm_section.h"

#include "cloud/client.h"
#include "ui/pages/llm/key_field.h"
#include "ui/pages/llm/llm_words.h"
#include "ui/pages/llm/test_view.h"
#include "ui/parts/detail_pane.h"
#include "ui/parts/page_header.h"
#include "ui/parts/text_area.h"

#include <QSpinBox>

// What one does with the platform's settings; how they are shown is in llm_section_view.cpp.
namespace console::ui {

using namespace Qt::StringLiterals;
using base::ApiError;
using base::Result;
using domain::LlmPlatform;

namespace {
QStringList linesOf(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    }
    return lines;
}
} // namespace

QString LlmSection::whyNot() const
{
    const PageContext& context = m_page.context();
    if (!context.capabilities.llmKeys)
        return tr("This server does not let the console change its default provider.");
    if (!domain::may(context.standing, domain::Action::ChangeLlmPlatform))
        return tr("Only the operator of this workspace sees and changes the platform's LLM key.");
    return {};
}

void LlmSection::refresh()
{
    if (const QString reason = whyNot(); !reason.isEmpty()) {
        m_pane->hide();
        m_state->show();
        m_state->setState(ViewState::notAllowed(reason));
        return;
    }
    m_reading.cancel();
    m_header->setLoading(true);
    m_reading
        = m_page.client().llm().platform().then(this, [this](const Result<LlmPlatform>& platform) {
              if (platform || platform.error().kind != ApiError::Kind::Cancelled)
                  show(platform);
          });
}

void LlmSection::show(const Result<LlmPlatform>& platform)
{
    m_header->setLoading(false);
    const ViewState state = platform
        ? ViewState::ready()
        : ViewState::failed(
            tr("The platform's LLM settings could not be loaded."), platform.error());
    const bool inPlace = !platform && !m_seen;
    m_state->setVisible(inPlace);
    m_pane->setVisible(!inPlace);
    if (inPlace)
        m_state->setState(state);
    else
        m_pane->setState(state);
    if (!platform)
        return;
    // What is typed was made from what was seen before.
    const bool holds = m_seen && (m_pane->isSaving() || m_pane->isDirty());
    const bool same = m_seen && *m_seen == *platform;
    if (!holds && !same) {
        m_seen = *platform;
        fill();
    } else if (!m_pane->isSaving()) {
        // The profile may have been locked or unlocked meanwhile.
        allow();
    }
    if (std::exchange(m_wantsFocus, false))
        takeFocus();
}

void LlmSection::takeFocus()
{
    m_wantsFocus = !m_key;
    if (m_key)
        m_key->setFocus(Qt::OtherFocusReason);
}

void LlmSection::leave(std::function<void()> proceed)
{
    m_pane->leave(std::move(proceed));
}

std::optional<domain::LlmPlatformChange> LlmSection::change()
{
    m_pane->clearErrors();
    domain::LlmPlatformChange change;
    const Result<domain::LlmKeyChange> key = m_keyControl->keyChange(domain::llmPlatformKeyField());
    if (!key) {
        m_pane->showError(key.error());
        m_keyControl->ask();
        return std::nullopt;
    }
    change.key = *key;
    if (m_model->isChanged())
        change.model = m_model->value().toString().trimmed();
    if (m_fastModel->isChanged())
        change.fastestModel = m_fastModel->value().toString().trimmed();
    if (m_rotation->isChanged())
        change.rotationDays = m_days->value();
    if (m_endpoints->isChanged())
        change.allowedEndpoints = linesOf(m_addresses->toPlainText());
    if (const auto right = change.check(); !right) {
        m_pane->showError(right.error());
        return std::nullopt;
    }
    return change;
}

void LlmSection::save()
{
    m_conflict->hide();
    const std::optional<domain::LlmPlatformChange> changed = change();
    if (!changed)
        return;
    m_working = m_page.client()
                    .llm()
                    .changePlatform(*changed, m_seen->rev)
                    .then(this, [this](const Result<LlmPlatform>& saved) { endSave(saved); });
    m_pane->setSaving(true);
}

void LlmSection::endSave(const Result<LlmPlatform>& saved)
{
    if (saved) {
        m_pane->setSaving(false);
        m_seen = *saved;
        fill();
        m_banner->showMessage(Tone::Ok, tr("The platform's LLM settings are saved."));
        return;
    }
    const ApiError& error = saved.error();
    if (error.kind == ApiError::Kind::Outdated) {
        m_pane->setSaving(false);
        showConflict();
        return;
    }
    tell(error);
    if (error.kind == ApiError::Kind::Cancelled)
        m_banner->showMessage(Tone::Accent,
            tr("Stopped. Whether it was saved all the same is seen after the next look."));
}

void LlmSection::showConflict()
{
    m_page.client().llm().platform().then(this, [this](const Result<LlmPlatform>& theirs) {
        if (!theirs) {
            tell(theirs.error());
            return;
        }
        m_theirs = *theirs;
        m_conflict->show();
    });
}

void LlmSection::test()
{
    m_working = m_page.client().llm().testPlatform().then(
        this, [this](const Result<domain::LlmTestReport>& report) { endTest(report); });
    m_test->showNone(tr("Asking OpenAI. This takes 20 seconds at most; Esc stops it."));
    m_pane->setSaving(m_testButton, tr("Testing…"));
}

void LlmSection::endTest(const Result<domain::LlmTestReport>& report)
{
    m_pane->setSaving(false);
    if (report) {
        m_test->showReport(*report, u"OpenAI"_s, {});
        return;
    }
    const bool stopped = report.error().kind == ApiError::Kind::Cancelled;
    const auto why = domain::explained(domain::LlmFailure::Cancelled, {.provider = u"OpenAI"_s});
    if (stopped)
        m_test->showFailure(why.sentence, why.nextStep);
    else
        m_test->showNone({});
    tell(report.error());
}

void LlmSection::tell(const ApiError& error)
{
    m_pane->showError(error);
    if (error.kind == ApiError::Kind::NotSignedIn)
        m_pane->setState(ViewState::sessionEnded());
}

} // namespace console::ui
