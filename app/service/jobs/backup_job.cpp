// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/jobs/backup_job.h"

#include "service/backup/backup_file.h"
#include "service/backup/erased_list.h"
#include "service/backup/make_backup.h"
#include "service/jobs/backup_schedule.h"
#include "service/store/workspaces.h"
#include "service/usecases/record.h"

#include <QLoggingCategory>

namespace console::service {

using namespace Qt::StringLiterals;
using base::Done;
using base::Result;
using domain::BackupRun;

namespace {

Q_LOGGING_CATEGORY(log, "service.backup")

QString wordOf(BackupStep step)
{
    switch (step) {
    case BackupStep::Copying:
        return u"copying"_s;
    case BackupStep::Writing:
        return u"writing"_s;
    case BackupStep::Checking:
        return u"checking"_s;
    case BackupStep::Naming:
        break;
    }
    return u"naming"_s;
}

base::ApiError passwordLost()
{
    return base::ApiError::invalid(u"password"_s,
        QCoreApplication::translate("Backup",
            "The password for backups can't be read any more. Set it again in the settings for "
            "backups."),
        u"backup.password.lost"_s);
}

Result<MadeBackup> make(const BackupRequest& request, Database& database, const Shared& shared)
{
    BackupDesk& desk = *shared.backups;
    if (request.password.isEmpty())
        return base::failure(passwordLost());
    return makeBackup(database, desk.rules().dataKey,
        {.folder = request.folder,
            .recipient
            = CmsPassword{.utf8 = request.password, .rounds = desk.rules().passwordRounds},
            .now = shared.clock()},
        [&](BackupStep step, qint64 done, qint64 total) {
            return desk.report(wordOf(step), done, total);
        });
}

BackupRun outcomeOf(BackupRun run, const Result<MadeBackup>& made, bool stopping)
{
    if (made) {
        run.state = BackupRun::State::Made;
        run.fileName = made->fileName;
        run.bytes = made->bytes;
        run.rows = made->rows;
        return run;
    }
    const bool cancelled = made.error().kind == base::ApiError::Kind::Cancelled;
    run.state = cancelled && !stopping ? BackupRun::State::Cancelled : BackupRun::State::Failed;
    if (run.state == BackupRun::State::Failed) {
        const base::ApiError error = cancelled ? backupInterrupted() : made.error();
        run.errorCode = error.code;
        run.errorMessage = error.message;
        qCWarning(log).noquote() << "no backup was made:" << error.code << error.detail;
    }
    return run;
}

//! The record outlives people: no folder, whose name may be that of a person.
Deed deedOf(const BackupRun& run)
{
    Deed deed{.action = u"backup."_s + domain::wireName(run.state),
        .targetType = u"backup"_s,
        .targetId = run.id,
        .after = {{u"scheduled"_s, run.scheduled}}};
    if (run.state == BackupRun::State::Made) {
        deed.after.insert("fileName"_L1, run.fileName);
        deed.after.insert("bytes"_L1, run.bytes);
        deed.after.insert("rows"_L1, run.rows);
    } else if (run.state == BackupRun::State::Failed) {
        deed.after.insert("code"_L1, run.errorCode);
    }
    return deed;
}

Context contextOf(Database& database, const Shared& shared)
{
    return {.database = database, .shared = shared, .principal = {}, .requestId = {}, .origin = {}};
}

void logFailure(const Result<Done>& result)
{
    if (!result)
        qCWarning(log).noquote() << "a backup is not on record:" << result.error().code;
}

} // namespace

Result<std::optional<BackupRequest>> dueBackup(Database& database, const Shared& shared)
{
    auto due = read(database, [&]() -> Result<std::optional<BackupRequest>> {
        BackupStore store(database);
        const auto next = nextScheduledBackup(store, shared.backups->settingsChangedAt());
        const QDateTime now = shared.clock();
        const auto workspace = WorkspaceStore(database).first();
        if (!next || next->at > now || !workspace)
            return std::nullopt;
        const QString folder = shared.backups->rules().folder.value_or(store.settings().folder);
        // Once is on record that it is away; until the schedule says so again, that will do.
        if (now < next->bySchedule && !checkBackupFolder(folder))
            return std::nullopt;
        return BackupRequest{.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
            .scheduled = true,
            .folder = folder,
            .password = {},
            .workspace = workspace->id,
            .by = {},
            .askedAt = now};
    });
    if (due && *due) {
        // One that does not open any more is put on record, by the backup that fails for it.
        const Result<QString> password
            = read(database, [&]() -> Result<QString> { return BackupStore(database).password(); });
        (*due)->password = password.value_or(QString()).toUtf8();
    }
    return due;
}

bool runBackup(const BackupRequest& request, Database& database, const Shared& shared)
{
    BackupRun run;
    run.id = request.id;
    run.scheduled = request.scheduled;
    run.startedAt = shared.clock();
    run.folder = request.folder;
    const Result<Done> begun = change(database, [&]() -> Result<Done> {
        BackupStore(database).insert(run);
        return Done{};
    });
    // A backup that can't be noted could never be found again, nor removed.
    if (!begun) {
        logFailure(begun);
        return false;
    }
    const Result<MadeBackup> made = make(request, database, shared);
    run = outcomeOf(run, made, shared.backups->isStopping());
    run.endedAt = shared.clock();
    logFailure(change(database, [&]() -> Result<Done> {
        BackupStore store(database);
        store.update(run);
        if (made)
            removeOldBackups(store, run.folder, *run.endedAt);
        record(contextOf(database, shared), request.workspace, deedOf(run), request.by);
        return Done{};
    }));
    if (made)
        keepErasedLists(database, shared.backups->rules().folder);
    return true;
}

void settleInterruptedBackups(Database& database, const Shared& shared)
{
    logFailure(change(database, [&]() -> Result<Done> {
        BackupStore store(database);
        const QList<BackupRun> runs = store.runs();
        const auto workspace = WorkspaceStore(database).first();
        for (BackupRun run : runs) {
            if (run.state != BackupRun::State::Running || !workspace)
                continue;
            run.state = BackupRun::State::Failed;
            run.errorCode = backupInterrupted().code;
            run.errorMessage = backupInterrupted().message;
            run.endedAt = shared.clock();
            store.update(run);
            record(contextOf(database, shared), workspace->id, deedOf(run));
        }
        return Done{};
    }));
}

} // namespace console::service
