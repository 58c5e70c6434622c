// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/session.h"
#include "cloud/session_errors.h"
#include "contract/token_contents.h"
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

namespace {

//! The organization that the token of a sign-in is for: it says so itself, else it is the only one
//! (contract 4.1).
OrganizationId openedBy(const QString& token, const QList<domain::Membership>& memberships)
{
    if (const auto contents = contract::tokenContents(token))
        return contents->organization ? contents->organization->organization.id : OrganizationId();
    return memberships.size() == 1 ? memberships.first().organization.id : OrganizationId();
}

} // namespace

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
    begin({.signIn = {.kind = Credentials::Kind::Cookie, .token = *token},
        .organization = openedBy(*token, memberships),
        .account = signedIn->account,
        .memberships = memberships});
    return remember({.account = signedIn->account, .memberships = m_memberships});
}

Call<SignInOutcome> Session::remember(const SignInOutcome& outcome)
{
    return m_kept.write(m_tokens.signIn())
        .map(this, [outcome](Done) -> Result<SignInOutcome> { return outcome; })
        .orElse(this, [outcome](ApiError error) {
            SignInOutcome forgotten = outcome;
            forgotten.notRemembered = std::move(error);
            return Call<SignInOutcome>::ready(forgotten);
        });
}

Call<SignInOutcome> Session::restore()
{
    using Kept = std::optional<profiles::KeptSession::Contents>;
    return m_kept.read(this).andThen(this, [this](const Kept& kept) {
        if (!kept)
            return Call<SignInOutcome>::ready(failure(nothingKept()));
        const Result<contract::ApiKey> key = contract::readApiKey(kept->signIn);
        return key ? restoreKey(*key) : restoreWith(*kept);
    });
}

Call<SignInOutcome> Session::restoreWith(const profiles::KeptSession::Contents& kept)
{
    const QString& token = kept.signIn;
    const QDateTime expiry = contract::tokenExpiry(token);
    if (expiry.isValid() && expiry <= m_clock())
        return forgetKept(sessionExpired());
    return me(token)
        .andThen(this,
            [this, kept](const contract::Me& me) {
                const Memberships told = me.current ? Memberships{*me.current} : me.memberships;
                begin({.signIn = {.kind = Credentials::Kind::Cookie, .token = kept.signIn},
                    .organization = me.current ? me.current->organization.id : OrganizationId(),
                    .account = me.account,
                    .memberships = told,
                    .kept = kept.organizations});
                // Signed in by now: what else is to be known about organizations can come later.
                return completed(me).orElse(this, [told](const ApiError& error) {
                    return tokenWasRefused(error) ? Call<Memberships>::ready(failure(error))
                                                  : Call<Memberships>::ready(told);
                });
            })
        .map(this,
            [this](const Memberships& memberships) -> Result<SignInOutcome> {
                setMemberships(memberships);
                return SignInOutcome{.account = *m_account, .memberships = m_memberships};
            })
        .orElse(this, [this](const ApiError& error) {
            return tokenWasRefused(error) ? forgetKept(error)
                                          : Call<SignInOutcome>::ready(failure(error));
        });
}

//! Ends with `error`, or with why what was kept can't be removed.
Call<SignInOutcome> Session::forgetKept(const ApiError& error)
{
    return m_kept.remove(this).map(
        this, [error](Done) -> Result<SignInOutcome> { return failure(error); });
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
    // A key would not end by it, and is not this console's to revoke.
    const bool byKey = m_tokens.isApiKey();
    const QStringList tokens = byKey ? QStringList() : m_tokens.all();
    SignOutOutcome outcome;
    if (byKey)
        outcome.keyWorksUntil = m_tokens.expiresAt();
    forget();
    m_state = State::SignedOut;
    m_reach = Reach::AllOrganizations;
    m_account.reset();
    m_signUp.reset();
    m_current = {};
    m_memberships.clear();
    Q_EMIT membershipsChanged();
    Q_EMIT currentChanged();
    Q_EMIT signedOut();
    return m_kept.remove(this)
        .map(this, [outcome](Done) -> Result<SignOutOutcome> { return outcome; })
        .orElse(this,
            [outcome](ApiError error) {
                SignOutOutcome kept = outcome;
                kept.notForgotten = std::move(error);
                return Call<SignOutOutcome>::ready(kept);
            })
        .andThen(this,
            [this, tokens](const SignOutOutcome& removed) { return revoke(tokens, removed); });
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
                if (!tokenWasRefused(error))
                    refused.notRevoked = std::move(error);
                return Call<SignOutOutcome>::ready(refused);
            })
        .andThen(this, [this, tokens](const SignOutOutcome& so) { return revoke(tokens, so); });
}

} // namespace console::cloud
