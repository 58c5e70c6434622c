// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/log.h"
#include "cloud/session.h"
#include "cloud/session_errors.h"

namespace console::cloud {

using base::ApiError;
using base::Call;
using base::CallSource;
using base::Done;
using base::failure;
using base::Result;
using contract::Access;
using domain::OrganizationId;
using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(logSessionCalls, "console.cloud.session.calls", QtInfoMsg)

Call<HttpAnswer> Session::perform(const Request& request)
{
    // What changes nothing that a read-only profile may not, such as a test, counts too.
    if (QLatin1String(request.route.method) != "GET"_L1)
        Q_EMIT changing();
    const Access access = request.route.access;
    if (access == Access::Public)
        return send(request, {});
    if (std::optional<ApiError> closed = whyClosed())
        return Call<HttpAnswer>::ready(failure(std::move(*closed)));
    if (access == Access::Cookie)
        return send(request, m_tokens.signIn());
    const OrganizationId& id = request.organization.isEmpty() ? m_current : request.organization;
    if (!id.isEmpty())
        return sendWithin(id, request);
    // The server would answer 401, as to a session that has ended (contract 1.5).
    if (access == Access::Session)
        return Call<HttpAnswer>::ready(failure(noOrganization()));
    return send(request, m_tokens.signIn());
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
    out.credentials = m_tokens.credentials(token);
    return m_transport.send(out).orElse(this, [this, token](ApiError error) {
        return Call<HttpAnswer>::ready(failure(afterRefusal(std::move(error), token)));
    });
}

//! With the organization's own token. One from an earlier start may have ended elsewhere: then it
//! is opened anew, once. A 401 says that nothing was done, so even a write may be sent again.
Call<HttpAnswer> Session::sendWithin(const OrganizationId& id, const Request& request)
{
    return organizationToken(id).andThen(
        this, [this, id, request, signIn = m_tokens.signIn()](const QString& token) {
            return send(request, token)
                .orElse(this, [this, id, request, signIn, token](ApiError error) {
                    const bool sameSession
                        = m_state == State::SignedIn && signIn == m_tokens.signIn();
                    if (!tokenWasRefused(error) || !sameSession || m_tokens.holds(token))
                        return Call<HttpAnswer>::ready(failure(std::move(error)));
                    return organizationToken(id).andThen(this,
                        [this, request](const QString& fresh) { return send(request, fresh); });
                });
        });
}

ApiError Session::afterRefusal(ApiError error, const QString& token)
{
    if (!tokenWasRefused(error))
        return error;
    // The word for a token whose organization one was removed from: of several organizations, the
    // others stay open.
    if (error.code == "session.removed"_L1 && m_state == State::SignedIn
        && token != m_tokens.signIn()) {
        m_tokens.drop(token);
        m_keeping.start();
        return unknownOrganization();
    }
    if (m_tokens.isFromEarlier(token))
        m_tokens.drop(token);
    else if (m_tokens.holds(token)) // An answer to an older session says nothing about this one.
        end();
    return error;
}

Call<QString> Session::organizationToken(const OrganizationId& id)
{
    if (const std::optional<QString> token = m_tokens.tokenOf(id, m_clock()))
        return Call<QString>::ready(*token);
    if (m_tokens.isApiKey())
        return Call<QString>::ready(failure(oneOrganizationOnly()));
    const CallSource<QString> source;
    QList<CallSource<QString>>& waiting = m_opening[id];
    waiting.append(source);
    if (waiting.size() == 1) {
        const Request select{.route = contract::routes::selectOrganization,
            .body = QJsonObject{{u"organizationId"_s, id.text()}}};
        send(select, m_tokens.signIn())
            .map(this,
                [](const HttpAnswer& answer) -> Result<QString> {
                    const std::optional<QString> token = answer.sessionCookie();
                    return token ? Result<QString>(*token) : failure(noSessionInAnswer());
                })
            .then(this, [this, id, opener = m_tokens.signIn()](const Result<QString>& token) {
                opened(id, opener, token);
            });
    }
    return source.call();
}

void Session::opened(const OrganizationId& id, const QString& opener, const Result<QString>& token)
{
    // Of an older session: those who waited for it were told when it ended.
    if (opener != m_tokens.signIn())
        return;
    if (token) {
        m_tokens.add(id, *token, m_clock());
        m_keeping.start();
    }
    for (const CallSource<QString>& source : m_opening.take(id))
        source.resolve(token);
}

// What can't be kept is opened again at the next start.
void Session::keepOrganizations()
{
    if (m_state != State::SignedIn)
        return;
    m_kept.writeOrganizations(m_tokens.signIn(), m_tokens.opened())
        .then(this, [](const Result<Done>& kept) {
            if (!kept)
                qCWarning(logSessionCalls)
                    << "opened organizations are not kept:" << kept.error().code;
        });
}

} // namespace console::cloud
