// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/data_requests_model.h"

#include "domain/email_address.h"
#include "models/request_titles.h"
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

//! What sorts by urgency: its step, then the day within it.
qint64 pressure(const RequestSummary& request, const QDate& today)
{
    const auto pressing = domain::pressingRight(request.rights, today);
    if (!pressing || !request.urgency)
        return std::numeric_limits<qint64>::max();
    constexpr qint64 manyDays = 10'000'000;
    return qint64(*request.urgency) * manyDays
        + request.rights.at(*pressing).limit.legal.toJulianDay();
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

// Given up first where there is no room: channel and law, receipt, then the assignee. Case, state
// and the date that counts stay.
QList<Column<RequestSummary>> columnsOfRequests(const base::Clock& clock)
{
    const auto leading = Qt::AlignLeft | Qt::AlignVCenter;
    const auto trailing = Qt::AlignRight | Qt::AlignVCenter;
    const auto due = [clock](const RequestSummary& r) {
        return dueWords(r, dayOf(r, clock()));
    };
    return {
        {{u"case"_s, Words::tr("Case"), 150, 0, leading}, [](const auto& r) { return r.ref; },
            nullptr,
            [due](const auto& r, int role) {
                return caseRole(r, role, due(r));
            }},
        {{u"rights"_s, Words::tr("Rights"), 150, 1, leading},
            [](const auto& r) {
                return rightsTitle(rightsOf(r));
            }},
        {{u"state"_s, Words::tr("State"), 140, 0, leading},
            [](const auto& r) { return title(r.status); }, nullptr,
            [](const auto& r, int role) {
                return role == SecondLineRole ? QVariant(flagWords(r)) : QVariant();
            }},
        {{u"assignee"_s, Words::tr("Assignee"), 120, 2, leading},
            [](const auto& r) { return r.assignee ? r.assignee->name : Words::tr("nobody"); },
            nullptr,
            [](const auto& r, int role) {
                return role == ToneRole && !r.assignee ? QVariant(int(CellTone::Muted))
                                                       : QVariant();
            }},
        {{u"received"_s, Words::tr("Received"), 110, 3, trailing},
            [](const auto& r) { return shortDay(r.receivedAt); },
            [](const auto& r) { return QVariant(r.receivedAt); },
            [](const auto& r, int role) {
                return role == Qt::ToolTipRole || role == CopyRole
                    ? QVariant(exactTime(r.receivedAt))
                    : QVariant();
            }},
        {{u"regulation"_s, Words::tr("Law"), 130, 4, leading, false},
            [](const auto& r) {
                return regulationTitle(r.regulation);
            }},
        {{u"channel"_s, Words::tr("Channel"), 110, 5, leading, false},
            [](const auto& r) {
                return channelTitle(r.channel);
            }},
        {{u"due"_s, Words::tr("Target, legal date"), 170, 0, trailing},
            [due](const auto& r) { return due(r).text; },
            [clock](const auto& r) { return QVariant(pressure(r, dayOf(r, clock()))); },
            [due](const auto& r, int role) {
                return dueRole(role, due(r));
            }},
    };
}

} // namespace

DataRequestsModel::DataRequestsModel(const base::Clock& clock, QObject* parent)
    : RowList(
        columnsOfRequests(clock), [](const RequestSummary& request) { return request.id; }, parent)
{
}

void DataRequestsModel::setAddressWanted(std::function<void(const QString&)> wanted)
{
    m_addressWanted = std::move(wanted);
}

void DataRequestsModel::setFilter(const QString& text)
{
    m_typed = text;
    QStringList words;
    QString address;
    const QStringList typed = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : typed) {
        const base::Result<QString> whole = domain::emailAddress(word);
        if (whole && address.isEmpty())
            address = *whole;
        else
            words << word;
    }
    RowList::setFilter(words.join(u' '));
    if (address == m_address)
        return;
    m_address = address;
    if (m_addressWanted)
        m_addressWanted(address);
}

QList<RequestSummary> groupedByPerson(const QList<RequestSummary>& requests)
{
    QHash<QString, QList<RequestSummary>> byPerson;
    QStringList order;
    for (const RequestSummary& request : requests) {
        if (!byPerson.contains(request.personKey))
            order << request.personKey;
        byPerson[request.personKey] << request;
    }
    QList<RequestSummary> grouped;
    for (const QString& person : std::as_const(order))
        grouped += byPerson.value(person);
    return grouped;
}

} // namespace console::models
