// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/way_probe.h"

#include "base/refusal.h"
#include "cloud/certificate_errors.h"
#include "cloud/transport_errors.h"

#include <QHostInfo>
#include <QNetworkProxy>
#include <QSslCipher>
#include <QSslConfiguration>

namespace console::cloud {

using base::ApiError;
using base::Call;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

QString portText(const QString& host, int port)
{
    return host.contains(u':') ? u"[%1]:%2"_s.arg(host).arg(port) : u"%1:%2"_s.arg(host).arg(port);
}

//! The same failure as a request would meet it, so that it is worded once.
QNetworkReply::NetworkError asReplied(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return QNetworkReply::ConnectionRefusedError;
    case QAbstractSocket::HostNotFoundError:
        return QNetworkReply::HostNotFoundError;
    case QAbstractSocket::SocketTimeoutError:
        return QNetworkReply::TimeoutError;
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return QNetworkReply::ProxyAuthenticationRequiredError;
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
        return QNetworkReply::ProxyConnectionRefusedError;
    default:
        return QNetworkReply::UnknownNetworkError;
    }
}

} // namespace

WayProbe::WayProbe(Endpoint endpoint, std::chrono::milliseconds patience, QObject* parent)
    : QObject(parent)
    , m_endpoint(std::move(endpoint))
{
    m_report.host = portText(m_endpoint.origin.host(), port());
    const QNetworkProxy& proxy = m_endpoint.network.proxy;
    if (byProxy())
        m_report.proxy = portText(proxy.hostName(), proxy.port());
    for (const Kind kind : {Kind::Name, Kind::Connection, Kind::Tls, Kind::Http, Kind::Server})
        m_report.steps.append({.kind = kind});
    m_whole.setSingleShot(true);
    m_whole.setInterval(patience);
    m_whole.callOnTimeout(
        this, [this] { fail(noAnswer(m_report.host, m_whole.intervalAsDuration(), false)); });
    m_socket.setProxy(byProxy() ? proxy : QNetworkProxy(QNetworkProxy::NoProxy));
    connect(&m_socket, &QSslSocket::connected, this, &WayProbe::connected);
    connect(&m_socket, &QSslSocket::encrypted, this, &WayProbe::encrypted);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &WayProbe::socketFailed);
    connect(&m_socket, &QSslSocket::sslErrors, this,
        [this](const QList<QSslError>& problems) { m_tlsProblems = problems; });
}

WayProbe::~WayProbe()
{
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(m_lookup);
    m_socket.disconnect(this);
}

bool WayProbe::byProxy() const
{
    return m_endpoint.network.proxy.type() != QNetworkProxy::NoProxy
        && !profiles::isLoopback(m_endpoint.origin.host());
}

bool WayProbe::isTls() const
{
    return m_endpoint.origin.scheme() == "https"_L1;
}

quint16 WayProbe::port() const
{
    return quint16(m_endpoint.origin.port(isTls() ? 443 : 80));
}

Call<WayReport> WayProbe::run()
{
    m_source.onCancel([guard = QPointer(this)] {
        if (guard)
            guard->end();
    });
    m_whole.start();
    begin();
    return m_source.call();
}

void WayProbe::begin()
{
    const QString name = byProxy() ? m_endpoint.network.proxy.hostName() : m_endpoint.origin.host();
    enter(Kind::Name);
    if (const QHostAddress address(name); !address.isNull()) {
        skip(Kind::Name);
        return connectOut({address}, name);
    }
    m_lookup = QHostInfo::lookupHost(name, this, [this, name](const QHostInfo& found) {
        m_lookup = -1;
        if (m_ended)
            return;
        if (found.error() == QHostInfo::NoError && !found.addresses().isEmpty())
            return connectOut(found.addresses(), name);
        fail(byProxy() ? base::refusal(ApiError::Kind::Offline, u"transport.proxy-unknown"_s,
                 tr("The proxy %1 could not be found. Check its name, and the network.").arg(name))
                       : networkProblem(QNetworkReply::HostNotFoundError, m_report.host,
                           found.errorString(), false));
    });
}

void WayProbe::connectOut(const QList<QHostAddress>& addresses, const QString& name)
{
    if (step(Kind::Name).state == State::UnderWay) {
        QStringList texts;
        for (const QHostAddress& each : addresses.mid(0, 3))
            texts << each.toString();
        pass(byProxy() ? tr("proxy %1: %2").arg(name, texts.join(u", "_s)) : texts.join(u", "_s));
    }
    enter(Kind::Connection);
    m_socket.connectToHost(m_endpoint.origin.host(), port());
}

