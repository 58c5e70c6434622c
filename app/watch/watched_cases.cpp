// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/attention_rules.h"
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
using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WatchedItems)
};

constexpr int daysOfNews = 7; // a version in force is news for so long

QDate dayOf(const RequestSummary& request, const QDateTime& now)
{
    const base::Result<QDate> day = domain::localDay(now, request.zone);
    return day ? *day : now.toUTC().date();
}

QString titleOf(const RequestSummary& request, const AttentionItem& item, const QDate& today)
{
    switch (item.kind) {
    case AttentionKind::CaseOverdue:
        return Words::tr("%1 is overdue").arg(request.ref);
    case AttentionKind::CaseDueToday:
        return Words::tr("%1 is due today").arg(request.ref);
    case AttentionKind::CaseDueSoon:
        return Words::tr(
            "%1 is due in %n day(s)", nullptr, int(today.daysTo(item.due.value_or(today))))
            .arg(request.ref);
    case AttentionKind::CaseReceived:
        return Words::tr("%1 came in").arg(request.ref);
    default:
        return Words::tr("%1 waits for you").arg(request.ref);
    }
}

} // namespace

Items ofCases(const Watching& watching, const QList<RequestSummary>& cases)
{
    Items items;
    for (const RequestSummary& request : cases) {
        if (!domain::isActive(request.status))
            continue;
        const QDate today = dayOf(request, watching.now);
        const bool mine
            = !watching.self.isEmpty() && request.assignee && request.assignee->id == watching.self;
        const auto add = [&](AttentionItem item) {
            item.title = titleOf(request, item, today);
            item.profile = watching.profile;
            item.mine = item.mine || mine;
            items << item;
        };
        std::optional<AttentionItem> date = domain::pressingCase(request, today);
        if (date) {
            date->detail
                = Words::tr("The last day for an answer is %1.")
                      .arg(QLocale().toString(date->due.value_or(today), QLocale::LongFormat));
            if (mine)
                date->detail += u' ' + Words::tr("It waits for you.");
            add(*date);
        }
        if (const auto untaken = domain::untakenCase(request, today))
            add(*untaken);
        if (std::optional<AttentionItem> second = domain::secondLook(request, today)) {
            second->detail = Words::tr("A second person has to look at it (four eyes).");
            add(*second);
        } else if (mine && !date && !request.isPaused()) {
            AttentionItem waiting;
            waiting.kind = AttentionKind::CaseWaiting;
            waiting.place = {u"datarequests"_s, request.id, {}};
            add(waiting);
        }
    }
    return items;
}

Items ofDraft(const Watching& watching, const contract::ListingDraftView& view, bool mayReview)
{
    const int changes = int(view.changes.size());
    auto item
        = domain::draftToReview({view.draft, changes, view.fourEyes}, watching.self, mayReview);
    if (!item)
        return {};
    item->title = Words::tr("A change of the listing is to be reviewed");
    item->detail = Words::tr("It changes %n sub-processor(s).", nullptr, changes);
    item->profile = watching.profile;
    return {*item};
}

Items ofObjections(const Watching& watching, const QList<domain::OpenObjections>& open)
{
    Items items;
    for (const domain::OpenObjections& each : open) {
        AttentionItem item = domain::objectionsToDecide(each, watching.now.toUTC().date());
        item.title = Words::tr(
            "%n organization(s) object to version %1 of the listing", nullptr, each.organizations)
                         .arg(each.version);
        const QString sentence = item.urgency == AttentionUrgency::Overdue
            ? Words::tr("It was to be decided before %1.")
            : Words::tr("It is to be decided before %1.");
        item.detail = sentence.arg(QLocale().toString(each.effectiveDate, QLocale::LongFormat));
        item.profile = watching.profile;
        items << item;
    }
    return items;
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
