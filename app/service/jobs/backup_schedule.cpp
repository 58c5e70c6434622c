// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/jobs/backup_schedule.h"

#include <QDir>
#include <QFileInfo>

namespace console::service {

namespace {

constexpr int mostInterruptions = 2;

} // namespace

base::ApiError backupInterrupted()
{
    base::ApiError error;
    error.kind = base::ApiError::Kind::RefusedOrFailed;
    error.code = QStringLiteral("backup.interrupted");
    error.message = QCoreApplication::translate(
        "Backup", "The service ended while this backup was being made.");
    return error;
}

std::optional<QDateTime> nextScheduledBackup(BackupStore& store)
{
    const StoredBackupSettings settings = store.settings();
    QDateTime since = settings.setAt;
    int interruptions = 0;
    const QList<domain::BackupRun> runs = store.scheduledRuns(mostInterruptions + 1);
    for (const domain::BackupRun& run : runs) {
        if (run.errorCode == backupInterrupted().code && ++interruptions < mostInterruptions)
            continue;
        since = qMax(since, run.startedAt);
        break;
    }
    return domain::nextBackup(settings.schedule, since);
}

void removeOldBackups(BackupStore& store, const QString& folder, const QDateTime& now)
{
    const QList<domain::BackupRun> files = store.filesIn(folder);
    const int keep = qMax(store.settings().keep, domain::BackupSettings::fewestKept);
    // Without the newest one in its place, nothing older goes.
    if (files.isEmpty() || !QFileInfo::exists(QDir(folder).filePath(files.first().fileName)))
        return;
    for (domain::BackupRun run : files.mid(keep)) {
        const QFileInfo info(QDir(folder).filePath(run.fileName));
        if (info.exists() && (info.size() != run.bytes || !QFile::remove(info.filePath())))
            continue;
        run.removedAt = now;
        store.update(run);
    }
}

} // namespace console::service
