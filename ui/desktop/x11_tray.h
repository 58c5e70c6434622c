// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace console::ui {

//! Whether the X server of this program has a tray by the System Tray Protocol of freedesktop.org:
//! somebody owns the selection _NET_SYSTEM_TRAY_Sn of its screen. False on another platform. Waits
//! for two short answers of the X server each time.
[[nodiscard]] bool isX11TrayThere();

} // namespace console::ui
