// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QMargins>
#include <QWidget>

namespace console::ui {

// Margins of a layout or a widget do not change sides with the reading direction by themselves.

//! `margins`, of which the left one is where a line of `widget` begins.
[[nodiscard]] inline QMargins mirrored(const QWidget& widget, const QMargins& margins)
{
    return widget.layoutDirection() == Qt::RightToLeft
        ? QMargins(margins.right(), margins.top(), margins.left(), margins.bottom())
        : margins;
}

//! These leave `room` (px, may be negative) where a line of `widget` begins, and `below` under it.
[[nodiscard]] inline QMargins leading(const QWidget& widget, int room, int below = 0)
{
    return mirrored(widget, QMargins(room, 0, 0, below));
}

} // namespace console::ui
