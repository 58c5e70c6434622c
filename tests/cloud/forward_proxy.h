// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTcpServer>

namespace console::test {

//! A proxy on 127.0.0.1 that leads every name to one port of this computer: HTTP's CONNECT with
//! Basic (RFC 9110, 9.3.6; RFC 7617), or SOCKS5 with a user name (RFC 1928, RFC 1929).
class ForwardProxy : public QObject {
    Q_OBJECT
public:
    enum class Protocol { Http, Socks5 };

    //! `user` empty: it asks nobody.
    ForwardProxy(Protocol protocol, quint16 target, QByteArray user = {}, QByteArray password = {});

    [[nodiscard]] int port() const { return m_server.serverPort(); }
    //! "name:port", as the client asked for, in order.
    [[nodiscard]] const QStringList& asked() const { return m_asked; }
    [[nodiscard]] int refusals() const { return m_refusals; }

private:
    void read(QTcpSocket* client);
    void readHttp(QTcpSocket* client);
    void readSocks(QTcpSocket* client);
    void lead(QTcpSocket* client, const QByteArray& welcome);

    enum class Stage { Greeting, Login, Request };
    Protocol m_protocol;
    quint16 m_target;
    QByteArray m_user;
    QByteArray m_password;
    QTcpServer m_server;
    QHash<QTcpSocket*, QByteArray> m_unread;
    QHash<QTcpSocket*, Stage> m_stages;
    QStringList m_asked;
    int m_refusals = 0;
};

} // namespace console::test
