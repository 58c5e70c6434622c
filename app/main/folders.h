// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace console::main {

//! Where this person's console keeps what (XDG Base Directory Specification 0.8).
struct Folders {
    QString config; //!< profiles, what views remember
    QString data; //!< the embedded service, the vault
    QString state; //!< log, lock
    QString runtime; //!< socket; gone after the session
};

//! From the environment. The application's name must be set. Nothing is made yet.
[[nodiscard]] Folders personalFolders();

} // namespace console::main
