// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/style_paint.h"

#include <QPainter>
#include <QScrollArea>
#include <QWidget>

namespace console::ui::paint {

namespace {
constexpr int menuRow = 30;
constexpr int menuSide = 10;
constexpr int menuMark = 24;

bool hasMarkColumn(const QStyleOptionMenuItem& option)
{
    return option.menuHasCheckableItems || option.maxIconWidth > 0;
}

void menuText(
    QPainter& painter, const QStyleOptionMenuItem& option, const QRect& area, const Tokens& t)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const qsizetype split = option.text.indexOf(QLatin1Char('\t'));
    painter.setPen(enabled ? t.text : t.disabled);
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextHideMnemonic;
    const bool reversed = option.direction == Qt::RightToLeft;
    painter.drawText(area, flags | (reversed ? Qt::AlignRight : Qt::AlignLeft),
        split < 0 ? option.text : option.text.left(split));
    if (split >= 0) {
        painter.setPen(enabled ? t.muted : t.disabled);
        painter.drawText(
            area, flags | (reversed ? Qt::AlignLeft : Qt::AlignRight), option.text.mid(split + 1));
    }
}
//! A scroll bar has no ground of its own: it goes on with what it scrolls.
QColor behindScrollBar(const QWidget* bar, const Tokens& t)
{
    const QWidget* area = bar ? bar->parentWidget() : nullptr;
    while (area && !qobject_cast<const QAbstractScrollArea*>(area))
        area = area->parentWidget();
    return qobject_cast<const QScrollArea*>(area) ? t.bg : t.surface;
}
} // namespace

void menuItem(QPainter& painter, const QStyleOptionMenuItem& option)
{
    const Tokens& t = tokens(option.palette);
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(
            QRect(option.rect.x(), option.rect.center().y(), option.rect.width(), 1), t.line);
        return;
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    painter.save();
    if ((option.state & QStyle::State_Selected) && enabled)
        box(painter, option.rect, t.soft, {}, radius - 2);
    QRect area = option.rect.adjusted(menuSide, 0, -menuSide, 0);
    const auto placed = [&](const QRect& r) {
        return QStyle::visualRect(option.direction, option.rect, r);
    };
    if (hasMarkColumn(option)) {
        const QRect mark(area.x(), area.center().y() - 7, 16, 16);
        if (option.checked)
            tick(painter, QRectF(placed(mark)).adjusted(2, 2, -2, -2),
                enabled ? t.accent : t.disabled);
        else if (!option.icon.isNull())
            option.icon.paint(
                &painter, placed(mark), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        area.setLeft(area.left() + menuMark);
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow(area.right() - 7, area.center().y() - 3, 8, 8);
        chevron(painter, placed(arrow),
            option.direction == Qt::RightToLeft ? Qt::LeftEdge : Qt::RightEdge, t.muted);
        area.setRight(area.right() - menuMark);
    }
    menuText(painter, option, placed(area), t);
    painter.restore();
}

QSize menuItemSize(const QStyleOptionMenuItem& option, const QSize& contents)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {contents.width(), 9};
    int width
        = option.fontMetrics.size(Qt::TextSingleLine | Qt::TextHideMnemonic, option.text).width()
        + 2 * menuSide;
    if (option.text.contains(QLatin1Char('\t')))
        width += 2 * space::xl;
    if (hasMarkColumn(option))
        width += menuMark;
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        width += menuMark;
    return {qMax(width, 160), menuRow};
}

void scrollBar(
    QPainter& painter, const QStyleOptionSlider& option, const QStyle& style, const QWidget* widget)
{
    const Tokens& t = tokens(option.palette);
    painter.fillRect(option.rect, behindScrollBar(widget, t));
    if (option.maximum <= option.minimum)
        return;
    const bool lively = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const int side = lively ? 2 : 3;
    const QRect handle
        = style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, widget)
              .adjusted(side, side, -side, -side);
    box(painter, handle, lively ? t.muted : t.control, {}, 3);
}

