// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/buttons.h"
#include "ui/parts/date_line.h"
#include "ui/theme/style_paint.h"

#include <QLocale>
#include <QPainter>

// How the line looks; what it does is in date_line.cpp.
namespace console::ui {

namespace {

constexpr int topRow = 26;
constexpr int labelRow = 20;
constexpr int markRow = 24;
constexpr int tickRow = 22;
constexpr qreal legendMark = 14;
constexpr qreal singleMark = 16;
constexpr qreal tickRoom = 76; // pixels for one text under the line and the gap behind it

QColor colorOf(const Tokens& t, DatePoint::State state)
{
    switch (state) {
    case DatePoint::State::Current:
        return t.ok;
    case DatePoint::State::Ahead:
    case DatePoint::State::Open:
        return t.accent;
    case DatePoint::State::Past:
    case DatePoint::State::Cancelled:
        break;
    }
    return t.control;
}

QRectF around(const QPointF& middle, qreal side)
{
    return {middle.x() - side / 2, middle.y() - side / 2, side, side};
}

void drawShape(QPainter& painter, const QPointF& at, DatePoint::State state, const Tokens& t)
{
    const QColor color = colorOf(t, state);
    painter.setPen(QPen(color, 1.5));
    painter.setBrush(t.surface);
    switch (state) {
    case DatePoint::State::Past:
        painter.setBrush(color);
        painter.drawEllipse(around(at, 8));
        break;
    case DatePoint::State::Current:
        painter.setBrush(color);
        painter.drawEllipse(around(at, 15));
        paint::tick(painter, around(at, 8), t.onAccent, 1.75);
        break;
    case DatePoint::State::Ahead:
        painter.drawEllipse(around(at, 13));
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(around(at, 6));
        break;
    case DatePoint::State::Cancelled: {
        painter.drawEllipse(around(at, 11));
        const QRectF cross = around(at, 4.5);
        painter.drawLine(cross.topLeft(), cross.bottomRight());
        painter.drawLine(cross.topRight(), cross.bottomLeft());
        break;
    }
    case DatePoint::State::Open:
        painter.setPen(QPen(color, 1.5, Qt::CustomDashLine, Qt::FlatCap));
        QPen dashed = painter.pen();
        dashed.setDashPattern({2, 1.4});
        painter.setPen(dashed);
        painter.drawEllipse(around(at, 13));
        break;
    }
}

} // namespace

int DateLine::axisY() const
{
    return topRow + labelRow + markRow / 2;
}

QSize DateLine::sizeHint() const
{
    return {480, topRow + labelRow + markRow + tickRow};
}

QSize DateLine::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

void DateLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(textFont(TextSize::Small));
    paintTop(painter);
    if (m_points.isEmpty())
        return;
    paintAxis(painter);
    paintToday(painter);
    for (const DateMark& mark : m_marks)
        paintMark(painter, mark);
    const Tokens& t = tokens(this);
    for (const Label& label : m_labels) {
        const bool plain
            = label.state == DatePoint::State::Past || label.state == DatePoint::State::Cancelled;
        painter.setFont(textFont(TextSize::Small, QFont::DemiBold));
        painter.setPen(label.bold ? t.text : plain ? t.muted : colorOf(t, label.state));
        const qreal middle = mirrored(label.left + label.width / 2);
        painter.drawText(QRectF(middle - label.width / 2 - 2, topRow, label.width + 4, labelRow),
            Qt::AlignCenter | Qt::TextSingleLine, label.text);
    }
}

