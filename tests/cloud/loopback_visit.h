// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTcpSocket>
#include <QTest>
#include <QUrl>

namespace console::test {

//! Sends the bytes to the address, on a connection of their own, and gives what came until it was
//! closed; empty when nothing answers there.
inline QByteArray visitWith(const QUrl& url, const QByteArray& bytes)
{
    QTcpSocket socket;
    socket.connectToHost(url.host(), quint16(url.port()));
    (void)QTest::qWaitFor([&] {
        return socket.state() == QTcpSocket::ConnectedState
            || socket.state() == QTcpSocket::UnconnectedState;
    });
    if (socket.state() != QTcpSocket::ConnectedState)
        return {};
    socket.write(bytes);
    (void)QTest::qWaitFor([&] { return socket.state() == QTcpSocket::UnconnectedState; });
    return socket.readAll();
}

//! As the page at `origin` does by fetch().
inline QByteArray visit(const QUrl& url, const QByteArray& target, const QByteArray& origin = {})
{
    return visitWith(url,
        "GET " + target + " HTTP/1.1\r\nHost: " + url.authority().toLatin1() + "\r\n"
            + (origin.isEmpty() ? QByteArray() : "Origin: " + origin + "\r\n") + "\r\n");
}

} // namespace console::test
