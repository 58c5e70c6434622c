// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/member.h"

#include <algorithm>

namespace console::domain {

namespace {

constexpr qsizetype longestTyped = 1000;

QString tr(const char* text)
{
    return QCoreApplication::translate("Members", text);
}

base::Failure refuse(
    base::ApiError::Kind kind, int status, const QString& code, const QString& sentence)
{
    base::ApiError error;
    error.kind = kind;
    error.httpStatus = status;
    error.code = code;
    error.message = sentence;
    return base::failure(error);
}

const Member* find(const QList<Member>& members, const UserId& id)
{
    const auto it = std::find_if(
        members.begin(), members.end(), [&](const Member& member) { return member.userId == id; });
    return it == members.end() ? nullptr : &*it;
}

base::Result<base::Done> mayWorkOnMembers(const QList<Member>& members, const UserId& self)
{
    const Member* me = find(members, self);
    if (!me || me->role != OrganizationRole::Admin)
        return base::failure(notAdmin());
    return base::Done{};
}

base::Failure notAMember()
{
    return refuse(base::ApiError::Kind::NotFound, 404, QStringLiteral("member.unknown"),
        tr("This person is not a member of this organization any more."));
}

// Someone who never accepted can't look after an organization.
bool isLastActiveAdmin(const QList<Member>& members, const UserId& target)
{
    return std::none_of(members.begin(), members.end(), [&](const Member& member) {
        return member.userId != target && member.role == OrganizationRole::Admin
            && member.invitation == InvitationState::Accepted;
    });
}

} // namespace

QString wireName(InvitationState state)
{
    switch (state) {
    case InvitationState::Pending:
        return QStringLiteral("pending");
    case InvitationState::Expired:
        return QStringLiteral("expired");
    case InvitationState::Accepted:
        return QStringLiteral("accepted");
    case InvitationState::None:
        break;
    }
    return QStringLiteral("none");
}

std::optional<InvitationState> invitationState(const QString& wireName)
{
    for (const InvitationState state : {InvitationState::None, InvitationState::Pending,
             InvitationState::Expired, InvitationState::Accepted}) {
        if (domain::wireName(state) == wireName)
            return state;
    }
    return std::nullopt;
}

base::ApiError notAdmin()
{
    base::ApiError error;
    error.kind = base::ApiError::Kind::NotAllowed;
    error.httpStatus = 403;
    error.code = QStringLiteral("member.not-admin");
    error.message = tr("Only an admin of this organization can do this.");
    return error;
}

base::Result<base::Done> mayChangeRole(const QList<Member>& members, const UserId& self,
    const UserId& target, OrganizationRole newRole)
{
    if (newRole == OrganizationRole::Unknown)
        return base::failure(base::ApiError::invalid(QStringLiteral("newRole"),
            tr("Choose admin or member."), QStringLiteral("member.role.unknown")));
    if (self == target)
        return refuse(base::ApiError::Kind::Conflict, 409, QStringLiteral("member.own-role"),
            tr("Nobody can change their own role. Ask another admin to do it."));
    return mayWorkOnMembers(members, self).and_then([&](base::Done) -> base::Result<base::Done> {
        const Member* member = find(members, target);
        if (!member)
            return notAMember();
        if (member->role == OrganizationRole::Admin && newRole != OrganizationRole::Admin
            && isLastActiveAdmin(members, target))
            return refuse(base::ApiError::Kind::Conflict, 409, QStringLiteral("member.last-admin"),
                tr("This is the last admin. Make someone else an admin first."));
        return base::Done{};
    });
}

base::Result<base::Done> mayRemove(
    const QList<Member>& members, const UserId& self, const UserId& target)
{
    if (self == target)
        return refuse(base::ApiError::Kind::Conflict, 409, QStringLiteral("member.remove-self"),
            tr("Nobody can remove themselves. Ask another admin to do it."));
    return mayWorkOnMembers(members, self).and_then([&](base::Done) -> base::Result<base::Done> {
        const Member* member = find(members, target);
        if (!member)
            return notAMember();
        if (member->role == OrganizationRole::Admin && isLastActiveAdmin(members, target))
            return refuse(base::ApiError::Kind::Conflict, 409, QStringLiteral("member.last-admin"),
                tr("This is the last admin. Make someone else an admin first."));
        return base::Done{};
    });
}

base::Result<base::Done> mayInvite(const QStringList& emails)
{
    const auto refuse = [](const QString& code, const QString& sentence) {
        return base::failure(base::ApiError::invalid(QStringLiteral("emails"), sentence, code));
    };
    if (emails.isEmpty())
        return refuse(
            QStringLiteral("invite.nobody"), tr("Type at least one e-mail address to invite."));
    if (emails.size() > mostInvitedAtOnce)
        return refuse(QStringLiteral("invite.too-many"),
            tr("At most %1 people can be invited at a time. Send the others afterwards.")
                .arg(mostInvitedAtOnce));
    const bool isLong = std::any_of(emails.begin(), emails.end(),
        [](const QString& email) { return email.size() > longestTyped; });
    if (isLong)
        return refuse(QStringLiteral("invite.long"),
            tr("One of the addresses is far too long. Addresses have at most 254 characters."));
    return base::Done{};
}

} // namespace console::domain
