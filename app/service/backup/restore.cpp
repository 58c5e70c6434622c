// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/backup/restore.h"

#include "service/backup/restore_swap.h"
#include "service/store/activity_log.h"
#include "service/store/backups.h"
#include "service/store/migrations.h"
#include "service/store/sqlite_copy.h"
#include "service/store/transaction.h"
#include "service/store/workspaces.h"

#include <QDir>
#include <QFileInfo>

namespace console::service {

using namespace Qt::StringLiterals;

namespace {

using base::Done;
using base::failure;
using base::Result;

QString tr(const char* text)
{
    return QCoreApplication::translate("Backup", text);
}

Result<QByteArray> bytesOf(const QString& path)
{
    // Others may let one wait for ever, or have no end.
    if (QFileInfo::exists(path) && !QFileInfo(path).isFile())
        return failure(base::ApiError::invalid(u"file"_s,
            tr("%1 is no file, so it can't be a backup. Choose the file of the backup.")
                .arg(QDir::toNativeSeparators(path)),
            u"backup.no-file"_s));
    QFile file(path);
    if (file.size() > largestCmsFile)
        return failure(tooLargeForCms());
    if (file.open(QIODevice::ReadOnly)) {
        QByteArray bytes = file.readAll();
        if (file.error() == QFileDevice::NoError)
            return bytes;
    }
    base::ApiError error = base::ApiError::invalid(u"file"_s,
        tr("The file %1 can't be read. Check that it is there, and its permissions.")
            .arg(QDir::toNativeSeparators(path)),
        u"backup.unreadable"_s);
    error.detail = file.errorString();
    return failure(error);
}

Result<DataKey> keyIn(const BackupInfo& info, const CmsOpener& opener)
{
    return readCms(info.wrappedKey, opener)
        .and_then([](const QByteArray& secret) -> Result<DataKey> {
            const std::optional<DataKey> key = DataKey::fromSecret(secret);
            if (!key)
                return failure(base::ApiError::invalid(u"file"_s,
                    tr("The key in this backup is damaged. Use another backup. Nothing was "
                       "changed."),
                    u"backup.key-damaged"_s));
            return *key;
        });
}

//! Opens sealed columns too, so a key that is not that of the data is found out.
Result<BackupOwners> ownersIn(const QByteArray& content, const DataKey& key)
{
    const auto memory = Database::openInMemory(Protection::from(key));
    if (!memory)
        return failure(memory.error());
    return showContent(**memory, content).and_then([&](Done) { return ownersOf(**memory); });
}

//! Whether the schema is one that this program can bring up to date.
Result<Done> checkSchema(Database& backup)
{
    const int known = builtInMigrations().last().version;
    return schemaVersion(backup).and_then([&](int found) -> Result<Done> {
        if (found > known)
            return failure(newerSchema(found, known));
        return Done{};
    });
}

//! In the copy it is the one that was being made: so what is restored knows where it comes from.
Result<Done> putOnRecord(Database& database, const OpenedBackup& backup)
{
    return change(database, [&]() -> Result<Done> {
        const QFileInfo file(backup.file);
        BackupStore store(database);
        std::optional<domain::BackupRun> run = store.lastOf(domain::BackupRun::State::Running);
        if (!run) {
            run.emplace();
            run->id = QUuid::createUuid().toString(QUuid::WithoutBraces);
            run->startedAt = backup.info.madeAt;
            run->folder = file.absolutePath();
            store.insert(*run);
        }
        run->state = domain::BackupRun::State::Made;
        run->endedAt = backup.info.madeAt;
        run->fileName = file.fileName();
        run->bytes = backup.bytes;
        run->rows = backup.rows;
        store.update(*run);
        return Done{};
    });
}

//! All that has to hold before anybody works with a restored database.
Result<Done> settle(Database& database, const BackupInfo& info, const base::Clock& clock)
{
    return change(database, [&]() -> Result<Done> {
        for (const char* table : {"session", "login_code", "password_reset"})
            database.execute(u"DELETE FROM %1"_s.arg(QLatin1String(table)));
        // The one that was being made is this backup.
        database.execute(u"DELETE FROM backup_run WHERE state = 'running'"_s);
        database.execute(u"DROP TABLE backup_info"_s);
        const auto workspace = WorkspaceStore(database).first();
        if (!workspace)
            return Done{};
        domain::ActivityEvent event;
        event.at = clock();
        event.actor.kind = u"service"_s;
        event.action = u"backup.restored"_s;
        event.targetType = u"workspace"_s;
        event.targetId = workspace->id.text();
        event.after = {{u"madeAt"_s, base::isoUtc(info.madeAt)}};
        ActivityStore(database).append(workspace->id, event);
        return Done{};
    });
}

constexpr qint64 filesToPrepare = 2;

Result<Done> goOn(const RestoreProgress& progress, RestoreStep step, qint64 done)
{
    if (!progress(step, done, filesToPrepare))
        return failure(base::ApiError::cancelled());
    return Done{};
}

//! The new database in `path`, encrypted under the key of the backup.
Result<Restored> build(const OpenedBackup& backup, const QString& path,
    const ErasureSources& erasures, const base::Clock& clock, const RestoreProgress& progress)
{
    auto plain = Database::openInMemory();
    if (!plain)
        return failure(plain.error());
    auto opened = Database::open(path, Protection::from(backup.key));
    if (!opened)
        return failure(opened.error());
    Database& database = **opened;
    Restored restored;
    return showContent(**plain, backup.content)
        .and_then([&](Done) {
            return copyDatabase(**plain, database, [&](qint64 done, qint64 total) {
                return progress(RestoreStep::Copying, done, total);
            });
        })
        .and_then([&](Done) { return goOn(progress, RestoreStep::Preparing, 0); })
        .and_then([&](Done) { return migrate(database, builtInMigrations(), clock); })
        .and_then([&](int now) {
            restored.schemaVersion = now;
            return putOnRecord(database, backup);
        })
        .and_then([&](Done) { return settle(database, backup.info, clock); })
        .and_then([&](Done) { return eraseAgain(database, erasures, clock); })
        .and_then([&](const ErasedAgain& erased) {
            restored.erased = erased;
            return checkIntegrity(database);
        })
        .map([&](Done) { return restored; });
}

} // namespace

Result<OpenedBackup> openBackup(const QString& file, const CmsOpener& opener)
{
    Result<QByteArray> bytes = bytesOf(file);
    if (!bytes)
        return failure(bytes.error());
    const qint64 size = bytes->size();
    Result<QByteArray> content = readCms(std::move(*bytes), opener);
    if (!content)
        return failure(content.error());
    auto memory = Database::openInMemory();
    if (!memory)
        return failure(memory.error());
    Database& database = **memory;
    if (const auto shown = showContent(database, *content); !shown)
        return failure(holdsNoBackup());
    const Result<BackupInfo> info = infoOf(database);
    if (!info)
        return failure(info.error());
    const auto right
        = checkSchema(database).and_then([&](Done) { return checkIntegrity(database); });
    if (!right)
        return failure(right.error());
    const Result<RowCounts> counts = rowCounts(database);
    if (!counts)
        return failure(counts.error());
    const Result<DataKey> key = keyIn(*info, opener);
    if (!key)
        return failure(key.error());
    memory->reset(); // before what it shows moves
    const Result<BackupOwners> owners = ownersIn(*content, *key);
    if (!owners)
        return failure(owners.error());
    return OpenedBackup{.file = file,
        .bytes = size,
        .info = *info,
        .owners = *owners,
        .key = *key,
        .content = std::move(*content),
        .rows = sumOf(*counts)};
}

Result<Restored> restoreBackup(const OpenedBackup& backup, const QString& dataFolder,
    const KeyWrapper& wrap, const base::Clock& clock, const RestoreProgress& progress,
    const std::optional<DataKey>& presentKey)
{
    const Result<QString> folder = beginRestore(dataFolder);
    if (!folder)
        return failure(folder.error());
    const QDir gathered(*folder);
    const ErasureSources erasures{.backupFolder = QFileInfo(backup.file).absolutePath(),
        .presentDatabase = QDir(dataFolder).filePath(u"service.db"_s),
        .presentKey = presentKey};
    Result<Restored> restored
        = build(backup, gathered.filePath(u"service.db"_s), erasures, clock, progress);
    if (!restored)
        return restored;
    const auto decided
        = goOn(progress, RestoreStep::Preparing, 1)
              .and_then([&](Done) { return wrap(backup.key, gathered.filePath(u"service.key"_s)); })
              .and_then([&](Done) { return goOn(progress, RestoreStep::Preparing, 2); })
              .and_then([&](Done) { return decideRestore(dataFolder, clock()); });
    if (!decided)
        return failure(decided.error());
    const auto moved = [&](qint64 done, qint64 total) {
        progress(RestoreStep::Exchanging, done, total);
    };
    return finishRestore(dataFolder, moved).map([&](const std::optional<QString>& kept) {
        restored->keptIn = kept.value_or(QString());
        return *restored;
    });
}

} // namespace console::service