void header(QPainter& painter, const QStyleOptionHeader& option)
{
    const Tokens& t = tokens(option.palette);
    painter.save();
    painter.fillRect(option.rect, t.surface);
    painter.fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), t.line);
    // Qt counts positions from the left also where one reads from the right.
    const bool reversed = option.direction == Qt::RightToLeft;
    const auto beginning = reversed ? QStyleOptionHeader::End : QStyleOptionHeader::Beginning;
    const auto end = reversed ? QStyleOptionHeader::Beginning : QStyleOptionHeader::End;
    const bool first
        = option.position == beginning || option.position == QStyleOptionHeader::OnlyOneSection;
    const bool last
        = option.position == end || option.position == QStyleOptionHeader::OnlyOneSection;
    QRect area = option.rect.adjusted(
        first ? space::xl : cellPadding, 0, -(last ? space::xl : cellPadding), 0);
    area = QStyle::visualRect(option.direction, option.rect, area);
    QFont font = textFont(TextSize::Small, QFont::DemiBold);
    painter.setFont(font);
    const bool over = option.state & QStyle::State_MouseOver;
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    const QColor color = over || sorted ? t.text : t.muted;
    painter.setPen(color);
    const int arrowRoom = sorted ? 14 : 0;
    const QString text
        = painter.fontMetrics().elidedText(option.text, Qt::ElideRight, area.width() - arrowRoom);
    const Qt::Alignment alignment
        = QStyle::visualAlignment(option.direction, option.textAlignment) | Qt::AlignVCenter;
    const int width = painter.fontMetrics().horizontalAdvance(text);
    const QRect place = QStyle::alignedRect(
        Qt::LeftToRight, alignment, QSize(width + arrowRoom, area.height()), area);
    painter.drawText(place.adjusted(reversed ? arrowRoom : 0, 0, 1, 0), Qt::AlignVCenter, text);
    if (sorted) {
        const QRectF arrow(
            reversed ? place.left() : place.right() - 8, place.center().y() - 2, 7, 7);
        // SortDown is Qt's name for ascending.
        chevron(painter, arrow,
            option.sortIndicator == QStyleOptionHeader::SortDown ? Qt::TopEdge : Qt::BottomEdge,
            color);
    }
    painter.restore();
}

void tab(QPainter& painter, const QStyleOptionTab& option)
{
    const Tokens& t = tokens(option.palette);
    const bool current = option.state & QStyle::State_Selected;
    const bool enabled = option.state & QStyle::State_Enabled;
    painter.save();
    QFont font = painter.font();
    font.setWeight(current ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(!enabled ? t.disabled : current ? t.accent : t.muted);
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextHideMnemonic, option.text);
    if (current)
        painter.fillRect(
            QRect(option.rect.x() + 6, option.rect.bottom() - 1, option.rect.width() - 12, 2),
            t.accent);
    if (current && showsFocus(option))
        ring(painter, option.rect.adjusted(0, 3, 0, -3), t.accent);
    painter.restore();
}

void progressBar(QPainter& painter, const QStyleOptionProgressBar& option)
{
    const Tokens& t = tokens(option.palette);
    const QRect track(option.rect.x(), option.rect.center().y() - 1, option.rect.width(), 4);
    box(painter, track, t.line, {}, 2);
    const double range = double(option.maximum) - double(option.minimum);
    const double share
        = range > 0 ? (double(option.progress) - double(option.minimum)) / range : 0.0;
    QRect done = track;
    done.setWidth(qRound(track.width() * qBound(0.0, share, 1.0)));
    if (done.width() > 0)
        box(painter, QStyle::visualRect(option.direction, track, done), t.accent, {}, 2);
}

void itemPanel(QPainter& painter, const QStyleOptionViewItem& option, const QWidget*)
{
    const Tokens& t = tokens(option.palette);
    if (option.state & QStyle::State_Selected)
        box(painter, option.rect.adjusted(2, 1, -2, -1), t.soft, {}, radius - 2);
    else if ((option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled))
        box(painter, option.rect.adjusted(2, 1, -2, -1), t.hover, {}, radius - 2);
}

} // namespace console::ui::paint
