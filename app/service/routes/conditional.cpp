// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/routes/conditional.h"

#include <QCryptographicHash>

#include <algorithm>

namespace console::service {

namespace {

constexpr qsizetype tagBytes = 16; // of 32: enough that two answers never have the same

//! `"…"`, without the mark of a weak tag, which does not count here (RFC 9110, 8.8.3.2).
QByteArray opaqueTag(const QByteArray& body)
{
    const QByteArray whole = QCryptographicHash::hash(body, QCryptographicHash::Sha256);
    return '"'
        + whole.first(tagBytes).toBase64(
            QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
        + '"';
}

bool names(const QByteArray& ifNoneMatch, const QByteArray& tag)
{
    const QList<QByteArray> seen = ifNoneMatch.split(',');
    return std::any_of(seen.begin(), seen.end(), [&](const QByteArray& each) {
        const QByteArray one = each.trimmed();
        return one == "*" || (one.startsWith("W/") ? one.mid(2) : one) == tag;
    });
}

} // namespace

HttpResponse conditional(const HttpRequest& request, HttpResponse whole)
{
    const bool reads = request.method == "GET" || request.method == "HEAD";
    if (!reads || whole.status != 200)
        return whole;
    const QByteArray tag = opaqueTag(whole.body);
    if (names(request.header("if-none-match"), tag)) {
        whole.status = 304;
        whole.body.clear();
    }
    whole.headers.append({"ETag", QByteArray("W/" + tag)});
    return whole;
}

} // namespace console::service
