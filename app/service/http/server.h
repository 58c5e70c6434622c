// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/crypto/tls_identity.h"
#include "service/http/limits.h"
#include "service/http/message.h"

#include <QHostAddress>
#include <QThread>

#include <memory>

namespace console::service {

class Listener;
class WorkerPool;

//! HTTP/1.1 over TLS (RFC 9110, 9112). Sockets live in one thread of its own, handlers in `workers`
//! others; the thread that uses the class waits for neither.
//!
//! Every answer has X-Request-Id, Date, Cache-Control: no-store and X-Content-Type-Options:
//! nosniff. What the server refuses itself is answered as HttpResponse::refusal() writes it, with
//! the codes of Refusal. A handler that throws becomes a 500; its answer is dropped when the client
//! is gone or the handler took longer than HttpLimits::handlerTime. HEAD reaches the handler as
//! "HEAD" and its answer is sent without body.
class HttpServer : public QObject {
    Q_OBJECT

public:
    HttpServer(
        HttpLimits limits, HttpHandlerFactory factory, int workers, QObject* parent = nullptr);

    //! Cuts off whoever is still here, and waits for handlers under way. To wait for nothing,
    //! drain() first and destroy after drained().
    ~HttpServer() override;

    //! Starts to accept clients and returns the port; `port` 0 lets the system choose. Once per
    //! object. Error RefusedOrFailed, code "http.listen.failed": the address or port is not free.
    [[nodiscard]] base::Result<quint16> listen(
        const QHostAddress& address, quint16 port, const TlsIdentity& identity);

    //! Shown to clients that connect from now on.
    void setIdentity(const TlsIdentity& identity);

    //! Stops accepting, closes idle connections and lets requests under way end, until `deadline`,
    //! when the rest is cut off. drained() follows in any case.
    void drain(std::chrono::milliseconds deadline);

Q_SIGNALS:
    void drained();

private:
    QThread m_io;
    std::unique_ptr<WorkerPool> m_workers;
    Listener* m_listener; // lives in m_io and is deleted when that ends
};

} // namespace console::service
