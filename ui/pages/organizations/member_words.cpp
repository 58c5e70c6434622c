// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/organizations/member_words.h"

#include "models/members_model.h"

#include <QCoreApplication>
#include <QLocale>

namespace console::ui {

using domain::InvitationState;
using domain::Member;
using domain::OrganizationRole;

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(OrganizationsPage)
};

// Whatever was typed as a name, a sentence stays one.
constexpr qsizetype longestShown = 80;

bool isActiveAdmin(const Member& member)
{
    return member.role == OrganizationRole::Admin && member.invitation == InvitationState::Accepted;
}

QStringList titlesOf(const QList<Member>& members, bool (*wanted)(const Member&))
{
    QStringList titles;
    for (const Member& member : members) {
        if (wanted(member))
            titles << models::memberTitle(member);
    }
    return titles;
}
} // namespace

MemberCounts countMembers(const QList<Member>& members)
{
    MemberCounts counts;
    counts.people = int(members.size());
    for (const Member& member : members) {
        counts.activeAdmins += isActiveAdmin(member) ? 1 : 0;
        counts.pending += member.invitation == InvitationState::Pending ? 1 : 0;
        counts.expired += member.invitation == InvitationState::Expired ? 1 : 0;
    }
    return counts;
}

QString memberSummary(const QList<Member>& members)
{
    const MemberCounts counts = countMembers(members);
    QStringList parts{counts.people == 1 ? Words::tr("1 person")
                                         : Words::tr("%n people", nullptr, counts.people)};
    if (counts.activeAdmins > 0)
        parts << (counts.activeAdmins == 1
                ? Words::tr("1 active admin")
                : Words::tr("%n active admins", nullptr, counts.activeAdmins));
    if (counts.pending > 0)
        parts << Words::tr("%n invited", nullptr, counts.pending);
    if (counts.expired > 0)
        parts << Words::tr("%n expired", nullptr, counts.expired);
    return parts.join(QStringLiteral(" · "));
}

LockOutWarning lockOutWarning(const QList<Member>& members)
{
    const QStringList active = titlesOf(members, isActiveAdmin);
    // Without addresses and states, as members see the list, nothing can be said.
    const bool statesKnown = !titlesOf(members, [](const Member& m) {
        return m.invitation != InvitationState::None;
    }).isEmpty();
    if (active.size() > 1 || members.isEmpty() || !statesKnown)
        return {};
    const QStringList invited = titlesOf(members, [](const Member& m) {
        return m.role == OrganizationRole::Admin && m.invitation == InvitationState::Pending;
    });
    const QStringList promotable = titlesOf(members, [](const Member& m) {
        return m.role != OrganizationRole::Admin && m.invitation == InvitationState::Accepted;
    });
    LockOutWarning warning;
    warning.title = active.isEmpty()
        ? Words::tr("No active admin is left.")
        : Words::tr("Only one active admin is left: %1.").arg(active.first());
    if (!invited.isEmpty())
        warning.advice
            = Words::tr("If that account is lost, only an invited admin who accepts in time "
                        "could take over: %1.")
                  .arg(listed(invited));
    else if (!promotable.isEmpty())
        warning.advice
            = Words::tr("If that account is lost, nobody could take over. Make one more person "
                        "an admin, such as %1.")
                  .arg(listed(promotable));
    else
        warning.advice
            = Words::tr("If that account is lost, nobody could take over. Invite a second admin.");
    return warning;
}

bool canInviteAgain(const Member& member)
{
    return member.invitation != InvitationState::Accepted && !member.email.isEmpty();
}

QString listed(const QStringList& names, qsizetype most)
{
    QStringList shown;
    for (const QString& name : names.mid(0, most))
        shown << (name.size() > longestShown ? name.left(longestShown) + QChar(0x2026) : name);
    if (names.size() <= most)
        return QLocale().createSeparatedList(shown);
    const int more = int(names.size() - most);
    return Words::tr("%1 and %n more", nullptr, more).arg(shown.join(QStringLiteral(", ")));
}

} // namespace console::ui
