// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/start_page_card.h"

#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace console::ui {

namespace {
constexpr int corner = 10;
constexpr int cardWidth = 780;
constexpr int narrowest = 640;
} // namespace

StartCard::StartCard(QWidget* parent)
    : QFrame(parent)
    , m_left(new QWidget)
    , m_right(new QWidget)
{
    setMaximumWidth(cardWidth);
    setMinimumWidth(narrowest);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    // Halves, whatever stands in them.
    m_left->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_right->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_left, 1);
    row->addWidget(m_right, 1);
}

void StartCard::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath card;
    card.addRoundedRect(area, corner, corner);
    painter.fillPath(card, t.surface);
    painter.save();
    painter.setClipPath(card);
    painter.fillRect(m_left->geometry(), t.side);
    const int edge = layoutDirection() == Qt::RightToLeft ? m_left->x() : m_right->x();
    painter.setPen(QPen(t.line, 1));
    painter.drawLine(QPointF(edge + 0.5, 0), QPointF(edge + 0.5, height()));
    painter.restore();
    painter.setPen(QPen(t.line, 1));
    painter.drawPath(card);
}

QWidget* centred(QWidget* widget)
{
    auto* room = new QWidget;
    auto* column = new QVBoxLayout(room);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->addStretch(1);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(widget, 1000);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(1);
    return room;
}

} // namespace console::ui
