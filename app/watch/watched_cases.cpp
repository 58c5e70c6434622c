// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/local_day.h"
#include "watch/watched_items.h"

#include <QCoreApplication>
#include <QLocale>

// What presses in data requests and in the listing.
namespace console::watch {

using domain::AttentionItem;
using domain::AttentionKind;
using domain::AttentionUrgency;
using domain::RequestSummary;
using domain::RequestUrgency;
using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WatchedItems)
};

constexpr int daysOfNews = 7; // a version in force is news for so long

AttentionItem caseItem(const Watching& watching, const RequestSummary& request, AttentionKind kind,
    AttentionUrgency urgency, const QString& title)
{
    return {.kind = kind,
        .urgency = urgency,
        .title = title,
        .detail = {},
        .profile = watching.profile,
        .place = {u"datarequests"_s, request.id, {}},
        .due = {},
        .mine = request.assignee && request.assignee->id == watching.self};
}

QDate dayOf(const RequestSummary& request, const QDateTime& now)
{
    const base::Result<QDate> day = domain::localDay(now, request.zone);
    return day ? *day : now.toUTC().date();
}

std::optional<AttentionItem> pressing(const Watching& watching, const RequestSummary& request)
{
    const QDate today = dayOf(request, watching.now);
    const auto clock = domain::pressingRight(request.rights, today);
    if (!clock)
        return std::nullopt;
    const domain::RightClock& right = request.rights.at(*clock);
    const std::optional<RequestUrgency> urgency = domain::urgencyOf(request.status, right, today);
    const QDate legal = right.limit.legal;
    std::optional<AttentionItem> item;
    if (urgency == RequestUrgency::Overdue)
        item = caseItem(watching, request, AttentionKind::CaseOverdue, AttentionUrgency::Overdue,
            Words::tr("%1 is overdue").arg(request.ref));
    else if (urgency == RequestUrgency::DueToday)
        item = caseItem(watching, request, AttentionKind::CaseDueToday, AttentionUrgency::Today,
            Words::tr("%1 is due today").arg(request.ref));
    else if (urgency == RequestUrgency::DueSoon)
        item = caseItem(watching, request, AttentionKind::CaseDueSoon, AttentionUrgency::Soon,
            Words::tr("%1 is due in %n day(s)", nullptr, int(today.daysTo(legal)))
                .arg(request.ref));
    if (item) {
        item->due = legal;
        item->detail = Words::tr("The last day for an answer is %1.")
                           .arg(QLocale().toString(legal, QLocale::LongFormat));
    }
    return item;
}

} // namespace

Items ofCases(const Watching& watching, const QList<RequestSummary>& cases)
{
    Items items;
    for (const RequestSummary& request : cases) {
        if (!domain::isActive(request.status))
            continue;
        const std::optional<AttentionItem> date = pressing(watching, request);
        if (date)
            items << *date;
        if (request.status == domain::RequestStatus::Received && !request.assignee)
            items << caseItem(watching, request, AttentionKind::CaseReceived,
                AttentionUrgency::Soon, Words::tr("%1 came in").arg(request.ref));
        const bool mine
            = !watching.self.isEmpty() && request.assignee && request.assignee->id == watching.self;
        if (mine && !date && !request.isPaused())
            items << caseItem(watching, request, AttentionKind::CaseWaiting,
                AttentionUrgency::Whenever, Words::tr("%1 waits for you").arg(request.ref));
    }
    return items;
}

Items ofDraft(const Watching& watching, const contract::ListingDraftView& view, bool mayReview)
{
    if (!mayReview || view.draft.state != domain::DraftState::InReview)
        return {};
    // Who sent it waits for somebody else, where somebody else there is.
    if (view.fourEyes && view.draft.author && view.draft.author->id == watching.self)
        return {};
    AttentionItem item;
    item.kind = AttentionKind::ListingToReview;
    item.urgency = AttentionUrgency::Soon;
    item.title = Words::tr("A change of the listing is to be reviewed");
    item.detail = Words::tr("It changes %n sub-processor(s).", nullptr, int(view.changes.size()));
    item.profile = watching.profile;
    item.place = {u"subprocessors"_s, u"draft"_s, {}};
    item.mine = true;
    return {item};
}

Items ofVersion(const Watching& watching, const domain::ListingVersion& inForce)
{
    const qint64 age = inForce.effectiveDate.daysTo(watching.now.toUTC().date());
    if (inForce.number < 2 || age < 0 || age >= daysOfNews)
        return {};
    AttentionItem item;
    item.kind = AttentionKind::ListingEffective;
    item.urgency = AttentionUrgency::Whenever;
    item.title = Words::tr("Version %1 of the listing is in force").arg(inForce.number);
    item.detail = Words::tr("Since %1.")
                      .arg(QLocale().toString(inForce.effectiveDate, QLocale::LongFormat));
    item.profile = watching.profile;
    item.place = {u"subprocessors"_s, u"version/%1"_s.arg(inForce.number), {}};
    item.due = inForce.effectiveDate;
    return {item};
}

} // namespace console::watch
