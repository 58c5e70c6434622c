// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/session.h"

namespace console::cloud {

//! Largest page that our service gives.
inline constexpr int largestPage = 500;

//! A value for a QUrlQuery, which would leave "+" and "%41" as they are.
[[nodiscard]] inline QString encoded(const QString& value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value));
}

//! Reads page after page of a list that a person looks at as a whole, at most 40 pages of 500.
//! `decode` is JsonReader& -> T.
template <typename T, typename Decode>
[[nodiscard]] base::Call<QList<T>> allPages(
    Session& session, const Request& request, Decode decode, QList<T> before = {}, int page = 1)
{
    constexpr int mostPages = 40;
    return session
        .call(request,
            [decode](base::JsonReader& reader) { return contract::decodePage<T>(reader, decode); })
        .andThen(
            &session, [&session, request, decode, before, page](const contract::Page<T>& part) {
                const QList<T> items = before + part.items;
                if (part.nextCursor.isEmpty() || page >= mostPages)
                    return base::Call<QList<T>>::ready(items);
                Request next = request;
                next.query.removeQueryItem(QStringLiteral("cursor"));
                next.query.addQueryItem(QStringLiteral("cursor"), encoded(part.nextCursor));
                return allPages<T>(session, next, decode, items, page + 1);
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
