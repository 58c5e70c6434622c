// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/data_requests_model.h"

#include "models/request_titles.h"
#include "models/row_heading.h"
#include "models/when.h"

#include <QCoreApplication>

namespace console::models {

using namespace Qt::StringLiterals;
using domain::RequestSummary;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DataRequestsModel)
};

QList<domain::DataRight> rightsOf(const RequestSummary& request)
{
    QList<domain::DataRight> rights;
    for (const domain::RightClock& clock : request.rights)
        rights << clock.asked.right;
    return rights;
}

QString flagWords(const RequestSummary& request)
{
    QStringList words;
    if (request.flags.legalHold)
        words << Words::tr("legal hold");
    if (request.flags.restricted)
        words << Words::tr("restricted");
    if (request.flags.feeAsked)
        words << Words::tr("fee asked");
    if (request.isExtended())
        words << Words::tr("extended");
    if (domain::isActive(request.status) && request.openTasks > 0)
        words << (request.openTasks == 1 ? Words::tr("1 open task")
                                         : Words::tr("%n open tasks", nullptr, request.openTasks));
    return words.join(u" · "_s);
}

QVariant caseRole(const RequestSummary& request, int role, const DueWords& due)
{
    if (role == StrongRole)
        return true;
    if (role == SecondLineRole)
        return request.mask.isEmpty() ? Words::tr("purged") : request.mask;
    if (role == Qt::AccessibleDescriptionRole)
        return QStringList{request.mask, rightsTitle(rightsOf(request)), title(request.status),
            due.text, due.exact}
            .join(u", "_s);
    return {};
}

QVariant dueRole(int role, const DueWords& due)
{
    if (role == ToneRole)
        return int(due.tone);
    if (role == SecondLineRole)
        return due.legal;
    if (role == Qt::ToolTipRole || role == CopyRole)
        return due.exact;
    return {};
}

//! What a heading says in a column; most columns say nothing there.
struct HeadingCell {
    std::function<QString(const QueueRow&)> text = nullptr;
    std::function<QVariant(const QueueRow&, int)> role = nullptr;
};

Column<QueueRow> column(ColumnSpec spec, const Column<RequestSummary>::Text& text,
    const Column<RequestSummary>::SortValue& sortValue = nullptr,
    const Column<RequestSummary>::Role& role = nullptr, const HeadingCell& heading = {})
{
    Column<QueueRow>::SortValue sorts;
    if (sortValue)
        sorts = [sortValue](const QueueRow& row) {
            return sortValue(row.request);
        };
    return {std::move(spec),
        [text, heading](const QueueRow& row) {
            if (row.cases == 0)
                return text(row.request);
            return heading.text ? heading.text(row) : QString();
        },
        sorts,
        [role, heading](const QueueRow& row, int which) {
            if (row.cases == 0)
                return role ? role(row.request, which) : QVariant();
            if (which == HeadingRole)
                return QVariant(true);
            return heading.role ? heading.role(row, which) : QVariant();
        }};
}

QVariant headingRole(const QueueRow& row, int role, const DueWords& due)
{
    if (role == StrongRole)
        return true;
    if (role == Qt::AccessibleTextRole)
        return Words::tr("Person %1, %n cases: %2", nullptr, row.cases)
            .arg(row.request.mask,
                due.legal.isEmpty() ? due.text : QString(due.text + u", "_s + due.legal));
    return {};
}

// Given up first where there is no room: channel and law, receipt, then the assignee. Case, state
// and the date that counts stay.
QList<Column<QueueRow>> columnsOfRequests(const base::Clock& clock)
{
    const auto leading = Qt::AlignLeft | Qt::AlignVCenter;
    const auto trailing = Qt::AlignRight | Qt::AlignVCenter;
    const auto due = [clock](const RequestSummary& r) {
        return dueWords(r, dayOf(r, clock()));
    };
    return {
        column(
            {u"case"_s, Words::tr("Case"), 150, 0, leading}, [](const auto& r) { return r.ref; },
            nullptr, [due](const auto& r, int role) { return caseRole(r, role, due(r)); },
            {[](const QueueRow& row) { return row.request.mask; },
                [due](const QueueRow& row, int role) {
                    return headingRole(row, role, due(row.request));
                }}),
        column({u"rights"_s, Words::tr("Rights"), 150, 1, leading},
            [](const auto& r) { return rightsTitle(rightsOf(r)); }, nullptr, nullptr,
            {[](const QueueRow& row) {
                return Words::tr("%n cases", nullptr, row.cases);
            }}),
        column(
            {u"state"_s, Words::tr("State"), 140, 0, leading},
            [](const auto& r) { return title(r.status); }, nullptr,
            [](const auto& r, int role) {
                return role == SecondLineRole ? QVariant(flagWords(r)) : QVariant();
            }),
        column(
            {u"assignee"_s, Words::tr("Assignee"), 120, 2, leading},
            [](const auto& r) { return r.assignee ? r.assignee->name : Words::tr("nobody"); },
            nullptr,
            [](const auto& r, int role) {
                return role == ToneRole && !r.assignee ? QVariant(int(CellTone::Muted))
                                                       : QVariant();
            }),
        column(
            {u"received"_s, Words::tr("Received"), 110, 3, trailing},
            [](const auto& r) { return shortDay(r.receivedAt); },
            [](const auto& r) { return QVariant(r.receivedAt); },
            [](const auto& r, int role) {
                return role == Qt::ToolTipRole || role == CopyRole
                    ? QVariant(exactTime(r.receivedAt))
                    : QVariant();
            }),
        column({u"regulation"_s, Words::tr("Law"), 130, 4, leading, false},
            [](const auto& r) { return regulationTitle(r.regulation); }),
        column({u"channel"_s, Words::tr("Channel"), 110, 5, leading, false},
            [](const auto& r) { return channelTitle(r.channel); }),
        column(
            {u"due"_s, Words::tr("Target, legal date"), 170, 0, trailing},
            [due](const auto& r) { return due(r).text; },
            [clock](const auto& r) { return QVariant(pressure(r, dayOf(r, clock()))); },
            [due](const auto& r, int role) { return dueRole(role, due(r)); },
            {[due](const QueueRow& row) { return due(row.request).text; },
                [due](const QueueRow& row, int role) {
                    return dueRole(role, due(row.request));
                }}),
    };
}

} // namespace

DataRequestsModel::DataRequestsModel(const base::Clock& clock, QObject* parent)
    : RowList(
        columnsOfRequests(clock), [](const QueueRow& row) { return row.request.id; }, parent)
    , m_clock(clock)
{
}

} // namespace console::models
