// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/style_paint.h"

#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QVariant>

namespace console::ui::paint {

namespace {
bool isReadOnly(const QWidget* widget)
{
    const auto* line = qobject_cast<const QLineEdit*>(widget);
    return line && line->isReadOnly();
}

void inputFrame(QPainter& painter, const QStyleOption& option, const QWidget* widget, bool focused)
{
    const Tokens& t = tokens(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool invalid = widget && widget->property("consoleInvalid").toBool();
    const bool over = enabled && (option.state & QStyle::State_MouseOver);
    const QColor fill = enabled && !isReadOnly(widget) ? t.surface : t.bg;
    QColor outline = enabled ? (over ? t.muted : t.control) : t.line;
    if (invalid)
        outline = t.bad;
    box(painter, option.rect, fill, outline);
    if (focused)
        ring(painter, option.rect, invalid ? t.bad : t.accent);
}
} // namespace

void input(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
    const bool textEdit
        = qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget);
    if (!textEdit && !qobject_cast<const QLineEdit*>(widget)) {
        const Tokens& t = tokens(option.palette);
        box(painter, option.rect, {}, t.line, 0);
        return;
    }
    // A frame does not say State_HasFocus for the text edit around it.
    inputFrame(painter, option, widget,
        widget->hasFocus() || (option.state & QStyle::State_HasFocus && !textEdit));
}

void comboBox(QPainter& painter, const QStyleOptionComboBox& option, const QWidget* widget)
{
    if (option.frame)
        inputFrame(painter, option, widget, option.state & QStyle::State_HasFocus);
    const Tokens& t = tokens(option.palette);
    const QRect r = QStyle::visualRect(option.direction, option.rect,
        QRect(option.rect.right() - 20, option.rect.center().y() - 3, 9, 8));
    chevron(
        painter, r, Qt::BottomEdge, option.state & QStyle::State_Enabled ? t.muted : t.disabled);
}

void comboLabel(QPainter& painter, const QStyleOptionComboBox& option, const QRect& rect)
{
    if (option.editable)
        return;
    const Tokens& t = tokens(option.palette);
    QRect area = rect;
    if (!option.currentIcon.isNull()) {
        const QRect place(area.x(), area.center().y() - 7, 16, 16);
        option.currentIcon.paint(&painter, QStyle::visualRect(option.direction, area, place));
        area = QStyle::visualRect(option.direction, area, area.adjusted(22, 0, 0, 0));
    }
    painter.save();
    painter.setPen(option.state & QStyle::State_Enabled ? t.text : t.disabled);
    const Qt::Alignment alignment
        = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    const QString text
        = painter.fontMetrics().elidedText(option.currentText, Qt::ElideRight, area.width());
    painter.drawText(area, static_cast<int>(alignment), text);
    painter.restore();
}

void spinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QStyle& style,
    const QWidget* widget)
{
    if (option.frame)
        inputFrame(painter, option, widget, option.state & QStyle::State_HasFocus);
    const Tokens& t = tokens(option.palette);
    const auto arrow = [&](QStyle::SubControl part, Qt::Edge edge,
                           QAbstractSpinBox::StepEnabled step) {
        const QRect r = style.subControlRect(QStyle::CC_SpinBox, &option, part, widget);
        if (!r.isValid())
            return;
        const bool can = (option.state & QStyle::State_Enabled) && (option.stepEnabled & step);
        chevron(painter, QRectF(r.center().x() - 3, r.center().y() - 2.5, 7, 7), edge,
            can ? t.muted : t.disabled);
    };
    arrow(QStyle::SC_SpinBoxUp, Qt::TopEdge, QAbstractSpinBox::StepUpEnabled);
    arrow(QStyle::SC_SpinBoxDown, Qt::BottomEdge, QAbstractSpinBox::StepDownEnabled);
}

} // namespace console::ui::paint
