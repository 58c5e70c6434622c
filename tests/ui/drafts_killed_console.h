// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "profiles/vault_store.h"

#include <QString>

namespace console::test {

inline const QString typedAddress = QStringLiteral("eve.killed@globex.example");
inline const QString typedName = QStringLiteral("Eve Adelheid Killed");
inline const QString typedWords = QStringLiteral("Delete what you have of me, all of it.");
inline const QString typedFolder = QStringLiteral("/var/backups of Eve");

//! The vault in that folder, made when there is none; null when it does not open.
[[nodiscard]] std::shared_ptr<profiles::VaultStore> openVault(const QString& folder);

//! The window on that folder, signed in as before, with that form: "request", for a new data
//! request, or "backups", for their settings. Types into it, says "typed" and stays; else goes on
//! with the draft, says what it holds as a line of JSON, and discards it. What main() returns.
[[nodiscard]] int runDraftsConsole(const QString& folder, const QString& form, bool types);

} // namespace console::test
