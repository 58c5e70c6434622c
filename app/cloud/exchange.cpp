// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/exchange.h"

#include "base/log.h"
#include "cloud/certificate_errors.h"
#include "cloud/change_stream.h"
#include "cloud/decode.h"
#include "cloud/single_use_body.h"
#include "cloud/transport_errors.h"
#include "contract/change_routes.h"
#include "contract/errors.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QRandomGenerator>
#include <QSslConfiguration>

namespace console::cloud {

using base::ApiError;
using base::Call;
using base::failure;
using base::Result;

Q_LOGGING_CATEGORY(logTransport, "console.cloud.transport", QtInfoMsg)

namespace {

// What the reply holds unread at most; the rest waits in the sender's buffers.
constexpr qint64 readAhead = 256 * 1024;

// Qt reports HTTP refusals as errors too; those are answers here.
bool isNetworkProblem(QNetworkReply::NetworkError error)
{
    return error != QNetworkReply::NoError
        && (error < QNetworkReply::ContentAccessDenied || error == QNetworkReply::ContentReSendError
            || (error >= QNetworkReply::ProtocolUnknownError
                && error <= QNetworkReply::ProtocolFailure));
}

} // namespace

Exchange::Exchange(Transport& transport, HttpRequest request)
    : QObject(&transport)
    , m_transport(transport)
    , m_request(std::move(request))
    , m_streams(qstrcmp(m_request.route.pattern, contract::routes::changes.pattern) == 0)
{
    if (qstrcmp(m_request.route.method, "GET") == 0 && !m_streams)
        m_retriesLeft = transport.limits().retries;
    m_silence.setSingleShot(true);
    m_whole.setSingleShot(true);
    m_silence.callOnTimeout(this, [this] { silent(); });
    m_whole.callOnTimeout(
        this, [this] { end(failure(tooSlow(host(), m_body.size(), mayBeDone()))); });
}

Call<HttpAnswer> Exchange::start()
{
    m_source.onCancel([guard = QPointer<Exchange>(this)] {
        if (guard)
            guard->end(failure(ApiError::cancelled()));
    });
    const Limits& limits = m_transport.limits();
    m_since.start();
    if (!m_streams)
        m_whole.start(limits.routeTime(m_request.route.timeoutSeconds) * limits.totalFactor);
    attempt();
    return m_source.call();
}

void Exchange::attempt()
{
    const bool fresh = m_transport.needsFreshConnection(m_request.route);
    if (fresh)
        m_ownNetwork = m_transport.newNetwork();
    m_body.clear();
    m_tlsProblems.clear();
    m_answering = false;
    m_sent = false;
    m_seen = SeenAnswers::of(m_transport).find(m_request);
    QNetworkRequest request = m_transport.networkRequest(m_request);
    if (m_seen)
        request.setRawHeader("If-None-Match", m_seen->tag);
    if (m_streams) {
        request.setRawHeader("Accept", "text/event-stream");
        ChangeStream::of(m_transport).begin();
    }
    sendOn(fresh ? *m_ownNetwork : *m_transport.m_network, request);
    m_reply->setReadBufferSize(readAhead);
    m_silence.start(m_transport.limits().routeTime(m_request.route.timeoutSeconds));
    watch();
}

void Exchange::sendOn(QNetworkAccessManager& network, QNetworkRequest request)
{
    const QByteArray method(m_request.route.method);
    if (method == "GET") {
        m_reply = network.get(request);
        return;
    }
    const QByteArray body = m_request.body
        ? QJsonDocument(*m_request.body).toJson(QJsonDocument::Compact)
        : QByteArray();
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    if (!m_ownNetwork && !body.isEmpty()) {
        m_reply = network.sendCustomRequest(request, method, body);
        return;
    }
    request.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
    if (!m_ownNetwork) {
        // Qt never says that a body of no bytes was sent, but that a request without one was.
        m_reply = network.sendCustomRequest(request, method, static_cast<QIODevice*>(nullptr));
        return;
    }
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    m_reply = network.sendCustomRequest(request, method, new SingleUseBody(body, this));
}

void Exchange::watch()
{
    connect(m_reply, &QNetworkReply::sslErrors, this,
        [this](const QList<QSslError>& problems) { m_tlsProblems = problems; });
    connect(m_reply, &QNetworkReply::encrypted, this, &Exchange::checkCertificate);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_sent = true; });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Exchange::answerBegan);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::takeBytes);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::attemptEnded);
}

