// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/jobs/backup_runner.h"

#include "service/jobs/backup_job.h"

#include <QDeadlineTimer>
#include <QLoggingCategory>

namespace console::service {

namespace {
Q_LOGGING_CATEGORY(log, "service.backup")
} // namespace

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
    auto database = openDatabase();
    while (!database && !m_shared.backups->isStopping()) {
        qCWarning(log).noquote() << "no backups are made for now:" << database.error().code;
        waitForTheNextLook();
        database = openDatabase();
    }
    if (!database)
        return;
    settleInterruptedBackups(**database, m_shared);
    while (!m_shared.backups->isStopping())
        work(**database);
}

void BackupRunner::waitForTheNextLook() const
{
    const QDeadlineTimer next(untilLook());
    while (!next.hasExpired() && !m_shared.backups->isStopping())
        msleep(100);
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
    if (const std::optional<BackupRequest> request = desk.take(untilLook())) {
        const bool begun = runBackup(*request, database, m_shared);
        desk.end();
        // It is due at once again, but what hindered it is still there.
        if (!begun)
            waitForTheNextLook();
    }
}

} // namespace console::service
