// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/style_paint.h"

#include <QPainter>
#include <QWidget>

namespace console::ui::paint {

namespace {
struct Face {
    QColor fill;
    QColor outline;
    QColor text;
};

Face filledFace(const Tokens& t, const QColor& normal, const QColor& hover, const QColor& pressed,
    QStyle::State state)
{
    if (!(state & QStyle::State_Enabled))
        return {mixed(t.bg, t.line, 0.8), {}, t.disabled};
    if (state & QStyle::State_Sunken)
        return {pressed, {}, t.onAccent};
    return {state & QStyle::State_MouseOver ? hover : normal, {}, t.onAccent};
}

Face faceOf(ButtonKind kind, const Tokens& t, QStyle::State state)
{
    const bool enabled = state & QStyle::State_Enabled;
    const bool over = enabled && (state & QStyle::State_MouseOver);
    const bool down = state & (QStyle::State_Sunken | QStyle::State_On);
    switch (kind) {
    case ButtonKind::Primary:
        return filledFace(t, t.accent, t.accentHover, t.accentPressed, state);
    case ButtonKind::Destructive:
        return filledFace(t, t.bad, t.badHover, t.badHover, state);
    case ButtonKind::Link: {
        const bool pressed = state & QStyle::State_Sunken;
        const QColor fill = pressed ? t.soft : over ? mixed(t.bg, t.soft, 0.7) : QColor();
        return {fill, {}, enabled ? t.accent : t.disabled};
    }
    case ButtonKind::Secondary:
        break;
    }
    const QColor fill = down ? mixed(t.surface, t.control, 0.18) : over ? t.hover : t.surface;
    return {enabled ? fill : t.bg, enabled ? mixed(t.line, t.control, over ? 1.0 : 0.6) : t.line,
        enabled ? t.text : t.disabled};
}

void buttonRing(QPainter& painter, const QRect& rect, const Tokens& t, ButtonKind kind)
{
    ring(painter, rect, t.accent);
    // On a filled button the ring needs a gap, or it is the same blue as the face.
    if (kind == ButtonKind::Primary || kind == ButtonKind::Destructive)
        box(painter, rect.adjusted(2, 2, -2, -2), {}, t.onAccent, radius - 2);
}

//! Whether the words don't fit in one line, and there is room for more than one.
bool takesLines(const QFontMetrics& metrics, const QString& text, const QSize& room)
{
    if (metrics.size(Qt::TextShowMnemonic, text).width() <= room.width())
        return false;
    const QRect all(0, 0, room.width(), 0);
    const QRect lines = metrics.boundingRect(all, linesOfButton, text);
    return lines.width() <= room.width() + 1 && lines.height() <= room.height() - 4;
}

void buttonLabel(
    QPainter& painter, const QStyleOptionButton& option, const QRect& area, const QColor& color)
{
    const bool hasIcon = !option.icon.isNull();
    const int gap = hasIcon && !option.text.isEmpty() ? 7 : 0;
    const int iconWidth = hasIcon ? option.iconSize.width() : 0;
    const int flags = Qt::TextShowMnemonic | Qt::AlignVCenter;
    const int room = area.width() - iconWidth - gap;
    const bool lines = takesLines(painter.fontMetrics(), option.text, QSize(room, area.height()));
    const QString text = lines
        ? option.text
        : painter.fontMetrics().elidedText(option.text, Qt::ElideRight, room, Qt::TextShowMnemonic);
    const int textWidth
        = lines ? room : painter.fontMetrics().size(Qt::TextShowMnemonic, text).width();
    int x = area.x() + qMax(0, (area.width() - iconWidth - gap - textWidth) / 2);
    if (hasIcon) {
        const QRect place(
            x, area.center().y() - option.iconSize.height() / 2 + 1, iconWidth, iconWidth);
        option.icon.paint(&painter, QStyle::visualRect(option.direction, area, place),
            Qt::AlignCenter,
            option.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled);
        x += iconWidth + gap;
    }
    painter.setPen(color);
    const QRect place(x, area.y(), textWidth + 1, area.height());
    painter.drawText(
        QStyle::visualRect(option.direction, area, place), lines ? linesOfButton : flags, text);
}
} // namespace

QFont buttonFont(const QWidget* button, const QFont& base)
{
    QFont font = base;
    const ButtonKind kind = buttonKind(button);
    if (kind == ButtonKind::Primary || kind == ButtonKind::Destructive)
        font.setWeight(QFont::DemiBold);
    return font;
}

void pushButton(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget)
{
    const Tokens& t = tokens(option.palette);
    const ButtonKind kind = buttonKind(widget);
    const Face face = faceOf(kind, t, option.state);
    if (face.fill.isValid() || face.outline.isValid())
        box(painter, option.rect, face.fill, face.outline);
    if (showsFocus(option))
        buttonRing(painter, option.rect, t, kind);
    painter.save();
    painter.setFont(buttonFont(widget, painter.font()));
    const int side = kind == ButtonKind::Link ? 5 : 8;
    QRect area = option.rect.adjusted(side, 0, -side, 0);
    if (option.features & QStyleOptionButton::HasMenu) {
        const QRectF arrow(area.right() - 11, area.center().y() - 3, 8, 8);
        chevron(painter, QStyle::visualRect(option.direction, area, arrow.toRect()), Qt::BottomEdge,
            face.text);
        area = QStyle::visualRect(option.direction, area, area.adjusted(0, 0, -16, 0));
    }
    buttonLabel(painter, option, area, face.text);
    painter.restore();
}

void toolButton(QPainter& painter, const QStyleOptionToolButton& option, const QStyle& style,
    const QWidget* widget)
{
    const Tokens& t = tokens(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    if (enabled && (option.state & (QStyle::State_Sunken | QStyle::State_On)))
        box(painter, option.rect, t.soft, {});
    else if (enabled && (option.state & QStyle::State_MouseOver))
        box(painter, option.rect, mixed(t.hover, t.line, 0.5), {});
    if (showsFocus(option))
        ring(painter, option.rect, t.accent);
    QStyleOptionToolButton label = option;
    label.features &= ~QStyleOptionToolButton::Arrow;
    label.palette.setColor(QPalette::ButtonText, enabled ? t.text : t.disabled);
    style.drawControl(QStyle::CE_ToolButtonLabel, &label, &painter, widget);
}

void indicator(QPainter& painter, const QStyleOption& option, bool round)
{
    const Tokens& t = tokens(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool set = option.state & (QStyle::State_On | QStyle::State_NoChange);
    QRect place(0, 0, 16, 16);
    place.moveCenter(option.rect.center());
    const qreal corner = round ? 8 : 4;
    const bool focused = showsFocus(option);
    if (!set) {
        const bool over = option.state & QStyle::State_MouseOver;
        box(painter, place, enabled ? t.surface : t.bg,
            enabled ? (over ? t.muted : t.control) : t.line, corner);
        if (focused)
            ring(painter, place, t.accent, corner);
        return;
    }
    const QColor fill = enabled ? t.accent : t.disabled;
    box(painter, place, fill, {}, corner);
    // As on a filled button: a light line within, or the ring is the same blue as the box.
    if (focused)
        box(painter, place.adjusted(2, 2, -2, -2), {}, t.onAccent, corner - 1);
    if (round) {
        box(painter, place.adjusted(5, 5, -5, -5), t.onAccent, {}, 3);
    } else if (option.state & QStyle::State_NoChange) {
        painter.fillRect(place.adjusted(4, 7, -4, -7), t.onAccent);
    } else {
        tick(painter, QRectF(place).adjusted(2.5, 2.5, -2.5, -2.5), t.onAccent);
    }
}

} // namespace console::ui::paint