// Comes after the handshake and before a byte of the request is sent.
void Exchange::checkCertificate()
{
    const QSslConfiguration tls = m_reply->sslConfiguration();
    const std::optional<QSslCertificate>& pin = m_transport.endpoint().pin;
    if (pin && tls.peerCertificate() != *pin) {
        m_transport.m_refused = tls.peerCertificate();
        end(failure(wrongCertificate(host())));
        return;
    }
    m_transport.noteTls(tls);
}

void Exchange::answerBegan()
{
    m_answering = true;
    m_silence.start(m_transport.limits().bodyPause);
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    const qint64 limit = m_transport.limits().answerBytes;
    if (announced > limit)
        end(failure(tooLarge(announced, limit, mayBeDone())));
}

void Exchange::takeBytes()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_streams && status == 200) {
        m_silence.start(ChangeStream::silence);
        return ChangeStream::of(m_transport).take(m_reply->readAll());
    }
    m_silence.start(m_transport.limits().bodyPause);
    m_body += m_reply->readAll();
    const qint64 limit = m_transport.limits().answerBytes;
    if (m_body.size() > limit)
        end(failure(tooLarge(m_body.size(), limit, mayBeDone())));
}

void Exchange::silent()
{
    end(failure(m_answering ? stalled(host(), m_body.size(), mayBeDone())
                            : noAnswer(host(), m_silence.intervalAsDuration(), mayBeDone())));
}

void Exchange::attemptEnded()
{
    m_silence.stop();
    takeBytes();
    if (m_ended)
        return;
    m_silence.stop();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    qCDebug(logTransport).noquote()
        << routeName(m_request.route) << "status" << status << "in" << m_since.elapsed() << "ms";
    if (std::optional<ApiError> problem = problemOf(status))
        endOrRetry(std::move(*problem));
    else
        end(answerOf(status));
}

std::optional<ApiError> Exchange::problemOf(int status) const
{
    const QNetworkReply::NetworkError error = m_reply->error();
    if (isNetworkProblem(error)) {
        // When a connection that was kept open breaks, Qt sends again over a new one. Whatever
        // becomes of that, the first may have been carried out.
        const bool lost = m_sent && m_request.route.write;
        if (error == QNetworkReply::SslHandshakeFailedError && !lost) {
            const QSslCertificate shown = m_reply->sslConfiguration().peerCertificate();
            const std::optional<QSslCertificate>& pin = m_transport.endpoint().pin;
            if (pin && shown != *pin)
                m_transport.m_refused = shown;
            return handshakeFailed(host(), shown, pin, m_tlsProblems, m_reply->errorString());
        }
        if (!lost && isIdentityRefused(m_reply->errorString()))
            return identityRefused(host(), m_reply->errorString());
        if (status != 0)
            return cutOff(host(), m_body.size(), mayBeDone());
        // Qt knows no error of its own for a proxy that HTTPS is to go through and that is away.
        const bool byProxy = m_transport.endpoint().network.proxy.type() != QNetworkProxy::NoProxy;
        const bool proxyAway = byProxy && !m_sent && error == QNetworkReply::UnknownNetworkError;
        return networkProblem(lost ? QNetworkReply::RemoteHostClosedError
                : proxyAway        ? QNetworkReply::ProxyConnectionRefusedError
                                   : error,
            host(), m_reply->errorString(), m_request.route.write);
    }
    if (status == 304 && m_seen)
        return std::nullopt;
    if (status >= 300 && status < 400) {
        const QUrl target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
        return redirected(
            host(), m_transport.endpoint().origin.resolved(target).host(), mayBeDone());
    }
    const bool html = m_body.left(64).trimmed().startsWith('<');
    // A network that wants to know who is there says so in any of these ways (RFC 6585).
    const bool mayBePortal = status < 300 || status == 401 || status == 403;
    if (status == 511 || (html && mayBePortal))
        return webPage(host(), status, mayBeDone());
    if (status >= 200 && status < 300)
        return std::nullopt;
    return contract::decodeError(status, m_body,
        QString::fromLatin1(m_reply->rawHeader("X-Request-Id")).left(100), retryAfterSeconds());
}

