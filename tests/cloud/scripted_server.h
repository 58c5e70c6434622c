// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPointer>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QUrl>

#include <functional>
#include <memory>

namespace console::test {

//! A server on 127.0.0.1 that reads whole requests and answers with the bytes that a test scripts:
//! also those that no proper server sends. TLS with a certificate of its own, or plain TCP.
class ScriptedServer : public QObject {
    Q_OBJECT
public:
    enum class Protocol { Tls, Plain };
    //! What to do with one request (head and body as they came).
    using Script = std::function<void(QTcpSocket& socket, const QByteArray& request)>;

    explicit ScriptedServer(Script script, Protocol protocol = Protocol::Tls);
    //! TLS with another key and certificate (PEM), at that port; 0 takes one that is free.
    ScriptedServer(Script script, const QByteArray& identity, quint16 port = 0);

    [[nodiscard]] QUrl origin() const;
    [[nodiscard]] static QSslCertificate certificate();
    [[nodiscard]] static QSslCertificate otherCertificate();

    //! What came, in order.
    [[nodiscard]] const QList<QByteArray>& requests() const { return m_requests; }
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] int brokenConnections() const { return m_broken; }
    [[nodiscard]] qint64 bytesSent() const { return m_bytesSent; }

    //! A whole answer with Content-Length.
    [[nodiscard]] static QByteArray answer(int status, const QByteArray& body,
        const QByteArray& headers = {}, const QByteArray& type = "application/json");
    [[nodiscard]] static Script always(const QByteArray& bytes);
    //! Answers `bytes` to all but the first request, which gets `first`.
    [[nodiscard]] static Script firstThen(Script first, Script rest);
    //! Sends `head` and then `total` bytes, as fast as they are taken.
    [[nodiscard]] Script flood(const QByteArray& head, qint64 total);
    //! Sends `head` and then one byte every `every` milliseconds.
    [[nodiscard]] static Script drip(const QByteArray& head, int every);

private:
    ScriptedServer(Script script, Protocol protocol, const QByteArray& identity, quint16 port);
    void take(QTcpSocket* socket);
    void read(QTcpSocket* socket);

    Script m_script;
    Protocol m_protocol;
    QHash<QTcpSocket*, QByteArray> m_unread;
    QList<QByteArray> m_requests;
    int m_connections = 0;
    int m_broken = 0;
    qint64 m_bytesSent = 0;
    // Goes first: its sockets tell of their end while it does.
    std::unique_ptr<QTcpServer> m_server;
};

} // namespace console::test
