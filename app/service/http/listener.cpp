// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/http/listener.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <unistd.h>

namespace console::service {

namespace {

Q_LOGGING_CATEGORY(logListener, "service.listener")

// Clients above the limit that still get an answer which says so; above these the door is shut.
constexpr qsizetype turnedAwayAtOnce = 16;
constexpr std::chrono::seconds acceptAgainAfter{1};
constexpr int leastBacklog = 64;

QSslConfiguration configurationFor(const TlsIdentity& identity)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    tls.setCaCertificates({});
    tls.setLocalCertificateChain(QList{identity.certificate} + identity.issuers);
    tls.setPrivateKey(identity.key);
    // Each connection has a context of its own, which could not open a ticket of another.
    tls.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
    return tls;
}

QStringList loopbackNames(quint16 port)
{
    const QString suffix = QLatin1Char(':') + QString::number(port);
    return {QStringLiteral("127.0.0.1") + suffix, QStringLiteral("localhost") + suffix,
        QStringLiteral("[::1]") + suffix};
}

base::Failure notListening(const QString& reason)
{
    base::ApiError error;
    error.kind = base::ApiError::Kind::RefusedOrFailed;
    error.message = QCoreApplication::translate("HttpServer",
        "The service on this computer could not be started, because its network address is not "
        "free.");
    error.code = QStringLiteral("http.listen.failed");
    error.detail = reason;
    error.retryable = true;
    return base::failure(error);
}

} // namespace

Listener::Listener(HttpLimits limits, Connection::Submit submit)
    : m_limits(std::move(limits))
    , m_submit(std::move(submit))
    , m_drainDeadline(this)
    , m_resume(this)
{
    m_drainDeadline.setSingleShot(true);
    m_resume.setSingleShot(true);
    setListenBacklogSize(std::max(m_limits.connections, leastBacklog));
    connect(&m_drainDeadline, &QTimer::timeout, this, &Listener::cutOff);
    connect(&m_resume, &QTimer::timeout, this, &QTcpServer::resumeAccepting);
    // QTcpServer stops accepting for good when the process has no descriptor left for a moment.
    connect(this, &QTcpServer::acceptError, this, [this] {
        qCWarning(logListener) << "a client could not be accepted:" << errorString();
        m_resume.start(acceptAgainAfter);
    });
}

Listener::~Listener()
{
    qDeleteAll(m_connections);
}

base::Result<quint16> Listener::open(
    const QHostAddress& address, quint16 port, const TlsIdentity& identity)
{
    m_tls = configurationFor(identity);
    if (!listen(address, port))
        return notListening(errorString());
    if (m_limits.hosts.isEmpty())
        m_limits.hosts = loopbackNames(serverPort());
    return serverPort();
}

void Listener::setIdentity(const TlsIdentity& identity)
{
    m_tls = configurationFor(identity);
}

void Listener::incomingConnection(qintptr descriptor)
{
    const qsizetype here = m_connections.size();
    if (m_draining || here >= m_limits.connections + turnedAwayAtOnce) {
        ::close(static_cast<int>(descriptor));
        return;
    }
    const auto welcome
        = here < m_limits.connections ? Connection::Welcome::Normal : Connection::Welcome::TurnAway;
    const quint64 id = ++m_lastId;
    auto* connection = new Connection(id, welcome, m_limits, m_submit);
    m_connections.insert(id, connection);
    connect(connection, &Connection::closed, this, &Listener::onClosed);
    connection->start(descriptor, m_tls);
}

void Listener::answer(quint64 connection, quint64 serial, const HttpResponse& response)
{
    if (Connection* known = m_connections.value(connection))
        known->answer(serial, response);
}

void Listener::onClosed(quint64 id)
{
    if (Connection* gone = m_connections.take(id))
        gone->deleteLater();
    endDrainWhenEmpty();
}

void Listener::endDrainWhenEmpty()
{
    if (!m_draining || !m_connections.isEmpty())
        return;
    m_drainDeadline.stop();
    m_draining = false;
    Q_EMIT drained();
}

void Listener::drain(std::chrono::milliseconds deadline)
{
    QTcpServer::close();
    m_resume.stop();
    m_draining = true;
    m_drainDeadline.start(deadline);
    // Finishing one may take it out of the table.
    const QList<Connection*> all = m_connections.values();
    for (Connection* connection : all)
        connection->finish();
    endDrainWhenEmpty();
}

void Listener::cutOff()
{
    qCWarning(logListener) << m_connections.size() << "connections were cut off at the end";
    const QList<Connection*> all = m_connections.values();
    for (Connection* connection : all)
        connection->abort();
}

} // namespace console::service