Result<HttpAnswer> Exchange::answerOf(int status) const
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = m_body;
    for (const auto& [name, value] : m_reply->rawHeaderPairs())
        answer.headers.append({name.toLower(), value});
    answer.requestId = QString::fromLatin1(answer.header("x-request-id")).left(100);
    if (status == 304) {
        answer.status = m_seen->answer.status;
        answer.body = m_seen->answer.body;
        return answer;
    }
    SeenAnswers::of(m_transport).keep(m_request, answer);
    return answer;
}

int Exchange::retryAfterSeconds() const
{
    const QByteArray text = m_reply->rawHeader("Retry-After").trimmed();
    bool isNumber = false;
    const int seconds = text.toInt(&isNumber);
    if (isNumber)
        return std::max(0, seconds);
    const QDateTime date = QDateTime::fromString(
        QString::fromLatin1(text).replace(QLatin1String("GMT"), QLatin1String("+0000")),
        Qt::RFC2822Date);
    if (!date.isValid())
        return -1;
    return int(std::clamp<qint64>(
        QDateTime::currentDateTimeUtc().secsTo(date), 0, std::numeric_limits<int>::max()));
}

void Exchange::endOrRetry(ApiError error)
{
    const Limits& limits = m_transport.limits();
    const std::chrono::milliseconds asked = std::chrono::seconds(retryAfterSeconds());
    const bool told = asked.count() >= 0 && (error.httpStatus == 429 || error.httpStatus == 503);
    const bool worthwhile = isLostConnection(error) || (told && asked <= limits.longestRetryAfter);
    if (m_retriesLeft <= 0 || !worthwhile) {
        end(failure(std::move(error)));
        return;
    }
    // Half to one and a half times, so that many clients don't come back in step.
    const double jitter = 0.5 + QRandomGenerator::global()->generateDouble();
    const int round = limits.retries - m_retriesLeft;
    const auto pause = std::chrono::milliseconds(
        qRound64(double(limits.retryPause.count()) * (1 << round) * jitter));
    --m_retriesLeft;
    m_reply->deleteLater();
    m_reply = nullptr;
    QTimer::singleShot(told ? asked + pause : pause, this, [this] {
        if (!m_ended)
            attempt();
    });
}

void Exchange::end(Result<HttpAnswer> result)
{
    if (m_ended)
        return;
    m_ended = true;
    m_silence.stop();
    m_whole.stop();
    if (m_reply) {
        // abort() emits finished() at once.
        disconnect(m_reply, nullptr, this, nullptr);
        m_reply->abort();
        m_reply->deleteLater();
    }
    if (!result)
        qCInfo(logTransport).noquote()
            << routeName(m_request.route) << "ended:" << base::kindName(result.error().kind)
            << result.error().code << result.error().requestId;
    m_source.resolve(std::move(result));
    deleteLater();
}

bool Exchange::mayBeDone() const
{
    return m_request.route.write && (m_sent || m_answering);
}

QString Exchange::host() const
{
    return m_transport.endpoint().origin.authority();
}

} // namespace console::cloud
