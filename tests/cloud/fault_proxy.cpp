// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/fault_proxy.h"

#include <QTimer>

#include <algorithm>
#include <utility>

#include <sys/socket.h>

namespace console::test {

namespace {

constexpr const char* elsewhere = "https://login.hotel.example/welcome";
constexpr const char* portal
    = "<!DOCTYPE html><html><head><title>Welcome</title></head><body>Accept our "
      "terms</body></html>";
constexpr const char* gateway = "<html><head><title>504 Gateway Time-out</title></head></html>";

//! Where the body of an answer begins; -1 while the head is not whole.
qsizetype bodyStart(const QByteArray& answer)
{
    const qsizetype end = answer.indexOf("\r\n\r\n");
    return end < 0 ? -1 : end + 4;
}

bool isWhole(const QByteArray& answer)
{
    const qsizetype start = bodyStart(answer);
    if (start < 0)
        return false;
    const QByteArray head = answer.left(start).toLower();
    const qsizetype at = head.indexOf("\r\ncontent-length:");
    const qint64 length = at < 0
        ? 0
        : head.mid(at + 17, head.indexOf('\r', at + 2) - at - 17).trimmed().toLongLong();
    return answer.size() >= start + length;
}

//! As when a computer is unplugged or a firewall intervenes: not the polite end of a connection.
void reset(QTcpSocket& socket)
{
    socket.flush();
    const linger none{.l_onoff = 1, .l_linger = 0};
    setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
    socket.abort();
}

//! As if the client had asked the server itself, which answers under its own address only.
QByteArray addressedTo(const QUrl& server, const QByteArray& request)
{
    const qsizetype at = request.toLower().indexOf("\r\nhost:") + 2;
    const qsizetype end = request.indexOf("\r\n", at);
    return request.left(at) + "Host: " + server.authority().toLatin1() + request.mid(end);
}

int countOf(const QList<QByteArray>& requests, const QByteArray& line)
{
    return int(std::count_if(requests.begin(), requests.end(),
        [&](const QByteArray& request) { return request.startsWith(line); }));
}

} // namespace

FaultProxy::FaultProxy(QUrl server, const QByteArray& identity)
    : m_server(std::move(server))
    , m_identity(identity)
{
    listen(0);
    m_origin = m_front->origin();
}

void FaultProxy::listen(quint16 port)
{
    m_front = std::make_unique<ScriptedServer>(
        [this](QTcpSocket& client, const QByteArray& request) {
            m_received.append(request);
            take(client, request);
        },
        m_identity, port);
}

void FaultProxy::set(Fault fault, Meant meant)
{
    m_fault = fault;
    m_meant = std::move(meant);
    if (fault == Fault::Held)
        return;
    for (const auto& [client, request] : std::exchange(m_held, {})) {
        if (client)
            take(*client, request);
    }
}

void FaultProxy::set(Fault fault, const QByteArray& line)
{
    set(fault, [line](const QByteArray& firstLine) { return firstLine.startsWith(line); });
}

void FaultProxy::clear()
{
    set(Fault::None, Meant());
}

void FaultProxy::goAway()
{
    m_front.reset();
}

void FaultProxy::comeBack(const QByteArray& identity)
{
    if (!identity.isEmpty())
        m_identity = identity;
    m_front.reset();
    listen(quint16(m_origin.port()));
}

int FaultProxy::received(const QByteArray& line) const
{
    return countOf(m_received, line);
}

int FaultProxy::handedOn(const QByteArray& line) const
{
    return countOf(m_handedOn, line);
}

bool FaultProxy::isHolding() const
{
    return std::any_of(m_held.begin(), m_held.end(),
        [](const std::pair<Client, QByteArray>& each) { return !each.first.isNull(); });
}

QList<QByteArray> FaultProxy::lines() const
{
    QList<QByteArray> lines;
    for (const QByteArray& request : m_received)
        lines << request.left(request.indexOf('\r'));
    return lines;
}

void FaultProxy::take(QTcpSocket& client, const QByteArray& request)
{
    const bool meets = m_fault != Fault::None && m_meant(request.left(request.indexOf('\r')));
    const Fault fault = meets ? m_fault : Fault::None;
    if (meets)
        Q_EMIT met();
    switch (fault) {
    case Fault::Held:
        m_held.append({&client, request});
        break;
    case Fault::Instead:
        client.write(instead);
        break;
    case Fault::ResetBefore:
        reset(client);
        break;
    case Fault::Redirect:
        client.write(ScriptedServer::answer(
            302, {}, QByteArray("Location: ") + elsewhere + "\r\n", "text/html"));
        break;
    case Fault::Portal:
        client.write(ScriptedServer::answer(200, portal, {}, "text/html"));
        break;
    case Fault::Portal401:
        client.write(ScriptedServer::answer(401, portal, {}, "text/html"));
        break;
    case Fault::Portal403:
        client.write(ScriptedServer::answer(403, portal, {}, "text/html"));
        break;
    case Fault::Portal511:
        client.write(ScriptedServer::answer(511, portal, {}, "text/html"));
        break;
    default:
        handOn(client, request, fault);
    }
}

void FaultProxy::handOn(QTcpSocket& client, const QByteArray& request, Fault fault)
{
    m_handedOn.append(request);
    // Child of the client's connection: what nobody waits for any more may end.
    auto* server = new QSslSocket(&client);
    server->setPeerVerifyMode(QSslSocket::VerifyNone);
    const auto answer = std::make_shared<QByteArray>();
    connect(server, &QTcpSocket::readyRead, this, [this, &client, server, answer, fault] {
        *answer += server->readAll();
        if (!isWhole(*answer))
            return;
        server->disconnect(this);
        giveBack(client, *answer, fault);
    });
    // What the server breaks off, breaks off for the client, too.
    connect(server, &QTcpSocket::errorOccurred, this, [this, &client, server, answer] {
        server->disconnect(this);
        client.write(*answer);
        reset(client);
    });
    const auto write = [server, bytes = addressedTo(m_server, request)] {
        server->write(bytes);
    };
    if (m_server.scheme() == QStringLiteral("https")) {
        connect(server, &QSslSocket::encrypted, this, write);
        server->connectToHostEncrypted(m_server.host(), quint16(m_server.port()));
    } else {
        connect(server, &QTcpSocket::connected, this, write);
        server->connectToHost(m_server.host(), quint16(m_server.port()));
    }
}

void FaultProxy::giveBack(QTcpSocket& client, const QByteArray& answer, Fault fault) const
{
    const qsizetype start = bodyStart(answer);
    const QByteArray half = answer.left(start + (answer.size() - start) / 2);
    switch (fault) {
    case Fault::ResetUnanswered:
        reset(client);
        break;
    case Fault::ResetWithin:
        client.write(half);
        reset(client);
        break;
    case Fault::ResetAfter:
        client.write(answer);
        reset(client);
        break;
    case Fault::Silent:
        break;
    case Fault::StalledHead:
        client.write(answer.left(start / 2));
        break;
    case Fault::StalledBody:
        client.write(half);
        break;
    case Fault::DripHead:
        drip(client, answer);
        break;
    case Fault::DripBody:
        client.write(answer.left(start));
        drip(client, answer.mid(start));
        break;
    case Fault::Gateway:
        client.write(ScriptedServer::answer(504, gateway, {}, "text/html"));
        break;
    default:
        client.write(answer);
    }
}

void FaultProxy::drip(QTcpSocket& client, const QByteArray& bytes) const
{
    auto* timer = new QTimer(&client);
    const auto sent = std::make_shared<qsizetype>(0);
    timer->callOnTimeout(&client, [&client, timer, bytes, sent] {
        client.write(bytes.mid((*sent)++, 1));
        if (*sent >= bytes.size())
            timer->stop();
    });
    timer->start(dripPause);
}

} // namespace console::test
