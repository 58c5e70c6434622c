// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/http/request_head.h"

#include "service/http/request_target.h"

namespace console::service {

namespace {

using Check = std::optional<Refusal>;

qsizetype countOf(const RawHead& raw, const char* name)
{
    return std::count_if(raw.fields.begin(), raw.fields.end(),
        [name](const auto& field) { return field.first == name; });
}

QHash<QByteArray, QByteArray> joined(const RawHead& raw)
{
    QHash<QByteArray, QByteArray> headers;
    for (const auto& [name, value] : raw.fields) {
        const auto known = headers.find(name);
        if (known == headers.end())
            headers.insert(name, value);
        else // RFC 9110 section 5.3; cookies as RFC 6265 section 4.2.1 separates them
            known.value() += (name == "cookie" ? "; " : ", ") + value;
    }
    return headers;
}

bool hasToken(const QByteArray& list, const char* token)
{
    const QList<QByteArray> items = list.toLower().split(',');
    return std::any_of(items.begin(), items.end(),
        [token](const QByteArray& item) { return item.trimmed() == token; });
}

Check readFraming(const RawHead& raw, RequestHead& head)
{
    const qsizetype lengths = countOf(raw, "content-length");
    const qsizetype codings = countOf(raw, "transfer-encoding");
    if (lengths > 1 || codings > 1 || (lengths == 1 && codings == 1))
        return Refusal::Malformed;
    if (codings == 1) {
        // RFC 9112 section 6.1: with HTTP/1.0 the framing is faulty.
        if (head.oldVersion)
            return Refusal::Malformed;
        if (head.request.header("transfer-encoding").toLower() != "chunked")
            return Refusal::CodingUnknown;
        head.chunked = true;
    }
    if (lengths == 1) {
        const QByteArray length = head.request.header("content-length");
        const bool digits = std::all_of(
            length.begin(), length.end(), [](char c) { return c >= '0' && c <= '9'; });
        bool fits = false;
        head.contentLength = length.toLongLong(&fits);
        if (!digits || !fits)
            return Refusal::Malformed;
    }
    return std::nullopt;
}

Check readHost(const RawHead& raw, const HttpLimits& limits, RequestHead& head)
{
    if (countOf(raw, "host") != 1)
        return Refusal::HostMissing;
    const QString host = QString::fromLatin1(head.request.header("host").toLower());
    if (!limits.hosts.contains(host))
        return Refusal::HostUnknown;
    head.request.origin = QStringLiteral("https://") + host;
    return std::nullopt;
}

Check readTarget(const RawHead& raw, RequestHead& head)
{
    std::optional<RequestTarget> target = parseTarget(raw.target);
    if (!target)
        return Refusal::TargetInvalid;
    head.request.path = std::move(target->path);
    head.request.segments = std::move(target->segments);
    head.request.query = std::move(target->query);
    return std::nullopt;
}

Check readWishes(RequestHead& head)
{
    const QByteArray connection = head.request.header("connection");
    const bool stays = head.oldVersion ? hasToken(connection, "keep-alive") : true;
    head.keepAlive = stays && !hasToken(connection, "close");
    const QByteArray expect = head.request.header("expect").toLower();
    if (!expect.isEmpty() && expect != "100-continue")
        return Refusal::ExpectationUnknown;
    // RFC 9110 section 10.1.1: an HTTP/1.0 client knows no interim answer.
    head.expectsContinue = !expect.isEmpty() && !head.oldVersion;
    return std::nullopt;
}

} // namespace

std::optional<Refusal> examineHead(const RawHead& raw, const HttpLimits& limits, RequestHead& head)
{
    head.oldVersion = raw.version < 11;
    head.request.method = raw.method;
    if (raw.fields.size() > limits.headerFields)
        return Refusal::HeaderTooLarge;
    head.request.headers = joined(raw);
    Check refused = readTarget(raw, head);
    if (!refused)
        refused = readFraming(raw, head);
    if (!refused && countOf(raw, "authorization") > 1)
        refused = Refusal::Malformed;
    if (!refused)
        refused = readHost(raw, limits, head);
    if (!refused)
        refused = readWishes(head);
    return refused;
}

} // namespace console::service
