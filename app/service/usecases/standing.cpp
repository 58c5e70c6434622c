// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/standing.h"

#include "service/store/memberships.h"
#include "service/store/workspaces.h"
#include "service/usecases/refusals.h"

namespace console::service {

domain::Standing standingOf(const Context& context)
{
    const Principal& asker = context.asker();
    MembershipStore memberships(context.database);
    return {.role = WorkspaceStore(context.database).roleOf(asker.workspaceId, asker.id()),
        .administersOrganization
        = !memberships.administeredBy(asker.id(), asker.workspaceId).isEmpty(),
        .belongsToOrganization = memberships.belongsTo(asker.id(), asker.workspaceId)};
}

base::Result<domain::Standing> require(const Context& context, domain::Action action)
{
    const domain::Standing standing = standingOf(context);
    if (!domain::may(standing, action))
        return notAllowed("workspace.not-allowed",
            QCoreApplication::translate("Service",
                "Your role in this workspace does not allow this. Its operator can change roles."));
    return standing;
}

QList<domain::WorkspaceRole> rolesThatMay(domain::Action action)
{
    QList<domain::WorkspaceRole> roles;
    for (const domain::WorkspaceRole role :
        {domain::WorkspaceRole::Auditor, domain::WorkspaceRole::Editor, domain::WorkspaceRole::Dpo,
            domain::WorkspaceRole::Operator}) {
        if (domain::may({.role = role}, action))
            roles.append(role);
    }
    return roles;
}

int peopleWhoMay(const Context& context, domain::Action action)
{
    return WorkspaceStore(context.database)
        .activeWith(context.asker().workspaceId, rolesThatMay(action));
}

} // namespace console::service
