// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/scripted_server.h"

#include "service/crypto/self_signed.h"

#include <QSslConfiguration>
#include <QTimer>

namespace console::test {

namespace {

const QByteArray& ownIdentity()
{
    static const QByteArray pem = service::makeSelfSignedPem();
    return pem;
}

qint64 bodyLength(const QByteArray& head)
{
    const qsizetype at = head.toLower().indexOf("content-length:");
    if (at < 0)
        return 0;
    return head.mid(at + 15, head.indexOf("\r\n", at) - at - 15).trimmed().toLongLong();
}

} // namespace

ScriptedServer::ScriptedServer(Script script, Protocol protocol)
    : ScriptedServer(std::move(script), protocol, ownIdentity(), 0)
{
}

ScriptedServer::ScriptedServer(Script script, const QByteArray& identity, quint16 port)
    : ScriptedServer(std::move(script), Protocol::Tls, identity, port)
{
}

ScriptedServer::ScriptedServer(
    Script script, Protocol protocol, const QByteArray& identity, quint16 port)
    : m_script(std::move(script))
    , m_protocol(protocol)
{
    if (protocol == Protocol::Tls) {
        auto server = std::make_unique<QSslServer>();
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(QSslCertificate(identity));
        tls.setPrivateKey(QSslKey(identity, QSsl::Ec));
        server->setSslConfiguration(tls);
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket* socket = m_server->nextPendingConnection())
            take(socket);
    });
    if (!m_server->listen(QHostAddress::LocalHost, port))
        qFatal("no port to listen on");
}

QUrl ScriptedServer::origin() const
{
    QUrl url;
    url.setScheme(m_protocol == Protocol::Tls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_server->serverPort());
    return url;
}

QSslCertificate ScriptedServer::certificate()
{
    return QSslCertificate(ownIdentity());
}

QSslCertificate ScriptedServer::otherCertificate()
{
    static const QSslCertificate other(service::makeSelfSignedPem());
    return other;
}

void ScriptedServer::take(QTcpSocket* socket)
{
    ++m_connections;
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        ++m_broken;
        m_unread.remove(socket);
        socket->deleteLater();
    });
    read(socket);
}

void ScriptedServer::read(QTcpSocket* socket)
{
    QByteArray& unread = m_unread[socket];
    unread += socket->readAll();
    const qsizetype end = unread.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const qint64 whole = end + 4 + bodyLength(unread.left(end + 2));
    if (unread.size() < whole)
        return;
    const QByteArray request = unread.left(whole);
    unread.remove(0, whole);
    m_requests.append(request);
    m_script(*socket, request);
}

QByteArray ScriptedServer::answer(
    int status, const QByteArray& body, const QByteArray& headers, const QByteArray& type)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Word\r\nContent-Type: " + type
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n"
        + body;
}

ScriptedServer::Script ScriptedServer::always(const QByteArray& bytes)
{
    return [bytes](QTcpSocket& socket, const QByteArray&) {
        socket.write(bytes);
    };
}

ScriptedServer::Script ScriptedServer::firstThen(Script first, Script rest)
{
    return [first = std::move(first), rest = std::move(rest), isFirst = true](
               QTcpSocket& socket, const QByteArray& request) mutable {
        (std::exchange(isFirst, false) ? first : rest)(socket, request);
    };
}

ScriptedServer::Script ScriptedServer::flood(const QByteArray& head, qint64 total)
{
    return [this, head, total](QTcpSocket& socket, const QByteArray&) {
        socket.write(head);
        const QByteArray block(1024 * 1024, 'x');
        const auto rest = std::make_shared<qint64>(total);
        // By a timer, so that the client, on the same thread, gets its turns.
        auto* timer = new QTimer(&socket);
        timer->callOnTimeout(&socket, [this, &socket, block, rest] {
            const auto* tls = qobject_cast<const QSslSocket*>(&socket);
            const qint64 waiting = socket.bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
            if (waiting > block.size() || *rest <= 0)
                return;
            const qint64 written = socket.write(block.left(std::min(*rest, qint64(block.size()))));
            *rest -= written;
            m_bytesSent += written;
        });
        timer->start(0);
    };
}

ScriptedServer::Script ScriptedServer::drip(const QByteArray& head, int every)
{
    return [head, every](QTcpSocket& socket, const QByteArray&) {
        socket.write(head);
        auto* timer = new QTimer(&socket);
        timer->callOnTimeout(&socket, [&socket] { socket.write("1"); });
        timer->start(every);
    };
}

} // namespace console::test
