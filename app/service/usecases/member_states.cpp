// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/member_states.h"

#include "contract/codecs.h"

namespace console::service {

domain::Member withInvitation(const Context& context, const StoredMember& stored)
{
    domain::Member member = stored.member;
    if (member.invitation == domain::InvitationState::Accepted || !stored.invitationExpires)
        return member;
    member.invitation = invitationStateAt(context.now(), false, *stored.invitationExpires);
    member.invitationExpires = stored.invitationExpires;
    if (member.invitation == domain::InvitationState::Pending)
        member.invitationLink
            = contract::activationLink(context.origin, stored.invitationToken.value_or(QString()));
    return member;
}

domain::InvitationState invitationStateAt(
    const QDateTime& now, bool accepted, const QDateTime& expiresAt)
{
    if (accepted)
        return domain::InvitationState::Accepted;
    return expiresAt <= now ? domain::InvitationState::Expired : domain::InvitationState::Pending;
}

} // namespace console::service
