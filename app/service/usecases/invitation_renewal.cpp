// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/invitation_renewal.h"

#include "service/store/accounts.h"
#include "service/store/memberships.h"
#include "service/usecases/open_invitation.h"
#include "service/usecases/outgoing_mail.h"
#include "service/usecases/standing.h"

namespace console::service {

using contract::InvitationRenewal;

namespace {

std::optional<QStringList> organizationsOf(const Context& context, const domain::Standing& standing)
{
    if (standing.role == domain::WorkspaceRole::Operator)
        return std::nullopt;
    const Principal& asker = context.asker();
    return MembershipStore(context.database).administeredBy(asker.id(), asker.workspaceId);
}

//! True when a mail leaves.
bool renew(const Context& context, const ExpiredInvitation& expired)
{
    const auto organization = OrganizationStore(context.database).byId(expired.organizationId);
    const auto account = AccountStore(context.database).byId(expired.userId);
    if (!organization || !account)
        return false;
    const StoredInvitation invitation = openInvitation(
        context, organization->workspaceId, expired.organizationId, expired.userId);
    OutboxStore outbox(context.database);
    outbox.put(invitation, expired.organizationId, context.now());
    outbox.keepOnly(invitation, expired.organizationId);
    return mailInvitation(context, invitation, organization->organization, account->account);
}

} // namespace

base::Result<InvitationRenewal> renewInvitations(const Context& context)
{
    auto renewal = change(context.database, [&]() -> base::Result<InvitationRenewal> {
        const auto standing = require(context, domain::Action::ReadOutbox);
        if (!standing)
            return base::failure(standing.error());
        const QList<ExpiredInvitation> all
            = OutboxStore(context.database)
                  .expired(context.asker().workspaceId, organizationsOf(context, *standing),
                      context.now());
        QSet<QString> renewed;
        QSet<QString> mailed;
        for (const ExpiredInvitation& each : all) {
            renewed.insert(each.userId.text());
            if (renew(context, each))
                mailed.insert(each.userId.text());
        }
        return InvitationRenewal{.renewed = int(renewed.size()), .mailed = int(mailed.size())};
    });
    wakeMails(context);
    return renewal;
}

} // namespace console::service
