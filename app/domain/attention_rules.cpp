// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/attention_rules.h"

#include <algorithm>

namespace console::domain {

using namespace Qt::StringLiterals;

namespace {

AttentionItem item(AttentionKind kind, AttentionUrgency urgency, const AttentionPlace& place)
{
    return {.kind = kind,
        .urgency = urgency,
        .title = {},
        .detail = {},
        .profile = {},
        .place = place,
        .due = {},
        .mine = false};
}

AttentionItem caseItem(
    const RequestSummary& request, const QDate& today, AttentionKind kind, AttentionUrgency urgency)
{
    AttentionItem made = item(kind, urgency, {u"datarequests"_s, request.id, {}});
    if (const auto right = pressingRight(request.rights, today))
        made.due = request.rights.at(*right).limit.legal;
    return made;
}

AttentionPlace placeOf(const LlmOverviewRow& row)
{
    return {u"llm"_s, row.organization.text(), {}};
}

} // namespace

std::optional<AttentionItem> pressingCase(const RequestSummary& request, const QDate& today)
{
    if (!request.urgency)
        return std::nullopt;
    switch (*request.urgency) {
    case RequestUrgency::Overdue:
        return caseItem(request, today, AttentionKind::CaseOverdue, AttentionUrgency::Overdue);
    case RequestUrgency::DueToday:
        return caseItem(request, today, AttentionKind::CaseDueToday, AttentionUrgency::Today);
    case RequestUrgency::DueSoon:
        return caseItem(request, today, AttentionKind::CaseDueSoon, AttentionUrgency::Soon);
    case RequestUrgency::OnTime:
    case RequestUrgency::Paused:
        break;
    }
    return std::nullopt;
}

std::optional<AttentionItem> untakenCase(const RequestSummary& request, const QDate& today)
{
    if (request.assignee || request.status != RequestStatus::Received)
        return std::nullopt;
    return caseItem(request, today, AttentionKind::CaseReceived, AttentionUrgency::Soon);
}

std::optional<AttentionItem> secondLook(const RequestSummary& request, const QDate& today)
{
    if (!request.awaitsSecond)
        return std::nullopt;
    AttentionItem made
        = caseItem(request, today, AttentionKind::CaseWaiting, AttentionUrgency::Soon);
    made.mine = true;
    return made;
}

std::optional<AttentionItem> draftToReview(
    const AttentionDraft& draft, const UserId& self, bool mayReview)
{
    // Who sent it waits for somebody else, where somebody else there is.
    const bool own = draft.draft.author && draft.draft.author->id == self;
    if (!mayReview || draft.draft.state != DraftState::InReview || (draft.fourEyes && own))
        return std::nullopt;
    AttentionItem made = item(AttentionKind::ListingToReview, AttentionUrgency::Today,
        {u"subprocessors"_s, u"draft"_s, {}});
    made.mine = true;
    return made;
}

AttentionItem objectionsToDecide(const OpenObjections& open, const QDate& today)
{
    const QDate last = open.effectiveDate.addDays(-1);
    AttentionUrgency urgency = AttentionUrgency::Soon;
    if (open.isOverdue(today))
        urgency = AttentionUrgency::Overdue;
    else if (last == today)
        urgency = AttentionUrgency::Today;
    AttentionItem made = item(AttentionKind::ListingObjected, urgency,
        {u"subprocessors"_s, QString(u"objections/"_s + QString::number(open.version)), {}});
    made.due = last;
    made.mine = true;
    for (const OrganizationId& organization : open.who)
        made.parts << QString(made.place.thing + u'/' + organization.text());
    return made;
}

std::optional<AttentionItem> failingLlm(const LlmOverviewRow& row)
{
    if (llmStanding(row) != LlmStanding::Failing)
        return std::nullopt;
    return item(AttentionKind::LlmFailing, AttentionUrgency::Overdue, placeOf(row));
}

std::optional<AttentionItem> oldLlmKey(const LlmOverviewRow& row, const QDateTime& now)
{
    if (!row.isKeyDue(now))
        return std::nullopt;
    AttentionItem made = item(AttentionKind::LlmKeyToRotate, AttentionUrgency::Soon, placeOf(row));
    made.due = row.rotateBy();
    return made;
}

QList<Member> withInvitation(const QList<Member>& members, InvitationState state)
{
    QList<Member> found;
    std::copy_if(members.begin(), members.end(), std::back_inserter(found),
        [state](const Member& member) { return member.invitation == state; });
    return found;
}

AttentionItem aboutInvited(
    const Membership& membership, AttentionKind kind, const QList<Member>& invited)
{
    AttentionItem made = item(kind, AttentionUrgency::Soon,
        {u"organizations"_s, invited.size() == 1 ? invited.first().userId.text() : QString(),
            membership.organization.id});
    for (const Member& member : invited)
        made.parts << member.userId.text();
    return made;
}

qsizetype activeAdmins(const Membership& membership, const QList<Member>& members)
{
    const bool statesKnown = membership.role == OrganizationRole::Admin;
    return std::count_if(members.begin(), members.end(), [&](const Member& member) {
        return member.role == OrganizationRole::Admin
            && (!statesKnown || member.invitation == InvitationState::Accepted);
    });
}

std::optional<AttentionItem> missingAdmin(
    const Membership& membership, const QList<Member>& members)
{
    if (members.isEmpty() || activeAdmins(membership, members) > 0)
        return std::nullopt;
    return item(AttentionKind::OrganizationWithoutAdmin, AttentionUrgency::Today,
        {u"organizations"_s, {}, membership.organization.id});
}

AttentionItem aboutBackups(AttentionKind kind)
{
    return item(kind, AttentionUrgency::Overdue, {u"settings"_s, u"backups"_s, {}});
}

} // namespace console::domain
