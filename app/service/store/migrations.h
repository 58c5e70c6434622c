// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/store/database.h"

namespace console::service {

//! One step of the schema: the statements of one file in resources/sql.
struct Migration {
    int version = 0;
    QString sql; //!< statements, each ended by ";" at the end of a line
};

//! Those that this program brings along, in order, from 1 without gaps.
[[nodiscard]] QList<Migration> builtInMigrations();

//! Version of the schema of `database`; 0 when it has none yet.
[[nodiscard]] base::Result<int> schemaVersion(Database& database);

//! What says that a newer program made this: Conflict, code "storage.newer".
[[nodiscard]] base::ApiError newerSchema(int found, int known);

//! Brings the schema up to the last of `migrations`, in one transaction: after a failure or a crash
//! it is what it was. Nothing happens when it is there already. Returns the version.
//! Error newerSchema(): a newer program has worked on this database; nothing is written.
[[nodiscard]] base::Result<int> migrate(
    Database& database, const QList<Migration>& migrations, const base::Clock& clock);

} // namespace console::service
