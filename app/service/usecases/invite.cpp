// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/invite.h"

#include "domain/email_address.h"
#include "service/store/memberships.h"
#include "service/store/workspaces.h"
#include "service/usecases/member_states.h"
#include "service/usecases/open_invitation.h"
#include "service/usecases/outgoing_mail.h"
#include "service/usecases/record.h"
#include "service/usecases/refusals.h"

namespace console::service {

using namespace Qt::StringLiterals;
using Outcome = domain::InvitationOutcome;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Service", text);
}

} // namespace

base::Result<QList<Outcome>> Invite::invite(
    const domain::OrganizationId& id, const QStringList& emails, const QString& role)
{
    if (const auto given = domain::mayInvite(emails); !given)
        return base::failure(given.error());
    m_role = domain::organizationRole(role);
    if (m_role == domain::OrganizationRole::Unknown)
        return invalid(u"role"_s, "member.role.unknown", tr("Choose admin or member."));
    auto outcomes = change(m_context.database, [&]() -> base::Result<QList<Outcome>> {
        const auto self = MembershipStore(m_context.database).find(id, m_context.asker().id());
        const auto organization = OrganizationStore(m_context.database).byId(id);
        if (!organization || !self || self->role != domain::OrganizationRole::Admin)
            return base::failure(domain::notAdmin());
        if (organization->organization.archivedAt)
            return archived();
        m_organization = organization->organization;
        m_workspace = organization->workspaceId;
        QList<Outcome> each;
        QSet<QString> seen;
        for (const QString& email : emails)
            each.append(inviteOne(email, seen));
        return each;
    });
    wakeMails(m_context);
    return outcomes;
}

Outcome Invite::inviteOne(const QString& typed, QSet<QString>& seen)
{
    Outcome outcome;
    outcome.email = typed;
    const base::Result<QString> address = domain::emailAddress(typed);
    if (!address)
        return outcome;
    if (seen.contains(*address)) {
        outcome.kind = Outcome::Kind::DuplicateEmail;
        return outcome;
    }
    seen.insert(*address);

    std::optional<StoredAccount> account = AccountStore(m_context.database).byEmail(*address);
    const bool member = account
        && MembershipStore(m_context.database).find(m_organization.id, account->account.id);
    if (member && account->active) {
        outcome.kind = Outcome::Kind::AlreadyMember;
        return outcome;
    }
    if (!account) {
        account = StoredAccount{
            .account = {.id = domain::UserId::create(), .email = *address, .displayName = {}},
            .active = false,
            .passwordHash = {}};
        AccountStore(m_context.database).insert(*account, m_context.now());
    }
    outcome.userId = account->account.id;
    if (!member)
        join(*account);
    if (account->active) {
        outcome.kind = Outcome::Kind::Added;
        return outcome;
    }
    const StoredInvitation invitation
        = openInvitation(m_context, m_workspace, m_organization.id, account->account.id);
    OutboxStore(m_context.database).put(invitation, m_organization.id, m_context.now());
    mailInvitation(m_context, invitation, m_organization, account->account);
    outcome.kind = Outcome::Kind::Invited;
    outcome.invitationId = invitation.id;
    outcome.invitedAt = invitation.createdAt;
    outcome.expiresAt = invitation.expiresAt;
    outcome.link = contract::activationLink(m_context.origin, invitation.token);
    return outcome;
}

StoredInvitation Invite::inviteAdmin(const domain::WorkspaceId& workspace,
    const domain::OrganizationId& organization, const StoredAccount& account)
{
    m_role = domain::OrganizationRole::Admin;
    m_workspace = workspace;
    m_organization.id = organization;
    if (!MembershipStore(m_context.database).find(organization, account.account.id))
        join(account);
    return openInvitation(m_context, workspace, organization, account.account.id);
}

void Invite::join(const StoredAccount& account)
{
    const domain::UserId& user = account.account.id;
    WorkspaceStore(m_context.database)
        .addPerson(m_workspace, user, domain::WorkspaceRole::None, m_context.now());
    MembershipStore(m_context.database)
        .insert(m_workspace, m_organization.id, user, m_role, m_context.now());
    record(m_context, m_workspace,
        {.action = account.active ? u"member.added"_s : u"member.invited"_s,
            .targetType = u"user"_s,
            .targetId = user.text(),
            .organizationId = m_organization.id,
            .after = {{u"role"_s, domain::wireName(m_role)},
                {u"address"_s, AccountStore(m_context.database).addressMark(account.account)}}});
}

} // namespace console::service
