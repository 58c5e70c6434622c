// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/subject_copy.h"

#include "domain/column_use.h"
#include "domain/data_zones.h"

#include <numeric>

namespace console::domain {

using namespace Qt::StringLiterals;

namespace {

QString zoneWords(DataZone zone)
{
    switch (zone) {
    case DataZone::Eea:
        return u"within the European Economic Area"_s;
    case DataZone::Adequate:
        return u"under a decision of adequacy (article 45)"_s;
    case DataZone::UnitedStates:
        return u"in the United States"_s;
    case DataZone::Other:
        return u"in a third country"_s;
    case DataZone::Unknown:
        break;
    }
    return u"country not stated"_s;
}

QString mechanismWords(TransferMechanism mechanism)
{
    switch (mechanism) {
    case TransferMechanism::None:
        return u"no mechanism is stated"_s;
    case TransferMechanism::Adequacy:
        return u"adequacy decision (article 45)"_s;
    case TransferMechanism::Dpf:
        return u"EU-US Data Privacy Framework (article 45)"_s;
    case TransferMechanism::Scc:
        return u"standard contractual clauses (article 46(2)(c))"_s;
    case TransferMechanism::Idta:
        return u"International Data Transfer Agreement (United Kingdom)"_s;
    case TransferMechanism::Bcr:
        break;
    }
    return u"binding corporate rules (article 47)"_s;
}

DataZone zoneOf(const SubProcessor& entry, const SubjectCopy& copy)
{
    return builtInDataZones().zoneOf(entry.countries, copy.gatheredAt.date());
}

QStringList purposes(const SubjectCopy& copy)
{
    QStringList lines;
    for (const CopiedTable& table : copy.tables) {
        QStringList each;
        for (const CopiedColumn& column : table.columns)
            each.append(column.purpose);
        each.removeDuplicates();
        lines.append(QString(spokenTable(table.table) + u": "_s + each.join(u"; "_s)));
    }
    return lines;
}

QStringList categories(const SubjectCopy& copy)
{
    QStringList lines;
    for (const CopiedTable& table : copy.tables)
        lines.append(u"%1 (%2)"_s.arg(spokenTable(table.table)).arg(table.rows.size()));
    return lines;
}

QStringList retentions(const SubjectCopy& copy)
{
    QStringList lines;
    for (const CopiedTable& table : copy.tables) {
        QStringList each;
        for (const CopiedColumn& column : table.columns)
            each.append(column.retention);
        each.removeDuplicates();
        lines.append(QString(spokenTable(table.table) + u": "_s + each.join(u"; "_s)));
    }
    return lines;
}

QStringList recipients(const SubjectCopy& copy)
{
    QStringList lines;
    if (copy.listingVersion)
        lines.append(u"Sub-processors, by version %1 of the listing:"_s.arg(*copy.listingVersion));
    for (const SubProcessor& entry : copy.recipients) {
        const QString who = entry.legalName.isEmpty() ? entry.name : entry.legalName;
        const QString where
            = entry.countries.isEmpty() ? entry.region : entry.countries.join(u", "_s);
        lines.append(u"%1, %2: %3. Data: %4. Where: %5"_s.arg(
            who, entry.website, entry.purpose, entry.dataProcessed, where));
    }
    if (copy.recipients.isEmpty())
        lines.append(u"None but us."_s);
    return lines;
}

QStringList transfers(const SubjectCopy& copy)
{
    QStringList lines;
    for (const SubProcessor& entry : copy.recipients) {
        const DataZone zone = zoneOf(entry, copy);
        if (zone == DataZone::Eea)
            continue;
        lines.append(
            u"%1, %2: %3"_s.arg(entry.name, zoneWords(zone), mechanismWords(entry.transfer)));
    }
    if (lines.isEmpty())
        lines.append(u"No data leave the European Economic Area."_s);
    return lines;
}

} // namespace

qsizetype SubjectCopy::rowCount() const
{
    return std::accumulate(tables.begin(), tables.end(), qsizetype(0),
        [](qsizetype sum, const CopiedTable& table) { return sum + table.rows.size(); });
}

QList<AnnexPoint> copyAnnex(const SubjectCopy& copy)
{
    return {
        {u"15(1)(a)"_s, u"Purposes"_s, purposes(copy)},
        {u"15(1)(b)"_s, u"Categories of data"_s, categories(copy)},
        {u"15(1)(c)"_s, u"Recipients"_s, recipients(copy)},
        {u"15(1)(d)"_s, u"How long data are kept"_s, retentions(copy)},
        {u"15(1)(e)"_s, u"Your rights"_s,
            {u"You can ask to have your data corrected (article 16) or erased (article 17), to have their processing restricted (article 18), and to get them in a form for another service (article 20). You can object to their processing (article 21)."_s}},
        {u"15(1)(f)"_s, u"Complaint"_s,
            {u"You can complain to a supervisory authority, in particular where you live, where you work or where you think that the law was not kept (article 77)."_s}},
        {u"15(1)(g)"_s, u"Where the data come from"_s,
            {u"From you; from whoever invited you to an organization; from your use of the service."_s}},
        {u"15(1)(h)"_s, u"Automated decisions"_s,
            {u"There are none, and no profiling (article 22)."_s}},
        {u"15(2)"_s, u"Transfers to third countries"_s, transfers(copy)},
    };
}

} // namespace console::domain
