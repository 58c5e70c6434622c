// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/transport.h"

#include "cloud/change_stream.h"
#include "cloud/decode.h"
#include "cloud/exchange.h"
#include "cloud/transport_errors.h"
#include "profiles/profile.h"

#include <QNetworkAccessManager>
#include <QNetworkCookie>
#include <QNetworkProxy>
#include <QSslCipher>
#include <QSslConfiguration>
#include <QUuid>

namespace console::cloud {

using base::ApiError;
using base::Call;
using base::failure;
using namespace Qt::StringLiterals;

namespace {

QString protocolName(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_2:
        return u"TLS 1.2"_s;
    case QSsl::TlsV1_3:
        return u"TLS 1.3"_s;
    default:
        return {};
    }
}

} // namespace

std::chrono::milliseconds Limits::routeTime(int seconds) const
{
    return std::chrono::milliseconds(qRound64(seconds * 1000 * routeTimeScale));
}

QByteArray HttpAnswer::header(const QByteArray& lowerCaseName) const
{
    for (const auto& [name, value] : headers) {
        if (name == lowerCaseName)
            return value;
    }
    return {};
}

std::optional<QString> HttpAnswer::sessionCookie() const
{
    const QList<QNetworkCookie> cookies = QNetworkCookie::parseCookies(header("set-cookie"));
    for (const QNetworkCookie& cookie : cookies) {
        if (cookie.name() == "auth_token" && !cookie.value().isEmpty())
            return QString::fromLatin1(cookie.value());
    }
    return std::nullopt;
}

QString routeName(const contract::Route& route)
{
    return QString::fromLatin1(route.method) + u' ' + QString::fromLatin1(route.pattern);
}

Transport::Transport(Endpoint endpoint, Limits limits, QObject* parent)
    : QObject(parent)
    , m_endpoint(std::move(endpoint))
    , m_limits(limits)
    , m_network(newNetwork())
{
    new ChangeStream(*this);
}

Transport::~Transport()
{
    // They use the network manager, which goes before the children of a QObject do.
    qDeleteAll(findChildren<Exchange*>(Qt::FindDirectChildrenOnly));
}

QString Transport::originText() const
{
    return m_endpoint.origin.toString(
        QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

Call<HttpAnswer> Transport::send(const HttpRequest& request)
{
    if (std::optional<ApiError> error = refusal(request))
        return Call<HttpAnswer>::ready(failure(std::move(*error)));
    return (new Exchange(*this, request))->start();
}

std::optional<ApiError> Transport::refusal(const HttpRequest& request) const
{
    if (m_endpoint.readOnly && request.route.write)
        return readOnlyRefusal();
    if (m_endpoint.origin.scheme() != "https"_L1 && !profiles::isLoopback(m_endpoint.origin.host()))
        return notEncryptedRefusal(m_endpoint.origin.authority());
    return std::nullopt;
}

QNetworkRequest Transport::networkRequest(const HttpRequest& request) const
{
    QUrl url = m_endpoint.origin;
    url.setPath(contract::pathOf(request.route, request.pathValues), QUrl::StrictMode);
    url.setQuery(request.query);
    QNetworkRequest out(url);
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    out.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    out.setRawHeader("Accept", "application/json");
    // A compressed answer could be small on the wire and huge in memory.
    out.setRawHeader("Accept-Encoding", "identity");
    out.setRawHeader("User-Agent", "packmind-console/" CONSOLE_VERSION);
    const QByteArray token = request.credentials.token.toLatin1();
    if (request.credentials.kind == Credentials::Kind::Cookie)
        out.setRawHeader("Cookie", "auth_token=" + token);
    else if (request.credentials.kind == Credentials::Kind::Bearer)
        out.setRawHeader("Authorization", "Bearer " + token);
    if (request.seenRev > 0)
        out.setRawHeader("If-Match", '"' + QByteArray::number(request.seenRev) + '"');
    else if (request.seenRev == seenNothing)
        out.setRawHeader("If-None-Match", "*");
    if (sendsIdempotencyKey(request.route))
        out.setRawHeader("Idempotency-Key", QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
    if (m_endpoint.origin.scheme() == "https"_L1) {
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
        out.setSslConfiguration(tls);
    }
    return out;
}

// The sign-in routes take no key: nobody is known yet to whom it would belong.
bool Transport::sendsIdempotencyKey(const contract::Route& route) const
{
    return m_idempotency && route.write && qstrcmp(route.method, "POST") == 0
        && (route.access != contract::Access::Public
            || qstrcmp(route.pattern, contract::routes::signUp.pattern) == 0);
}

bool Transport::needsFreshConnection(const contract::Route& route) const
{
    return qstrcmp(route.method, "GET") != 0 && !sendsIdempotencyKey(route);
}

std::unique_ptr<QNetworkAccessManager> Transport::newNetwork() const
{
    auto network = std::make_unique<QNetworkAccessManager>();
    network->setProxy(profiles::isLoopback(m_endpoint.origin.host())
            ? QNetworkProxy(QNetworkProxy::NoProxy)
            : m_endpoint.network.proxy);
    return network;
}

void Transport::noteTls(const QSslConfiguration& tls)
{
    const TlsInfo info{.protocol = protocolName(tls.sessionProtocol()),
        .cipher = tls.sessionCipher().name(),
        .certificate = tls.peerCertificate(),
        .pinned = m_endpoint.pin.has_value()};
    if (info == m_tlsInfo)
        return;
    m_tlsInfo = info;
    Q_EMIT tlsInfoChanged();
}

} // namespace console::cloud
