// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/rekey.h"

#include "service/store/reseal.h"
#include "service/store/sql_error.h"
#include "service/store/transaction.h"

#include <QFile>

#include <sqlite3.h>

namespace console::service {

using base::Done;
using base::failure;
using base::Result;
using Part = RekeyProgress::Part;

namespace {

using Told = std::function<bool(const RekeyProgress&)>;

constexpr int pagesAtATime = 256; // 1 MB

//! A connection of SQLite's own, for what it offers beyond SQL.
class Connection {
public:
    Connection(const QString& file, const EncryptedVfs& files, int flags)
        : m_code(sqlite3_open_v2(
            file.toUtf8().constData(), &m_handle, flags, files.name().toUtf8().constData()))
    {
    }
    ~Connection() { sqlite3_close(m_handle); }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    [[nodiscard]] int code() const { return m_code; }
    [[nodiscard]] sqlite3* handle() const { return m_handle; }

private:
    sqlite3* m_handle = nullptr;
    int m_code;
};

base::Failure copyError(int code)
{
    return failure(storageError(QSqlError(QString(), QString::fromUtf8(sqlite3_errstr(code)),
        QSqlError::UnknownError, QString::number(code))));
}

//! Page by page (sqlite.org/backup.html): `to` is what `from` is, under other keys.
Result<Done> copy(const QString& from, const Protection& now, const QString& to,
    const Protection& next, const Told& told)
{
    const Connection source(from, now.files(), SQLITE_OPEN_READWRITE);
    const Connection target(to, next.files(), SQLITE_OPEN_READWRITE);
    if (source.code() != SQLITE_OK || target.code() != SQLITE_OK)
        return copyError(source.code() != SQLITE_OK ? source.code() : target.code());
    const std::unique_ptr<sqlite3_backup, decltype(&sqlite3_backup_finish)> backup(
        sqlite3_backup_init(target.handle(), "main", source.handle(), "main"),
        sqlite3_backup_finish);
    if (!backup)
        return copyError(sqlite3_extended_errcode(target.handle()));
    int code = SQLITE_OK;
    while (code == SQLITE_OK) {
        code = sqlite3_backup_step(backup.get(), pagesAtATime);
        const qint64 total = sqlite3_backup_pagecount(backup.get());
        const qint64 left = sqlite3_backup_remaining(backup.get());
        if (!told({Part::Copying, total - left, total}))
            return failure(base::ApiError::cancelled());
    }
    return code == SQLITE_DONE ? Result<Done>(Done{}) : copyError(code);
}

Result<Done> sealAnew(Database& database, const Told& told)
{
    return change(database, [&]() -> Result<Done> {
        reseal(database, [&](qint64 done, qint64 total) {
            return told({Part::Sealing, done, total});
        });
        return Done{};
    });
}

Result<Done> check(Database& database)
{
    const auto found = database.first(QStringLiteral("PRAGMA integrity_check(1)"), {},
        [](const Row& row) { return row.text(0); });
    if (std::optional<base::ApiError> error = database.takeFailure())
        return failure(std::move(*error));
    if (found != QLatin1String("ok"))
        return failure(storageIsDamaged(found.value_or(QString())));
    return Done{};
}

Result<Done> write(const QString& from, const DataKey& now, const QString& to, const DataKey& next,
    const Told& told)
{
    const std::shared_ptr<const Protection> before = Protection::from(now);
    const std::shared_ptr<const Protection> after = Protection::from(next, {now});
    // Also looks whether the key is that of the file, and makes the new one for this user alone.
    for (const auto& [file, protection] : {std::pair(from, before), std::pair(to, after)}) {
        if (const auto opened = Database::open(file, protection); !opened)
            return failure(opened.error());
    }
    if (const Result<Done> copied = copy(from, *before, to, *after, told); !copied)
        return copied;
    const auto fresh = Database::open(to, after);
    if (!fresh)
        return failure(fresh.error());
    return sealAnew(**fresh, told).and_then([&](Done) -> Result<Done> {
        if (!told({.part = Part::Checking}))
            return failure(base::ApiError::cancelled());
        return check(**fresh);
    });
}

} // namespace

void removeDatabase(const QString& file)
{
    QFile::remove(file + QStringLiteral("-journal"));
    QFile::remove(file);
}

Result<Done> rekey(const QString& from, const DataKey& now, const QString& to, const DataKey& next,
    const Told& told)
{
    removeDatabase(to);
    Result<Done> written = write(from, now, to, next, told);
    if (!written)
        removeDatabase(to);
    else
        QFile::remove(to + QStringLiteral("-journal")); // empty, as it was closed
    return written;
}

} // namespace console::service
