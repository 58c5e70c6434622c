// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "service/backup/backup_content.h"
#include "service/backup/restore_erasures.h"
#include "service/crypto/cms_file.h"
#include "service/crypto/data_key.h"

namespace console::service {

//! A backup that was opened and found whole: plain, so in memory alone.
struct OpenedBackup {
    QString file; //!< whole path
    qint64 bytes = 0; //!< of the file
    BackupInfo info;
    BackupOwners owners;
    DataKey key; //!< of the sealed columns in it
    QByteArray content; //!< the database
    qint64 rows = 0;
};

//! Opens `file` and checks all that can be checked: password or key, every byte, the database, and
//! that its schema is known. Writes nothing. Errors: those of readCms(), infoOf() and
//! checkIntegrity(); InvalidInput, field "file", "backup.unreadable" (not there, or may not be
//! read), "backup.no-file" (a folder or a device); Conflict "storage.newer".
[[nodiscard]] base::Result<OpenedBackup> openBackup(const QString& file, const CmsOpener& opener);

//! Writes the key file that gives `key` to the next start, wrapped by what this computer has.
using KeyWrapper = std::function<base::Result<base::Done>(const DataKey& key, const QString& path)>;

//! What restoring goes through, in this order.
enum class RestoreStep {
    Copying, //!< pages of the new database, encrypted, beside the old one
    Preparing, //!< older schemas, what has ended, the key file
    Exchanging, //!< file by file; can't be cancelled any more
};
//! How many pages or files have gone through a step. False cancels.
using RestoreProgress = std::function<bool(RestoreStep step, qint64 done, qint64 total)>;

struct Restored {
    QString keptIn; //!< folder with what was replaced; empty when there was nothing
    int schemaVersion = 0; //!< now, which can be newer than the backup's
    ErasedAgain erased;
};

//! Puts `backup` in the place of the data in `dataFolder`, which no service uses meanwhile. The
//! data keep the key of the backup, so that sealed columns need no new sealing; `wrap` makes the
//! key file that goes with it. All is prepared beside the old data, older schemas brought up to
//! date; only then is it exchanged, and the old files move to a folder with the time in its name. A
//! kill at any moment leaves the old data or the new, never a mixture, once finishRestore() ran.
//!
//! The backup is on record as the last one that was made. Sessions and one-time codes of it end:
//! whoever signed out since stays out. API keys come back as they were; those revoked since have to
//! be revoked again.
//!
//! Who was erased stays erased, see eraseAgain(): `presentKey` opens the data that are replaced, to
//! learn who was erased in them since; without it, nothing is known from there.
//!
//! Errors: RefusedOrFailed "restore.failed"; those of Database, migrate() and `wrap`; Cancelled.
//! The old data are untouched then.
[[nodiscard]] base::Result<Restored> restoreBackup(const OpenedBackup& backup,
    const QString& dataFolder, const KeyWrapper& wrap, const base::Clock& clock,
    const RestoreProgress& progress, const std::optional<DataKey>& presentKey = {});

} // namespace console::service
