// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/store/database.h"

namespace console::service {

// Copies of whole SQLite databases, page by page.

//! Told after each step how many pages of how many are there; false cancels. The total changes when
//! somebody writes meanwhile.
using CopyProgress = std::function<bool(qint64 done, qint64 total)>;

//! Makes `to` what `from` is at one moment, while others go on reading and writing: in steps
//! between which they have their turn, or, when they write so often that it never ends, in one.
//! Errors: those of Database; Cancelled.
[[nodiscard]] base::Result<base::Done> copyDatabase(
    Database& from, Database& to, const CopyProgress& progress);

//! Bytes of `database` once it is copied or written to a file.
[[nodiscard]] base::Result<qint64> sizeOf(Database& database);

//! The bytes of a database in memory, as they would be in a file. Valid until it changes.
[[nodiscard]] QByteArrayView contentOf(Database& inMemory);

//! Makes a fresh database in memory show `content`, which outlives it; it can't be written then.
//! Error: storage.damaged when `content` is no database.
[[nodiscard]] base::Result<base::Done> showContent(Database& inMemory, const QByteArray& content);

} // namespace console::service