void WayProbe::connected()
{
    if (m_ended || m_kind != Kind::Connection)
        return;
    pass(byProxy() ? tr("through %1").arg(m_report.proxy)
                   : portText(m_socket.peerAddress().toString(), m_socket.peerPort()));
    if (isTls())
        return encrypt();
    skip(Kind::Tls);
    askHttp();
}

void WayProbe::encrypt()
{
    enter(Kind::Tls);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    if (m_endpoint.pin)
        tls.setCaCertificates({*m_endpoint.pin});
    else
        tls.addCaCertificates(m_endpoint.network.authorities);
    if (!m_endpoint.network.key.isNull()) {
        tls.setLocalCertificateChain(m_endpoint.network.certificates);
        tls.setPrivateKey(m_endpoint.network.key);
    }
    m_socket.setSslConfiguration(tls);
    m_socket.setPeerVerifyName(m_endpoint.origin.host());
    m_socket.startClientEncryption();
}

void WayProbe::encrypted()
{
    if (m_ended)
        return;
    m_report.chain = m_socket.peerCertificateChain();
    if (m_endpoint.pin && m_socket.peerCertificate() != *m_endpoint.pin)
        return fail(wrongCertificate(m_report.host));
    pass(u"%1 · %2"_s.arg(m_socket.sessionProtocol() == QSsl::TlsV1_3 ? u"TLS 1.3"_s : u"TLS 1.2"_s,
        subjectOf(m_socket.peerCertificate())));
    askHttp();
}

void WayProbe::socketFailed(QAbstractSocket::SocketError error)
{
    // What follows goes over connections of its own.
    if (m_ended || m_kind == Kind::Http || m_kind == Kind::Server)
        return;
    const QString reason = m_socket.errorString();
    if (m_kind != Kind::Tls)
        return fail(networkProblem(asReplied(error), m_report.host, reason, false));
    m_report.chain = m_socket.peerCertificateChain();
    fail(handshakeFailed(
        m_report.host, m_socket.peerCertificate(), m_endpoint.pin, m_tlsProblems, reason));
}

void WayProbe::askHttp()
{
    m_socket.disconnectFromHost();
    enter(Kind::Http);
    Limits limits;
    limits.retries = 0;
    m_transport = std::make_unique<Transport>(m_endpoint, limits);
    m_session = std::make_unique<Session>(*m_transport, m_nothing, profiles::ProfileId::create());
    m_transport->send({.route = contract::routes::healthcheck})
        .then(this, [this](const Result<HttpAnswer>& answer) {
            if (m_ended)
                return;
            // Who refuses has answered; what it is, the next step finds out.
            const int status = answer ? answer->status : answer.error().httpStatus;
            const bool page = !answer && answer.error().kind == ApiError::Kind::UnexpectedAnswer;
            if (status == 0 || page)
                return fail(answer.error());
            pass(tr("HTTP %1").arg(status));
            askServer();
        });
}

void WayProbe::askServer()
{
    enter(Kind::Server);
    m_session->connectToServer().then(this, [this](const Result<domain::Capabilities>& can) {
        if (m_ended)
            return;
        if (!can)
            return fail(can.error());
        pass(can->version.isEmpty() ? can->service : u"%1 %2"_s.arg(can->service, can->version));
        end();
    });
}

void WayProbe::enter(Kind kind)
{
    m_kind = kind;
    step(kind).state = State::UnderWay;
    m_since.start();
    Q_EMIT stepped(m_report);
}

void WayProbe::pass(const QString& note)
{
    step(m_kind).state = State::Passed;
    step(m_kind).milliseconds = int(m_since.elapsed());
    step(m_kind).note = note;
    Q_EMIT stepped(m_report);
}

void WayProbe::skip(Kind kind)
{
    step(kind).state = State::Skipped;
}

void WayProbe::fail(const ApiError& error)
{
    if (m_ended)
        return;
    step(m_kind).state = State::Failed;
    step(m_kind).milliseconds = int(m_since.elapsed());
    m_report.problem = error;
    end();
}

void WayProbe::end()
{
    if (m_ended)
        return;
    m_ended = true;
    m_whole.stop();
    m_socket.abort();
    Q_EMIT stepped(m_report);
    m_source.resolve(m_report);
}

} // namespace console::cloud
