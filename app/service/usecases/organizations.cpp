// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/organizations.h"

#include "service/store/memberships.h"
#include "service/usecases/record.h"
#include "service/usecases/refusals.h"
#include "service/usecases/slugs.h"

namespace console::service {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Service", text);
}

base::Failure taken()
{
    return conflict("organization.name.taken",
        tr("An organization with a similar name exists already. Choose another name."), u"name"_s);
}

//! The organization with `id`, of which who asks is an admin, in the revision that they saw.
base::Result<StoredOrganization> administered(
    const Context& context, const domain::OrganizationId& id, const std::optional<qint64>& ifMatch)
{
    const auto stored = OrganizationStore(context.database).byId(id);
    if (!stored)
        return unknownOrganization();
    const auto membership = MembershipStore(context.database).find(id, context.asker().id());
    if (!membership || membership->role != domain::OrganizationRole::Admin)
        return base::failure(domain::notAdmin());
    if (ifMatch && *ifMatch != stored->organization.rev)
        return outdated();
    return *stored;
}

//! Whether the organization gets its first name that somebody chose: sign-up, as v0 has it, takes
//! none, so the console gives it as soon as they are signed in.
bool isSetUp(const domain::Organization& old, const QString& address)
{
    const QString made = domain::signUpOrganizationName(address);
    return old.rev == 1 && (old.name == made || old.name.startsWith(QString(made + u' ')));
}

} // namespace

base::Result<contract::Page<domain::Organization>> Organizations::list(const PageRequest& request)
{
    return read(m_context.database, [&]() -> base::Result<contract::Page<domain::Organization>> {
        return OrganizationStore(m_context.database).ofPerson(m_context.asker().id(), request);
    });
}

base::Result<domain::Organization> Organizations::byName(const QString& name)
{
    return read(m_context.database, [&]() -> base::Result<domain::Organization> {
        const auto found
            = OrganizationStore(m_context.database).bySlug(domain::organizationSlug(name));
        if (!found)
            return notFound("organization.unknown", tr("No organization has this name."));
        return found->organization;
    });
}

base::Result<domain::Organization> Organizations::create(const QString& typed)
{
    const base::Result<QString> name = domain::organizationName(typed);
    if (!name)
        return base::failure(name.error());
    return change(m_context.database, [&]() -> base::Result<domain::Organization> {
        OrganizationStore organizations(m_context.database);
        const Principal& asker = m_context.asker();
        const QDateTime now = m_context.now();
        const domain::Organization made{.id = domain::OrganizationId::create(),
            .name = *name,
            .slug = slugFor(*name),
            .createdAt = now,
            .updatedAt = now,
            .archivedAt = {},
            .rev = 1};
        if (organizations.bySlug(made.slug))
            return taken();
        organizations.insert({made, asker.workspaceId});
        MembershipStore(m_context.database)
            .insert(asker.workspaceId, made.id, asker.id(), domain::OrganizationRole::Admin, now);
        record(m_context, asker.workspaceId,
            {.action = u"organization.created"_s,
                .targetType = u"organization"_s,
                .targetId = made.id.text(),
                .organizationId = made.id,
                .after = {{u"name"_s, recordableName(made.name)}}});
        return made;
    });
}

base::Result<domain::Organization> Organizations::rename(
    const domain::OrganizationId& id, const QString& typed, const std::optional<qint64>& ifMatch)
{
    const base::Result<QString> name = domain::organizationName(typed);
    if (!name)
        return base::failure(name.error());
    return change(m_context.database, [&]() -> base::Result<domain::Organization> {
        const auto stored = administered(m_context, id, ifMatch);
        if (!stored)
            return base::failure(stored.error());
        const domain::Organization& old = stored->organization;
        if (old.archivedAt)
            return archived();
        if (old.name == *name)
            return old;
        OrganizationStore organizations(m_context.database);
        const QString slug = slugFor(*name);
        const auto other = organizations.bySlug(slug);
        if (other && other->organization.id != id)
            return taken();
        organizations.rename(id, *name, slug, m_context.now());
        record(m_context, stored->workspaceId,
            {.action = isSetUp(old, m_context.asker().account.email) ? u"organization.named"_s
                                                                     : u"organization.renamed"_s,
                .targetType = u"organization"_s,
                .targetId = id.text(),
                .organizationId = id,
                .before = {{u"name"_s, recordableName(old.name)}},
                .after = {{u"name"_s, recordableName(*name)}}});
        return organizations.byId(id).value_or(StoredOrganization()).organization;
    });
}

base::Result<domain::Organization> Organizations::archive(
    const domain::OrganizationId& id, const std::optional<qint64>& ifMatch)
{
    return setArchived(id, true, ifMatch);
}

base::Result<domain::Organization> Organizations::restore(
    const domain::OrganizationId& id, const std::optional<qint64>& ifMatch)
{
    return setArchived(id, false, ifMatch);
}

base::Result<domain::Organization> Organizations::setArchived(
    const domain::OrganizationId& id, bool archive, const std::optional<qint64>& ifMatch)
{
    return change(m_context.database, [&]() -> base::Result<domain::Organization> {
        const auto stored = administered(m_context, id, ifMatch);
        if (!stored)
            return base::failure(stored.error());
        const bool isArchived = stored->organization.archivedAt.has_value();
        if (archive && isArchived)
            return conflict("organization.archived", tr("This organization is archived already."));
        if (!archive && !isArchived)
            return conflict("organization.not-archived",
                tr("This organization is not archived, so there is nothing to restore."));
        OrganizationStore organizations(m_context.database);
        organizations.setArchivedAt(
            id, archive ? std::optional(m_context.now()) : std::nullopt, m_context.now());
        record(m_context, stored->workspaceId,
            {.action = archive ? u"organization.archived"_s : u"organization.restored"_s,
                .targetType = u"organization"_s,
                .targetId = id.text(),
                .organizationId = id});
        return organizations.byId(id).value_or(StoredOrganization()).organization;
    });
}

} // namespace console::service
