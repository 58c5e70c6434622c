// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/call.h"
#include "cloud/endpoint.h"
#include "contract/routes.h"

#include <QJsonObject>
#include <QObject>

#include <memory>

class QNetworkAccessManager;
class QNetworkRequest;
class QSslConfiguration;

namespace console::cloud {

//! How a request shows who asks (contract 4 and 5). The token is a secret.
struct Credentials {
    enum class Kind { None, Cookie, Bearer };
    Kind kind = Kind::None;
    QString token = {};
};

inline constexpr qint64 seenNothing = -1;

struct HttpRequest {
    contract::Route route;
    QStringList pathValues = {}; //!< for the ":name" parts, in order
    QUrlQuery query = {};
    std::optional<QJsonObject> body = {};
    Credentials credentials = {};
    //! Goes out as If-Match, so that a later rev is refused; seenNothing as If-None-Match, so that
    //! it is refused once there is something (RFC 9110, 13.1); 0 as neither.
    qint64 seenRev = 0;
};

//! A 2xx answer, whole.
struct HttpAnswer {
    int status = 0;
    QByteArray body; //!< may hold secrets: never log it
    QList<std::pair<QByteArray, QByteArray>> headers; //!< names in lower case
    QString requestId; //!< X-Request-Id, or empty

    [[nodiscard]] QByteArray header(const QByteArray& lowerCaseName) const;
    //! The auth_token that the answer sets; nothing when it sets none or clears it.
    [[nodiscard]] std::optional<QString> sessionCookie() const;
};

//! Sends the requests of one profile, on the GUI thread. Follows no redirect, keeps no cookie,
//! never ignores a certificate error, and never sends a write twice.
//!
//! Errors of send(), besides those that contract::decodeError() makes of an HTTP refusal:
//! - Cancelled; TimedOut ("transport.no-answer", "transport.stalled", "transport.too-slow")
//! - Offline ("transport.host-unknown", "transport.refused", "transport.proxy-away",
//!   "transport.proxy-login", "transport.lost" before the answer, "transport.cut-off" in the middle
//!   of it)
//! - Tls ("transport.pin" not the certificate of the profile, "transport.certificate-unknown" no
//!   trusted authority, "transport.certificate-name" of another host, "transport.certificate-time"
//!   expired or not yet valid, by the clock of this computer, "transport.tls" anything else)
//! - NotAllowed ("transport.read-only", "transport.not-encrypted"): nothing was sent
//! - UnexpectedAnswer ("transport.web-page", "transport.redirect", "transport.too-large")
//! The sentence of a write that the server may have done all the same says so.
class Transport : public QObject {
    Q_OBJECT
public:
    explicit Transport(Endpoint endpoint, Limits limits = {}, QObject* parent = nullptr);
    ~Transport() override;

    [[nodiscard]] base::Call<HttpAnswer> send(const HttpRequest& request);

    [[nodiscard]] const Endpoint& endpoint() const { return m_endpoint; }
    [[nodiscard]] const Limits& limits() const { return m_limits; }
    //! scheme://host:port without a trailing slash, as invitation links begin.
    [[nodiscard]] QString originText() const;

    //! From now on; what is under way goes on.
    void setReadOnly(bool readOnly) { m_endpoint.readOnly = readOnly; }

    //! Whether the server honours Idempotency-Key on the POSTs that write; off until it said so.
    void setIdempotency(bool honoured) { m_idempotency = honoured; }

    //! Of the last connection that was made; empty before.
    [[nodiscard]] const TlsInfo& tlsInfo() const { return m_tlsInfo; }

    //! What the server showed where the profile trusts exactly one certificate and it was another;
    //! null before.
    [[nodiscard]] const QSslCertificate& refusedCertificate() const { return m_refused; }

Q_SIGNALS:
    void tlsInfoChanged();

private:
    friend class Exchange;
    [[nodiscard]] std::optional<base::ApiError> refusal(const HttpRequest& request) const;
    [[nodiscard]] QNetworkRequest networkRequest(const HttpRequest& request) const;
    [[nodiscard]] bool sendsIdempotencyKey(const contract::Route& route) const;
    [[nodiscard]] bool needsFreshConnection(const contract::Route& route) const;
    [[nodiscard]] std::unique_ptr<QNetworkAccessManager> newNetwork() const;
    void noteTls(const QSslConfiguration& tls);

    Endpoint m_endpoint;
    Limits m_limits;
    bool m_idempotency = false;
    TlsInfo m_tlsInfo;
    QSslCertificate m_refused;
    std::unique_ptr<QNetworkAccessManager> m_network;
};

} // namespace console::cloud
