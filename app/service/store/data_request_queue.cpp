// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/data_request_queue.h"

#include "domain/email_address.h"
#include "domain/local_day.h"
#include "domain/person_name.h"
#include "service/store/address_marks.h"
#include "service/store/dialect.h"

#include <algorithm>

namespace console::service {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostWords = 8; // as in other lists

//! When the day begins there.
std::optional<QDateTime> beginOf(const QDate& day, const QString& zone)
{
    const base::Result<QDateTime> end = domain::endOfDay(day.addDays(-1), zone);
    return end ? std::optional(*end) : std::nullopt;
}

void keepEarlier(std::optional<QDateTime>& earliest, const std::optional<QDateTime>& moment)
{
    if (moment && (!earliest || *moment < *earliest))
        earliest = moment;
}

QVariant timeOrNull(const std::optional<QDateTime>& time)
{
    return time ? QVariant(base::isoUtc(*time)) : QVariant();
}

//! '1' to '5' in the order of domain::RequestUrgency, '9' where no clock runs. `now` is a time of
//! our own, never what somebody sent.
QString rankAt(const QDateTime& now)
{
    return u"(CASE WHEN d.due_on IS NULL THEN '9' WHEN d.overdue_at <= '%1' THEN '1' "
           "WHEN d.due_at <= '%1' THEN '2' WHEN d.soon_at <= '%1' THEN '3' "
           "WHEN d.due_at IS NULL THEN '5' ELSE '4' END)"_s.arg(base::isoUtc(now));
}

void narrow(PagedSelect& select, const QString& condition, const QVariantList& values)
{
    select.where += QString(u" AND "_s + condition);
    select.values += values;
}

void narrowToAny(PagedSelect& select, const QString& expression, const QStringList& values)
{
    if (values.isEmpty())
        return;
    const QStringList places(values.size(), u"?"_s);
    QVariantList bound;
    for (const QString& value : values)
        bound.append(value);
    narrow(select, u"%1 IN (%2)"_s.arg(expression, places.join(u", "_s)), bound);
}

void applyFilter(PagedSelect& select, const DataRequestFilter& filter, const QDateTime& now)
{
    QStringList statuses;
    for (const domain::RequestStatus status : filter.statuses)
        statuses.append(domain::wireName(status));
    narrowToAny(select, u"d.status"_s, statuses);
    QStringList ranks;
    for (const domain::RequestUrgency urgency : filter.due)
        ranks.append(QString::number(1 + int(urgency)));
    narrowToAny(select, rankAt(now), ranks);
    if (filter.right)
        narrow(select,
            u"EXISTS (SELECT 1 FROM data_request_right r WHERE r.request_id = d.id "
            "AND r.asked = ?)"_s,
            {domain::wireName(*filter.right)});
    if (filter.regulation)
        narrow(select, u"d.regulation = ?"_s, {domain::wireName(*filter.regulation)});
    if (filter.assignee && filter.assignee->isEmpty())
        narrow(select, u"d.assignee_id IS NULL"_s, {});
    else if (filter.assignee)
        narrow(select, u"d.assignee_id = ?"_s, {filter.assignee->text()});
    narrowToAny(select, u"d.address_mark"_s, filter.personKeys);
}

//! A word of a search, and the cases in whose name it stands.
OpenedTexts named(Database& database, const PagedSelect& select,
    const domain::WorkspaceId& workspace, const QString& word)
{
    OpenedTexts found{u"d.id"_s, {}};
    database.all(u"SELECT d.id, d.person_name FROM %1 WHERE %2 AND d.person_name IS NOT NULL"_s.arg(
                     select.from, select.where),
        select.values, [&](const Row& row) {
            const QString name
                = row.opened(1, sealed::requestName.at(row.text(0), workspace.text()));
            if (domain::nameHasWords(name, word))
                found.texts.append({row.text(0), word});
            return true;
        });
    return found;
}

QList<OpenedTexts> rightsAsked(Database& database, const domain::WorkspaceId& workspace)
{
    return {{u"d.id"_s,
        database.all(u"SELECT request_id, asked FROM data_request_right WHERE workspace_id = ?"_s,
            {workspace.text()},
            [](const Row& row) { return std::pair(row.text(0), row.text(1)); })}};
}

//! Narrows to the cases that each word of `text` finds: an address by its mark, what else by
//! `columns` and `opened`, and where `byName` by names.
void search(Database& database, PagedSelect& select, const domain::WorkspaceId& workspace,
    const QString& text, bool byName, const QStringList& columns,
    const std::function<QList<OpenedTexts>()>& opened)
{
    const QStringList typed = text.simplified().split(u' ', Qt::SkipEmptyParts).mid(0, mostWords);
    for (const QString& word : typed) {
        const base::Result<QString> address
            = domain::emailAddress(word.normalized(QString::NormalizationForm_C));
        if (address) {
            narrowToAny(select, u"d.address_mark"_s, addressMarks(database.sealer(), *address));
            continue;
        }
        QList<OpenedTexts> texts = opened();
        texts.append(
            byName ? named(database, select, workspace, word) : OpenedTexts{u"d.id"_s, {}});
        narrowToText(select, word, columns, [&texts] { return texts; });
    }
}

//! The cases with these ids, in their order. Only they are read whole: all others of the list are
//! looked at no further than their place in it asks for.
QList<domain::RequestSummary> readSummaries(
    Database& database, const domain::WorkspaceId& workspace, const QStringList& ids)
{
    QHash<QString, domain::RequestSummary> found;
    database.all(u"SELECT %1 FROM data_request d WHERE %2"_s.arg(
                     summaryColumns(), dialect::isAmong(u"d.id"_s)),
        {arrayText(ids)}, [&](const Row& row) {
            QString address;
            found.insert(row.text(0), readSummary(row, 0, workspace, address));
            return true;
        });
    const auto rights = readRights(database, workspace, ids, false);
    QList<domain::RequestSummary> summaries;
    for (const QString& id : ids) {
        domain::RequestSummary summary = found.value(id);
        summary.rights = rights.value(id);
        summaries.append(summary);
    }
    return summaries;
}

} // namespace

