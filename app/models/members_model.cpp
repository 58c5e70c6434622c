// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/members_model.h"

#include "models/organizations_model.h"
#include "models/when.h"

#include <QCoreApplication>

namespace console::models {

using domain::InvitationState;
using domain::Member;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("MembersModel", text);
}

QVariant personRole(const Member& member, int role)
{
    if (role == StrongRole)
        return true;
    // The row in one sentence, for those who hear it.
    if (role == Qt::AccessibleDescriptionRole) {
        QStringList parts{
            roleTitle(member.role, member.roleText), invitationTitle(member.invitation)};
        if (member.invitation != InvitationState::Accepted && member.invitationExpires)
            parts << tr("invitation ends %1").arg(shortTime(*member.invitationExpires));
        return parts.join(QStringLiteral(", "));
    }
    return {};
}

QVariant invitationRole(const Member& member, int role)
{
    if (role != ToneRole)
        return {};
    switch (member.invitation) {
    case InvitationState::Accepted:
        return int(CellTone::Ok);
    case InvitationState::Pending:
        return int(CellTone::Neutral);
    case InvitationState::Expired:
        return int(CellTone::Warn);
    case InvitationState::None:
        break;
    }
    return int(CellTone::Muted);
}

QVariant endsRole(const Member& member, int role)
{
    if (role == Qt::ToolTipRole || role == CopyRole)
        return exactTime(member.invitationExpires.value_or(QDateTime()));
    if (role == ToneRole && member.invitation == InvitationState::Expired)
        return int(CellTone::Muted);
    return {};
}

QList<Column<Member>> columnsOfMembers(const base::Clock& clock)
{
    const auto right = Qt::AlignRight | Qt::AlignVCenter;
    const auto left = Qt::AlignLeft | Qt::AlignVCenter;
    return {
        {{QStringLiteral("person"), tr("Person"), 240, 0, left}, memberTitle, nullptr, personRole},
        {{QStringLiteral("displayName"), tr("Display name"), 150, 3, left},
            [](const Member& member) {
                return member.displayName;
            }},
        {{QStringLiteral("role"), tr("Role"), 90, 1, left},
            [](const Member& member) {
                return roleTitle(member.role, member.roleText);
            }},
        {{QStringLiteral("invitation"), tr("Invitation"), 110, 0, left},
            [](const Member& member) { return invitationTitle(member.invitation); }, nullptr,
            invitationRole},
        {{QStringLiteral("ends"), tr("Invitation ends"), 130, 2, right},
            [clock](const Member& member) {
                const bool waits = member.invitation == InvitationState::Pending
                    || member.invitation == InvitationState::Expired;
                return waits ? relativeTime(member.invitationExpires.value_or(QDateTime()), clock())
                             : QString();
            },
            [](const Member& member) {
                return QVariant(member.invitationExpires.value_or(QDateTime()));
            },
            endsRole},
    };
}

} // namespace

QString memberTitle(const Member& member)
{
    return member.email.isEmpty() ? member.displayName : member.email;
}

QString invitationTitle(InvitationState state)
{
    switch (state) {
    case InvitationState::Accepted:
        return tr("Accepted");
    case InvitationState::Pending:
        return tr("Pending");
    case InvitationState::Expired:
        return tr("Expired");
    case InvitationState::None:
        break;
    }
    return tr("Not invited");
}

MembersModel::MembersModel(const base::Clock& clock, QObject* parent)
    : RowList(
        columnsOfMembers(clock), [](const Member& member) { return member.userId.text(); }, parent)
{
}

} // namespace console::models
