// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/store/backups.h"

namespace console::service {

//! What marks a backup that the end of the service, or a kill, cut off.
[[nodiscard]] base::ApiError backupInterrupted();

struct ScheduledBackup {
    QDateTime at; //!< UTC
    QDateTime bySchedule; //!< later than `at` when that is to make up for one that failed
};

//! When the next scheduled backup is due; in the past when one was missed, as while the computer
//! was off. Counted from the last one that came to its end. One that was cut off is made again, but
//! not a third time in a row: it may be what ended the service.
//!
//! One that failed is made again when the settings have changed since, at `settingsChanged`; 15
//! minutes later when its folder was not there or could not be written, as that of a disk that is
//! put in later; an hour later when the folder was full or failed. Inside read() or change().
[[nodiscard]] std::optional<ScheduledBackup> nextScheduledBackup(
    BackupStore& store, const std::optional<QDateTime>& settingsChanged = {});

//! Removes files of good backups in `folder` that are more than the settings keep, oldest first,
//! and notes it. Only files that are as they were when they were made and checked, and never the
//! newest one; made by hand or on schedule counts the same. Inside change().
void removeOldBackups(BackupStore& store, const QString& folder, const QDateTime& now);

} // namespace console::service
