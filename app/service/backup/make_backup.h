// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/backup/backup_content.h"
#include "service/crypto/cms_file.h"
#include "service/crypto/data_key.h"
#include "service/store/database.h"

namespace console::service {

//! What a backup goes through, in this order.
enum class BackupStep {
    Copying, //!< the database into memory, at one moment
    Writing, //!< encrypted, to the disk
    Checking, //!< read back, decrypted and compared
    Naming,
};

//! How many pages of the database have gone through a step. False cancels.
using BackupProgress = std::function<bool(BackupStep step, qint64 done, qint64 total)>;

struct BackupOrder {
    QString folder;
    CmsRecipient recipient;
    QDateTime now;
};

struct MadeBackup {
    QString fileName;
    QDateTime madeAt;
    qint64 bytes = 0; //!< of the file
    qint64 pages = 0;
    qint64 rows = 0;
    int schemaVersion = 0;
};

//! Backs up the database behind `source`, a connection for this alone, while others use it: the
//! plain copy is in memory and nowhere else. The file has its name only when it was read back and
//! holds what it should: for a password by opening it, for a certificate, whose key is elsewhere,
//! by comparing its bytes. After any error, and after a kill, there is no file under that name.
//! Errors: those of Database, copyDatabase(), writeCms(), BackupFile; InvalidInput
//! "cms.too-large"; RefusedOrFailed "backup.not-verified"; Cancelled.
[[nodiscard]] base::Result<MadeBackup> makeBackup(
    Database& source, const DataKey& key, const BackupOrder& order, const BackupProgress& progress);

//! Opens a backup as restoring would: the database is whole and has `counts` rows, and the key in
//! it is `key`. Errors: those of readCms(), infoOf() and checkIntegrity(); Unexpected.
[[nodiscard]] base::Result<base::Done> checkBackup(
    QByteArray bytes, const CmsPassword& password, const DataKey& key, const RowCounts& counts);

} // namespace console::service
