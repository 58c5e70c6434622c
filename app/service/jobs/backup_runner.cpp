// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/jobs/backup_runner.h"

#include "service/jobs/backup_job.h"
#include "service/usecases/request_attachments.h"
#include "service/usecases/request_copy.h"

#include <QDeadlineTimer>
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
    auto database = Database::open(m_databaseFile, m_protection);
    while (!database && !m_shared.backups->isStopping()) {
        qCWarning(log).noquote() << "no backups are made for now:" << database.error().code;
        waitForTheNextLook();
        database = Database::open(m_databaseFile, m_protection);
    }
    if (!database)
        return;
    settleInterruptedBackups(**database, m_shared);
    while (!m_shared.backups->isStopping())
        work(**database);
}

void BackupRunner::waitForTheNextLook() const
{
    const QDeadlineTimer next(m_look);
    while (!next.hasExpired() && !m_shared.backups->isStopping())
        msleep(100);
}

void BackupRunner::work(Database& database)
{
    BackupDesk& desk = *m_shared.backups;
    forgetExpiredPackages(database, m_shared);
    dropUnfinishedAttachments(
        database, m_shared.clock().addDuration(-RequestAttachments::patience));
    if (!desk.running()) {
        const auto due = dueBackup(database, m_shared);
        // Somebody may have been faster; then it is due again afterwards.
        if (due && *due && desk.ask(**due))
            qCInfo(log) << "a scheduled backup is due";
    }
    if (const std::optional<BackupRequest> request = desk.take(m_look)) {
        const bool begun = runBackup(*request, database, m_shared);
        desk.end();
        // It is due at once again, but what hindered it is still there.
        if (!begun)
            waitForTheNextLook();
    }
}

} // namespace console::service
