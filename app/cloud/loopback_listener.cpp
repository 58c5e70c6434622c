// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/loopback_listener.h"

#include "base/log.h"
#include "base/random.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace console::cloud {

using base::ApiError;
using base::failure;
using base::Result;
using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(logLoopback, "console.cloud.loopback", QtInfoMsg)

LoopbackListener::LoopbackListener(const QUrl& webPage, LoopbackBounds bounds, QObject* parent)
    : QObject(parent)
    , m_bounds(bounds)
    , m_place{.host = {}, .path = {}, .webOrigin = webOriginOf(webPage)}
{
}

LoopbackListener::~LoopbackListener()
{
    close();
}

Result<QUrl> LoopbackListener::open()
{
    close();
    auto server = std::make_unique<QTcpServer>();
    server->setMaxPendingConnections(m_bounds.connections);
    if (!server->listen(QHostAddress::LocalHost)) {
        ApiError error;
        error.kind = ApiError::Kind::RefusedOrFailed;
        error.code = u"browser.no-port"_s;
        error.message = QCoreApplication::translate("BrowserSignIn",
            "This computer gives no port on which the browser could hand over the sign-in.");
        error.detail = server->errorString();
        return failure(error);
    }
    connect(server.get(), &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* socket = m_server ? m_server->nextPendingConnection() : nullptr)
            take(socket);
    });
    m_place.host = "127.0.0.1:" + QByteArray::number(server->serverPort());
    m_place.path = '/' + base::randomToken().toLatin1();
    m_server = std::move(server);
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_server->serverPort());
    url.setPath(QString::fromLatin1(m_place.path));
    return url;
}

void LoopbackListener::close()
{
    if (!m_server)
        return;
    m_server->disconnect(this);
    m_server->close();
    // It may be the one that calls.
    m_server.release()->deleteLater();
}

void LoopbackListener::take(QTcpSocket* socket)
{
    // Not the server's, which goes while an answer is still being sent.
    socket->setParent(this);
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    if (findChildren<QTcpSocket*>(Qt::FindDirectChildrenOnly).size() > m_bounds.connections) {
        socket->abort();
        socket->deleteLater();
        return;
    }
    QTimer::singleShot(m_bounds.requestTime, socket, [socket] {
        socket->abort();
        socket->deleteLater();
    });
    socket->setReadBufferSize(m_bounds.headBytes + 1);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    read(socket);
}

void LoopbackListener::read(QTcpSocket* socket)
{
    const QByteArray seen = socket->peek(m_bounds.headBytes + 1);
    const qsizetype end = seen.indexOf("\r\n\r\n");
    if (end < 0 && seen.size() <= m_bounds.headBytes)
        return;
    disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
    if (end < 0)
        return answer(socket, tooLargeForLoopback());
    if (!m_server) // The code was taken, or time is over.
        return socket->abort();
    // What follows the head would be a body, which the head has to have announced.
    const LoopbackAnswer answered = answerLoopback(m_place, seen.left(end + 4));
    answer(socket, answered.bytes);
    if (!answered.code)
        return;
    close();
    qCInfo(logLoopback) << "the browser has handed over a code";
    Q_EMIT codeTaken(*answered.code);
}

void LoopbackListener::answer(QTcpSocket* socket, const QByteArray& bytes)
{
    // Unread bytes would turn the end of the connection into a reset, and the answer would be lost.
    socket->readAll();
    socket->write(bytes);
    socket->disconnectFromHost();
}

} // namespace console::cloud
