// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/store/database.h"

namespace console::service {

//! All or nothing: what was done through `database` since then is undone unless commit() is
//! reached.
class Transaction {
public:
    enum class Purpose { Read, Change };

    Transaction(Database& database, Purpose purpose);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    //! True when everything, this included, succeeded and is on the disk.
    bool commit();

private:
    Database& m_database;
    bool m_open = false;
};

namespace detail {

template <typename Work>
auto within(Database& database, Transaction::Purpose purpose, Work& work)
    -> std::invoke_result_t<Work&>
{
    std::invoke_result_t<Work&> result = [&] {
        Transaction transaction(database, purpose);
        auto inner = work();
        if (inner)
            transaction.commit();
        return inner;
    }();
    // What the work concluded from rows that could not be read is no answer.
    if (std::optional<base::ApiError> failure = database.takeFailure())
        return base::failure(std::move(*failure));
    return result;
}

} // namespace detail

//! `work` (-> Result<T>) on a consistent view. A failure of the database replaces what it returns.
template <typename Work>
[[nodiscard]] auto read(Database& database, Work work)
{
    return detail::within(database, Transaction::Purpose::Read, work);
}

//! `work` (-> Result<T>) as one change: on the disk when this returns a value, and else undone as a
//! whole, be it that the work refused or that the database failed.
template <typename Work>
[[nodiscard]] auto change(Database& database, Work work)
{
    return detail::within(database, Transaction::Purpose::Change, work);
}

} // namespace console::service
