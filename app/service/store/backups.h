// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/backup.h"
#include "service/store/database.h"

namespace console::service {

struct StoredBackupSettings {
    domain::BackupSchedule schedule;
    int keep = domain::BackupSettings().keep;
    QString folder;
    bool passwordSet = false; //!< as it was read; set by BackupStore::setPassword()
    QDateTime setAt; //!< UTC; when the schedule began to count
};

//! Tables backup_settings (at most one row) and backup_run.
class BackupStore {
public:
    static constexpr int mostRuns = 50;

    explicit BackupStore(Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] StoredBackupSettings settings();
    //! All but the password.
    void setSettings(const StoredBackupSettings& settings);
    //! Of scheduled backups; a secret; empty: none. Opened only here, for making one.
    [[nodiscard]] QString password();
    //! After setSettings().
    void setPassword(const QString& password);

    void insert(const domain::BackupRun& run);
    //! All but what it began with.
    void update(const domain::BackupRun& run);
    //! What was being made when the service ended becomes failed, with this error.
    void failRunning(const base::ApiError& error, const QDateTime& now);
    //! Newest first.
    [[nodiscard]] QList<domain::BackupRun> runs(int most = mostRuns);
    [[nodiscard]] std::optional<domain::BackupRun> lastOf(domain::BackupRun::State state);
    //! The newest scheduled ones.
    [[nodiscard]] QList<domain::BackupRun> scheduledRuns(int most);
    //! Made in `folder` and not removed, newest first.
    [[nodiscard]] QList<domain::BackupRun> filesIn(const QString& folder);
    //! That of the settings, and all that hold backups which were made and not removed.
    [[nodiscard]] QStringList folders();

private:
    Database& m_database;
};

} // namespace console::service
