// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/members.h"

#include "service/store/api_keys.h"
#include "service/store/memberships.h"
#include "service/store/sessions.h"
#include "service/usecases/member_states.h"
#include "service/usecases/record.h"
#include "service/usecases/refusals.h"

namespace console::service {

using namespace Qt::StringLiterals;

namespace {

//! The organization, unless it is archived or the revision of the membership is another.
base::Result<StoredOrganization> changeable(const Context& context,
    const domain::OrganizationId& id, const domain::UserId& target,
    const std::optional<qint64>& ifMatch)
{
    const auto stored = OrganizationStore(context.database).byId(id);
    if (!stored)
        return unknownOrganization();
    if (stored->organization.archivedAt)
        return archived();
    if (ifMatch && *ifMatch != MembershipStore(context.database).revOf(id, target))
        return outdated();
    return *stored;
}

} // namespace

base::Result<QList<domain::Member>> Members::list(const domain::OrganizationId& id)
{
    return read(m_context.database, [&]() -> base::Result<QList<domain::Member>> {
        QList<domain::Member> members;
        const QList<StoredMember> stored = MembershipStore(m_context.database).members(id);
        members.reserve(stored.size());
        for (const StoredMember& member : stored)
            members.append(withInvitation(m_context, member));
        return members;
    });
}

base::Result<contract::Page<domain::Member>> Members::page(
    const domain::OrganizationId& id, const PageRequest& request)
{
    return read(m_context.database, [&]() -> base::Result<contract::Page<domain::Member>> {
        const auto stored = MembershipStore(m_context.database).memberPage(id, request);
        return mapPage(stored,
            [this](const StoredMember& member) { return withInvitation(m_context, member); });
    });
}

base::Result<base::Done> Members::changeRole(const domain::OrganizationId& id,
    const domain::UserId& target, const QString& newRole, const std::optional<qint64>& ifMatch)
{
    const domain::OrganizationRole role = domain::organizationRole(newRole);
    return change(m_context.database, [&]() -> base::Result<base::Done> {
        MembershipStore memberships(m_context.database);
        const domain::UserId& self = m_context.asker().id();
        const QList<domain::Member> members = memberships.forRules(id, self, target);
        if (auto may = domain::mayChangeRole(members, self, target, role); !may)
            return may;
        const auto organization = changeable(m_context, id, target, ifMatch);
        if (!organization)
            return base::failure(organization.error());
        const auto before = memberships.find(id, target);
        if (before && before->role == role)
            return base::Done{};
        memberships.setRole(id, target, role, m_context.now());
        record(m_context, organization->workspaceId,
            {.action = u"member.role-changed"_s,
                .targetType = u"user"_s,
                .targetId = target.text(),
                .organizationId = id,
                .before = {{u"role"_s, before ? domain::wireName(before->role) : QString()}},
                .after = {{u"role"_s, domain::wireName(role)}}});
        return base::Done{};
    });
}

base::Result<base::Done> Members::remove(const domain::OrganizationId& id,
    const domain::UserId& target, const std::optional<qint64>& ifMatch)
{
    return change(m_context.database, [&]() -> base::Result<base::Done> {
        MembershipStore memberships(m_context.database);
        const domain::UserId& self = m_context.asker().id();
        const QList<domain::Member> members = memberships.forRules(id, self, target);
        if (auto may = domain::mayRemove(members, self, target); !may)
            return may;
        const auto organization = changeable(m_context, id, target, ifMatch);
        if (!organization)
            return base::failure(organization.error());
        const auto before = memberships.find(id, target);
        memberships.remove(id, target);
        SessionStore(m_context.database)
            .endThoseFor(id, target, SessionEnd::Removed, m_context.now());
        ApiKeyStore(m_context.database).revokeThoseFor(id, target, m_context.now());
        record(m_context, organization->workspaceId,
            {.action = u"member.removed"_s,
                .targetType = u"user"_s,
                .targetId = target.text(),
                .organizationId = id,
                .before = {{u"role"_s, before ? domain::wireName(before->role) : QString()}}});
        return base::Done{};
    });
}

} // namespace console::service