ColumnValues queueColumns(const domain::RequestSummary& summary)
{
    std::optional<QDateTime> overdue;
    std::optional<QDateTime> due;
    std::optional<QDateTime> soon;
    std::optional<QDate> dueOn;
    for (const domain::RightClock& clock : summary.rights) {
        const domain::TimeLimit& limit = clock.limit;
        if (!domain::urgencyOf(summary.status, clock, limit.legal))
            continue;
        if (!dueOn || limit.legal < *dueOn)
            dueOn = limit.legal;
        if (limit.alertOn)
            keepEarlier(soon, beginOf(*limit.alertOn, summary.zone));
        if (limit.paused)
            continue;
        keepEarlier(overdue, beginOf(limit.legal.addDays(1), summary.zone));
        keepEarlier(due, beginOf(limit.legal, summary.zone));
        keepEarlier(soon, beginOf(limit.target, summary.zone));
    }
    return {{"overdue_at", timeOrNull(overdue)}, {"due_at", timeOrNull(due)},
        {"soon_at", timeOrNull(soon)}, {"due_on", dayOrNull(dueOn)}};
}

QStringList queueSorts()
{
    return {u"urgency"_s, u"received"_s, u"ref"_s};
}

contract::Page<domain::RequestSummary> queuePage(Database& database,
    const domain::WorkspaceId& workspace, const DataRequestFilter& filter,
    const PageRequest& request, const QDateTime& now)
{
    PagedSelect select{.columns = u"d.ref"_s,
        .from = u"data_request d"_s,
        .where = u"d.workspace_id = ?"_s,
        .values = {workspace.text()},
        .key = QString(rankAt(now) + u" || COALESCE(d.due_on, d.ref)"_s),
        .id = u"d.id"_s,
        .descending = request.sort.startsWith(u'-')};
    const QString sort = select.descending ? request.sort.mid(1) : request.sort;
    if (sort == "received"_L1)
        select.key = u"d.received_at"_s;
    if (sort == "ref"_L1) {
        select.key = u"(d.received_year * 10000000 + d.number)"_s;
        select.numericKey = true;
    }
    applyFilter(select, filter, now);
    search(database, select, workspace, filter.subject, filter.byName, {},
        [] { return QList<OpenedTexts>(); });
    search(database, select, workspace, request.text, filter.byName, {u"d.ref"_s, u"d.status"_s},
        [&, rights = QList<OpenedTexts>()]() mutable {
            if (rights.isEmpty())
                rights = rightsAsked(database, workspace);
            return rights;
        });
    const contract::Page<QString> picked = pageOf(
        database, select, request, [](const Row& row) { return row.text(firstColumn - 1); });
    contract::Page<domain::RequestSummary> page;
    page.items = readSummaries(database, workspace, picked.items);
    page.nextCursor = picked.nextCursor;
    page.total = picked.total;
    return page;
}

} // namespace console::service