void DateLine::paintTop(QPainter& painter) const
{
    const Tokens& t = tokens(this);
    const int room = width() - (m_all->isVisible() ? m_all->width() + space::s : 0);
    const QFontMetrics metrics(textFont(TextSize::Small));
    if (hasFocus() && m_current >= 0) {
        painter.setPen(t.text);
        const QRect line = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, room, topRow));
        painter.drawText(line,
            int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
            metrics.elidedText(nameOf(m_points.at(m_current)), Qt::ElideRight, room));
        return;
    }
    int x = 0;
    for (const auto& [state, words] : m_legend) {
        const int across = int(legendMark) + space::s + metrics.horizontalAdvance(words);
        if (x + across > room)
            return;
        drawShape(painter, QPointF(mirrored(x + legendMark / 2 + 1), topRow / 2.0), state, t);
        painter.setPen(t.muted);
        const QRect place(x + int(legendMark) + 6, 0, metrics.horizontalAdvance(words) + 2, topRow);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place),
            Qt::AlignCenter | Qt::TextSingleLine, words);
        x += across + space::l;
    }
}

void DateLine::paintAxis(QPainter& painter) const
{
    const Tokens& t = tokens(this);
    const DateScale shown = scale();
    const QColor line = mixed(t.line, t.control, 0.5);
    // What has no day stands behind its end.
    const qreal end = hasUndated() ? shown.right + singleMark : width();
    const qreal left = qMin(mirrored(0), mirrored(end));
    painter.fillRect(QRectF(left, axisY() - 0.5, end, 1), line);
    const QFontMetricsF metrics(textFont(TextSize::Small));
    QList<DateTick> ticks{{m_today, tr("Today")}};
    ticks += dateTicks(shown, tickRoom);
    QList<LabelWish> wishes;
    for (const DateTick& tick : std::as_const(ticks))
        wishes.append({shown.at(tick.day), metrics.horizontalAdvance(tick.text)});
    const auto places = placedLabels(wishes, 0, width(), space::s);
    for (qsizetype i = 0; i < ticks.size(); ++i) {
        const bool isToday = i == 0;
        if (!places.at(i) || ticks.at(i).day < shown.from || ticks.at(i).day > shown.to)
            continue;
        if (!isToday)
            painter.fillRect(QRectF(mirrored(wishes.at(i).x) - 0.5, axisY() + 8, 1, 5), line);
        painter.setFont(textFont(TextSize::Small, isToday ? QFont::DemiBold : QFont::Normal));
        painter.setPen(isToday ? t.text : t.muted);
        const qreal middle = mirrored(*places.at(i) + wishes.at(i).width / 2);
        painter.drawText(QRectF(middle - wishes.at(i).width / 2 - 4, topRow + labelRow + markRow,
                             wishes.at(i).width + 8, tickRow),
            Qt::AlignCenter | Qt::TextSingleLine, ticks.at(i).text);
    }
}

void DateLine::paintToday(QPainter& painter) const
{
    const DateScale shown = scale();
    if (m_today < shown.from || m_today > shown.to)
        return;
    painter.fillRect(
        QRectF(mirrored(shown.at(m_today)) - 1, axisY() - 10, 2, 24), tokens(this).text);
}

void DateLine::paintMark(QPainter& painter, const DateMark& mark) const
{
    const Tokens& t = tokens(this);
    const QPointF middle(mirrored(mark.x), axisY());
    const bool here = m_current >= mark.first && m_current <= mark.last;
    const DatePoint::State state = leading(mark).state;
    if (here)
        paint::box(painter, markRect(mark.first), t.soft, {}, 11);
    if (mark.count() == 1) {
        drawShape(painter, middle, state, t);
    } else {
        const QRectF pill(
            middle.x() - mark.width / 2 + 0.75, middle.y() - 9.25, mark.width - 1.5, 18.5);
        painter.setPen(QPen(colorOf(t, state), 1.5));
        painter.setBrush(t.surface);
        painter.drawRoundedRect(pill, 9.25, 9.25);
        painter.setPen(t.text);
        painter.setFont(textFont(TextSize::Small, QFont::DemiBold));
        painter.drawText(
            pill, Qt::AlignCenter | Qt::TextSingleLine, QLocale().toString(mark.count()));
    }
    if (here && hasFocus())
        paint::ring(painter, markRect(mark.first), t.accent, 12);
}

} // namespace console::ui
