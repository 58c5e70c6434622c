// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QStringList>

//! All that differs between the databases that the store can stand on. SQLite today; the SQL of the
//! store and the migrations keep to what PostgreSQL 15 understands, too.
namespace console::service::dialect {

//! Name of the Qt SQL driver.
[[nodiscard]] QString driver();
//! What Qt calls the database's name: `file`, reached through the file system `vfs`.
[[nodiscard]] QString databaseName(const QString& file, const QString& vfs);
[[nodiscard]] QString connectOptions();

//! Gives an open connection the functions that folded() needs. False when it does not take them.
[[nodiscard]] bool addFunctions(const QSqlDatabase& connection);

//! What a fresh connection is told first.
[[nodiscard]] QStringList afterOpening();

//! Begins a transaction that will write: takes the write lock at once, so that what it reads holds
//! until it ends.
[[nodiscard]] QString beginChange();
//! Begins one that only reads, all from one moment.
[[nodiscard]] QString beginRead();

//! Whether the table of the schema's version is there: one row when it is. One value: its name.
[[nodiscard]] QString tableExists();

//! A condition: the value of `column` is in the JSON array of texts that is its one bound value.
[[nodiscard]] QString isAmong(const QString& column);

//! `expression` without regard to case, to be compared with QString::toCaseFolded() and ordered by:
//! lower() of SQLite knows the letters of ASCII only.
[[nodiscard]] QString folded(const QString& expression);

enum class Trouble { Full, Busy, Damaged, Other };
[[nodiscard]] Trouble troubleOf(const QSqlError& error);

} // namespace console::service::dialect
