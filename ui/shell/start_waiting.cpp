// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/start_waiting.h"

#include "ui/parts/flow_layout.h"

#include <QAccessible>
#include <QVBoxLayout>

namespace console::ui {

StartWaiting::StartWaiting(QWidget* parent)
    : QWidget(parent)
    , m_sentence(new TextLabel({}, TextSize::Body, Tone::Muted))
    , m_action(new BusyButton({}))
    , m_other(new BusyButton({}))
    , m_progress(new ProgressLine)
    , m_details(new ErrorDetails)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    m_sentence->setWordWrap(true);
    m_progress->setFixedHeight(2);
    column->addStretch(1);
    column->addWidget(m_sentence);
    column->addWidget(m_progress);
    column->addWidget(m_details);
    auto* actions = new FlowLayout(space::s);
    actions->addWidget(m_action);
    actions->addWidget(m_other);
    column->addLayout(actions);
    column->addStretch(1);
    m_delay.setSingleShot(true);
    m_delay.setInterval(200);
    connect(&m_delay, &QTimer::timeout, m_sentence, &QWidget::show);
    connect(m_action, &BusyButton::activated, this, &StartWaiting::actionRequested);
    connect(m_other, &BusyButton::activated, this, &StartWaiting::otherRequested);
    m_sentence->hide();
    m_details->hide();
    m_action->hide();
    m_other->hide();
}

void StartWaiting::setWaiting(const QString& sentence, const QString& action)
{
    m_sentence->setText(sentence);
    m_sentence->setTone(Tone::Muted);
    if (!m_sentence->isVisible()) {
        m_sentence->hide();
        m_delay.start();
    }
    m_progress->setRunning(true);
    m_progress->show();
    m_details->hide();
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_other->hide();
}

void StartWaiting::setFailure(
    const base::ApiError& error, const QString& action, const QString& other)
{
    m_delay.stop();
    m_sentence->setText(error.message);
    m_sentence->setTone(Tone::Neutral);
    m_sentence->show();
    m_progress->setRunning(false);
    m_progress->hide();
    m_details->setError(error);
    m_details->setVisible(!error.detail.isEmpty() || !error.requestId.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_other->setText(other);
    m_other->setVisible(!other.isEmpty());
    QAccessibleEvent alert(m_sentence, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void StartWaiting::setMessage(const QString& sentence, const QString& action)
{
    m_delay.stop();
    m_sentence->setText(sentence);
    m_sentence->setTone(Tone::Muted);
    m_sentence->show();
    m_progress->setRunning(false);
    m_progress->hide();
    m_details->hide();
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_other->hide();
}

void StartWaiting::focusOther()
{
    m_other->setFocus();
}

QString StartWaiting::sentence() const
{
    return m_sentence->text();
}

} // namespace console::ui
