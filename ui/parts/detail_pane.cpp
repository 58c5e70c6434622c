// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/detail_pane.h"

#include "ui/parts/form_drafts.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollArea>

#include <utility>

namespace console::ui {

void DetailPane::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

QString DetailPane::title() const
{
    return m_title->text();
}

void DetailPane::watch(FormField* field)
{
    m_fields << field;
    connect(field, &FormField::changed, this, &DetailPane::showBar);
    if (FormDrafts* drafts = FormDrafts::of(*this))
        drafts->follow(field);
}

void DetailPane::setSaveText(const QString& text)
{
    m_save->setText(text);
    showBar();
}

void DetailPane::setDraft(bool draft)
{
    m_draft = draft;
    showBar();
}

void DetailPane::setSaveRefusal(const QString& reason)
{
    if (std::exchange(m_saveRefusal, reason) == reason)
        return;
    setAllowed(m_save, reason.isEmpty(), reason);
    showBar();
}

int DetailPane::unsavedChanges() const
{
    return static_cast<int>(std::count_if(m_fields.begin(), m_fields.end(),
        [](const QPointer<FormField>& field) { return field && field->isChanged(); }));
}

void DetailPane::markClean()
{
    for (const QPointer<FormField>& field : std::as_const(m_fields)) {
        if (field)
            field->markClean();
    }
    if (FormDrafts* drafts = FormDrafts::of(*this))
        drafts->settle();
    showBar();
}

void DetailPane::discard()
{
    for (const QPointer<FormField>& field : std::as_const(m_fields)) {
        if (field)
            field->reset();
    }
    if (FormDrafts* drafts = FormDrafts::of(*this))
        drafts->settle();
    clearErrors();
    showBar();
    Q_EMIT discarded();
}

void DetailPane::showBar()
{
    const int changes = unsavedChanges();
    const bool edits = !m_save->text().isEmpty();
    // Without fields there is nothing to type, and nothing to take back.
    const bool typed = edits && !m_fields.isEmpty();
    m_unsaved->setText(!typed ? QString()
            : changes == 1    ? tr("1 unsaved change")
            : changes > 1     ? tr("%n unsaved changes", nullptr, changes)
            : m_draft         ? QString()
                              : tr("No unsaved changes"));
    m_save->setVisible(edits);
    m_discard->setVisible(typed);
    m_discard->setEnabled(changes > 0 && !m_saving);
    const bool may = m_saveRefusal.isEmpty() && (m_draft || changes > 0);
    m_save->setEnabled(m_saving ? m_working == m_save : may);
    m_bar->setVisible(!isAsking() && (edits || m_barActions->count() > 0));
}

void DetailPane::setSaving(bool saving)
{
    if (saving)
        setSaving(m_save, tr("Saving…"));
    else if (m_saving)
        unlock();
}

void DetailPane::setSaving(BusyButton* button, const QString& words)
{
    if (m_saving)
        return;
    m_working = button;
    lock();
    button->setBusy(true, words);
}

void DetailPane::lock()
{
    QWidget* focus = QApplication::focusWidget();
    m_saving = true;
    m_focusBefore = isAncestorOf(focus) ? focus : nullptr;
    clearErrors();
    showBar();
    // A form that is off cannot hold the focus, and Esc has to arrive here.
    if (m_focusBefore && m_content->isAncestorOf(m_working))
        setFocus();
    else if (m_focusBefore)
        m_working->setFocus();
    m_content->setEnabled(false);
}

void DetailPane::unlock()
{
    m_saving = false;
    m_content->setEnabled(true);
    const bool held = hasFocus() || (m_working && m_working->hasFocus());
    if (m_working)
        m_working->setBusy(false);
    m_working = nullptr;
    showBar();
    if (m_focusBefore && held)
        m_focusBefore->setFocus();
}

FormField* DetailPane::fieldOf(const QString& key) const
{
    for (const QPointer<FormField>& field : m_fields) {
        if (field && !key.isEmpty() && field->key() == key)
            return field;
    }
    return nullptr;
}

void DetailPane::showError(const base::ApiError& error)
{
    setSaving(false);
    clearErrors();
    if (error.kind == base::ApiError::Kind::Cancelled)
        return;
    if (FormField* field = fieldOf(error.field)) {
        field->setError(error.message);
        field->control()->setFocus(Qt::OtherFocusReason);
        m_scroll->ensureWidgetVisible(field);
        return;
    }
    m_sessionEnded = error.kind == base::ApiError::Kind::NotSignedIn;
    m_error->setTitle(m_sessionEnded
            ? tr("Your session has ended. What you typed stays here: sign in again, then save it.")
            : error.message);
    m_errorDetails->setError(error);
    m_failure->show();
}

void DetailPane::clearErrors()
{
    m_failure->hide();
    for (const QPointer<FormField>& field : std::as_const(m_fields)) {
        if (field)
            field->clearError();
    }
}

void DetailPane::setState(const ViewState& state)
{
    const bool hasContent = m_rows->count() > 1;
    const bool keeps = state.state == State::Offline || state.state == State::SessionEnded
        || state.state == State::Error || state.state == State::NotAllowed;
    const bool asStrip = keeps && hasContent;
    const bool inPlace = state.state != State::Ready && state.state != State::Saving && !asStrip;
    m_strip->setState(asStrip ? state : ViewState::ready());
    m_stateView->setState(inPlace ? state : ViewState::ready());
    m_stateView->setVisible(inPlace);
    m_scroll->setVisible(!inPlace);
    if (state.state == State::Saving)
        setSaving(true);
    // What the service answers again is no end of the session any more.
    if (state.state == State::Ready && std::exchange(m_sessionEnded, false))
        m_failure->hide();
}

void DetailPane::leave(std::function<void()> proceed)
{
    if (!isDirty()) {
        m_proceed = nullptr;
        proceed();
        return;
    }
    m_proceed = std::move(proceed);
    if (isAsking())
        return;
    m_focusBefore = QApplication::focusWidget();
    m_question->show();
    showBar();
    m_keep->setFocus(Qt::OtherFocusReason);
}

bool DetailPane::isAsking() const
{
    return !m_question->isHidden();
}

void DetailPane::answer(bool discardChanges)
{
    const std::function<void()> proceed = std::exchange(m_proceed, nullptr);
    m_question->hide();
    showBar();
    if (!discardChanges) {
        if (m_focusBefore)
            m_focusBefore->setFocus(Qt::OtherFocusReason);
        return;
    }
    discard();
    if (proceed)
        proceed();
}

void DetailPane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape)
        return QFrame::keyPressEvent(event);
    if (m_saving)
        Q_EMIT cancelRequested();
    else if (isAsking())
        answer(false);
    else
        leave([this] { Q_EMIT closeRequested(); });
}

} // namespace console::ui
