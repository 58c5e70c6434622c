// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/backup.h"

namespace console::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysOfAWeek = 7;

QString tr(const char* text)
{
    return QCoreApplication::translate("Backup", text);
}

//! A time that the change to summer time leaves out becomes the one as long after midnight.
QDateTime momentOf(const QDate& date, const QTime& time)
{
    const QDateTime moment(date, time, Qt::LocalTime);
    if (moment.isValid())
        return moment.toUTC();
    return date.startOfDay(Qt::LocalTime).addMSecs(time.msecsSinceStartOfDay()).toUTC();
}

} // namespace

QString wireName(BackupFrequency frequency)
{
    switch (frequency) {
    case BackupFrequency::Daily:
        return u"daily"_s;
    case BackupFrequency::Weekly:
        return u"weekly"_s;
    case BackupFrequency::Off:
        break;
    }
    return u"off"_s;
}

std::optional<BackupFrequency> backupFrequency(const QString& wireName)
{
    for (const auto frequency :
        {BackupFrequency::Off, BackupFrequency::Daily, BackupFrequency::Weekly}) {
        if (domain::wireName(frequency) == wireName)
            return frequency;
    }
    return std::nullopt;
}

std::optional<QDateTime> nextBackup(const BackupSchedule& schedule, const QDateTime& after)
{
    if (schedule.frequency == BackupFrequency::Off)
        return std::nullopt;
    const QDateTime local = after.toLocalTime();
    const bool weekly = schedule.frequency == BackupFrequency::Weekly;
    // One day more, for the day whose hour has passed.
    for (int days = 0; days <= daysOfAWeek; ++days) {
        const QDate date = local.date().addDays(days);
        if (weekly && date.dayOfWeek() != schedule.weekday)
            continue;
        const QDateTime moment = momentOf(date, schedule.time);
        if (moment > after)
            return moment;
    }
    return momentOf(local.date().addDays(daysOfAWeek), schedule.time);
}

std::optional<QDateTime> lateBackup(const BackupOverview& overview, const QDateTime& now)
{
    if (overview.running || !overview.next
        || overview.next->addSecs(qint64(backupPatienceHours) * 3600) > now)
        return std::nullopt;
    return overview.next;
}

base::Result<base::Done> checkBackupPassword(const QString& password)
{
    if (password.size() > longestBackupPassword)
        return base::failure(base::ApiError::invalid(u"password"_s,
            tr("This password is too long. Passwords of backups have at most 1,024 characters."),
            u"backup.password.long"_s));
    if (password.size() >= shortestBackupPassword)
        return base::Done{};
    return base::failure(base::ApiError::invalid(u"password"_s,
        tr("Use at least %1 characters for the password of backups: whoever has the file can try "
           "as many passwords as they like.")
            .arg(shortestBackupPassword),
        u"backup.password.short"_s));
}

base::Result<base::Done> BackupSettingsChange::check() const
{
    if (keep < BackupSettings::fewestKept || keep > BackupSettings::mostKept)
        return base::failure(base::ApiError::invalid(u"keep"_s,
            tr("Keep between %1 and %2 backups.")
                .arg(BackupSettings::fewestKept)
                .arg(BackupSettings::mostKept),
            u"backup.keep"_s));
    return password ? checkBackupPassword(*password) : base::Result<base::Done>(base::Done{});
}

QString wireName(BackupRun::State state)
{
    switch (state) {
    case BackupRun::State::Running:
        return u"running"_s;
    case BackupRun::State::Made:
        return u"made"_s;
    case BackupRun::State::Failed:
        return u"failed"_s;
    case BackupRun::State::Cancelled:
        break;
    }
    return u"cancelled"_s;
}

std::optional<BackupRun::State> backupState(const QString& wireName)
{
    using State = BackupRun::State;
    for (const State state : {State::Running, State::Made, State::Failed, State::Cancelled}) {
        if (domain::wireName(state) == wireName)
            return state;
    }
    return std::nullopt;
}

} // namespace console::domain
