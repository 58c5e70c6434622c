// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/llm_periods.h"
#include "domain/workspace.h"

#include <optional>

namespace console::domain {

//! Whether somebody sees what all of the workspace used, and states it; others do so for their own
//! organizations.
[[nodiscard]] inline bool seesAllLlmUsage(const Standing& standing)
{
    return standing.role == WorkspaceRole::Operator;
}

//! "none", "organization", "provider", "model"
[[nodiscard]] QString wireName(UsageGroup group);
[[nodiscard]] std::optional<UsageGroup> usageGroup(const QString& wireName);

inline constexpr int mostUsagePeriods = 120; //!< of one report: more are no bars any more
inline constexpr int mostUsageSeries = 7; //!< groups of a report that are told for each period
inline constexpr int mostUsageGroups = 2000; //!< that are told one by one

//! What is asked for. Dates are those of clocks in the zone.
struct UsageQuery {
    QByteArray zone = "UTC"; //!< IANA
    UsagePeriod period = UsagePeriod::Day;
    QDate from;
    QDate until; //!< the last day; the whole period that it is in counts
    UsageGroup by = UsageGroup::None;
    std::optional<OrganizationId> organization = {}; //!< nothing: all that the person may see

    friend bool operator==(const UsageQuery&, const UsageQuery&) = default;
};

//! The periods that a query is about, without a gap.
struct UsageSpan {
    UsageCalendar calendar;
    QList<QDate> periods; //!< their first days; never empty
    UsageHours hours; //!< of all of them
};

//! Errors InvalidInput: "llm.zone" (field "zone"), "llm.usage.dates" (field "from" or "until": not
//! a day between 2015 and 2100, or the wrong way round), "llm.usage.range" (field "until": more
//! than mostUsagePeriods).
[[nodiscard]] base::Result<UsageSpan> usageSpan(const UsageQuery& query);

//! One organization, provider or model.
struct UsageReportGroup {
    QString id; //!< as UsageSum::group
    QString name; //!< of an organization that the service knows; else empty
    LlmUsageCounts total;
    QList<LlmUsageCounts> series; //!< one for each period, of the first mostUsageSeries only

    friend bool operator==(const UsageReportGroup&, const UsageReportGroup&) = default;
};

//! Sums of all rows of a span, told three ways that agree: periods, groups and all together.
struct UsageReport {
    UsageQuery query;
    QList<QDate> periods;
    QList<LlmUsageCounts> totals; //!< one for each period
    LlmUsageCounts total;
    QList<UsageReportGroup> groups; //!< most tokens first; none when not asked for
    qsizetype groupCount = 0; //!< all of them
    LlmUsageCounts others; //!< sum of those beyond mostUsageGroups

    //! What the groups with a series leave of one period.
    [[nodiscard]] LlmUsageCounts rest(qsizetype period) const;
    friend bool operator==(const UsageReport&, const UsageReport&) = default;
};

using UsageGroupTotals = QHash<QString, LlmUsageCounts>;

//! The groups that get a series: most tokens first, then by id.
[[nodiscard]] QStringList leadingGroups(const UsageGroupTotals& totals, qsizetype most);

//! `sums` in any order and by whatever group; `groups` sums of the whole span; `series` holds those
//! of the leading groups at least. Sums outside of the span must not be among them.
[[nodiscard]] UsageReport usageReport(const UsageQuery& query, const UsageSpan& span,
    const QList<UsageSum>& sums, const UsageGroupTotals& groups, const QList<UsageSum>& series);

//! The monthly tokens of one organization, and what it has used of them this month.
struct LlmBudget {
    OrganizationId organization;
    QString name; //!< as UsageReportGroup::name
    qint64 monthlyTokens = 0; //!< 0: none any more
    qint64 used = 0; //!< since the month began in the zone that was asked for
    qint64 rev = 0; //!< 0: never had one

    friend bool operator==(const LlmBudget&, const LlmBudget&) = default;
};

//! What a report or an import did, or would do.
struct UsageOutcome {
    qsizetype added = 0;
    qsizetype replaced = 0;
    qsizetype unchanged = 0;

    UsageOutcome& operator+=(const UsageOutcome& other);
    friend bool operator==(const UsageOutcome&, const UsageOutcome&) = default;
};

inline constexpr qsizetype mostUsageRowsAtOnce = 1000; //!< of one request

} // namespace console::domain
