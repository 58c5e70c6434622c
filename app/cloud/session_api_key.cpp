// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/key_standing.h"
#include "cloud/session.h"
#include "cloud/session_errors.h"

namespace console::cloud {

using base::ApiError;
using base::Call;
using base::failure;
using base::Result;
using domain::Membership;
using namespace Qt::StringLiterals;

Call<SignInOutcome> Session::signInWithApiKey(const QString& pasted, KeyHost host)
{
    const Result<contract::ApiKey> key = contract::readApiKey(pasted);
    if (!key)
        return Call<SignInOutcome>::ready(failure(key.error()));
    if (host == KeyHost::MustMatch && !isForThisServer(*key))
        return Call<SignInOutcome>::ready(failure(
            keyOfOtherServer(key->host.authority(), m_transport.endpoint().origin.authority())));
    if (key->contents.expiresAt <= m_clock())
        return Call<SignInOutcome>::ready(failure(keyExpired(key->contents.expiresAt)));
    return connectToServer()
        .andThen(this,
            [this, key = *key](const domain::Capabilities&) { return beginWithKey(key, false); })
        .orElse(this,
            [](ApiError error) {
                if (tokenWasRefused(error))
                    error.field = u"apiKey"_s;
                return Call<SignInOutcome>::ready(failure(std::move(error)));
            })
        .andThen(this, [this](const SignInOutcome& outcome) { return remember(outcome); });
}

Call<SignInOutcome> Session::beginWithKey(const contract::ApiKey& key, bool isKept)
{
    return keyStanding(m_transport, key, this)
        .map(this, [this, key, isKept](const KeyStanding& found) -> Result<SignInOutcome> {
            Beginning beginning{.signIn = {.kind = Credentials::Kind::Bearer, .token = key.text},
                .organization = found.membership.organization.id,
                .account = found.account,
                .memberships = {found.membership}};
            if (isKept)
                beginning.kept = QList<SessionTokens::Opened>();
            begin(beginning);
            return SignInOutcome{.account = found.account, .memberships = m_memberships};
        });
}

Call<SignInOutcome> Session::restoreKey(const contract::ApiKey& key)
{
    if (key.contents.expiresAt <= m_clock()) {
        ApiError error = keyExpired(key.contents.expiresAt);
        error.kind = ApiError::Kind::NotSignedIn;
        error.field.clear();
        return forgetKept(error);
    }
    return beginWithKey(key, true).orElse(this, [this](const ApiError& error) {
        const bool opensNothing = tokenWasRefused(error) || error.code == "organization.unknown"_L1;
        return opensNothing ? forgetKept(error) : Call<SignInOutcome>::ready(failure(error));
    });
}

Call<QList<Membership>> Session::refreshWithKey()
{
    const QString text = m_tokens.signIn();
    const Result<contract::ApiKey> key = contract::readApiKey(text);
    if (!key)
        return Call<Memberships>::ready(failure(key.error()));
    return keyStanding(m_transport, *key, this)
        .orElse(this,
            [this, text](ApiError error) {
                return Call<KeyStanding>::ready(failure(afterRefusal(std::move(error), text)));
            })
        .map(this, [this](const KeyStanding& found) -> Result<Memberships> {
            m_account = found.account;
            setMemberships({found.membership});
            return m_memberships;
        });
}

//! A service inside a program has another port at each start; there the pinned certificate tells
//! that it is the same one, before anything is sent.
bool Session::isForThisServer(const contract::ApiKey& key) const
{
    const Endpoint& endpoint = m_transport.endpoint();
    const bool pinnedHere = endpoint.pin && profiles::isLoopback(endpoint.origin.host())
        && profiles::isLoopback(key.host.host());
    return pinnedHere || profiles::sameServer(endpoint.origin, key.host);
}

} // namespace console::cloud
