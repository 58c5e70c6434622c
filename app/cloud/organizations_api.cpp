// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/organizations_api.h"

#include "cloud/area_rules.h"

namespace console::cloud {

using base::ApiError;
using base::Call;
using base::failure;
using base::Result;
using domain::Membership;
using domain::Organization;
using domain::OrganizationId;
using namespace Qt::StringLiterals;

namespace routes = contract::routes;

Call<QList<Membership>> OrganizationsApi::list()
{
    return m_session.refreshMemberships();
}

Call<Membership> OrganizationsApi::create(const QString& name)
{
    const Result<QString> stored = domain::organizationName(name);
    if (!stored)
        return Call<Membership>::ready(failure(stored.error()));
    const Request request{
        .route = routes::createOrganization, .body = QJsonObject{{u"name"_s, *stored}}};
    return m_session.call(request, contract::decodeOrganization)
        .map(&m_session, [this](const Organization& made) -> Result<Membership> {
            const Membership membership{
                .organization = made, .role = domain::OrganizationRole::Admin};
            if (m_session.reach() == Reach::AllOrganizations)
                m_session.noteMembership(membership);
            return membership;
        });
}

Call<Organization> OrganizationsApi::rename(
    const OrganizationId& id, const QString& name, qint64 seenRev)
{
    const Result<QString> stored = domain::organizationName(name);
    if (!stored)
        return Call<Organization>::ready(failure(stored.error()));
    if (std::optional<ApiError> error = needsAdmin(m_session, id))
        return Call<Organization>::ready(failure(std::move(*error)));
    const Request request{.route = routes::renameOrganization,
        .pathValues = {id.text()},
        .body = QJsonObject{{u"name"_s, *stored}},
        .seenRev = seenRev};
    return noted(m_session.call(request, [](base::JsonReader& reader) {
        base::JsonReader organization = reader.object("organization"_L1);
        return contract::decodeOrganization(organization);
    }));
}

Call<Organization> OrganizationsApi::archive(const OrganizationId& id)
{
    return moveToArchive(routes::archiveOrganization, id);
}

Call<Organization> OrganizationsApi::restore(const OrganizationId& id)
{
    return moveToArchive(routes::restoreOrganization, id);
}

Call<Organization> OrganizationsApi::moveToArchive(
    const contract::Route& route, const OrganizationId& id)
{
    const std::optional<domain::Capabilities>& capabilities = m_session.capabilities();
    if (capabilities && !capabilities->archive)
        return Call<Organization>::ready(failure(notOffered(u"organization.no-archive"_s)));
    if (std::optional<ApiError> error = needsAdmin(m_session, id))
        return Call<Organization>::ready(failure(std::move(*error)));
    return noted(m_session.call({.route = route, .pathValues = {id.text()}, .organization = id},
        contract::decodeOrganization));
}

Call<Organization> OrganizationsApi::noted(Call<Organization> change)
{
    return std::move(change).map(
        &m_session, [this](const Organization& organization) -> Result<Organization> {
            const std::optional<Membership> before = m_session.membership(organization.id);
            Membership after = before.value_or(Membership());
            after.organization = organization;
            m_session.noteMembership(after);
            return organization;
        });
}

} // namespace console::cloud
