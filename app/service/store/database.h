// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "service/store/protection.h"
#include "service/store/sealed_columns.h"

#include <QSqlQuery>
#include <QVariantList>

#include <memory>
#include <optional>

struct sqlite3;

namespace console::service {

class Database;

//! The row under a statement's cursor. Columns count from 0, in the order of the SELECT.
class Row {
public:
    Row(const QSqlQuery& query, Database& database)
        : m_query(query)
        , m_database(database)
    {
    }

    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] bool flag(int column) const { return number(column) != 0; }
    [[nodiscard]] QDateTime time(int column) const { return base::fromIsoUtc(text(column)); }
    [[nodiscard]] std::optional<QString> optionalText(int column) const;
    [[nodiscard]] std::optional<QDateTime> optionalTime(int column) const;
    //! The plain text of a value that was sealed for `place`. One that does not open is a failure
    //! of the database, so that no answer is made from what was tampered with.
    [[nodiscard]] QString opened(int column, const SealedPlace& place) const;
    //! The same; nothing for NULL.
    [[nodiscard]] std::optional<QString> optionalOpened(int column, const SealedPlace& place) const;

private:
    const QSqlQuery& m_query;
    Database& m_database;
};

//! One connection to the service's database, whose files are encrypted. Stays on the thread that
//! opened it; every thread has its own.
//!
//! As with base::JsonReader the first failure is remembered, and what is asked after it does
//! nothing and gives empty values. read() and change() of transaction.h turn it into the Result, so
//! that a use case reads like what it does. Failures:
//! - "storage.full" (507): the disk is full, nothing was changed;
//! - "storage.busy" (503): another connection held the database for longer than 10 s;
//! - "storage.plain" (500): the file is a database that is not encrypted; "storage.key" (500): it
//!   is encrypted with another key, or damaged at its beginning. Both leave every byte as it was;
//! - "storage.sealed" (500): ColumnSealer::open(). One such value refuses the whole answer that it
//!   would be part of, a list too: what is left of it might be what somebody wants to be seen;
//! - "storage.damaged", "storage.failed" (500).
class Database {
public:
    //! Opens or creates `file` (mode 0600) under `protection` and sets how safely it writes. Errors
    //! as above.
    [[nodiscard]] static base::Result<std::unique_ptr<Database>> open(
        const QString& file, std::shared_ptr<const Protection> protection);
    //! An empty one that lives in memory alone, and plain there. Sealed columns can be opened with
    //! `protection` only.
    [[nodiscard]] static base::Result<std::unique_ptr<Database>> openInMemory(
        std::shared_ptr<const Protection> protection = nullptr);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] const std::shared_ptr<const Protection>& protection() const
    {
        return m_protection;
    }

    //! Rows that `sql` changed. Texts that are null are stored as empty ones; NULL is QVariant().
    qint64 execute(const QString& sql, const QVariantList& values = {});

    //! What `map` (const Row& -> T) makes of each row.
    template <typename Map>
    auto all(const QString& sql, const QVariantList& values, Map map)
    {
        QList<std::invoke_result_t<Map, const Row&>> found;
        std::optional<QSqlQuery> query = run(sql, values);
        while (query && !failed() && step(*query))
            found.append(map(Row(*query, *this)));
        return found;
    }

    //! The same for at most one row.
    template <typename Map>
    auto first(const QString& sql, const QVariantList& values, Map map)
        -> std::optional<std::invoke_result_t<Map, const Row&>>
    {
        std::optional<QSqlQuery> query = run(sql, values);
        if (query && step(*query))
            return map(Row(*query, *this));
        return std::nullopt;
    }

    [[nodiscard]] const ColumnSealer& sealer() const { return *m_sealer; }
    //! The connection, for what SQLite offers beyond SQL.
    [[nodiscard]] sqlite3* handle() const;

    [[nodiscard]] bool failed() const { return m_failure.has_value(); }
    //! Forgets the failure, so that the connection can go on.
    std::optional<base::ApiError> takeFailure() { return std::exchange(m_failure, std::nullopt); }
    void restoreFailure(std::optional<base::ApiError> failure) { m_failure = std::move(failure); }
    //! Fails with `error`, unless something has failed before.
    void fail(base::ApiError error);

private:
    Database(QString connection, std::shared_ptr<const Protection> protection);
    std::optional<QSqlQuery> run(const QString& sql, const QVariantList& values);
    bool step(QSqlQuery& query);
    void fail(const QSqlError& error);

    const QString m_connection;
    const std::shared_ptr<const Protection> m_protection;
    const std::unique_ptr<const ColumnSealer> m_sealer;
    std::optional<base::ApiError> m_failure;
};

//! NULL for what is left out.
[[nodiscard]] inline QVariant orNull(const std::optional<QString>& text)
{
    return text ? QVariant(*text) : QVariant();
}

} // namespace console::service
