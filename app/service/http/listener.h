// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/crypto/tls_identity.h"
#include "service/http/connection.h"

#include <QTcpServer>

namespace console::service {

//! Accepts clients and knows the ones that are here. Lives in the server's I/O thread.
//!
//! Not a QSslServer: that one shows a client only after its TLS handshake, and those who never
//! finish it must count as connections too.
class Listener : public QTcpServer {
    Q_OBJECT

public:
    Listener(HttpLimits limits, Connection::Submit submit);
    ~Listener() override;

    [[nodiscard]] base::Result<quint16> open(
        const QHostAddress& address, quint16 port, const TlsIdentity& identity);

    //! For whoever comes from now on.
    void setIdentity(const TlsIdentity& identity);

    //! Passes an answer on, if its client is still here.
    void answer(quint64 connection, quint64 serial, const HttpResponse& response);

    //! Takes nobody new; drained() follows when all are gone, at the latest after `deadline`.
    void drain(std::chrono::milliseconds deadline);

Q_SIGNALS:
    void drained();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void onClosed(quint64 id);
    void endDrainWhenEmpty();
    void cutOff();

    HttpLimits m_limits;
    const Connection::Submit m_submit;
    QSslConfiguration m_tls;
    QHash<quint64, Connection*> m_connections; //!< owned; deleted through their event loop
    quint64 m_lastId = 0;
    QTimer m_drainDeadline;
    QTimer m_resume;
    bool m_draining = false;
};

} // namespace console::service
