// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/jobs/backup_schedule.h"

#include "base/refusal.h"

#include <QDir>
#include <QFileInfo>

namespace console::service {

namespace {

using namespace Qt::StringLiterals;
using std::chrono::minutes;

constexpr int mostInterruptions = 2;

//! How long after a failure the same is worth another try before the schedule says so.
std::optional<minutes> patienceAfter(const QString& code)
{
    if (code == "backup.folder.gone"_L1 || code == "backup.folder.not-writable"_L1)
        return minutes(15);
    if (code == "backup.folder.full"_L1 || code == "backup.folder.failed"_L1)
        return minutes(60);
    return std::nullopt;
}

std::optional<QDateTime> againAt(
    const domain::BackupRun& last, const std::optional<QDateTime>& settingsChanged)
{
    if (last.state != domain::BackupRun::State::Failed)
        return std::nullopt;
    if (settingsChanged && *settingsChanged > last.startedAt)
        return settingsChanged;
    const std::optional<minutes> patience = patienceAfter(last.errorCode);
    return patience ? std::optional(last.startedAt.addDuration(*patience)) : std::nullopt;
}

} // namespace

base::ApiError backupInterrupted()
{
    return base::refusal(base::ApiError::Kind::RefusedOrFailed, u"backup.interrupted"_s,
        QCoreApplication::translate(
            "Backup", "The service ended while this backup was being made."));
}

std::optional<ScheduledBackup> nextScheduledBackup(
    BackupStore& store, const std::optional<QDateTime>& settingsChanged)
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
    const std::optional<QDateTime> next = domain::nextBackup(settings.schedule, since);
    if (!next)
        return std::nullopt;
    const std::optional<QDateTime> again
        = runs.isEmpty() ? std::nullopt : againAt(runs.first(), settingsChanged);
    return ScheduledBackup{.at = qMin(*next, again.value_or(*next)), .bySchedule = *next};
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
