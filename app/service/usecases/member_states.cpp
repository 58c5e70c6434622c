// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/member_states.h"

#include "contract/codecs.h"

namespace console::service {

namespace {

QByteArray placeOf(const QString& invitationId)
{
    return "invitation|token_sealed|" + invitationId.toUtf8();
}

} // namespace

domain::Member withInvitation(const Context& context, const StoredMember& stored)
{
    domain::Member member = stored.member;
    if (member.invitation == domain::InvitationState::Accepted || !stored.invitationExpires)
        return member;
    member.invitation = invitationStateAt(context.now(), false, *stored.invitationExpires);
    member.invitationExpires = stored.invitationExpires;
    if (member.invitation == domain::InvitationState::Pending)
        member.invitationLink = invitationLink(context, stored.invitationId, stored.sealedToken);
    return member;
}

domain::InvitationState invitationStateAt(
    const QDateTime& now, bool accepted, const QDateTime& expiresAt)
{
    if (accepted)
        return domain::InvitationState::Accepted;
    return expiresAt <= now ? domain::InvitationState::Expired : domain::InvitationState::Pending;
}

QString sealToken(const Context& context, const QString& invitationId, const QString& token)
{
    return QString::fromLatin1(
        context.shared.sealer->seal(token.toUtf8(), placeOf(invitationId)).toBase64());
}

QString invitationLink(
    const Context& context, const QString& invitationId, const QString& sealedToken)
{
    const base::Result<QByteArray> token = context.shared.sealer->open(
        QByteArray::fromBase64(sealedToken.toLatin1()), placeOf(invitationId));
    return token ? contract::activationLink(context.origin, QString::fromUtf8(*token)) : QString();
}

} // namespace console::service
