// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/open_session.h"

#include "base/random.h"
#include "service/store/sessions.h"
#include "service/usecases/tokens.h"

namespace console::service {

QString openSession(const Context& context, const domain::Account& account,
    const std::optional<domain::Membership>& organization)
{
    const QDateTime now = context.now();
    TokenClaims claims{.id = base::randomToken(),
        .userId = account.id,
        .email = account.email,
        .organization = organization,
        .issuedAt = now,
        .expiresAt = now.addDays(sessionDays)};
    StoredSession session;
    session.tokenHash = hashOf(claims.id);
    session.userId = account.id;
    if (organization)
        session.organizationId = organization->organization.id;
    session.expiresAt = claims.expiresAt;
    SessionStore(context.database).insert(session, now);
    return signToken(claims, context.shared.tokenKey);
}

std::optional<domain::Membership> onlyOne(const QList<domain::Membership>& memberships)
{
    return memberships.size() == 1 ? std::optional(memberships.first()) : std::nullopt;
}

} // namespace console::service
