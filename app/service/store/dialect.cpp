// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/dialect.h"

#include <QFileInfo>
#include <QUrl>

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

QStringList afterOpening()
{
    return {
        // No WAL: files that are encrypted one layer below can't share memory. Truncating is
        // synced by SQLite before a commit returns, as is everything with EXTRA.
        QStringLiteral("PRAGMA journal_mode = TRUNCATE"),
        QStringLiteral("PRAGMA synchronous = EXTRA"),
        QStringLiteral("PRAGMA foreign_keys = ON"),
        // Nothing of a query may land in a file outside the folder of the service.
        QStringLiteral("PRAGMA temp_store = MEMORY"),
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
