// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/store/database.h"

#include <QMap>

namespace console::service {

//! What a backup says of itself: the one row of table backup_info, which only the copy has.
//!
//! `wrappedKey` holds the 64 bytes of the data key that sealed columns of this database need. It is
//! a CMS file of its own, for the same recipient as the backup: who decrypts a backup to look into
//! it, or to hand the database to somebody, has not laid the key of the running service open.
struct BackupInfo {
    static constexpr int newestFormat = 1;

    int format = newestFormat;
    int schemaVersion = 0;
    QDateTime madeAt;
    QString madeBy; //!< version of the program
    QString workspaceId; //!< of the oldest workspace
    QByteArray wrappedKey;
};

[[nodiscard]] base::Result<base::Done> addInfo(Database& copy, const BackupInfo& info);

//! What says that a file can be opened and is something else: InvalidInput, field "file",
//! "backup.other".
[[nodiscard]] base::ApiError holdsNoBackup();

//! Errors: holdsNoBackup(); InvalidInput, field "file", "backup.newer" (of a newer program).
[[nodiscard]] base::Result<BackupInfo> infoOf(Database& backup);

//! Id of the oldest workspace; empty when there is none.
[[nodiscard]] base::Result<QString> oldestWorkspace(Database& database);

//! Whose data it is, for a person to recognize.
struct BackupOwners {
    QStringList organizations; //!< names of those that are in use
    QStringList operators; //!< addresses
};
//! `backup` opens sealed columns. Reads what every schema has.
[[nodiscard]] base::Result<BackupOwners> ownersOf(Database& backup);

//! Number of rows of each table. backup_info is left out.
using RowCounts = QMap<QString, qint64>;
[[nodiscard]] base::Result<RowCounts> rowCounts(Database& database);
[[nodiscard]] qint64 sumOf(const RowCounts& counts);

//! PRAGMA integrity_check. Error storage.damaged, with its first line in `detail`.
[[nodiscard]] base::Result<base::Done> checkIntegrity(Database& database);

} // namespace console::service
