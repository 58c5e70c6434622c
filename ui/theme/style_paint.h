// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/style.h"

#include <QStyleOption>

class QPainter;

//! The strokes that ConsoleStyle is made of. Private to ui/theme, and to the parts that paint
//! themselves.
namespace console::ui::paint {

//! A filled box with a one pixel outline, sharp at every scale. An invalid colour leaves that part
//! out.
void box(QPainter& painter, const QRect& rect, const QColor& fill, const QColor& outline,
    qreal corner = radius);
//! Two pixels of accent just inside `rect`.
void ring(QPainter& painter, const QRect& rect, const QColor& color, qreal corner = radius);
void chevron(QPainter& painter, const QRectF& rect, Qt::Edge towards, const QColor& color);
void tick(QPainter& painter, const QRectF& rect, const QColor& color, qreal width = 1.75);
//! Small triangle, disc or tick that goes with a tone, so that colour is not alone. Neutral:
//! nothing.
void toneMark(QPainter& painter, const QRectF& rect, Tone tone, const QColor& color);

//! True when the ring is to be shown: focus that came by keyboard.
[[nodiscard]] bool showsFocus(const QStyleOption& option);

//! How the words of a button are laid out where they take more than one line.
inline constexpr int linesOfButton
    = int(Qt::AlignCenter) | int(Qt::TextWordWrap) | int(Qt::TextShowMnemonic);
[[nodiscard]] QFont buttonFont(const QWidget* button, const QFont& base);
void pushButton(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget);
void toolButton(QPainter& painter, const QStyleOptionToolButton& option, const QStyle& style,
    const QWidget* widget);
void indicator(QPainter& painter, const QStyleOption& option, bool round);

void input(QPainter& painter, const QStyleOption& option, const QWidget* widget);
void comboBox(QPainter& painter, const QStyleOptionComboBox& option, const QWidget* widget);
void comboLabel(QPainter& painter, const QStyleOptionComboBox& option, const QRect& rect);
void spinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QStyle& style,
    const QWidget* widget);

void menuItem(QPainter& painter, const QStyleOptionMenuItem& option);
[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem& option, const QSize& contents);
void scrollBar(QPainter& painter, const QStyleOptionSlider& option, const QStyle& style,
    const QWidget* widget);
void header(QPainter& painter, const QStyleOptionHeader& option);
void tab(QPainter& painter, const QStyleOptionTab& option);
void progressBar(QPainter& painter, const QStyleOptionProgressBar& option);
void itemPanel(QPainter& painter, const QStyleOptionViewItem& option, const QWidget* widget);

} // namespace console::ui::paint
