// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/llm_usage_report.h"

#include <algorithm>

namespace console::domain {

using namespace Qt::StringLiterals;

namespace {

//! Context of the translations.
struct ReportWords {
    Q_DECLARE_TR_FUNCTIONS(LlmUsage)
};

constexpr int firstYear = 2015;
constexpr int lastYear = 2100;

base::Failure wrong(const QString& field, const QString& code, const QString& message)
{
    return base::failure(base::ApiError::invalid(field, message, code));
}

bool isThinkable(const QDate& day)
{
    return day.isValid() && day.year() >= firstYear && day.year() <= lastYear;
}

LlmUsageCounts less(const LlmUsageCounts& all, const LlmUsageCounts& part)
{
    const auto rest = [](qint64 a, qint64 b) {
        return std::max<qint64>(0, a - b);
    };
    return {rest(all.requests, part.requests), rest(all.inputTokens, part.inputTokens),
        rest(all.outputTokens, part.outputTokens), rest(all.errors, part.errors)};
}

} // namespace

QString wireName(UsageGroup group)
{
    switch (group) {
    case UsageGroup::None:
        return u"none"_s;
    case UsageGroup::Organization:
        return u"organization"_s;
    case UsageGroup::Provider:
        return u"provider"_s;
    case UsageGroup::Model:
        return u"model"_s;
    }
    return {};
}

std::optional<UsageGroup> usageGroup(const QString& wireName)
{
    for (const auto group :
        {UsageGroup::None, UsageGroup::Organization, UsageGroup::Provider, UsageGroup::Model}) {
        if (domain::wireName(group) == wireName)
            return group;
    }
    return std::nullopt;
}

base::Result<UsageSpan> usageSpan(const UsageQuery& query)
{
    const auto calendar = UsageCalendar::make(query.zone, query.period);
    if (!calendar)
        return base::failure(calendar.error());
    for (const auto& [field, day] :
        {std::pair(u"from"_s, query.from), std::pair(u"until"_s, query.until)}) {
        if (!isThinkable(day))
            return wrong(field, u"llm.usage.dates"_s,
                ReportWords::tr("The day is to be between %1 and %2.")
                    .arg(firstYear)
                    .arg(lastYear));
    }
    if (query.until < query.from)
        return wrong(u"until"_s, u"llm.usage.dates"_s,
            ReportWords::tr("The last day is to come after the first one."));
    UsageSpan span{*calendar, {}, {}};
    for (QDate first = calendar->periodOf(query.from); first <= query.until;
         first = calendar->next(first)) {
        if (span.periods.size() == mostUsagePeriods)
            return wrong(u"until"_s, u"llm.usage.range"_s,
                ReportWords::tr("These are more than %1 bars. Choose a shorter time, or weeks or "
                                "months.")
                    .arg(mostUsagePeriods));
        span.periods.append(first);
    }
    span.hours = {
        calendar->hoursOf(span.periods.first()).first, calendar->hoursOf(span.periods.last()).end};
    return span;
}

LlmUsageCounts UsageReport::rest(qsizetype period) const
{
    LlmUsageCounts shown;
    for (const UsageReportGroup& group : groups) {
        if (period < group.series.size())
            shown += group.series.at(period);
    }
    return less(totals.at(period), shown);
}

QStringList leadingGroups(const UsageGroupTotals& totals, qsizetype most)
{
    QStringList order = totals.keys();
    const auto before = [&](const QString& a, const QString& b) {
        return std::pair(-totals.value(a).tokens(), a) < std::pair(-totals.value(b).tokens(), b);
    };
    std::sort(order.begin(), order.end(), before);
    return order.mid(0, most);
}

UsageReport usageReport(const UsageQuery& query, const UsageSpan& span, const QList<UsageSum>& sums,
    const UsageGroupTotals& groups, const QList<UsageSum>& series)
{
    UsageReport report{.query = query,
        .periods = span.periods,
        .totals = QList<LlmUsageCounts>(span.periods.size()),
        .total = {},
        .groups = {},
        .groupCount = groups.size(),
        .others = {}};
    const auto place = [&](const QDate& period) {
        return std::lower_bound(span.periods.begin(), span.periods.end(), period)
            - span.periods.begin();
    };
    for (const UsageSum& sum : sums) {
        report.totals[place(sum.period)] += sum.counts;
        report.total += sum.counts;
    }
    const QStringList order = leadingGroups(groups, groups.size());
    QHash<QString, qsizetype> leading;
    for (const QString& id : order) {
        if (report.groups.size() == mostUsageGroups) {
            report.others += groups.value(id);
            continue;
        }
        UsageReportGroup group{.id = id, .name = {}, .total = groups.value(id), .series = {}};
        if (leading.size() < mostUsageSeries) {
            group.series.resize(span.periods.size());
            leading.insert(id, report.groups.size());
        }
        report.groups.append(group);
    }
    for (const UsageSum& sum : series) {
        if (const auto found = leading.constFind(sum.group); found != leading.constEnd())
            report.groups[*found].series[place(sum.period)] += sum.counts;
    }
    return report;
}

UsageOutcome& UsageOutcome::operator+=(const UsageOutcome& other)
{
    added += other.added;
    replaced += other.replaced;
    unchanged += other.unchanged;
    return *this;
}

} // namespace console::domain
