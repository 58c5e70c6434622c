// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/attention_items.h"
#include "models/attention_parts.h"
#include "models/members_model.h"
#include "models/when.h"

#include <QCoreApplication>

#include <algorithm>

namespace console::models {

using namespace Qt::StringLiterals;
using domain::AttentionItem;
using domain::AttentionKind;
using domain::AttentionUrgency;
using domain::InvitationState;
using domain::Member;
using domain::OrganizationPeople;

namespace {

//! Context of the translations.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Attention)
};

//! One line for all of one organization: hundreds are invited at once.
AttentionItem about(const OrganizationPeople& of, const QList<Member>& invited)
{
    const domain::Organization& organization = of.membership.organization;
    AttentionItem item;
    item.urgency = AttentionUrgency::Soon;
    item.place = {u"organizations"_s,
        invited.size() == 1 ? invited.first().userId.text() : QString(), organization.id};
    item.detail = organization.name;
    return item;
}

void addInvitations(const OrganizationPeople& of, const QDateTime& now, QList<AttentionItem>& items)
{
    QList<Member> expired;
    QList<Member> expiring;
    std::optional<QDateTime> first;
    for (const Member& member : of.members) {
        if (member.invitation == InvitationState::Expired)
            expired << member;
        const bool soon = member.invitation == InvitationState::Pending && member.invitationExpires
            && *member.invitationExpires < now.addSecs(qint64(invitationWarningHours) * 3600);
        if (!soon)
            continue;
        expiring << member;
        first = qMin(first.value_or(*member.invitationExpires), *member.invitationExpires);
    }
    if (!expired.isEmpty()) {
        AttentionItem item = about(of, expired);
        item.kind = AttentionKind::InvitationExpired;
        item.title = expired.size() == 1
            ? Words::tr("The invitation of %1 has expired").arg(memberTitle(expired.first()))
            : Words::tr("%n invitations have expired", nullptr, int(expired.size()));
        items << item;
    }
    if (first) {
        AttentionItem item = about(of, expiring);
        item.kind = AttentionKind::InvitationExpiring;
        item.title = expiring.size() == 1
            ? Words::tr("The invitation of %1 expires soon").arg(memberTitle(expiring.first()))
            : Words::tr("%n invitations expire soon", nullptr, int(expiring.size()));
        item.detail += u" · "_s + relativeTime(*first, now);
        item.due = first->toLocalTime().date();
        items << item;
    }
}

void addAdmins(const OrganizationPeople& of, QList<AttentionItem>& items)
{
    const domain::Organization& organization = of.membership.organization;
    const auto active
        = std::count_if(of.members.begin(), of.members.end(), [](const Member& member) {
              return member.role == domain::OrganizationRole::Admin
                  && member.invitation == InvitationState::Accepted;
          });
    // Somebody alone in a new organization needs no alarm.
    if (active > 1 || (active == 1 && of.members.size() < 2))
        return;
    AttentionItem item;
    item.place = {u"organizations"_s, {}, organization.id};
    if (active == 0) {
        item.kind = AttentionKind::OrganizationWithoutAdmin;
        item.urgency = AttentionUrgency::Today;
        item.title = Words::tr("“%1” has no active admin").arg(organization.name);
        item.detail = Words::tr("Nobody there can invite people or change roles.");
    } else {
        item.kind = AttentionKind::OrganizationSingleAdmin;
        item.title = Words::tr("“%1” has a single admin").arg(organization.name);
        item.detail = Words::tr("If this account is lost, nobody can look after it.");
    }
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
