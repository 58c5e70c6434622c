// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/session.h"
#include "cloud/session_errors.h"
#include "cloud/session_token.h"
#include "domain/email_address.h"
#include "domain/password.h"

namespace console::cloud {

using base::ApiError;
using base::Call;
using base::Done;
using base::failure;
using base::Result;
using domain::OrganizationId;
using namespace Qt::StringLiterals;

namespace routes = contract::routes;

Call<SignInOutcome> Session::signIn(const QString& email, const QString& password)
{
    const Result<QString> address = domain::emailAddress(email);
    if (!address)
        return Call<SignInOutcome>::ready(failure(address.error()));
    if (password.isEmpty())
        return Call<SignInOutcome>::ready(failure(
            ApiError::invalid(u"password"_s, tr("Enter your password."), u"password.empty"_s)));
    const Request request{.route = routes::signIn,
        .body = QJsonObject{{u"email"_s, *address}, {u"password"_s, password}}};
    return connectToServer()
        .andThen(this, [this, request](const domain::Capabilities&) { return perform(request); })
        .andThen(this, [this](const HttpAnswer& answer) { return takeSignIn(answer); });
}

Call<SignInOutcome> Session::takeSignIn(const HttpAnswer& answer)
{
    const auto signedIn = decodeObject(answer, routeName(routes::signIn), contract::decodeSignedIn);
    if (!signedIn)
        return Call<SignInOutcome>::ready(failure(signedIn.error()));
    const std::optional<QString> token = answer.sessionCookie();
    if (!token)
        return Call<SignInOutcome>::ready(failure(noSessionInAnswer()));
    const Memberships& memberships = signedIn->memberships;
    begin(*token, memberships.size() == 1 ? memberships.first().organization.id : OrganizationId(),
        signedIn->account, memberships);
    return remember({.account = signedIn->account, .memberships = m_memberships});
}

Call<SignInOutcome> Session::remember(const SignInOutcome& outcome)
{
    return m_secrets.write(secretKey(), m_token.toLatin1())
        .map(this, [outcome](Done) -> Result<SignInOutcome> { return outcome; })
        .orElse(this, [outcome](ApiError error) {
            SignInOutcome forgotten = outcome;
            forgotten.notRemembered = std::move(error);
            return Call<SignInOutcome>::ready(forgotten);
        });
}

Call<SignInOutcome> Session::restore()
{
    return m_secrets.read(secretKey()).andThen(this, [this](const std::optional<QByteArray>& kept) {
        if (!kept)
            return Call<SignInOutcome>::ready(failure(nothingKept()));
        return restoreWith(QString::fromLatin1(*kept));
    });
}

Call<SignInOutcome> Session::restoreWith(const QString& token)
{
    const auto dropped = [this](const ApiError& error) {
        return m_secrets.remove(secretKey()).map(this, [error](Done) -> Result<SignInOutcome> {
            return failure(error);
        });
    };
    const QDateTime expiry = tokenExpiry(token);
    if (expiry.isValid() && expiry <= m_clock())
        return dropped(sessionExpired());
    return me(token)
        .andThen(this,
            [this, token](const contract::Me& me) {
                const Memberships told = me.current ? Memberships{*me.current} : me.memberships;
                begin(token, me.current ? me.current->organization.id : OrganizationId(),
                    me.account, told);
                // Signed in by now: what else is to be known about organizations can come later.
                return completed(me).orElse(this, [told](const ApiError& error) {
                    return error.httpStatus == 401 ? Call<Memberships>::ready(failure(error))
                                                   : Call<Memberships>::ready(told);
                });
            })
        .map(this,
            [this](const Memberships& memberships) -> Result<SignInOutcome> {
                setMemberships(memberships);
                return SignInOutcome{.account = *m_account, .memberships = m_memberships};
            })
        .orElse(this, [dropped](const ApiError& error) {
            return error.httpStatus == 401 ? dropped(error)
                                           : Call<SignInOutcome>::ready(failure(error));
        });
}

Call<SignInOutcome> Session::acceptInvitation(const QString& pasted, const QString& password)
{
    const Result<QString> token = contract::invitationToken(pasted);
    if (!token)
        return Call<SignInOutcome>::ready(failure(token.error()));
    if (const Result<Done> fits = domain::newPassword(password); !fits)
        return Call<SignInOutcome>::ready(failure(fits.error()));
    const Request check{.route = routes::validateInvitation, .pathValues = {*token}};
    const Request activate{.route = routes::activate,
        .pathValues = {*token},
        .body = QJsonObject{{u"password"_s, password}}};
    return call(check, contract::decodeTokenCheck)
        .andThen(this,
            [this, activate](const contract::TokenCheck& invitation) {
                if (!invitation.isValid)
                    return Call<QString>::ready(failure(invitationNotValid()));
                return callDone(activate).map(
                    this, [email = invitation.email](Done) -> Result<QString> { return email; });
            })
        // Not with the cookie of the activation: it carries every membership and can be too large
        // for the server's own header limit (contract 4.1).
        .andThen(this, [this, password](const QString& email) {
            return signIn(email, password).orElse(this, [](ApiError error) {
                return Call<SignInOutcome>::ready(
                    failure(halfWay(std::move(error), u"invitation.sign-in"_s,
                        tr("Your account is active now, but you could not be signed in. Sign in "
                           "with your e-mail address and the new password."))));
            });
        });
}

Call<SignOutOutcome> Session::signOut()
{
    QStringList tokens(m_tokens.begin(), m_tokens.end());
    if (!m_token.isEmpty())
        tokens.append(m_token);
    forget();
    m_state = State::SignedOut;
    m_account.reset();
    m_signUp.reset();
    m_current = {};
    m_memberships.clear();
    Q_EMIT membershipsChanged();
    Q_EMIT currentChanged();
    Q_EMIT signedOut();
    return m_secrets.remove(secretKey())
        .map(this, [](Done) -> Result<SignOutOutcome> { return SignOutOutcome(); })
        .orElse(this,
            [](ApiError error) {
                SignOutOutcome kept;
                kept.notForgotten = std::move(error);
                return Call<SignOutOutcome>::ready(kept);
            })
        .andThen(this,
            [this, tokens](const SignOutOutcome& outcome) { return revoke(tokens, outcome); });
}

// One after the other; v0 only answers politely, ours ends the session of each token.
Call<SignOutOutcome> Session::revoke(QStringList tokens, SignOutOutcome outcome)
{
    if (tokens.isEmpty())
        return Call<SignOutOutcome>::ready(outcome);
    const QString token = tokens.takeFirst();
    return send({.route = routes::signOut}, token)
        .map(this, [outcome](const HttpAnswer&) -> Result<SignOutOutcome> { return outcome; })
        .orElse(this,
            [outcome](ApiError error) {
                SignOutOutcome refused = outcome;
                // 401: it was no session any more; or v0, which ends none without an organization.
                if (error.httpStatus != 401)
                    refused.notRevoked = std::move(error);
                return Call<SignOutOutcome>::ready(refused);
            })
        .andThen(this, [this, tokens](const SignOutOutcome& so) { return revoke(tokens, so); });
}

} // namespace console::cloud
