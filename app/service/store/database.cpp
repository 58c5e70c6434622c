// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/database.h"

#include "service/store/dialect.h"
#include "service/store/sql_error.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QUuid>

#include <sqlite3.h>

namespace console::service {

namespace {

// Before SQLite makes it, so that nobody else can read it for a moment. Its journals take the
// mode of the file over.
bool createPrivately(const QString& path)
{
    QFile file(path);
    if (file.exists())
        return true;
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
        QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

//! Before SQLite looks at a file that it can't make sense of.
std::optional<base::ApiError> refusalOf(EncryptedVfs::Content content)
{
    switch (content) {
    case EncryptedVfs::Content::Plain:
        return storageIsPlain();
    case EncryptedVfs::Content::Foreign:
        return storageIsForeign();
    case EncryptedVfs::Content::Nothing:
    case EncryptedVfs::Content::Ours:
    case EncryptedVfs::Content::Unreadable: // SQLite says why
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

std::optional<QString> Row::optionalText(int column) const
{
    return m_query.isNull(column) ? std::nullopt : std::optional(text(column));
}

std::optional<QDateTime> Row::optionalTime(int column) const
{
    return m_query.isNull(column) ? std::nullopt : std::optional(time(column));
}

QString Row::opened(int column, const SealedPlace& place) const
{
    base::Result<QString> plain = m_database.sealer().open(text(column), place);
    if (plain)
        return *plain;
    m_database.fail(std::move(plain.error()));
    return {};
}

std::optional<QString> Row::optionalOpened(int column, const SealedPlace& place) const
{
    return m_query.isNull(column) ? std::nullopt : std::optional(opened(column, place));
}

base::Result<std::unique_ptr<Database>> Database::open(
    const QString& file, std::shared_ptr<const Protection> protection)
{
    if (std::optional<base::ApiError> refusal = refusalOf(protection->files().contentOf(file)))
        return base::failure(std::move(*refusal));
    if (!createPrivately(file))
        return base::failure(cannotOpenStorage(file));
    std::unique_ptr<Database> database(
        new Database(QStringLiteral("service-%1").arg(QUuid::createUuid().toString(QUuid::Id128)),
            std::move(protection)));
    {
        QSqlDatabase connection
            = QSqlDatabase::addDatabase(dialect::driver(), database->m_connection);
        connection.setDatabaseName(
            dialect::databaseName(file, database->protection()->files().name()));
        connection.setConnectOptions(dialect::connectOptions());
        if (!connection.open() || !dialect::addFunctions(connection))
            return base::failure(storageError(connection.lastError()));
    }
    for (const QString& sql : dialect::afterOpening())
        database->execute(sql);
    if (std::optional<base::ApiError> failure = database->takeFailure())
        return base::failure(std::move(*failure));
    return database;
}

base::Result<std::unique_ptr<Database>> Database::openInMemory(
    std::shared_ptr<const Protection> protection)
{
    std::unique_ptr<Database> database(
        new Database(QStringLiteral("memory-%1").arg(QUuid::createUuid().toString(QUuid::Id128)),
            std::move(protection)));
    {
        QSqlDatabase connection
            = QSqlDatabase::addDatabase(dialect::driver(), database->m_connection);
        connection.setDatabaseName(QStringLiteral(":memory:"));
        if (!connection.open())
            return base::failure(storageError(connection.lastError()));
    }
    // Shows its bytes as they are, which the usual kind in memory does not.
    if (sqlite3_deserialize(database->handle(), "main", nullptr, 0, 0,
            SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE)
        != SQLITE_OK)
        return base::failure(storageError(QSqlError()));
    // A large sort would else go to a file, in plain.
    database->execute(QStringLiteral("PRAGMA temp_store = MEMORY"));
    return database;
}

Database::Database(QString connection, std::shared_ptr<const Protection> protection)
    : m_connection(std::move(connection))
    , m_protection(std::move(protection))
    , m_sealer(m_protection ? m_protection->columnSealer() : nullptr)
{
}

Database::~Database()
{
    QSqlDatabase::removeDatabase(m_connection);
}

sqlite3* Database::handle() const
{
    const QVariant handle = QSqlDatabase::database(m_connection, false).driver()->handle();
    return *static_cast<sqlite3* const*>(handle.constData());
}

qint64 Database::execute(const QString& sql, const QVariantList& values)
{
    const std::optional<QSqlQuery> query = run(sql, values);
    return query ? query->numRowsAffected() : 0;
}

std::optional<QSqlQuery> Database::run(const QString& sql, const QVariantList& values)
{
    if (failed())
        return std::nullopt;
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql)) {
        fail(query.lastError());
        return std::nullopt;
    }
    for (const QVariant& value : values) {
        const bool nullText = value.userType() == QMetaType::QString && value.toString().isNull();
        query.addBindValue(nullText ? QVariant(QLatin1String("")) : value);
    }
    if (!query.exec()) {
        fail(query.lastError());
        return std::nullopt;
    }
    return query;
}

bool Database::step(QSqlQuery& query)
{
    if (query.next())
        return true;
    if (query.lastError().isValid())
        fail(query.lastError());
    return false;
}

void Database::fail(const QSqlError& error)
{
    if (!failed())
        m_failure = storageError(error);
}

void Database::fail(base::ApiError error)
{
    if (!failed())
        m_failure = std::move(error);
}

} // namespace console::service
