// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/settings/step_row.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

namespace console::ui {

namespace {
constexpr int narrowest = 300; // for the sentence beside the buttons
}

StepRow::StepRow(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_steps(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_name(new TextLabel(name, TextSize::Body, Tone::Neutral, QFont::DemiBold))
    , m_sentence(new TextLabel({}, TextSize::Body, Tone::Muted))
{
    m_row->setContentsMargins(0, space::m, 0, space::m);
    m_row->setSpacing(space::m);
    auto* words = new QVBoxLayout;
    words->setSpacing(space::xs);
    m_name->setWordWrap(true);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->setFocusPolicy(Qt::NoFocus);
    words->addWidget(m_name);
    words->addWidget(m_sentence);
    m_steps->setSpacing(space::s);
    m_steps->addStretch();
    m_row->addLayout(words, 1);
    m_row->addLayout(m_steps);
}

void StepRow::setSentence(const QString& sentence, Tone tone, const QString& toolTip)
{
    m_sentence->setText(sentence);
    m_sentence->setTone(tone);
    m_sentence->setToolTip(toolTip);
    m_sentence->setAccessibleName(QStringLiteral("%1: %2").arg(m_name->text(), sentence));
}

BusyButton* StepRow::addStep(const QString& text)
{
    auto* button = new BusyButton(text);
    m_steps->insertWidget(m_steps->count() - 1, button, 0, Qt::AlignLeading);
    return button;
}

QSize StepRow::minimumSizeHint() const
{
    int widest = 0;
    for (int i = 0; i < m_steps->count() - 1; ++i)
        widest = qMax(widest, m_steps->itemAt(i)->widget()->minimumSizeHint().width());
    return {widest, QWidget::minimumSizeHint().height()};
}

bool StepRow::event(QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

//! Under the sentence, the buttons go below each other where two don't fit.
void StepRow::arrange()
{
    const int buttons = m_steps->count() - 1;
    int needed = (buttons - 1) * space::s;
    for (int i = 0; i < buttons; ++i)
        needed += m_steps->itemAt(i)->sizeHint().width();
    const bool beside = needed + narrowest <= width();
    m_row->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const bool inLine = beside || needed <= width();
    m_steps->setDirection(inLine ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (int i = 0; i < buttons; ++i) {
        // By itself one may break its words, beside others not.
        QWidget* button = m_steps->itemAt(i)->widget();
        QSizePolicy policy = button->sizePolicy();
        policy.setHorizontalPolicy(inLine ? QSizePolicy::Minimum : QSizePolicy::Preferred);
        // Fixed, it would be held to the height of one line.
        policy.setVerticalPolicy(inLine ? QSizePolicy::Fixed : QSizePolicy::Minimum);
        button->setSizePolicy(policy);
    }
}

void StepRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens(this).line);
}

} // namespace console::ui
