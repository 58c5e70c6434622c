// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace console::domain {

enum class BackupFrequency { Off, Daily, Weekly };
[[nodiscard]] QString wireName(BackupFrequency frequency);
[[nodiscard]] std::optional<BackupFrequency> backupFrequency(const QString& wireName);

//! When backups are made by themselves, by the clock of the computer that runs the service.
struct BackupSchedule {
    BackupFrequency frequency = BackupFrequency::Off;
    int weekday = 1; //!< of weekly ones: 1 is Monday, 7 is Sunday
    QTime time = QTime(12, 0); //!< local, whole minutes

    friend bool operator==(const BackupSchedule&, const BackupSchedule&) = default;
};

//! The first moment after `after` at which `schedule` asks for a backup, in UTC; nothing when it is
//! off.
[[nodiscard]] std::optional<QDateTime> nextBackup(
    const BackupSchedule& schedule, const QDateTime& after);

struct BackupSettings {
    static constexpr int fewestKept = 1;
    static constexpr int mostKept = 365;

    BackupSchedule schedule;
    int keep = 7; //!< good backups that stay; older ones that this service made are removed
    QString folder; //!< whole path, on the computer of the service; empty when not chosen yet
    bool folderFixed = false; //!< the operator of the server set it there; it can't be changed here
    bool passwordSet = false; //!< the password itself is never read back
};

//! What changes in the settings: all but folder and password, which stay when they are left out.
struct BackupSettingsChange {
    BackupSchedule schedule;
    int keep = 7;
    std::optional<QString> folder;
    std::optional<QString> password; //!< a secret

    //! Error InvalidInput, field "keep" or "password".
    [[nodiscard]] base::Result<base::Done> check() const;
};

inline constexpr int shortestBackupPassword = 12;
inline constexpr int longestBackupPassword = 1024;
//! Error InvalidInput, field "password".
[[nodiscard]] base::Result<base::Done> checkBackupPassword(const QString& password);

//! One backup that was asked for, and what became of it.
struct BackupRun {
    enum class State { Running, Made, Failed, Cancelled };

    QString id; //!< UUID
    bool scheduled = false; //!< else by hand
    State state = State::Running;
    QDateTime startedAt; //!< UTC
    std::optional<QDateTime> endedAt;
    QString folder;
    QString fileName; //!< once it is made
    qint64 bytes = 0;
    qint64 rows = 0; //!< counted in the file when it was read back
    QString errorCode;
    QString errorMessage; //!< a whole sentence, when it failed
    std::optional<QDateTime> removedAt; //!< when newer ones took its place
};
[[nodiscard]] QString wireName(BackupRun::State state);
[[nodiscard]] std::optional<BackupRun::State> backupState(const QString& wireName);

//! How far the one that is being made is.
struct BackupProgress {
    QString id;
    bool scheduled = false;
    QDateTime startedAt;
    QString step; //!< "waiting", "copying", "writing", "checking" or "naming"
    qint64 pagesDone = 0; //!< of the database, in this step
    qint64 pagesTotal = 0; //!< 0 while waiting
};

struct BackupOverview {
    BackupSettings settings;
    std::optional<QDateTime> next;
    std::optional<BackupProgress> running;
    std::optional<BackupRun> lastMade; //!< its check succeeded when it ended
    std::optional<BackupRun> lastFailed; //!< after lastMade, if any
    QList<BackupRun> runs; //!< newest first, at most 50
};

//! How long after its time a backup is not late yet: a computer that was off makes it once it is on
//! again.
inline constexpr int backupPatienceHours = 6;

//! The time, in UTC, of the backup that is late at `now`; nothing when none is. Whoever calls a
//! backup late asks this. None is late while one is being made or without a schedule; that one
//! failed is another thing.
[[nodiscard]] std::optional<QDateTime> lateBackup(
    const BackupOverview& overview, const QDateTime& now);

} // namespace console::domain
