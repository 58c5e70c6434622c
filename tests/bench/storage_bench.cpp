// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "bench/storage_bench.h"

#include "bench/measure.h"
#include "service/store/dialect.h"
#include "service/store/protection.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

namespace console::bench {

using namespace Qt::StringLiterals;
namespace dialect = service::dialect;

namespace {

constexpr int rows = 100'000;
constexpr int commits = 100;
constexpr int rounds = 5;

void run(QSqlQuery& query, const QString& sql)
{
    if (!query.exec(sql))
        qFatal("the database refuses: %s", qPrintable(sql));
}

void insertRows(QSqlQuery& query, int count)
{
    query.prepare(u"INSERT INTO bench (text) VALUES (?)"_s);
    for (int i = 0; i < count; ++i) {
        query.bindValue(0, u"person%1@organization%2.example"_s.arg(i).arg(i % 97));
        if (!query.exec())
            qFatal("the database refuses a row");
    }
}

//! A database as the service opens it, but for what lies under it.
struct Bench {
    explicit Bench(const QString& databaseName)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(dialect::driver(), databaseName);
        database.setDatabaseName(databaseName);
        database.setConnectOptions(dialect::connectOptions());
        if (!database.open())
            qFatal("the database does not open");
        query = QSqlQuery(database);
        query.setForwardOnly(true);
        for (const QString& sql : dialect::afterOpening())
            run(query, sql);
        run(query, u"CREATE TABLE bench (id INTEGER PRIMARY KEY, text TEXT)"_s);
    }

    double inserts()
    {
        return medianMs(rounds, [this] {
            run(query, u"DELETE FROM bench"_s);
            run(query, u"BEGIN IMMEDIATE"_s);
            insertRows(query, rows);
            run(query, u"COMMIT"_s);
        });
    }
    double smallChanges()
    {
        return medianMs(rounds, [this] { insertRows(query, commits); });
    }
    //! Pages come from below SQLite each time: its own cache holds next to none.
    double reads()
    {
        run(query, u"PRAGMA cache_size = 10"_s);
        return medianMs(rounds, [this] {
            run(query, u"SELECT COUNT(*) FROM bench WHERE text LIKE '%organization96%'"_s);
            query.next();
        });
    }

    QSqlQuery query;
};

void compare(const QString& what, double plain, double encrypted)
{
    print(QString(what + u", plain"_s), plain, "ms");
    print(QString(what + u", encrypted"_s), encrypted, "ms");
    print(QString(what + u", factor"_s), encrypted / plain, "x");
}

} // namespace

void measureStorage()
{
    const QTemporaryDir folder;
    const auto protection = service::Protection::from(service::DataKey::generate());
    const QString plainName = folder.filePath(u"plain.db"_s);
    const QString encryptedName
        = dialect::databaseName(folder.filePath(u"encrypted.db"_s), protection->files().name());
    {
        Bench plain(plainName);
        Bench encrypted(encryptedName);
        compare(u"insert 100,000 rows in one change"_s, plain.inserts(), encrypted.inserts());
        compare(u"100 changes of one row"_s, plain.smallChanges(), encrypted.smallChanges());
        compare(u"read 100,000 rows"_s, plain.reads(), encrypted.reads());
    }
    QSqlDatabase::removeDatabase(plainName);
    QSqlDatabase::removeDatabase(encryptedName);
}

} // namespace console::bench
