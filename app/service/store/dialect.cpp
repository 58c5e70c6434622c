// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/dialect.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QUrl>

#include <sqlite3.h>

namespace console::service::dialect {

namespace {

// sqlite.org/rescode.html; extended codes have the primary one in their low byte.
constexpr int busy = 5;
constexpr int locked = 6;
constexpr int ioError = 10;
constexpr int corrupt = 11;
constexpr int full = 13;
constexpr int notADatabase = 26;
constexpr int ioWrite = ioError | (3 << 8);

void foldCase(sqlite3_context* context, int, sqlite3_value** values)
{
    const void* text = sqlite3_value_text16(values[0]);
    if (!text) // NULL, or no memory
        return;
    const int bytes = sqlite3_value_bytes16(values[0]);
    const QString folded
        = QString::fromUtf16(static_cast<const char16_t*>(text), bytes / 2).toCaseFolded();
    sqlite3_result_text16(
        context, folded.utf16(), int(folded.size()) * int(sizeof(char16_t)), SQLITE_TRANSIENT);
}

} // namespace

QString driver()
{
    return QStringLiteral("QSQLITE");
}

QString databaseName(const QString& file, const QString& vfs)
{
    // sqlite.org/uri.html: "?", "#" and "%" of a path would mean something else.
    const QByteArray path
        = QUrl::toPercentEncoding(QFileInfo(file).absoluteFilePath(), QByteArrayLiteral("/"));
    return QStringLiteral("file://%1?vfs=%2").arg(QString::fromLatin1(path), vfs);
}

QString connectOptions()
{
    return QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000;QSQLITE_OPEN_URI");
}

bool addFunctions(const QSqlDatabase& connection)
{
    // As Qt documents it for QSqlDriver::handle().
    const QVariant handle = connection.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return false;
    sqlite3* database = *static_cast<sqlite3* const*>(handle.constData());
    return sqlite3_create_function_v2(database, "fold_case", 1, SQLITE_UTF16 | SQLITE_DETERMINISTIC,
               nullptr, &foldCase, nullptr, nullptr, nullptr)
        == SQLITE_OK;
}

QStringList afterOpening()
{
    return {
        // No WAL: files that are encrypted one layer below can't share memory. Truncating is
        // synced by SQLite before a commit returns, as is everything with EXTRA.
        QStringLiteral("PRAGMA journal_mode = TRUNCATE"),
        QStringLiteral("PRAGMA synchronous = EXTRA"),
        QStringLiteral("PRAGMA foreign_keys = ON"),
        // What was purged or erased is overwritten, and not left in pages that nothing uses any
        // more.
        QStringLiteral("PRAGMA secure_delete = ON"),
        // Nothing of a query may land in a file outside the folder of the service.
        QStringLiteral("PRAGMA temp_store = MEMORY"),
        // In KiB, for each connection. What was read stays decrypted in memory until the file
        // changes.
        QStringLiteral("PRAGMA cache_size = -8192"),
    };
}

QString beginChange()
{
    return QStringLiteral("BEGIN IMMEDIATE");
}

QString beginRead()
{
    return QStringLiteral("BEGIN");
}

QString tableExists()
{
    return QStringLiteral("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?");
}

QString isAmong(const QString& column)
{
    return QStringLiteral("%1 IN (SELECT value FROM json_each(?))").arg(column);
}

QString folded(const QString& expression)
{
    return QStringLiteral("fold_case(%1)").arg(expression);
}

Trouble troubleOf(const QSqlError& error)
{
    const int code = error.nativeErrorCode().toInt();
    // A write that the file system refuses is a full disk for the person: quota, size limit.
    if (code == ioWrite)
        return Trouble::Full;
    switch (code & 0xff) {
    case full:
        return Trouble::Full;
    case busy:
    case locked:
        return Trouble::Busy;
    case corrupt:
    case notADatabase:
        return Trouble::Damaged;
    default:
        return Trouble::Other;
    }
}

} // namespace console::service::dialect
