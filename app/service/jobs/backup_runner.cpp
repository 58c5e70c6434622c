// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/jobs/backup_runner.h"

#include "service/jobs/backup_job.h"

#include <QLoggingCategory>

namespace console::service {

namespace {
Q_LOGGING_CATEGORY(log, "service.backup")
} // namespace

BackupRunner::BackupRunner(QString databaseFile, std::shared_ptr<const Protection> protection,
    Shared shared, std::chrono::milliseconds look)
    : m_databaseFile(std::move(databaseFile))
    , m_protection(std::move(protection))
    , m_shared(std::move(shared))
    , m_look(look)
{
}

BackupRunner::~BackupRunner()
{
    stop();
    wait();
}

void BackupRunner::stop()
{
    m_shared.backups->stop();
}

void BackupRunner::run()
{
    const auto database = Database::open(m_databaseFile, m_protection);
    if (!database) {
        qCWarning(log).noquote() << "no backups will be made:" << database.error().code;
        return;
    }
    settleInterruptedBackups(**database, m_shared);
    while (!m_shared.backups->isStopping())
        work(**database);
}

void BackupRunner::work(Database& database)
{
    BackupDesk& desk = *m_shared.backups;
    if (!desk.running()) {
        const auto due = dueBackup(database, m_shared);
        // Somebody may have been faster; then it is due again afterwards.
        if (due && *due && desk.ask(**due))
            qCInfo(log) << "a scheduled backup is due";
    }
    if (const std::optional<BackupRequest> request = desk.take(m_look)) {
        runBackup(*request, database, m_shared);
        desk.end();
    }
}

} // namespace console::service
