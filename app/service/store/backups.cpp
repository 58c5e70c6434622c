// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/backups.h"

#include "service/store/sealed_columns.h"

namespace console::service {

using namespace Qt::StringLiterals;
using domain::BackupRun;

namespace {

QString timeFormat()
{
    return u"HH:mm"_s;
}

QString onlyRow()
{
    return u"service"_s;
}

SealedPlace passwordPlace()
{
    return sealed::backupPassword.at(onlyRow());
}

QString runSelect()
{
    return u"SELECT id, scheduled, state, started_at, ended_at, folder, file_name, bytes, "
           "row_count, error_code, error_message, removed_at FROM backup_run "_s;
}

BackupRun stored(const Row& row)
{
    BackupRun run;
    run.id = row.text(0);
    run.scheduled = row.flag(1);
    run.state = domain::backupState(row.text(2)).value_or(BackupRun::State::Failed);
    run.startedAt = row.time(3);
    run.endedAt = row.optionalTime(4);
    run.folder = row.text(5);
    run.fileName = row.text(6);
    run.bytes = row.number(7);
    run.rows = row.number(8);
    run.errorCode = row.text(9);
    run.errorMessage = row.text(10);
    run.removedAt = row.optionalTime(11);
    return run;
}

QVariant timeOrNull(const std::optional<QDateTime>& time)
{
    return time ? QVariant(base::isoUtc(*time)) : QVariant();
}

} // namespace

StoredBackupSettings BackupStore::settings()
{
    return m_database
        .first(u"SELECT frequency, weekday, time_of_day, keep, folder, "
               "CASE WHEN password IS NULL THEN 0 ELSE 1 END, set_at FROM backup_settings"_s,
            {},
            [](const Row& row) {
                return StoredBackupSettings{
                    .schedule = {.frequency = domain::backupFrequency(row.text(0))
                                                  .value_or(domain::BackupFrequency::Off),
                        .weekday = int(row.number(1)),
                        .time = QTime::fromString(row.text(2), timeFormat())},
                    .keep = int(row.number(3)),
                    .folder = row.text(4),
                    .passwordSet = row.flag(5),
                    .setAt = row.time(6)};
            })
        .value_or(StoredBackupSettings());
}

void BackupStore::setSettings(const StoredBackupSettings& settings)
{
    m_database.execute(
        u"INSERT INTO backup_settings (id, frequency, weekday, time_of_day, keep, folder, "
        "password, set_at) VALUES (?, ?, ?, ?, ?, ?, NULL, ?) "
        "ON CONFLICT (id) DO UPDATE SET frequency = excluded.frequency, "
        "weekday = excluded.weekday, time_of_day = excluded.time_of_day, keep = excluded.keep, "
        "folder = excluded.folder, set_at = excluded.set_at"_s,
        {onlyRow(), domain::wireName(settings.schedule.frequency), settings.schedule.weekday,
            settings.schedule.time.toString(timeFormat()), settings.keep, settings.folder,
            base::isoUtc(settings.setAt)});
}

QString BackupStore::password()
{
    return m_database
        .first(u"SELECT password FROM backup_settings"_s, {},
            [](const Row& row) {
                return row.optionalOpened(0, passwordPlace()).value_or(QString());
            })
        .value_or(QString());
}

void BackupStore::setPassword(const QString& password)
{
    m_database.execute(u"UPDATE backup_settings SET password = ?"_s,
        {password.isEmpty() ? QVariant()
                            : QVariant(m_database.sealer().seal(password, passwordPlace()))});
}

void BackupStore::insert(const BackupRun& run)
{
    m_database.execute(
        u"INSERT INTO backup_run (id, scheduled, state, started_at, ended_at, folder, file_name, "
        "bytes, row_count, error_code, error_message, removed_at) "
        "VALUES (?, ?, ?, ?, NULL, ?, '', 0, 0, '', '', NULL)"_s,
        {run.id, run.scheduled ? 1 : 0, domain::wireName(run.state), base::isoUtc(run.startedAt),
            run.folder});
}

void BackupStore::update(const BackupRun& run)
{
    m_database.execute(
        u"UPDATE backup_run SET state = ?, ended_at = ?, file_name = ?, bytes = ?, row_count = ?, "
        "error_code = ?, error_message = ?, removed_at = ? WHERE id = ?"_s,
        {domain::wireName(run.state), timeOrNull(run.endedAt), run.fileName, run.bytes, run.rows,
            run.errorCode, run.errorMessage, timeOrNull(run.removedAt), run.id});
}

void BackupStore::failRunning(const base::ApiError& error, const QDateTime& now)
{
    m_database.execute(u"UPDATE backup_run SET state = 'failed', ended_at = ?, error_code = ?, "
                       "error_message = ? WHERE state = 'running'"_s,
        {base::isoUtc(now), error.code, error.message});
}

QList<BackupRun> BackupStore::runs(int most)
{
    return m_database.all(
        QString(runSelect() + u"ORDER BY started_at DESC, id LIMIT ?"_s), {most}, stored);
}

std::optional<BackupRun> BackupStore::lastOf(BackupRun::State state)
{
    return m_database.first(
        QString(runSelect() + u"WHERE state = ? ORDER BY started_at DESC, id LIMIT 1"_s),
        {domain::wireName(state)}, stored);
}

QList<BackupRun> BackupStore::scheduledRuns(int most)
{
    return m_database.all(
        QString(runSelect() + u"WHERE scheduled = 1 ORDER BY started_at DESC, id LIMIT ?"_s),
        {most}, stored);
}

QList<BackupRun> BackupStore::filesIn(const QString& folder)
{
    return m_database.all(QString(runSelect()
                              + u"WHERE state = 'made' AND removed_at IS NULL AND folder = ? "
                                "ORDER BY started_at DESC, id"_s),
        {folder}, stored);
}

QStringList BackupStore::folders()
{
    return m_database.all(u"SELECT folder FROM backup_settings WHERE folder <> '' UNION "
                          "SELECT folder FROM backup_run WHERE state = 'made' "
                          "AND removed_at IS NULL"_s,
        {}, [](const Row& row) { return row.text(0); });
}

} // namespace console::service
