// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/member.h"
#include "service/store/accounts.h"
#include "service/store/invitations.h"
#include "service/usecases/context.h"

namespace console::service {

//! Inviting people to the organization that the token is for (contract 7).
class Invite {
public:
    explicit Invite(const Context& context)
        : m_context(context)
    {
    }

    //! One outcome for each address, in the order given; all or none. Errors: those of
    //! domain::mayInvite(); InvalidInput, field "role"; NotAllowed "member.not-admin"; Conflict
    //! "organization.archived".
    [[nodiscard]] base::Result<QList<domain::InvitationOutcome>> invite(
        const domain::OrganizationId& id, const QStringList& emails, const QString& role);

    //! The service's own invitation: makes `account`, which has no password yet, an admin of the
    //! organization. Only inside change().
    [[nodiscard]] StoredInvitation inviteAdmin(const domain::WorkspaceId& workspace,
        const domain::OrganizationId& organization, const StoredAccount& account);

private:
    [[nodiscard]] domain::InvitationOutcome inviteOne(const QString& typed, QSet<QString>& seen);
    void join(const StoredAccount& account);

    const Context& m_context;
    domain::Organization m_organization;
    domain::WorkspaceId m_workspace;
    domain::OrganizationRole m_role = domain::OrganizationRole::Unknown;
};

} // namespace console::service
