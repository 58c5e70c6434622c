// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/loopback_request.h"

#include "base/random.h"
#include "contract/codecs.h"
#include "contract/reason_phrase.h"

namespace console::cloud {

using namespace Qt::StringLiterals;

namespace {

struct Head {
    QByteArray method;
    QByteArray path;
    QByteArray query;
    QHash<QByteArray, QByteArray> headers; // names in lower case
};

QByteArray answer(int status, const QByteArray& headers = {}, const QString& sentence = {})
{
    const QByteArray body = sentence.toUtf8();
    return "HTTP/1.1 " + QByteArray::number(status) + ' ' + contract::reasonPhrase(status)
        + "\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: "
        + QByteArray::number(body.size())
        + "\r\nCache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n"
        + headers + "\r\n" + body;
}

//! Strict: nothing that two readers could take for different things.
std::optional<Head> headOf(const QByteArray& bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    QList<QByteArray> lines = bytes.left(end).replace("\r\n", "\n").split('\n');
    const QList<QByteArray> first = lines.takeFirst().split(' ');
    if (first.size() != 3 || (first.at(2) != "HTTP/1.1" && first.at(2) != "HTTP/1.0"))
        return std::nullopt;
    const QByteArray& target = first.at(1);
    const qsizetype question = target.indexOf('?');
    Head head{.method = first.at(0),
        .path = question < 0 ? target : target.left(question),
        .query = question < 0 ? QByteArray() : target.mid(question + 1),
        .headers = {}};
    for (const QByteArray& line : lines) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(colon).toLower();
        if (colon <= 0 || name != name.trimmed() || head.headers.contains(name))
            return std::nullopt;
        head.headers.insert(name, line.mid(colon + 1).trimmed());
    }
    return head;
}

bool hasBody(const Head& head)
{
    const QByteArray length = head.headers.value("content-length", "0");
    return length != "0" || head.headers.contains("transfer-encoding");
}

//! That of the one parameter; no code has a "&" in it.
std::optional<QString> codeIn(const QByteArray& query)
{
    if (!query.startsWith("code="))
        return std::nullopt;
    const QString text = QUrl::fromPercentEncoding(query.mid(5));
    const base::Result<QString> code = contract::loginCode(text);
    return code && *code == text ? std::optional(text) : std::nullopt;
}

//! Newer browsers ask before a page may reach this computer; that page may.
QByteArray pageHeaders(const LoopbackPlace& place, const Head& head)
{
    QByteArray headers = "Access-Control-Allow-Origin: " + place.webOrigin + "\r\nVary: Origin\r\n";
    if (head.method != "OPTIONS")
        return headers;
    headers += "Access-Control-Allow-Methods: GET\r\n";
    if (head.headers.value("access-control-request-private-network") == "true")
        headers += "Access-Control-Allow-Private-Network: true\r\n";
    return headers;
}

} // namespace

QByteArray webOriginOf(const QUrl& url)
{
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    const int usual = url.scheme() == "https"_L1 ? 443 : 80;
    if (url.port(usual) != usual)
        origin.setPort(url.port());
    return origin.toEncoded();
}

LoopbackAnswer answerLoopback(const LoopbackPlace& place, const QByteArray& bytes)
{
    const std::optional<Head> head = headOf(bytes);
    if (!head || hasBody(*head))
        return {.bytes = answer(400)};
    // Another name for this address would be a web page's that points to it.
    if (head->headers.value("host") != place.host)
        return {.bytes = answer(421)};
    if (!base::equalInConstantTime(head->path, place.path))
        return {.bytes = answer(404)};
    if (head->headers.contains("origin") && head->headers.value("origin") != place.webOrigin)
        return {.bytes = answer(403)};
    const QByteArray headers = pageHeaders(place, *head);
    if (head->method == "OPTIONS")
        return {.bytes = answer(204, headers)};
    if (head->method != "GET")
        return {.bytes = answer(405, headers + "Allow: GET, OPTIONS\r\n")};
    const std::optional<QString> code = codeIn(head->query);
    if (!code)
        return {.bytes = answer(400, headers)};
    const QString sentence = QCoreApplication::translate(
        "BrowserSignIn", "The sign-in goes on in Packmind Cloud Console. This page can be closed.");
    return {.bytes = answer(200, headers, sentence), .code = code};
}

QByteArray tooLargeForLoopback()
{
    return answer(431);
}

} // namespace console::cloud
