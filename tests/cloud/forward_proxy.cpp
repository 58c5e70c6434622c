// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/forward_proxy.h"

#include <QTcpSocket>

namespace console::test {

using namespace Qt::StringLiterals;

ForwardProxy::ForwardProxy(Protocol protocol, quint16 target, QByteArray user, QByteArray password)
    : m_protocol(protocol)
    , m_target(target)
    , m_user(std::move(user))
    , m_password(std::move(password))
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* client = m_server.nextPendingConnection()) {
            connect(client, &QTcpSocket::readyRead, this, [this, client] { read(client); });
            connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        }
    });
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port to listen on");
}

void ForwardProxy::read(QTcpSocket* client)
{
    m_unread[client] += client->readAll();
    if (m_protocol == Protocol::Http)
        readHttp(client);
    else
        readSocks(client);
}

void ForwardProxy::readHttp(QTcpSocket* client)
{
    QByteArray& unread = m_unread[client];
    const qsizetype end = unread.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray head = unread.left(end + 2);
    unread.remove(0, end + 4);
    const QByteArray login = "Basic " + QByteArray(m_user + ':' + m_password).toBase64();
    if (!m_user.isEmpty() && !head.contains(login)) {
        ++m_refusals;
        client->write("HTTP/1.1 407 Who are you\r\nProxy-Authenticate: Basic realm=\"test\"\r\n"
                      "Content-Length: 0\r\n\r\n");
        return;
    }
    m_asked.append(QString::fromLatin1(head.split(' ').value(1)));
    lead(client, "HTTP/1.1 200 Connected\r\n\r\n");
}

void ForwardProxy::readSocks(QTcpSocket* client)
{
    QByteArray& unread = m_unread[client];
    const Stage stage = m_stages.value(client, Stage::Greeting);
    const bool asksWho = !m_user.isEmpty();
    if (stage == Stage::Greeting && unread.size() >= 2 && unread.size() >= 2 + unread.at(1)) {
        unread.remove(0, 2 + unread.at(1));
        m_stages[client] = asksWho ? Stage::Login : Stage::Request;
        client->write(QByteArray("\x05", 1) + (asksWho ? '\x02' : '\x00'));
    } else if (stage == Stage::Login && unread.size() >= 2) {
        const QByteArray wanted = QByteArray(1, '\x01') + char(m_user.size()) + m_user
            + char(m_password.size()) + m_password;
        if (unread.size() < wanted.size() && wanted.startsWith(unread))
            return;
        const bool right = unread == wanted;
        m_refusals += right ? 0 : 1;
        unread.clear();
        m_stages[client] = Stage::Request;
        client->write(QByteArray("\x01", 1) + (right ? '\x00' : '\x01'));
        if (!right)
            client->disconnectFromHost();
    } else if (stage == Stage::Request && unread.size() >= 5) {
        // A name (type 3): its length, the name, and the port.
        const qsizetype length = uchar(unread.at(4));
        if (unread.at(3) != 3 || unread.size() < 7 + length)
            return;
        const int port = (uchar(unread.at(5 + length)) << 8) | uchar(unread.at(6 + length));
        m_asked.append(u"%1:%2"_s.arg(QString::fromLatin1(unread.mid(5, length))).arg(port));
        unread.clear();
        lead(client, QByteArray("\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00", 10));
    }
}

void ForwardProxy::lead(QTcpSocket* client, const QByteArray& welcome)
{
    disconnect(client, &QTcpSocket::readyRead, this, nullptr);
    auto* server = new QTcpSocket(client);
    connect(server, &QTcpSocket::connected, client, [client, server, welcome] {
        client->write(welcome);
        connect(client, &QTcpSocket::readyRead, server,
            [client, server] { server->write(client->readAll()); });
    });
    connect(server, &QTcpSocket::readyRead, client,
        [client, server] { client->write(server->readAll()); });
    connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
}

} // namespace console::test
