// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/service_client.h"

#include "openapi/capture.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QSslConfiguration>

namespace console::test {

QJsonObject ServiceAnswer::object() const
{
    return QJsonDocument::fromJson(body).object();
}

QJsonArray ServiceAnswer::array() const
{
    return QJsonDocument::fromJson(body).array();
}

QString ServiceAnswer::text(const char* name) const
{
    return object().value(QLatin1String(name)).toString();
}

ServiceClient::ServiceClient(service::RunningService service)
    : m_service(std::move(service))
{
}

ServiceAnswer ServiceClient::send(const QByteArray& method, const QString& path,
    const std::optional<QJsonObject>& body, const Headers& headers)
{
    Headers all = headers;
    QByteArray bytes;
    if (body) {
        bytes = QJsonDocument(*body).toJson(QJsonDocument::Compact);
        all.append({"Content-Type", QByteArray("application/json")});
    }
    return sendBytes(method, path, bytes, all);
}

ServiceAnswer ServiceClient::sendBytes(
    const QByteArray& method, const QString& path, const QByteArray& bytes, const Headers& headers)
{
    const QByteArray target = "/api/v0" + path.toUtf8();
    QByteArray head = method + ' ' + target
        + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_service.port) + "\r\n";
    if (!cookie.isEmpty())
        head += "Cookie: auth_token=" + cookie.toLatin1() + "\r\n";
    if (!apiKey.isEmpty())
        head += "Authorization: Bearer " + apiKey.toLatin1() + "\r\n";
    for (const auto& [name, value] : headers)
        head += name + ": " + value + "\r\n";
    if (!bytes.isEmpty() || method == "POST" || method == "PATCH")
        head += "Content-Length: " + QByteArray::number(bytes.size()) + "\r\n";
    if (!connect())
        return {};
    m_socket->write(head + "\r\n" + bytes);
    ServiceAnswer answer = receive(method != "HEAD");
    m_socket.reset(); // belongs to this thread
    takeCookie(answer);
    if (captured && answer.status != 0) {
        Exchange exchange{.method = method,
            .target = QString::fromUtf8(target),
            .requestBody = bytes.isEmpty() ? std::nullopt : std::optional(bytes),
            .status = answer.status,
            .responseBody = answer.body,
            .responseHeaders = {}};
        for (auto it = answer.headers.begin(); it != answer.headers.end(); ++it)
            exchange.responseHeaders.append({it.key(), it.value()});
        capture(exchange);
    }
    return answer;
}

ServiceAnswer ServiceClient::signIn(const QString& email, const QString& password)
{
    return post(QStringLiteral("/auth/signin"),
        {{QStringLiteral("email"), email}, {QStringLiteral("password"), password}});
}

bool ServiceClient::connect()
{
    m_socket = std::make_unique<QSslSocket>();
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates({m_service.certificate});
    m_socket->setSslConfiguration(tls);
    m_socket->connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_service.port);
    return m_socket->waitForEncrypted(int(patience.count()));
}

ServiceAnswer ServiceClient::receive(bool withBody)
{
    ServiceAnswer answer;
    QByteArray received;
    const QDeadlineTimer deadline(patience);
    qsizetype bodyAt = -1;
    qsizetype length = 0;
    while (bodyAt < 0 || received.size() < bodyAt + length) {
        if (bodyAt < 0 && received.contains("\r\n\r\n")) {
            bodyAt = received.indexOf("\r\n\r\n") + 4;
            const QList<QByteArray> lines = received.left(bodyAt - 4).split('\n');
            answer.status = lines.first().mid(9, 3).toInt();
            for (const QByteArray& line : lines.mid(1)) {
                const qsizetype colon = line.indexOf(':');
                answer.headers.insert(
                    line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
            }
            if (withBody)
                length = answer.headers.value("content-length").toLongLong();
            continue;
        }
        if (m_socket->bytesAvailable() == 0
            && !m_socket->waitForReadyRead(int(deadline.remainingTime())))
            return {};
        received += m_socket->readAll();
    }
    answer.body = received.mid(bodyAt, length);
    return answer;
}

void ServiceClient::takeCookie(const ServiceAnswer& answer)
{
    const QByteArray set = answer.headers.value("set-cookie");
    if (set.startsWith("auth_token="))
        cookie = QString::fromLatin1(set.mid(11, set.indexOf(';') - 11));
}

} // namespace console::test
