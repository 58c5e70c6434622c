// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/first_operator.h"

#include "domain/email_address.h"
#include "service/store/memberships.h"
#include "service/store/workspaces.h"
#include "service/usecases/invite.h"
#include "service/usecases/record.h"
#include "service/usecases/refusals.h"
#include "service/usecases/sign_up.h"

namespace console::service {

using namespace Qt::StringLiterals;
using domain::UserId;
using domain::WorkspaceId;
using domain::WorkspaceRole;

namespace {

base::Result<QString> addressOf(const FirstOperator& named)
{
    const QString field = u"first-operator"_s;
    if (named.address.isEmpty())
        return invalid(field, "operator.none",
            u"Nobody can sign in to this service yet. Name the e-mail address of its first "
            "operator."_s);
    return domain::emailAddress(named.address).map_error([&](base::ApiError error) {
        error.field = field;
        return error;
    });
}

void closeSignUp(const Context& context, const StoredWorkspace& workspace)
{
    if (!workspace.settings.signUpOpen)
        return;
    WorkspaceStore(context.database).setSignUpOpen(workspace.id, false, context.now());
    record(context, workspace.id,
        {.action = u"settings.changed"_s,
            .targetType = u"workspace"_s,
            .targetId = workspace.id.text(),
            .before = {{u"signUpOpen"_s, true}},
            .after = {{u"signUpOpen"_s, false}}});
}

void give(
    const Context& context, const WorkspaceId& workspace, const UserId& user, WorkspaceRole role)
{
    WorkspaceStore workspaces(context.database);
    const WorkspaceRole before = workspaces.roleOf(workspace, user);
    if (before == role)
        return;
    workspaces.setRole(workspace, user, role, context.now());
    record(context, workspace,
        {.action = u"person.role-changed"_s,
            .targetType = u"user"_s,
            .targetId = user.text(),
            .before = {{u"role"_s, domain::wireName(before)}},
            .after = {{u"role"_s, domain::wireName(role)}}});
}

void withdrawOthers(const Context& context, const WorkspaceId& workspace, const UserId& named)
{
    const QList<UserId> invited = WorkspaceStore(context.database).invitedOperators(workspace);
    for (const UserId& other : invited) {
        if (other == named)
            continue;
        give(context, workspace, other, WorkspaceRole::None);
        InvitationStore(context.database).acceptAllOf(other, context.now()); // nobody else can
    }
}

//! The one they were given the last time, or a new one.
domain::OrganizationId organizationOf(
    const Context& context, const WorkspaceId& workspace, const domain::Account& account)
{
    const auto memberships = MembershipStore(context.database).ofPerson(account.id);
    if (!memberships.isEmpty())
        return memberships.first().organization.id;
    const domain::Organization made = firstOrganization(context, account.email);
    OrganizationStore(context.database).insert({made, workspace});
    record(context, workspace,
        {.action = u"organization.created"_s,
            .targetType = u"organization"_s,
            .targetId = made.id.text(),
            .organizationId = made.id,
            .after = {{u"name"_s, recordableName(made.name)}}});
    return made.id;
}

StoredAccount accountOf(const Context& context, const QString& address)
{
    AccountStore accounts(context.database);
    if (const auto known = accounts.byEmail(address))
        return *known;
    StoredAccount made;
    made.account = {.id = UserId::create(), .email = address, .displayName = {}};
    made.account.createdAt = context.now();
    made.account.updatedAt = context.now();
    accounts.insert(made, context.now());
    return made;
}

} // namespace

base::Result<std::optional<QString>> inviteFirstOperator(
    Database& database, const Shared& shared, const FirstOperator& named)
{
    using Link = std::optional<QString>;
    return change(database, [&]() -> base::Result<Link> {
        const auto workspace = WorkspaceStore(database).first();
        if (!workspace || WorkspaceStore(database).hasOperator(workspace->id))
            return Link();
        const base::Result<QString> address = addressOf(named);
        if (!address)
            return base::failure(address.error());
        const Context byService{.database = database,
            .shared = shared,
            .principal = {},
            .requestId = {},
            .origin = named.origin};
        closeSignUp(byService, *workspace);
        const StoredAccount account = accountOf(byService, *address);
        const UserId& user = account.account.id;
        withdrawOthers(byService, workspace->id, user);
        if (account.active) {
            WorkspaceStore(database).addPerson(
                workspace->id, user, WorkspaceRole::None, byService.now());
            give(byService, workspace->id, user, WorkspaceRole::Operator);
            return Link();
        }
        const StoredInvitation invitation = Invite(byService).inviteAdmin(
            workspace->id, organizationOf(byService, workspace->id, account.account), account);
        give(byService, workspace->id, user, WorkspaceRole::Operator);
        return contract::activationLink(named.origin, invitation.token);
    });
}

} // namespace console::service
