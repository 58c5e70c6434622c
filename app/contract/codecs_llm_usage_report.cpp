// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/json_pieces.h"
#include "contract/listing_pieces.h"
#include "contract/usage_codecs.h"
#include "contract/usage_pieces.h"

namespace console::contract {

using base::JsonReader;
using domain::LlmUsageCounts;
using domain::UsageReport;
using namespace Qt::StringLiterals;

namespace {

QJsonArray encodeAll(const QList<LlmUsageCounts>& all)
{
    QJsonArray array;
    for (const LlmUsageCounts& counts : all)
        array.append(encodeCounts(counts));
    return array;
}

QJsonObject encodeGroup(const domain::UsageReportGroup& group)
{
    QJsonObject object{{u"id"_s, group.id}};
    if (!group.name.isEmpty())
        object.insert("name"_L1, group.name);
    insertCounts(object, group.total);
    if (!group.series.isEmpty())
        object.insert("series"_L1, encodeAll(group.series));
    return object;
}

domain::UsageReportGroup decodeGroup(JsonReader& reader)
{
    domain::UsageReportGroup group;
    group.id = reader.string("id"_L1);
    group.name = reader.optionalString("name"_L1).value_or(QString());
    group.total = readCounts(reader);
    if (reader.has("series"_L1))
        group.series = reader.list("series"_L1, readCounts);
    return group;
}

domain::UsageQuery readQuery(JsonReader& reader)
{
    domain::UsageQuery query;
    query.zone = reader.string("zone"_L1).toUtf8();
    query.period
        = readWord<domain::UsagePeriod>(reader, "period"_L1, u"a period"_s, domain::usagePeriod);
    query.from = readDay(reader, "from"_L1);
    query.until = readDay(reader, "until"_L1);
    query.by = readWord<domain::UsageGroup>(reader, "by"_L1, u"a group"_s, domain::usageGroup);
    if (reader.has("organizationId"_L1))
        query.organization = reader.id<domain::OrganizationId>("organizationId"_L1);
    return query;
}

} // namespace

QJsonObject encode(const UsageReport& report)
{
    QJsonArray periods;
    for (const QDate& period : report.periods)
        periods.append(period.toString(Qt::ISODate));
    QJsonArray groups;
    for (const domain::UsageReportGroup& group : report.groups)
        groups.append(encodeGroup(group));
    QJsonObject body{{u"zone"_s, QString::fromUtf8(report.query.zone)},
        {u"period"_s, domain::wireName(report.query.period)},
        {u"from"_s, report.query.from.toString(Qt::ISODate)},
        {u"until"_s, report.query.until.toString(Qt::ISODate)},
        {u"by"_s, domain::wireName(report.query.by)}, {u"periods"_s, periods},
        {u"totals"_s, encodeAll(report.totals)}, {u"total"_s, encodeCounts(report.total)},
        {u"groups"_s, groups}, {u"groupCount"_s, report.groupCount},
        {u"others"_s, encodeCounts(report.others)}};
    if (report.query.organization)
        body.insert("organizationId"_L1, report.query.organization->text());
    return body;
}

UsageReport decodeUsageReport(JsonReader& reader)
{
    UsageReport report;
    report.query = readQuery(reader);
    const QStringList periods = reader.strings("periods"_L1);
    for (const QString& period : periods) {
        report.periods.append(QDate::fromString(period, Qt::ISODate));
        if (!report.periods.last().isValid())
            reader.fail("periods"_L1, u"days"_s);
    }
    report.totals = reader.list("totals"_L1, readCounts);
    report.total = countsIn(reader, "total"_L1);
    report.groups = reader.list("groups"_L1, decodeGroup);
    report.groupCount = reader.integer("groupCount"_L1);
    report.others = countsIn(reader, "others"_L1);
    // Whoever draws it goes through them side by side.
    if (report.totals.size() != report.periods.size())
        reader.fail("totals"_L1, u"one for each period"_s);
    for (const domain::UsageReportGroup& group : std::as_const(report.groups)) {
        if (!group.series.isEmpty() && group.series.size() != report.periods.size())
            reader.fail("groups"_L1, u"one of a series for each period"_s);
    }
    return report;
}

QJsonObject encode(const domain::LlmBudget& budget)
{
    QJsonObject body{{u"organizationId"_s, budget.organization.text()},
        {u"monthlyTokens"_s, budget.monthlyTokens}, {u"used"_s, budget.used}};
    if (!budget.name.isEmpty())
        body.insert("name"_L1, budget.name);
    insertRev(body, budget.rev);
    return body;
}

domain::LlmBudget decodeLlmBudget(JsonReader& reader)
{
    return {.organization = reader.id<domain::OrganizationId>("organizationId"_L1),
        .name = reader.optionalString("name"_L1).value_or(QString()),
        .monthlyTokens = reader.integer("monthlyTokens"_L1),
        .used = reader.integer("used"_L1),
        .rev = reader.optionalInteger("rev"_L1).value_or(0)};
}

} // namespace console::contract
