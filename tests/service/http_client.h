// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/crypto/tls_identity.h"

#include <QHash>
#include <QSslSocket>

#include <functional>
#include <optional>

namespace console::test {

//! One answer as it came over the wire.
struct WireAnswer {
    int status = 0; //!< 0: none came
    QHash<QByteArray, QByteArray> headers; //!< names in lower case
    QByteArray body;

    //! Member `name` of a JSON body.
    [[nodiscard]] QString text(const char* name) const;
};

//! A client that sends the bytes it is told to, however wrong they are.
class RawClient {
public:
    RawClient(quint16 port, const service::TlsIdentity& identity);

    //! False when the TLS connection does not come about.
    [[nodiscard]] bool connected();
    void send(const QByteArray& bytes);
    //! The next answer; `headOnly` for one that has no body whatever its length says.
    [[nodiscard]] WireAnswer receive(bool headOnly = false);
    [[nodiscard]] WireAnswer ask(const QByteArray& bytes);
    //! Whether the server ends the connection, having sent nothing more.
    [[nodiscard]] bool endsSilently();
    [[nodiscard]] bool isOpen() const
    {
        return m_socket.state() == QAbstractSocket::ConnectedState;
    }
    void vanish() { m_socket.abort(); }
    void stopReading();
    [[nodiscard]] QSslSocket& socket() { return m_socket; }
    //! What arrived and was not received yet.
    [[nodiscard]] QByteArray& pending();
    [[nodiscard]] QByteArray hostField() const;
    //! "GET path HTTP/1.1" with the right Host and `extra` fields, each ended by CRLF.
    [[nodiscard]] QByteArray get(const QByteArray& path, const QByteArray& extra = {}) const;
    [[nodiscard]] QByteArray post(const QByteArray& path, const QByteArray& body) const;

private:
    bool waitUntil(const std::function<bool()>& reached);
    std::optional<WireAnswer> takeAnswer(bool headOnly);

    quint16 m_port;
    QSslSocket m_socket;
    QByteArray m_received;
};

} // namespace console::test
