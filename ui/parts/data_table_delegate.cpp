// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/data_table_delegate.h"

#include "models/row_heading.h"
#include "ui/parts/cell_tone.h"
#include "ui/theme/style_paint.h"
#include "ui/theme/tokens.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace console::ui {

namespace {
constexpr int markSide = 9;
constexpr int markRoom = 14;

Tone toneAt(const QModelIndex& index)
{
    return toneOf(static_cast<models::CellTone>(index.data(models::ToneRole).toInt()));
}

bool hasMark(Tone tone)
{
    return tone == Tone::Ok || tone == Tone::Warn || tone == Tone::Bad;
}

QFont cellFont(const QModelIndex& index, Tone tone)
{
    const bool strong = index.data(models::StrongRole).toBool() || hasMark(tone);
    return textFont(TextSize::Body, strong ? QFont::DemiBold : QFont::Normal);
}

bool isFigure(const QModelIndex& index)
{
    return index.data(Qt::TextAlignmentRole).value<Qt::Alignment>() & Qt::AlignRight;
}

int digitWidth(const QFontMetrics& metrics)
{
    int width = 0;
    for (char digit = '0'; digit <= '9'; ++digit)
        width = qMax(width, metrics.horizontalAdvance(QLatin1Char(digit)));
    return width;
}

//! Each digit by itself, and what stands between digits as one: its letters keep their kerning.
QStringList runsOf(const QString& text)
{
    QStringList runs;
    bool afterWord = false;
    for (const QChar c : text) {
        if (afterWord && !c.isDigit())
            runs.last() += c;
        else
            runs << QString(c);
        afterWord = !c.isDigit();
    }
    return runs;
}

//! Room for the first line, beside its mark.
QRect markedArea(QPainter& painter, const QRect& area, Tone tone, const QColor& color,
    int textWidth, Qt::LayoutDirection direction, bool figure)
{
    if (!hasMark(tone))
        return area;
    const int left
        = figure ? qMax(area.left(), area.right() - textWidth - markRoom + 1) : area.left();
    QRectF mark(left, area.center().y() - markSide / 2.0 + 0.5, markSide, markSide);
    mark = QStyle::visualRect(direction, area, mark.toRect());
    paint::toneMark(painter, mark, tone, color);
    return QStyle::visualRect(direction, area, area.adjusted(markRoom, 0, 0, 0));
}

void drawLine(QPainter& painter, const QRect& area, const QString& text, bool figure,
    Qt::LayoutDirection direction)
{
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width() + 1);
    if (figure && shown == text) {
        drawFigures(painter, area, text);
        return;
    }
    const Qt::Alignment alignment = QStyle::visualAlignment(
        direction, (figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    painter.drawText(area, static_cast<int>(alignment) | Qt::TextSingleLine, shown);
}
} // namespace

int figuresWidth(const QFontMetrics& metrics, const QString& text)
{
    const int digit = digitWidth(metrics);
    int width = 0;
    for (const QString& run : runsOf(text))
        width += run.front().isDigit() ? digit : metrics.horizontalAdvance(run);
    return width;
}

void drawFigures(QPainter& painter, const QRect& rect, const QString& text)
{
    const QFontMetrics metrics = painter.fontMetrics();
    // Only latin figures line up this way; other scripts keep their own shaping.
    const bool plain
        = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x250; });
    if (!plain) {
        painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, text);
        return;
    }
    const int digit = digitWidth(metrics);
    int x = rect.right() + 1 - figuresWidth(metrics, text);
    const int baseline = rect.y() + (rect.height() + metrics.ascent() - metrics.descent()) / 2;
    for (const QString& run : runsOf(text)) {
        const int own = metrics.horizontalAdvance(run);
        const int room = run.front().isDigit() ? digit : own;
        painter.drawText(x + (room - own) / 2, baseline, run);
        x += room;
    }
}

void CellDelegate::setEdges(int firstColumn, int lastColumn)
{
    m_firstColumn = firstColumn;
    m_lastColumn = lastColumn;
}

int CellDelegate::before(int column) const
{
    return column == m_firstColumn ? m_edge : cellPadding;
}

int CellDelegate::after(int column) const
{
    return column == m_lastColumn ? m_edge : cellPadding;
}

void CellDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& t = tokens(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const bool enabled = option.state & QStyle::State_Enabled;
    painter->save();
    // A Latin name reads from the left also in a window that reads from the right.
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    painter->fillRect(option.rect,
        selected                                       ? t.soft
            : index.row() == m_hoverRow && enabled     ? t.hover
            : index.data(models::HeadingRole).toBool() ? t.bg
                                                       : t.surface);
    painter->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), t.line);
    const Tone tone = toneAt(index);
    const QColor color = enabled ? toneColor(t, tone) : t.disabled;
    const QFont font = cellFont(index, tone);
    const bool figure = isFigure(index);
    const QString text = index.data(Qt::DisplayRole).toString();
    const QString second = index.data(models::SecondLineRole).toString();
    drawCheck(*painter, option, index);
    QRect area = option.rect.adjusted(
        before(index.column()) + checkRoom(index), 0, -after(index.column()), -1);
    area = QStyle::visualRect(option.direction, option.rect, area);
    QRect top = area;
    if (!second.isEmpty()) {
        top.setTop(area.top() + 5);
        top.setHeight(19);
        painter->setFont(textFont(TextSize::Small));
        painter->setPen(t.muted);
        drawLine(*painter, QRect(area.x(), top.bottom() + 1, area.width(), 15), second, figure,
            option.direction);
    }
    painter->setFont(font);
    painter->setPen(color);
    const int width = figuresWidth(painter->fontMetrics(), text);
    top = markedArea(*painter, top, tone, color, width, option.direction, figure);
    drawLine(*painter, top, text, figure, option.direction);
    painter->restore();
}

bool CellDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
    const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const bool own = index.data(Qt::ToolTipRole).isValid();
    const int spare = qMax(0, space::l - after(index.column())) + 2;
    if (own || !index.isValid() || sizeHint(option, index).width() - spare <= option.rect.width())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    // What is cut off is to be read without making room first.
    QToolTip::showText(event->globalPos(), index.data(Qt::DisplayRole).toString(), view);
    return true;
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const Tone tone = toneAt(index);
    const QFontMetrics metrics(cellFont(index, tone));
    const QFontMetrics small(textFont(TextSize::Small));
    const int text = figuresWidth(metrics, index.data(Qt::DisplayRole).toString())
        + (hasMark(tone) ? markRoom : 0);
    const int second = small.horizontalAdvance(index.data(models::SecondLineRole).toString());
    const int edges
        = before(index.column()) + checkRoom(index) + qMax(after(index.column()), space::l) + 2;
    return {qMax(text, second) + edges, rowHeight};
}

} // namespace console::ui
