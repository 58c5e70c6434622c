// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/http/server.h"

#include "service/http/listener.h"
#include "service/http/worker_pool.h"

namespace console::service {

HttpServer::HttpServer(HttpLimits limits, HttpHandlerFactory factory, int workers, QObject* parent)
    : QObject(parent)
{
    const int mostQueued = limits.queued;
    m_listener = new Listener(
        std::move(limits), [this](quint64 connection, quint64 serial, HttpRequest request) {
            return m_workers->submit({connection, serial, std::move(request)});
        });
    m_workers = std::make_unique<WorkerPool>(std::move(factory), workers, mostQueued,
        [listener = m_listener](quint64 connection, quint64 serial, HttpResponse response) {
            QMetaObject::invokeMethod(
                listener,
                [listener, connection, serial, response = std::move(response)] {
                    listener->answer(connection, serial, response);
                },
                Qt::QueuedConnection);
        });
    connect(m_listener, &Listener::drained, this, &HttpServer::drained);
    connect(&m_io, &QThread::finished, m_listener, &QObject::deleteLater);
    m_io.setObjectName(QStringLiteral("service-io"));
    m_listener->moveToThread(&m_io);
    m_io.start();
}

HttpServer::~HttpServer()
{
    // The workers first, as they speak to the listener; what it submits after this is refused.
    m_workers->stop();
    m_io.quit();
    m_io.wait();
}

base::Result<quint16> HttpServer::listen(
    const QHostAddress& address, quint16 port, const TlsIdentity& identity)
{
    base::Result<quint16> result = 0;
    QMetaObject::invokeMethod(
        m_listener, [&] { result = m_listener->open(address, port, identity); },
        Qt::BlockingQueuedConnection);
    return result;
}

void HttpServer::setIdentity(const TlsIdentity& identity)
{
    QMetaObject::invokeMethod(
        m_listener, [listener = m_listener, identity] { listener->setIdentity(identity); },
        Qt::QueuedConnection);
}

void HttpServer::drain(std::chrono::milliseconds deadline)
{
    QMetaObject::invokeMethod(
        m_listener, [listener = m_listener, deadline] { listener->drain(deadline); },
        Qt::QueuedConnection);
}

} // namespace console::service
