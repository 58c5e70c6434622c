// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/pane_content.h"

#include <QLayout>
#include <QScrollArea>

namespace console::ui {

PaneContent::PaneContent(DetailPane& pane, const PageContext& context)
    : m_pane(pane)
    , m_context(context)
{
    pane.clear();
    // What the content before said about the save button.
    pane.setSaveRefusal({});
    pane.saveButton()->setToolTip({});
    pane.saveButton()->setAccessibleName({});
    pane.setDraft(false);
    pane.setSaveText({});
    pane.setState(ViewState::ready());
    connect(&pane, &DetailPane::cancelRequested, this, [this] { m_saving.cancel(); });
}

PaneContent::~PaneContent()
{
    for (const QPointer<QWidget>& action : std::as_const(m_barActions))
        delete action;
}

cloud::CloudClient& PaneContent::client() const
{
    return *m_context.client;
}

BusyButton* PaneContent::addBarAction(const QString& text, ButtonKind kind)
{
    BusyButton* button = m_pane.addBarAction(text, kind);
    m_barActions << button;
    return button;
}

void PaneContent::takeFocus()
{
    const QList<QWidget*> inside = m_pane.findChildren<QWidget*>();
    for (QWidget* widget : inside) {
        const bool control = qobject_cast<QLineEdit*>(widget) || qobject_cast<QPushButton*>(widget);
        if (control && widget->isVisible() && widget->isEnabled()) {
            widget->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void PaneContent::ask(const InlineQuestion::Words& words, const QList<QWidget*>& inPlaceOf,
    QWidget* origin, std::function<void()> agreed)
{
    takeQuestionOut();
    m_question = new InlineQuestion(words);
    if (FormField* reason = m_question->reasonField())
        m_pane.watch(reason);
    connect(m_question, &InlineQuestion::agreed, this, std::move(agreed));
    connect(m_question, &InlineQuestion::declined, this,
        [this, back = QPointer<QWidget>(origin)] { decline(back); });
    for (QWidget* widget : inPlaceOf) {
        widget->hide();
        m_hidden.append(widget);
    }
    m_pane.add(m_question);
    reveal(m_question);
    questionChanged();
}

void PaneContent::decline(QWidget* origin)
{
    const bool refused = m_answerRefused;
    dropQuestion();
    if (refused)
        m_pane.clearErrors();
    if (origin)
        origin->setFocus(Qt::OtherFocusReason);
}

void PaneContent::dropQuestion()
{
    if (!m_question)
        return;
    takeQuestionOut();
    questionChanged();
}

void PaneContent::takeQuestionOut()
{
    if (m_question) {
        // It may be the one that tells of its answer at this moment.
        m_question->hide();
        m_question->deleteLater();
        m_question = nullptr;
    }
    for (const QPointer<QWidget>& widget : std::as_const(m_hidden)) {
        if (widget)
            widget->show();
    }
    m_hidden.clear();
    m_answerRefused = false;
}

void PaneContent::reveal(QWidget* widget)
{
    auto* scroll = m_pane.findChild<QScrollArea*>();
    // After the layout has given it its place.
    QMetaObject::invokeMethod(
        widget,
        [scroll, widget] {
            scroll->widget()->layout()->activate();
            scroll->widget()->adjustSize();
            scroll->ensureWidgetVisible(widget, 0, space::l);
        },
        Qt::QueuedConnection);
}

void PaneContent::showFailure(const base::ApiError& error)
{
    m_failure = error;
    m_pane.showError(error);
}

void PaneContent::saving(const base::CallHandle& call)
{
    m_saving = call;
    m_failure.reset();
    m_busy = true;
    m_pane.setSaving(true);
}

void PaneContent::saving(const base::CallHandle& call, BusyButton* button, const QString& words)
{
    m_saving = call;
    m_failure.reset();
    m_busy = true;
    m_pane.setSaving(button, words);
}

void PaneContent::unlock()
{
    m_busy = false;
    m_pane.setSaving(false);
}

void PaneContent::saved()
{
    unlock();
    m_pane.markClean();
}

void PaneContent::failed(const base::ApiError& error)
{
    m_busy = false;
    m_answerRefused = m_question != nullptr;
    m_pane.showError(error);
    // The others are said elsewhere, or where the person types.
    if (error.field.isEmpty() && error.kind != base::ApiError::Kind::NotSignedIn
        && error.kind != base::ApiError::Kind::Cancelled)
        m_failure = error;
    if (error.kind == base::ApiError::Kind::NotSignedIn)
        Q_EMIT sessionEnded();
    else
        Q_EMIT serverChanged();
    if (error.kind == base::ApiError::Kind::Cancelled)
        Q_EMIT stopped();
}

} // namespace console::ui
