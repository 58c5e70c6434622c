// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/record.h"

#include "service/store/activity_log.h"
#include "service/store/memberships.h"
#include "service/store/workspaces.h"

namespace console::service {

namespace {

QString roleOf(const Context& context, const domain::WorkspaceId& workspace,
    const std::optional<domain::OrganizationId>& organization, const domain::UserId& user)
{
    if (organization) {
        const auto membership = MembershipStore(context.database).find(*organization, user);
        if (membership)
            return domain::wireName(membership->role);
    }
    return domain::wireName(WorkspaceStore(context.database).roleOf(workspace, user));
}

domain::Actor actorOf(const Context& context, const domain::WorkspaceId& workspace,
    const Deed& deed, const std::optional<domain::UserId>& by)
{
    if (!context.principal && !by)
        return {.kind = QStringLiteral("service"), .id = {}, .role = {}, .label = {}};
    const domain::UserId user = by ? *by : context.principal->id();
    const bool byKey = context.principal && context.principal->byApiKey;
    return {.kind = byKey ? QStringLiteral("api-key") : QStringLiteral("user"),
        .id = user.text(),
        .role = roleOf(context, workspace, deed.organizationId, user),
        .label = {}};
}

} // namespace

void record(const Context& context, const domain::WorkspaceId& workspace, const Deed& deed,
    const std::optional<domain::UserId>& by)
{
    domain::ActivityEvent event;
    event.at = context.now();
    event.actor = actorOf(context, workspace, deed, by);
    event.organizationId = deed.organizationId;
    event.action = deed.action;
    event.targetType = deed.targetType;
    event.targetId = deed.targetId;
    event.before = deed.before;
    event.after = deed.after;
    event.requestId = context.requestId;
    ActivityStore(context.database).append(workspace, event);
}

QString recordableName(const QString& organizationName)
{
    const bool namesAPerson = organizationName.contains(QLatin1String("'s organization"))
        || organizationName.contains(QLatin1Char('@'));
    return namesAPerson ? QStringLiteral("(named after a person)") : organizationName;
}

} // namespace console::service
