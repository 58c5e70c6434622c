// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QMargins>
#include <QWidget>

namespace console::ui {

//! Margins of a layout or a widget do not change sides with the reading direction: these leave
//! `room` (px, may be negative) where a line of `widget` begins, and `below` under it.
[[nodiscard]] inline QMargins leading(const QWidget& widget, int room, int below = 0)
{
    return widget.layoutDirection() == Qt::RightToLeft ? QMargins(0, 0, room, below)
                                                       : QMargins(room, 0, 0, below);
}

} // namespace console::ui
