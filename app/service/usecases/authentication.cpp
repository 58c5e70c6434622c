// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/authentication.h"

#include "service/store/accounts.h"
#include "service/store/api_keys.h"
#include "service/store/memberships.h"
#include "service/store/sessions.h"
#include "service/store/workspaces.h"
#include "service/usecases/refusals.h"
#include "service/usecases/tokens.h"

namespace console::service {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Service", text);
}

base::Failure sessionEnded()
{
    return notSignedIn("session.ended", tr("Your session has ended. Sign in again to go on."));
}

base::Failure removed()
{
    return notSignedIn("session.removed",
        tr("You do not belong to this organization any more. Sign in again to go on."));
}

base::Failure keyEnded()
{
    return notSignedIn(
        "api-key.ended", tr("This API key has ended or was revoked. Make a new one."));
}

} // namespace

base::Result<Principal> Authentication::bySession(const QString& cookie)
{
    if (cookie.isEmpty())
        return notSignedIn("session.none", tr("Nobody is signed in. Sign in first."));
    const std::optional<QString> id = readToken(cookie, m_shared.tokenKey, m_shared.clock());
    if (!id)
        return sessionEnded();
    return read(m_database, [&] { return ofSession(hashOf(*id)); });
}

base::Result<Principal> Authentication::byApiKey(const QString& apiKey)
{
    const std::optional<QString> token = unwrapApiKey(apiKey);
    const std::optional<QString> id
        = token ? readToken(*token, m_shared.tokenKey, m_shared.clock()) : std::nullopt;
    if (!id)
        return keyEnded();
    return read(m_database, [&] { return ofApiKey(hashOf(*id)); });
}

base::Result<Principal> Authentication::again(const Principal& admitted)
{
    return admitted.byApiKey ? ofApiKey(admitted.tokenHash) : ofSession(admitted.tokenHash);
}

base::Result<Principal> Authentication::ofSession(const QByteArray& tokenHash)
{
    const auto session = SessionStore(m_database).find(tokenHash);
    if (!session || session->expiresAt <= m_shared.clock())
        return sessionEnded();
    if (session->end)
        return *session->end == SessionEnd::Removed ? removed() : sessionEnded();
    std::optional<Principal> principal = person(session->userId, session->organizationId);
    if (!principal)
        return removed();
    principal->tokenHash = session->tokenHash;
    return *principal;
}

base::Result<Principal> Authentication::ofApiKey(const QByteArray& tokenHash)
{
    const auto key = ApiKeyStore(m_database).byTokenHash(tokenHash);
    if (!key || key->info.revokedAt || key->info.expiresAt <= m_shared.clock())
        return keyEnded();
    std::optional<Principal> principal = person(key->userId, key->info.organizationId);
    if (!principal)
        return keyEnded();
    principal->byApiKey = true;
    principal->tokenHash = key->tokenHash;
    return *principal;
}

std::optional<Principal> Authentication::person(
    const domain::UserId& user, const std::optional<domain::OrganizationId>& organization)
{
    const auto account = AccountStore(m_database).byId(user);
    if (!account || !account->active)
        return std::nullopt;
    Principal principal;
    principal.account = account->account;
    if (!organization) {
        principal.workspaceId = WorkspaceStore(m_database).homeOf(user);
        return principal;
    }
    principal.current = MembershipStore(m_database).find(*organization, user);
    if (!principal.current)
        return std::nullopt;
    if (const auto stored = OrganizationStore(m_database).byId(*organization))
        principal.workspaceId = stored->workspaceId;
    return principal;
}

} // namespace console::service
