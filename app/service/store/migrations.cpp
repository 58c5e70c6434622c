// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/migrations.h"

#include "service/store/dialect.h"
#include "service/store/transaction.h"

#include <QDirIterator>
#include <QFile>

namespace console::service {

namespace {

QStringList statementsOf(const QString& sql)
{
    QStringList statements;
    QString current;
    const QStringList lines = sql.split(QLatin1Char('\n'));
    for (const QString& line : lines) {
        if (line.trimmed().startsWith(QLatin1String("--")))
            continue;
        current += line + QLatin1Char('\n');
        if (line.trimmed().endsWith(QLatin1Char(';'))) {
            statements.append(current.trimmed().chopped(1));
            current.clear();
        }
    }
    return statements;
}

int versionOf(Database& database)
{
    const auto exists = database.first(dialect::tableExists(), {QStringLiteral("schema_version")},
        [](const Row&) { return true; });
    if (!exists)
        return 0;
    return int(database
                   .first(QStringLiteral("SELECT COALESCE(MAX(version), 0) FROM schema_version"),
                       {}, [](const Row& row) { return row.number(0); })
                   .value_or(0));
}

void apply(Database& database, const Migration& migration, const base::Clock& clock)
{
    const QStringList statements = statementsOf(migration.sql);
    for (const QString& statement : statements)
        database.execute(statement);
    database.execute(
        QStringLiteral("INSERT INTO schema_version (version, applied_at) VALUES (?, ?)"),
        {migration.version, base::isoUtc(clock())});
}

} // namespace

QList<Migration> builtInMigrations()
{
    QList<Migration> migrations;
    QStringList paths;
    for (QDirIterator it(QStringLiteral(":/service/sql")); it.hasNext();)
        paths.append(it.next());
    paths.sort(); // "0001_…" before "0002_…"
    for (const QString& path : std::as_const(paths)) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("a migration of this program can't be read");
        migrations.append({int(migrations.size()) + 1, QString::fromUtf8(file.readAll())});
    }
    return migrations;
}

base::ApiError newerSchema(int found, int known)
{
    base::ApiError error;
    error.kind = base::ApiError::Kind::Conflict;
    error.httpStatus = 409;
    error.code = QStringLiteral("storage.newer");
    error.message = QCoreApplication::translate("Storage",
        "This data was last used by a newer version of the console. Install that version to open "
        "it. Nothing was changed.");
    error.detail = QStringLiteral("schema %1, this program knows up to %2").arg(found).arg(known);
    return error;
}

base::Result<int> schemaVersion(Database& database)
{
    return read(database, [&]() -> base::Result<int> { return versionOf(database); });
}

base::Result<int> migrate(
    Database& database, const QList<Migration>& migrations, const base::Clock& clock)
{
    const int known = migrations.isEmpty() ? 0 : migrations.last().version;
    base::Result<int> found = schemaVersion(database);
    if (!found || *found == known)
        return found;
    if (*found > known)
        return base::failure(newerSchema(*found, known));
    return change(database, [&]() -> base::Result<int> {
        const int before = versionOf(database);
        if (before > known)
            return base::failure(newerSchema(before, known));
        if (before == 0)
            database.execute(QStringLiteral("CREATE TABLE IF NOT EXISTS schema_version "
                                            "(version INTEGER NOT NULL PRIMARY KEY, "
                                            "applied_at TEXT NOT NULL)"));
        for (const Migration& migration : migrations) {
            if (migration.version > before)
                apply(database, migration, clock);
        }
        return known;
    });
}

} // namespace console::service
