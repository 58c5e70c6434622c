// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/browser_sign_in.h"

#include <algorithm>

namespace console::cloud {

using base::ApiError;
using base::failure;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("BrowserSignIn", text);
}

ApiError timeIsOver()
{
    ApiError error;
    error.kind = ApiError::Kind::TimedOut;
    error.code = u"browser.over"_s;
    error.message
        = tr("The five minutes for signing in through the browser are over. Start again.");
    error.retryable = true;
    return error;
}

ApiError noKeyInAnswer()
{
    return ApiError::unexpected(
        u"the key in exchange for the code can't be read"_s, u"browser.no-key"_s);
}

//! The page appends "?code=" as it is, so the callback has no query of its own (contract 5.1).
QUrl addressOf(const QUrl& origin, const QUrl& callback)
{
    QUrl address = origin;
    address.setPath(u"/cli-login"_s);
    address.setQuery(
        u"callback_url="_s + QString::fromLatin1(QUrl::toPercentEncoding(callback.toString())));
    return address;
}

} // namespace

BrowserSignIn::BrowserSignIn(
    Session& session, base::Clock clock, std::chrono::milliseconds wait, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_clock(std::move(clock))
    , m_wait(wait)
    , m_listener(session.transport().endpoint().origin)
{
    m_limit.setSingleShot(true);
    m_limit.callOnTimeout(this, [this] {
        m_listener.close();
        if (m_state == State::Waiting)
            become(State::Idle, timeIsOver());
    });
    connect(&m_listener, &LoopbackListener::codeTaken, this, &BrowserSignIn::takeCode);
    connect(
        &m_session, &Session::signedIn, this, [this] { m_begun = m_state == State::Confirming; });
}

Result<QUrl> BrowserSignIn::start()
{
    reset();
    const Result<QUrl> callback = m_listener.open();
    if (!callback) {
        become(State::Idle, callback.error());
        return failure(callback.error());
    }
    m_address = addressOf(m_session.transport().endpoint().origin, *callback);
    m_endsAt = m_clock().addMSecs(m_wait.count());
    m_limit.start(m_wait);
    become(State::Waiting);
    return m_address;
}

void BrowserSignIn::enterCode(const QString& pasted)
{
    if (m_state != State::Waiting)
        return;
    const Result<QString> code = contract::loginCode(pasted);
    if (!code)
        return become(State::Waiting, code.error());
    takeCode(*code);
}

void BrowserSignIn::takeCode(const QString& code)
{
    if (m_state == State::Waiting)
        exchange(code);
    else if (m_state == State::Exchanging)
        m_next = code;
}

void BrowserSignIn::exchange(const QString& code)
{
    become(State::Exchanging);
    const Request request{
        .route = contract::routes::cliLoginExchange, .body = QJsonObject{{u"code"_s, code}}};
    m_call
        = m_session.call(request, contract::decodeApiKey)
              .then(this, [this](const Result<contract::IssuedKey>& issued) { exchanged(issued); });
}

void BrowserSignIn::exchanged(const Result<contract::IssuedKey>& issued)
{
    if (!issued && issued.error().kind == ApiError::Kind::Cancelled)
        return;
    if (!issued)
        return waitOn(issued.error());
    const Result<contract::ApiKey> key = contract::readApiKey(issued->secret);
    if (!key)
        return waitOn(noKeyInAnswer());
    m_listener.close();
    m_limit.stop();
    m_key = key->text;
    m_offer = Offer{.email = key->contents.email,
        .organizationName = key->contents.organization->organization.name,
        .expiresAt = key->contents.expiresAt};
    become(State::Offered);
}

void BrowserSignIn::waitOn(const ApiError& problem)
{
    if (!m_next.isEmpty())
        return exchange(std::exchange(m_next, {}));
    if (m_limit.isActive())
        return become(State::Waiting, problem);
    become(State::Idle, problem);
}

void BrowserSignIn::confirm()
{
    if (m_state != State::Offered)
        return;
    m_begun = false;
    become(State::Confirming);
    // The server itself gave this key out a moment ago, whatever it calls itself in there.
    m_call = m_session.signInWithApiKey(m_key, KeyHost::MayDiffer)
                 .then(this, [this](const Result<SignInOutcome>& outcome) {
                     if (!outcome && outcome.error().kind == ApiError::Kind::Cancelled)
                         return;
                     if (!outcome)
                         return become(State::Offered, outcome.error());
                     reset();
                     become(State::SignedIn);
                     Q_EMIT signedIn(*outcome);
                 });
}

void BrowserSignIn::cancel()
{
    // Signed in; only the secrets are still being kept.
    if (m_state == State::Confirming && m_begun)
        return;
    reset();
    become(State::Idle);
}

std::chrono::seconds BrowserSignIn::remaining() const
{
    if (!m_limit.isActive())
        return std::chrono::seconds(0);
    return std::chrono::seconds(std::max<qint64>(0, m_clock().secsTo(m_endsAt)));
}

void BrowserSignIn::become(State state, const std::optional<ApiError>& problem)
{
    if (state == State::Idle)
        m_address.clear();
    m_state = state;
    m_problem = problem;
    Q_EMIT changed();
}

void BrowserSignIn::reset()
{
    m_state = State::Idle;
    std::exchange(m_call, {}).cancel();
    m_limit.stop();
    m_listener.close();
    m_offer.reset();
    m_key.clear();
    m_next.clear();
    m_address.clear();
}

} // namespace console::cloud
