// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/backup/backup_content.h"

#include "service/store/dialect.h"
#include "service/store/transaction.h"

#include <numeric>

namespace console::service {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Backup", text);
}

BackupInfo infoFrom(const Row& row)
{
    return {.format = int(row.number(0)),
        .schemaVersion = int(row.number(1)),
        .madeAt = row.time(2),
        .madeBy = row.text(3),
        .workspaceId = row.text(4),
        .wrappedKey = QByteArray::fromBase64(row.text(5).toLatin1())};
}

} // namespace

base::ApiError holdsNoBackup()
{
    return base::ApiError::invalid(u"file"_s,
        tr("This file holds something else than a backup of this console. Nothing was changed."),
        u"backup.other"_s);
}

base::Result<base::Done> addInfo(Database& copy, const BackupInfo& info)
{
    return change(copy, [&]() -> base::Result<base::Done> {
        copy.execute(u"CREATE TABLE backup_info (format INTEGER NOT NULL, "
                     "schema_version INTEGER NOT NULL, made_at TEXT NOT NULL, "
                     "made_by TEXT NOT NULL, workspace_id TEXT NOT NULL, "
                     "wrapped_key TEXT NOT NULL)"_s);
        copy.execute(u"INSERT INTO backup_info VALUES (?, ?, ?, ?, ?, ?)"_s,
            {info.format, info.schemaVersion, base::isoUtc(info.madeAt), info.madeBy,
                info.workspaceId, QString::fromLatin1(info.wrappedKey.toBase64())});
        return base::Done{};
    });
}

base::Result<BackupInfo> infoOf(Database& backup)
{
    return read(backup, [&]() -> base::Result<BackupInfo> {
        const bool marked = backup
                                .first(dialect::tableExists(), {u"backup_info"_s},
                                    [](const Row&) { return true; })
                                .value_or(false);
        if (!marked)
            return base::failure(holdsNoBackup());
        // Only the number is sure to be there in every format.
        const auto format = backup.first(
            u"SELECT format FROM backup_info"_s, {}, [](const Row& row) { return row.number(0); });
        if (format.value_or(0) > BackupInfo::newestFormat)
            return base::failure(base::ApiError::invalid(u"file"_s,
                tr("This backup was made by a newer version of the console. Install that version "
                   "to restore it. Nothing was changed."),
                u"backup.newer"_s));
        return backup
            .first(u"SELECT format, schema_version, made_at, made_by, workspace_id, wrapped_key "
                   "FROM backup_info"_s,
                {}, infoFrom)
            .value_or(BackupInfo());
    });
}

base::Result<QString> oldestWorkspace(Database& database)
{
    return read(database, [&]() -> base::Result<QString> {
        return database
            .first(u"SELECT id FROM workspace ORDER BY created_at, id LIMIT 1"_s, {},
                [](const Row& row) { return row.text(0); })
            .value_or(QString());
    });
}

base::Result<BackupOwners> ownersOf(Database& backup)
{
    return read(backup, [&]() -> base::Result<BackupOwners> {
        BackupOwners owners;
        owners.organizations = backup.all(u"SELECT name FROM organization "
                                          "WHERE archived_at IS NULL ORDER BY name, id"_s,
            {}, [](const Row& row) { return row.text(0); });
        owners.operators
            = backup.all(u"SELECT account.id, account.email FROM workspace_person "
                         "JOIN account ON account.id = workspace_person.user_id "
                         "WHERE workspace_person.role = 'operator' ORDER BY account.created_at"_s,
                {}, [](const Row& row) { return row.opened(1, sealed::email.at(row.text(0))); });
        return owners;
    });
}

base::Result<RowCounts> rowCounts(Database& database)
{
    return read(database, [&]() -> base::Result<RowCounts> {
        const QStringList tables
            = database.all(u"SELECT name FROM sqlite_master WHERE type = 'table' "
                           "AND name NOT LIKE 'sqlite_%' AND name <> 'backup_info'"_s,
                {}, [](const Row& row) { return row.text(0); });
        RowCounts counts;
        for (const QString& table : tables)
            counts[table] = database
                                .first(u"SELECT COUNT(*) FROM \"%1\""_s.arg(table), {},
                                    [](const Row& row) { return row.number(0); })
                                .value_or(0);
        return counts;
    });
}

qint64 sumOf(const RowCounts& counts)
{
    return std::accumulate(counts.begin(), counts.end(), qint64(0));
}

base::Result<base::Done> checkIntegrity(Database& database)
{
    return read(database, [&]() -> base::Result<base::Done> {
        const QString found = database
                                  .first(u"PRAGMA integrity_check(1)"_s, {},
                                      [](const Row& row) { return row.text(0); })
                                  .value_or(QString());
        if (found == "ok"_L1)
            return base::Done{};
        base::ApiError error = base::ApiError::invalid(u"file"_s,
            tr("The database in this backup is damaged. Use another backup. Nothing was changed."),
            u"storage.damaged"_s);
        error.detail = found;
        return base::failure(error);
    });
}

} // namespace console::service
