// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/sqlite_copy.h"

#include "service/store/sql_error.h"

#include <QThread>

#include <sqlite3.h>

namespace console::service {

namespace {

constexpr int pagesAtATime = 256; // 1 MB
constexpr int mostRestarts = 3;
constexpr unsigned long pauseMilliseconds = 20;
constexpr int mostPauses = 500; // 10 s, as everywhere in the store

base::ApiError copyError(int code)
{
    return storageError(QSqlError(QString(), QString::fromUtf8(sqlite3_errstr(code)),
        QSqlError::UnknownError, QString::number(code)));
}

//! One copy under way (sqlite.org/backup.html).
class Copy {
public:
    Copy(Database& from, Database& to)
        : m_backup(sqlite3_backup_init(to.handle(), "main", from.handle(), "main"))
        , m_code(m_backup ? SQLITE_OK : sqlite3_extended_errcode(to.handle()))
    {
    }
    ~Copy() { sqlite3_backup_finish(m_backup); }
    Copy(const Copy&) = delete;
    Copy& operator=(const Copy&) = delete;

    //! True while there is more to do.
    bool step()
    {
        if (m_code == SQLITE_OK)
            m_code = sqlite3_backup_step(m_backup, m_restarts < mostRestarts ? pagesAtATime : -1);
        if (m_code == SQLITE_BUSY || m_code == SQLITE_LOCKED) {
            if (++m_pauses > mostPauses)
                return false;
            QThread::msleep(pauseMilliseconds);
            m_code = SQLITE_OK;
            return true;
        }
        if (done() < m_doneBefore)
            ++m_restarts; // somebody wrote
        m_doneBefore = done();
        return m_code == SQLITE_OK;
    }
    [[nodiscard]] qint64 total() const { return sqlite3_backup_pagecount(m_backup); }
    [[nodiscard]] qint64 done() const { return total() - sqlite3_backup_remaining(m_backup); }
    [[nodiscard]] int code() const { return m_code; }

private:
    sqlite3_backup* m_backup;
    int m_code;
    int m_restarts = 0;
    int m_pauses = 0;
    qint64 m_doneBefore = 0;
};

} // namespace

base::Result<base::Done> copyDatabase(Database& from, Database& to, const CopyProgress& progress)
{
    Copy copy(from, to);
    bool more = copy.code() == SQLITE_OK;
    while (more) {
        more = copy.step();
        if (!progress(copy.done(), copy.total()))
            return base::failure(base::ApiError::cancelled());
    }
    if (copy.code() != SQLITE_DONE)
        return base::failure(copyError(copy.code()));
    return base::Done{};
}

base::Result<qint64> sizeOf(Database& database)
{
    const auto number = [&](const char* pragma) {
        return database
            .first(QString::fromLatin1(pragma), {}, [](const Row& row) { return row.number(0); })
            .value_or(0);
    };
    const qint64 size = number("PRAGMA page_count") * number("PRAGMA page_size");
    if (std::optional<base::ApiError> failure = database.takeFailure())
        return base::failure(std::move(*failure));
    return size;
}

QByteArrayView contentOf(Database& inMemory)
{
    sqlite3_int64 size = 0;
    const unsigned char* bytes
        = sqlite3_serialize(inMemory.handle(), "main", &size, SQLITE_SERIALIZE_NOCOPY);
    return {bytes, bytes ? qsizetype(size) : 0};
}

base::Result<base::Done> showContent(Database& inMemory, const QByteArray& content)
{
    // Read-only: the bytes are never written to.
    auto* bytes = reinterpret_cast<unsigned char*>(const_cast<char*>(content.constData()));
    const int code = sqlite3_deserialize(inMemory.handle(), "main", bytes, content.size(),
        content.size(), SQLITE_DESERIALIZE_READONLY);
    if (code != SQLITE_OK)
        return base::failure(copyError(code));
    inMemory.first(
        QStringLiteral("SELECT COUNT(*) FROM sqlite_master"), {}, [](const Row&) { return true; });
    if (std::optional<base::ApiError> failure = inMemory.takeFailure())
        return base::failure(std::move(*failure));
    return base::Done{};
}

} // namespace console::service
