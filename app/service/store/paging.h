// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/codecs.h"
#include "service/store/database.h"

namespace console::service {

//! What a caller wants of a list.
struct PageRequest {
    static constexpr int usualLimit = 100;
    static constexpr int largestLimit = 1000;

    //! Where the page before ended.
    struct Position {
        QString key;
        QString id;
    };

    int limit = usualLimit;
    std::optional<Position> after;
    QString text; //!< words that must all be found; empty for all
    QString sort; //!< name of a member, "-" in front for descending; empty for the usual order
    domain::OrganizationId organizationId; //!< empty for all
};

[[nodiscard]] QString encodeCursor(const PageRequest::Position& position);
//! Error InvalidInput, field "cursor".
[[nodiscard]] base::Result<PageRequest::Position> decodeCursor(const QString& cursor);

//! A SELECT of which one page is wanted. Rows are ordered by `key`, then `id`, both columns.
struct PagedSelect {
    QString columns;
    QString from;
    QString where; //!< never empty
    QVariantList values; //!< for `where`
    QString key;
    QString id;
    bool descending = false;
    bool numericKey = false;
};

//! Narrows `select` to rows in which each word of `text` is found in one of `columns`, whatever the
//! case of ASCII letters.
void narrowToText(PagedSelect& select, const QString& text, const QStringList& columns);

namespace detail {
struct PageSql {
    QString sql;
    QVariantList values;
};
[[nodiscard]] PageSql pageSql(const PagedSelect& select, const PageRequest& request);
[[nodiscard]] PageSql countSql(const PagedSelect& select);
} // namespace detail

//! One page, made by `map` (const Row& -> T). The page after it begins where this one ends, also
//! when rows came or went meanwhile.
template <typename Map>
auto pageOf(Database& database, const PagedSelect& select, const PageRequest& request, Map map)
    -> contract::Page<std::invoke_result_t<Map, const Row&>>
{
    contract::Page<std::invoke_result_t<Map, const Row&>> page;
    const detail::PageSql count = detail::countSql(select);
    page.total
        = database.first(count.sql, count.values, [](const Row& row) { return row.number(0); })
              .value_or(0);
    const detail::PageSql rows = detail::pageSql(select, request);
    PageRequest::Position last;
    bool more = false;
    int taken = 0;
    database.all(rows.sql, rows.values, [&](const Row& row) {
        if (taken++ < request.limit) {
            last = {row.text(0), row.text(1)};
            page.items.append(map(row));
        } else {
            more = true;
        }
        return true;
    });
    if (more)
        page.nextCursor = encodeCursor(last);
    return page;
}

//! Number of the first column that `map` of pageOf() reads: those before are the page's own.
inline constexpr int firstColumn = 2;

} // namespace console::service
