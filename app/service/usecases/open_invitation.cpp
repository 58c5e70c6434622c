// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/open_invitation.h"

#include "base/random.h"
#include "domain/member.h"
#include "service/usecases/record.h"
#include "service/usecases/tokens.h"

namespace console::service {

using namespace Qt::StringLiterals;

StoredInvitation openInvitation(const Context& context, const domain::WorkspaceId& workspace,
    const domain::OrganizationId& organization, const domain::UserId& user)
{
    InvitationStore invitations(context.database);
    const QDateTime now = context.now();
    if (const auto pending = invitations.pendingOf(workspace, user, now))
        return *pending;
    const QString token = base::randomToken();
    StoredInvitation made;
    made.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    made.workspaceId = workspace;
    made.userId = user;
    made.tokenHash = hashOf(token);
    made.token = token;
    made.createdAt = now;
    made.expiresAt = now.addSecs(domain::invitationHours * 3600);
    invitations.insert(made);
    record(context, workspace,
        {.action = u"invitation.created"_s,
            .targetType = u"user"_s,
            .targetId = user.text(),
            .organizationId = organization,
            .after = {{u"expiresAt"_s, base::isoUtc(made.expiresAt)}}});
    return made;
}

} // namespace console::service
