// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QIcon>

namespace console::ui {

//! What the icon in the tray says: by its outline, and by its colour as well.
enum class TrayMark {
    Fine, //!< a disc
    Attention, //!< a triangle
    Offline, //!< a ring that is crossed
};

//! Readable from 16 pixels on, on light and on dark panels: a panel does not say which it is.
[[nodiscard]] QIcon trayIcon(TrayMark mark);

//! One of its pictures.
[[nodiscard]] QPixmap trayPicture(TrayMark mark, int side);

} // namespace console::ui
