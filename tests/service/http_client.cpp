// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/http_client.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslConfiguration>
#include <QTimer>

#include <chrono>

namespace console::test {

namespace {

constexpr std::chrono::seconds patience{20};

} // namespace

QString WireAnswer::text(const char* name) const
{
    return QJsonDocument::fromJson(body).object().value(QLatin1String(name)).toString();
}

RawClient::RawClient(quint16 port, const service::TlsIdentity& identity)
    : m_port(port)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates({identity.certificate});
    m_socket.setSslConfiguration(tls);
    m_socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
}

bool RawClient::waitUntil(const std::function<bool()>& reached)
{
    QEventLoop loop;
    QTimer limit;
    limit.setSingleShot(true);
    QObject::connect(&limit, &QTimer::timeout, &loop, &QEventLoop::quit);
    QObject::connect(&m_socket, &QSslSocket::readyRead, &loop, &QEventLoop::quit);
    QObject::connect(&m_socket, &QSslSocket::encrypted, &loop, &QEventLoop::quit);
    QObject::connect(&m_socket, &QSslSocket::stateChanged, &loop, &QEventLoop::quit);
    limit.start(patience);
    bool ended = reached();
    while (!ended && limit.isActive()) {
        loop.exec();
        ended = reached();
    }
    return ended;
}

bool RawClient::connected()
{
    return waitUntil([this] { return m_socket.isEncrypted(); });
}

void RawClient::send(const QByteArray& bytes)
{
    m_socket.write(bytes);
    m_socket.flush();
}

WireAnswer RawClient::receive(bool headOnly)
{
    std::optional<WireAnswer> answer;
    waitUntil([&] {
        answer = takeAnswer(headOnly);
        return answer.has_value();
    });
    return answer.value_or(WireAnswer());
}

WireAnswer RawClient::ask(const QByteArray& bytes)
{
    send(bytes);
    return receive();
}

bool RawClient::endsSilently()
{
    return waitUntil([this] { return m_socket.state() == QAbstractSocket::UnconnectedState; })
        && pending().isEmpty();
}

void RawClient::stopReading()
{
    m_socket.setReadBufferSize(1024);
}

QByteArray& RawClient::pending()
{
    m_received += m_socket.readAll();
    return m_received;
}

QByteArray RawClient::hostField() const
{
    return "Host: 127.0.0.1:" + QByteArray::number(m_port) + "\r\n";
}

QByteArray RawClient::get(const QByteArray& path, const QByteArray& extra) const
{
    return "GET " + path + " HTTP/1.1\r\n" + hostField() + extra + "\r\n";
}

QByteArray RawClient::post(const QByteArray& path, const QByteArray& body) const
{
    return "POST " + path + " HTTP/1.1\r\n" + hostField()
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

std::optional<WireAnswer> RawClient::takeAnswer(bool headOnly)
{
    const QByteArray& all = pending();
    const qsizetype end = all.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    WireAnswer answer;
    const QList<QByteArray> lines = all.first(end).split('\n');
    answer.status = lines.first().mid(9, 3).toInt();
    for (const QByteArray& line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        answer.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
    }
    const qsizetype length = headOnly ? 0 : answer.headers.value("content-length").toLongLong();
    if (all.size() < end + 4 + length)
        return std::nullopt;
    answer.body = all.sliced(end + 4, length);
    m_received.remove(0, end + 4 + length);
    return answer;
}

} // namespace console::test
