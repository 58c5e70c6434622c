// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/codecs.h"
#include "service/store/database.h"

#include <QHash>

#include <functional>

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

//! What stands sealed in a column, opened: each text with the value that `column` has beside it.
struct OpenedTexts {
    QString column;
    QList<std::pair<QString, QString>> texts;
};

//! Narrows `select` to rows in which each word of `text` is found in one of `columns` or in one of
//! the texts of `opened`, whatever the case. `opened` is asked only when there is something to look
//! for.
void narrowToText(PagedSelect& select, const QString& text, const QStringList& columns,
    const std::function<QList<OpenedTexts>()>& opened = {});

//! What decides the place of one row in a list whose order is sealed.
struct OpenedRow {
    QString id; //!< as the column `id` of the select has it
    QString key;
    QStringList texts; //!< to look for words in
};

namespace detail {
struct PageSql {
    QString sql;
    QVariantList values;
};
[[nodiscard]] PageSql pageSql(const PagedSelect& select, const PageRequest& request);
[[nodiscard]] PageSql countSql(const PagedSelect& select);
//! The rows of `select` whose ids are among `ids`, in no order.
[[nodiscard]] PageSql amongSql(const PagedSelect& select, const QStringList& ids);
//! Ids of the rows of one page, in order.
[[nodiscard]] contract::Page<QString> pickPage(
    QList<OpenedRow> rows, bool descending, const PageRequest& request);
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

//! The same for rows that SQL can't order, since what they are ordered by is sealed: `rows` are all
//! of the list, of which `select` then reads those of the page. Its own `key` does not count.
template <typename Map>
auto pageOfOpened(Database& database, const PagedSelect& select, QList<OpenedRow> rows,
    const PageRequest& request, Map map) -> contract::Page<std::invoke_result_t<Map, const Row&>>
{
    using Item = std::invoke_result_t<Map, const Row&>;
    const contract::Page<QString> picked
        = detail::pickPage(std::move(rows), select.descending, request);
    const detail::PageSql sql = detail::amongSql(select, picked.items);
    QHash<QString, Item> found;
    database.all(sql.sql, sql.values, [&](const Row& row) {
        found.insert(row.text(1), map(row));
        return true;
    });
    contract::Page<Item> page;
    page.total = picked.total;
    page.nextCursor = picked.nextCursor;
    page.items.reserve(found.size());
    for (const QString& id : picked.items) {
        if (const auto item = found.constFind(id); item != found.constEnd())
            page.items.append(*item);
    }
    return page;
}

//! The page with what `map` makes of each item.
template <typename T, typename Map>
[[nodiscard]] auto mapPage(const contract::Page<T>& page, Map map)
    -> contract::Page<std::invoke_result_t<Map&, const T&>>
{
    contract::Page<std::invoke_result_t<Map&, const T&>> mapped;
    mapped.total = page.total;
    mapped.nextCursor = page.nextCursor;
    mapped.items.reserve(page.items.size());
    for (const T& item : page.items)
        mapped.items.append(map(item));
    return mapped;
}

//! Number of the first column that `map` of pageOf() and pageOfOpened() reads: those before are the
//! page's own.
inline constexpr int firstColumn = 2;

} // namespace console::service
