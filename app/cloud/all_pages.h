// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/session.h"

#include <QLocale>

#include <functional>

namespace console::cloud {

//! Largest page that our service gives.
inline constexpr int largestPage = 500;

//! A value for a QUrlQuery, which would leave "+" and "%41" as they are.
[[nodiscard]] inline QString encoded(const QString& value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value));
}

//! A list that goes on after `most` entries.
[[nodiscard]] inline base::ApiError listTooLong(int most)
{
    base::ApiError error;
    error.kind = base::ApiError::Kind::UnexpectedAnswer;
    error.code = QStringLiteral("list.too-long");
    error.message = QCoreApplication::translate("Session",
        "This list has more than %1 entries. It is not shown, since a part of it would look "
        "like the whole.")
                        .arg(QLocale().toString(most));
    return error;
}

//! Gets the items of each page as soon as they are there.
template <typename T>
using PageSink = std::function<void(const QList<T>& items)>;

//! Reads page after page of a list that a person looks at as a whole, at most 40 pages of 500.
//! `decode` is JsonReader& -> T. Error UnexpectedAnswer "list.too-long" for a longer one.
template <typename T, typename Decode>
[[nodiscard]] base::Call<QList<T>> allPages(Session& session, const Request& request, Decode decode,
    PageSink<T> sink = {}, QList<T> before = {}, int page = 1)
{
    constexpr int mostPages = 40;
    return session
        .call(request,
            [decode](base::JsonReader& reader) { return contract::decodePage<T>(reader, decode); })
        .andThen(&session,
            [&session, request, decode, sink, before, page](const contract::Page<T>& part) {
                if (sink)
                    sink(part.items);
                const QList<T> items = before + part.items;
                if (part.nextCursor.isEmpty())
                    return base::Call<QList<T>>::ready(items);
                if (page >= mostPages)
                    return base::Call<QList<T>>::ready(
                        base::failure(listTooLong(mostPages * largestPage)));
                Request next = request;
                next.query.removeQueryItem(QStringLiteral("cursor"));
                next.query.addQueryItem(QStringLiteral("cursor"), encoded(part.nextCursor));
                return allPages<T>(session, next, decode, sink, items, page + 1);
            });
}

//! The query of the first page.
[[nodiscard]] inline QUrlQuery firstPage()
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("limit"), QString::number(largestPage));
    return query;
}

} // namespace console::cloud
