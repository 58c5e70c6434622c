// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/http/response_bytes.h"

#include "contract/reason_phrase.h"

#include <QDateTime>
#include <QLocale>

namespace console::service {

namespace {

constexpr const char* ownFields[]
    = {"connection", "content-length", "content-type", "date", "cache-control", "keep-alive",
        "transfer-encoding", "upgrade", "x-content-type-options", "x-request-id"};

void addField(QByteArray& out, const QByteArray& name, const QByteArray& value)
{
    out += name + ": " + value + "\r\n";
}

bool mayBeSent(const QByteArray& name, const QByteArray& value)
{
    const bool owned = std::any_of(std::begin(ownFields), std::end(ownFields),
        [&name](const char* own) { return name.compare(own, Qt::CaseInsensitive) == 0; });
    const auto breaks = [](char c) {
        return c == '\r' || c == '\n' || c == '\0';
    };
    return !owned && !name.isEmpty() && std::none_of(name.begin(), name.end(), breaks)
        && std::none_of(value.begin(), value.end(), breaks);
}

//! IMF-fixdate of RFC 9110, section 5.6.7.
QByteArray httpDate()
{
    return QLocale::c()
        .toString(
            QDateTime::currentDateTimeUtc(), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"))
        .toLatin1();
}

} // namespace

QByteArray toWire(const HttpResponse& response, const AnswerFrame& frame)
{
    // RFC 9110 sections 15.3.5 and 15.4.5: these two end with the header.
    const bool bodyless = response.status == 204 || response.status == 304;
    QByteArray out = "HTTP/1.1 " + QByteArray::number(response.status) + ' '
        + contract::reasonPhrase(response.status) + "\r\n";
    addField(out, "Date", httpDate());
    addField(out, "X-Request-Id", frame.requestId.toLatin1());
    addField(out, "Cache-Control", "no-store");
    addField(out, "X-Content-Type-Options", "nosniff");
    if (!bodyless) {
        if (mayBeSent("x", response.contentType) && !response.contentType.isEmpty())
            addField(out, "Content-Type", response.contentType);
        if (!frame.streamed)
            addField(out, "Content-Length", QByteArray::number(response.body.size()));
    }
    if (!frame.keepAlive)
        addField(out, "Connection", "close");
    else if (frame.oldVersion)
        addField(out, "Connection", "keep-alive");
    for (const auto& [name, value] : response.headers) {
        if (mayBeSent(name, value))
            addField(out, name, value);
    }
    out += "\r\n";
    if (!bodyless && !frame.headOnly)
        out += response.body;
    return out;
}

} // namespace console::service
