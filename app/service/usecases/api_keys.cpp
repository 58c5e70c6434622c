// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/api_keys.h"

#include "base/random.h"
#include "service/store/accounts.h"
#include "service/store/api_keys.h"
#include "service/store/memberships.h"
#include "service/store/one_time_tokens.h"
#include "service/usecases/authentication.h"
#include "service/usecases/record.h"
#include "service/usecases/refusals.h"
#include "service/usecases/tokens.h"

namespace console::service {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestCode = 200;

QString tr(const char* text)
{
    return QCoreApplication::translate("Service", text);
}

// The token inside has whole seconds; key and list say the same.
QDateTime wholeSeconds(const QDateTime& time)
{
    return QDateTime::fromSecsSinceEpoch(time.toSecsSinceEpoch(), Qt::UTC);
}

} // namespace

base::Result<contract::IssuedKey> ApiKeys::generate()
{
    return change(m_context.database, [&]() -> base::Result<contract::IssuedKey> {
        const base::Result<Principal> asker = askerNow();
        if (!asker)
            return base::failure(asker.error());
        return issue(asker->account, asker->workspaceId, *asker->current);
    });
}

//! What is issued outlives the token that asked for it, and so has to begin with one that is good.
base::Result<Principal> ApiKeys::askerNow() const
{
    return Authentication(m_context.database, m_context.shared).again(m_context.asker());
}

contract::IssuedKey ApiKeys::issue(const domain::Account& account,
    const domain::WorkspaceId& workspace, const domain::Membership& membership)
{
    const QDateTime now = m_context.now();
    const TokenClaims claims{.id = base::randomToken(),
        .userId = account.id,
        .email = account.email,
        .organization = membership,
        .issuedAt = now,
        .expiresAt = wholeSeconds(now.addDays(apiKeyDays))};
    const domain::OrganizationId& organization = membership.organization.id;
    const StoredApiKey key{.info = {.id = domain::ApiKeyId::create(),
                               .organizationId = organization,
                               .createdAt = now,
                               .expiresAt = claims.expiresAt,
                               .revokedAt = {}},
        .userId = account.id,
        .tokenHash = hashOf(claims.id)};
    ApiKeyStore(m_context.database).insert(key);
    record(m_context, workspace,
        {.action = u"api-key.created"_s,
            .targetType = u"api-key"_s,
            .targetId = key.info.id.text(),
            .organizationId = organization,
            .after = {{u"expiresAt"_s, base::isoUtc(key.info.expiresAt)}}},
        account.id);
    return {.secret = wrapApiKey(m_context.origin, signToken(claims, m_context.shared.tokenKey)),
        .expiresAt = claims.expiresAt};
}

base::Result<bool> ApiKeys::hasCurrent()
{
    return read(m_context.database, [&]() -> base::Result<bool> {
        const Principal& asker = m_context.asker();
        return ApiKeyStore(m_context.database)
            .hasValid(asker.id(), asker.current->organization.id, m_context.now());
    });
}

base::Result<contract::Page<domain::ApiKeyInfo>> ApiKeys::list(const PageRequest& request)
{
    return read(m_context.database, [&]() -> base::Result<contract::Page<domain::ApiKeyInfo>> {
        return ApiKeyStore(m_context.database).ofPerson(m_context.asker().id(), request);
    });
}

base::Result<domain::ApiKeyInfo> ApiKeys::revoke(const domain::ApiKeyId& id)
{
    return change(m_context.database, [&]() -> base::Result<domain::ApiKeyInfo> {
        ApiKeyStore keys(m_context.database);
        const Principal& asker = m_context.asker();
        const auto key = keys.byId(id);
        if (!key || key->userId != asker.id())
            return notFound("api-key.unknown", tr("You have no such API key."));
        if (key->info.revokedAt)
            return key->info;
        keys.revoke(id, m_context.now());
        record(m_context, asker.workspaceId,
            {.action = u"api-key.revoked"_s,
                .targetType = u"api-key"_s,
                .targetId = id.text(),
                .organizationId = key->info.organizationId});
        domain::ApiKeyInfo revoked = key->info;
        revoked.revokedAt = m_context.now();
        return revoked;
    });
}

base::Result<contract::IssuedKey> ApiKeys::makeLoginCode()
{
    return change(m_context.database, [&]() -> base::Result<contract::IssuedKey> {
        const base::Result<Principal> asker = askerNow();
        if (!asker)
            return base::failure(asker.error());
        const QString code = QUuid::createUuid().toString(QUuid::WithoutBraces);
        OneTimeToken stored;
        stored.hash = hashOf(code);
        stored.userId = asker->id();
        stored.organizationId = asker->current->organization.id;
        stored.createdAt = m_context.now();
        stored.expiresAt = m_context.now().addSecs(loginCodeMinutes * 60);
        LoginCodeStore(m_context.database).insert(stored);
        record(m_context, asker->workspaceId,
            {.action = u"login-code.created"_s,
                .targetType = u"user"_s,
                .targetId = asker->id().text(),
                .organizationId = stored.organizationId});
        return contract::IssuedKey{.secret = code, .expiresAt = stored.expiresAt};
    });
}

base::Result<contract::IssuedKey> ApiKeys::exchange(const QString& code)
{
    if (code.isEmpty() || code.size() > longestCode)
        return invalid(u"code"_s, "login-code.shape", tr("This is not a sign-in code."));
    const QByteArray hash = hashOf(code.trimmed());
    return change(m_context.database, [&]() -> base::Result<contract::IssuedKey> {
        const auto unknown = [] {
            return notFound(
                "login-code.unknown", tr("This sign-in code is unknown or was used already."));
        };
        LoginCodeStore codes(m_context.database);
        const auto stored = codes.find(hash);
        if (!stored || stored->used)
            return unknown();
        if (stored->expiresAt <= m_context.now())
            return gone("login-code.ended", tr("This sign-in code has ended. Make a new one."));
        const auto account = AccountStore(m_context.database).byId(stored->userId);
        const auto membership
            = MembershipStore(m_context.database).find(*stored->organizationId, stored->userId);
        const auto organization
            = OrganizationStore(m_context.database).byId(*stored->organizationId);
        if (!account || !membership || !organization)
            return unknown();
        codes.use(hash, m_context.now());
        return issue(account->account, organization->workspaceId, *membership);
    });
}

} // namespace console::service
