// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/routes/access.h"

#include "service/routes/answers.h"
#include "service/store/memberships.h"
#include "service/usecases/authentication.h"
#include "service/usecases/refusals.h"

namespace console::service {

using contract::Access;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Service", text);
}

base::Result<Principal> byBearer(const QByteArray& header, Authentication& authentication)
{
    const qsizetype space = header.indexOf(' ');
    if (header.left(space).toLower() != "bearer")
        return notSignedIn("auth.scheme",
            tr("The Authorization header of this request is not of the kind Bearer."));
    return authentication.byApiKey(QString::fromLatin1(header.mid(space + 1).trimmed()));
}

base::Result<Principal> whoAsks(
    const contract::Route& route, const HttpRequest& request, Authentication& authentication)
{
    base::Result<Principal> principal = authentication.bySession(sessionCookie(request));
    const QByteArray authorization = request.header("authorization");
    const bool notThere = !principal && principal.error().kind == base::ApiError::Kind::NotSignedIn;
    if (notThere && route.access != Access::Cookie && !authorization.isEmpty())
        return byBearer(authorization, authentication);
    return principal;
}

base::Result<base::Done> mayEnter(
    Access access, const Principal& principal, const QString& organizationInPath)
{
    if (access == Access::Cookie || access == Access::AnyToken || access == Access::AdminInPath)
        return base::Done{};
    if (!principal.current)
        return notSignedIn("session.no-organization", tr("Choose an organization first."));
    if (access == Access::Session)
        return base::Done{};
    if (principal.current->organization.id.text() != organizationInPath)
        return notAllowed("organization.other",
            tr("You are signed in for another organization. Switch to this one first."));
    if (access == Access::OrganizationAdmin
        && principal.current->role != domain::OrganizationRole::Admin)
        return base::failure(domain::notAdmin());
    return base::Done{};
}

base::Result<base::Done> administers(
    const domain::OrganizationId& id, const Principal& principal, Database& database)
{
    return read(database, [&]() -> base::Result<base::Done> {
        const auto membership = MembershipStore(database).find(id, principal.id());
        if (membership && membership->role == domain::OrganizationRole::Admin)
            return base::Done{};
        if (OrganizationStore(database).byId(id))
            return base::failure(domain::notAdmin());
        return unknownOrganization();
    });
}

} // namespace

base::Result<std::optional<Principal>> admit(const contract::Route& route,
    const HttpRequest& request, const QMap<QString, QString>& values, Database& database,
    const Shared& shared)
{
    if (route.access == Access::Public)
        return std::nullopt;
    Authentication authentication(database, shared);
    const base::Result<Principal> principal = whoAsks(route, request, authentication);
    if (!principal)
        return base::failure(principal.error());
    const QString organization = values.value(QStringLiteral("orgId")).toLower();
    if (const auto entered = mayEnter(route.access, *principal, organization); !entered)
        return base::failure(entered.error());
    if (route.access == Access::AdminInPath) {
        const auto admin = administers(domain::OrganizationId(organization), *principal, database);
        if (!admin)
            return base::failure(admin.error());
    }
    return std::optional(*principal);
}

} // namespace console::service
