// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/attention_rules.h"
#include "models/attention_items.h"
#include "models/attention_parts.h"
#include "models/members_model.h"
#include "models/when.h"

#include <QCoreApplication>

namespace console::models {

using namespace Qt::StringLiterals;
using domain::AttentionItem;
using domain::AttentionKind;
using domain::InvitationState;
using domain::Member;
using domain::Membership;
using domain::OrganizationPeople;

namespace {

//! Context of the translations.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Attention)
};

void addInvitations(const OrganizationPeople& of, const QDateTime& now, QList<AttentionItem>& items)
{
    const Membership& membership = of.membership;
    const QList<Member> expired = domain::withInvitation(of.members, InvitationState::Expired);
    QList<Member> expiring;
    std::optional<QDateTime> first;
    for (const Member& member : domain::withInvitation(of.members, InvitationState::Pending)) {
        if (!member.invitationExpires
            || *member.invitationExpires >= now.addSecs(qint64(invitationWarningHours) * 3600))
            continue;
        expiring << member;
        first = qMin(first.value_or(*member.invitationExpires), *member.invitationExpires);
    }
    if (!expired.isEmpty()) {
        AttentionItem item
            = domain::aboutInvited(membership, AttentionKind::InvitationExpired, expired);
        item.title = expired.size() == 1
            ? Words::tr("The invitation of %1 has expired").arg(memberTitle(expired.first()))
            : Words::tr("%n invitations have expired", nullptr, int(expired.size()));
        item.detail = membership.organization.name;
        items << item;
    }
    if (first) {
        AttentionItem item
            = domain::aboutInvited(membership, AttentionKind::InvitationExpiring, expiring);
        item.title = expiring.size() == 1
            ? Words::tr("The invitation of %1 expires soon").arg(memberTitle(expiring.first()))
            : Words::tr("%n invitations expire soon", nullptr, int(expiring.size()));
        item.detail = membership.organization.name + u" · "_s + relativeTime(*first, now);
        item.due = first->toLocalTime().date();
        items << item;
    }
}

void addAdmins(const OrganizationPeople& of, QList<AttentionItem>& items)
{
    const domain::Organization& organization = of.membership.organization;
    if (auto missing = domain::missingAdmin(of.membership, of.members)) {
        missing->title = Words::tr("“%1” has no active admin").arg(organization.name);
        missing->detail = Words::tr("Nobody there can invite people or change roles.");
        items << *missing;
        return;
    }
    // Somebody alone in a new organization needs no alarm.
    if (domain::activeAdmins(of.membership, of.members) > 1 || of.members.size() < 2)
        return;
    AttentionItem item;
    item.kind = AttentionKind::OrganizationSingleAdmin;
    item.title = Words::tr("“%1” has a single admin").arg(organization.name);
    item.detail = Words::tr("If this account is lost, nobody can look after it.");
    item.place = {u"organizations"_s, {}, organization.id};
    items << item;
}

} // namespace

void addPeople(
    const domain::AttentionFacts& facts, const QDateTime& now, QList<AttentionItem>& items)
{
    for (const OrganizationPeople& of : facts.people.value_or(QList<OrganizationPeople>())) {
        // Others are told neither of invitations nor of who has accepted one.
        if (of.membership.role != domain::OrganizationRole::Admin || of.members.isEmpty())
            continue;
        addInvitations(of, now, items);
        addAdmins(of, items);
    }
}

} // namespace console::models
