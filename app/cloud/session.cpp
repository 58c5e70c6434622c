// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/session.h"

#include "base/log.h"
#include "cloud/session_errors.h"
#include "cloud/session_token.h"

#include <algorithm>

namespace console::cloud {

using base::ApiError;
using base::Call;
using base::CallSource;
using base::Done;
using base::failure;
using base::Result;
using contract::Access;
using domain::Membership;
using domain::OrganizationId;
using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(logSession, "console.cloud.session", QtInfoMsg)

Session::Session(Transport& transport, profiles::SecretStore& secrets, profiles::ProfileId profile,
    base::Clock clock, QObject* parent)
    : QObject(parent)
    , m_transport(transport)
    , m_secrets(secrets)
    , m_profile(std::move(profile))
    , m_clock(std::move(clock))
{
}

Session::~Session() = default;

std::optional<Membership> Session::current() const
{
    return membership(m_current);
}

std::optional<Membership> Session::membership(const OrganizationId& id) const
{
    const auto it = std::find_if(m_memberships.begin(), m_memberships.end(),
        [&](const Membership& each) { return each.organization.id == id; });
    return it == m_memberships.end() ? std::nullopt : std::optional(*it);
}

QDateTime Session::expiresAt() const
{
    return tokenExpiry(m_token);
}

Call<HttpAnswer> Session::perform(const Request& request)
{
    if (request.route.access == Access::Public)
        return send(request, {});
    if (m_state != State::SignedIn)
        return Call<HttpAnswer>::ready(failure(notSignedIn()));
    return tokenFor(request).andThen(
        this, [this, request](const QString& token) { return send(request, token); });
}

Call<Done> Session::callDone(const Request& request)
{
    return perform(request).map(this, [](const HttpAnswer&) -> Result<Done> { return Done{}; });
}

Call<HttpAnswer> Session::send(const Request& request, const QString& token)
{
    HttpRequest out{.route = request.route,
        .pathValues = request.pathValues,
        .query = request.query,
        .body = request.body,
        .seenRev = request.seenRev};
    if (token.isEmpty())
        return m_transport.send(out);
    out.credentials = {.kind = Credentials::Kind::Cookie, .token = token};
    return m_transport.send(out).orElse(this, [this, token](ApiError error) {
        return Call<HttpAnswer>::ready(failure(afterRefusal(std::move(error), token)));
    });
}

ApiError Session::afterRefusal(ApiError error, const QString& token)
{
    if (error.httpStatus != 401)
        return error;
    // Our service's word for a token whose organization one was removed from: of several
    // organizations, the others stay open.
    if (error.code == "session.removed"_L1 && token != m_token) {
        m_tokens.removeIf([&](const auto& each) { return each.value() == token; });
        return unknownOrganization();
    }
    // An answer to an older session says nothing about this one.
    if (token == m_token || m_tokens.values().contains(token))
        end();
    return error;
}

Call<QString> Session::tokenFor(const Request& request)
{
    if (request.route.access == Access::Cookie)
        return Call<QString>::ready(m_token);
    const OrganizationId& id = request.organization.isEmpty() ? m_current : request.organization;
    if (!id.isEmpty())
        return organizationToken(id);
    // The server would answer 401, as to a session that has ended (contract 1.5).
    return request.route.access == Access::Session ? Call<QString>::ready(failure(noOrganization()))
                                                   : Call<QString>::ready(m_token);
}

Call<QString> Session::organizationToken(const OrganizationId& id)
{
    if (id == m_tokenOrganization)
        return Call<QString>::ready(m_token);
    if (m_tokens.contains(id))
        return Call<QString>::ready(m_tokens.value(id));
    const CallSource<QString> source;
    QList<CallSource<QString>>& waiting = m_opening[id];
    waiting.append(source);
    if (waiting.size() == 1) {
        const Request select{.route = contract::routes::selectOrganization,
            .body = QJsonObject{{u"organizationId"_s, id.text()}}};
        send(select, m_token)
            .map(this,
                [](const HttpAnswer& answer) -> Result<QString> {
                    const std::optional<QString> token = answer.sessionCookie();
                    return token ? Result<QString>(*token) : failure(noSessionInAnswer());
                })
            .then(this, [this, id, opener = m_token](const Result<QString>& token) {
                opened(id, opener, token);
            });
    }
    return source.call();
}

void Session::opened(const OrganizationId& id, const QString& opener, const Result<QString>& token)
{
    // Of an older session: those who waited for it were told when it ended.
    if (opener != m_token)
        return;
    if (token)
        m_tokens.insert(id, *token);
    for (const CallSource<QString>& source : m_opening.take(id))
        source.resolve(token);
}

Call<Membership> Session::selectOrganization(const OrganizationId& id)
{
    if (m_state != State::SignedIn)
        return Call<Membership>::ready(failure(notSignedIn()));
    if (!membership(id))
        return Call<Membership>::ready(failure(unknownOrganization()));
    return organizationToken(id).map(this, [this, id](const QString&) -> Result<Membership> {
        const std::optional<Membership> selected = membership(id);
        if (!selected)
            return failure(unknownOrganization());
        m_preferred = id;
        setCurrent(id);
        return *selected;
    });
}

void Session::begin(const QString& token, const OrganizationId& organization,
    const domain::Account& account, Memberships memberships)
{
    forget();
    m_token = token;
    m_tokenOrganization = organization;
    m_account = account;
    m_state = State::SignedIn;
    qCInfo(logSession) << "signed in," << memberships.size() << "organizations";
    setMemberships(std::move(memberships));
    Q_EMIT signedIn();
}

void Session::admit(const QString& token)
{
    begin(token, {}, {}, {});
}

void Session::end()
{
    if (m_state != State::SignedIn)
        return;
    m_state = State::Ended;
    forget();
    // Best done, but nothing depends on it: the server refuses this token.
    m_secrets.remove(secretKey()).then(this, [](const Result<Done>& result) {
        if (!result)
            qCWarning(logSession) << "ended session stays in the store:" << result.error().detail;
    });
    Q_EMIT sessionEnded();
}

void Session::forget()
{
    m_token.clear();
    m_tokenOrganization = {};
    m_tokens.clear();
    const auto waiting = std::exchange(m_opening, {});
    for (const QList<CallSource<QString>>& sources : waiting) {
        for (const CallSource<QString>& source : sources)
            source.resolve(failure(notSignedIn()));
    }
}

void Session::noteMembership(const Membership& noted)
{
    Memberships memberships = m_memberships;
    memberships.removeIf(
        [&](const Membership& each) { return each.organization.id == noted.organization.id; });
    memberships.append(noted);
    setMemberships(std::move(memberships));
}

void Session::setMemberships(Memberships memberships)
{
    std::sort(memberships.begin(), memberships.end(), [](const Membership& a, const Membership& b) {
        const int names = a.organization.name.compare(b.organization.name, Qt::CaseInsensitive);
        return names != 0 ? names < 0 : a.organization.id < b.organization.id;
    });
    m_memberships = std::move(memberships);
    Q_EMIT membershipsChanged();
    setCurrent(bestCurrent());
}

OrganizationId Session::bestCurrent() const
{
    for (const OrganizationId& id : {m_preferred, m_current}) {
        if (membership(id))
            return id;
    }
    for (const Membership& each : m_memberships) {
        if (!each.organization.archivedAt)
            return each.organization.id;
    }
    return m_memberships.isEmpty() ? OrganizationId() : m_memberships.first().organization.id;
}

void Session::setCurrent(const OrganizationId& id)
{
    if (id == m_current)
        return;
    m_current = id;
    Q_EMIT currentChanged();
}

QString Session::secretKey() const
{
    return profiles::secretKey(m_profile, u"session"_s);
}

} // namespace console::cloud
