// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/jobs/backup_desk.h"
#include "service/usecases/context.h"

namespace console::service {

//! The request that the schedule makes now, if one is due. Error of the database.
[[nodiscard]] base::Result<std::optional<BackupRequest>> dueBackup(
    Database& database, const Shared& shared);

//! Makes one backup and puts what became of it on record: table backup_run and activity
//! "backup.made", "backup.failed" or "backup.cancelled". Old ones are removed after a good one.
//! False: none was begun, since it could not be put on record.
[[nodiscard]] bool runBackup(
    const BackupRequest& request, Database& database, const Shared& shared);

//! To be called once at the start: what a kill cut off is on record as failed.
void settleInterruptedBackups(Database& database, const Shared& shared);

} // namespace console::service
