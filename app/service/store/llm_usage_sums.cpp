// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/json_reader.h"
#include "service/store/dialect.h"
#include "service/store/llm_usage.h"
#include "service/store/llm_usage_rows.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

// How sums are read. A sum of the database is that of numbers which are not whole, so that it can't
// overflow; below 2^53 it is exact all the same, and beyond it LlmUsageCounts stays there.
namespace console::service {

using domain::LlmUsageCounts;
using domain::UsageGroup;
using domain::UsageHours;
using domain::UsageSum;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hoursPerDay = 24;

QString sumsOf(const QString& table)
{
    return u"SUM(%1.requests * 1.0), SUM(%1.input_tokens * 1.0), SUM(%1.output_tokens * 1.0), "
           "SUM(%1.errors * 1.0)"_s.arg(table);
}

LlmUsageCounts readSums(const Row& row, int first)
{
    const auto number = [&](int column) {
        const double sum = row.text(first + column).toDouble();
        return qint64(std::min(sum, double(base::largestJsonInteger)));
    };
    return {number(0), number(1), number(2), number(3)};
}

QString columnOf(UsageGroup by)
{
    switch (by) {
    case UsageGroup::None:
        return u"s.workspace_id"_s; // the same in all rows
    case UsageGroup::Organization:
        return u"s.organization_id"_s;
    case UsageGroup::Provider:
        return u"s.provider"_s;
    case UsageGroup::Model:
        return u"s.model"_s;
    }
    return {};
}

//! The hours themselves; from the few series that are asked for to each one's hours.
QString ofHours(UsageGroup by, const QString& narrowed)
{
    return u"SELECT %1, %2 FROM llm_usage_series s CROSS JOIN llm_usage u "
           "WHERE u.series_id = s.id AND s.workspace_id = ? %3 AND u.hour >= ? AND u.hour < ? "
           "GROUP BY %1"_s.arg(columnOf(by), sumsOf(u"u"_s), narrowed);
}

QString ofTotals(UsageGroup by)
{
    return u"SELECT %1, %2 FROM llm_usage_total s WHERE s.workspace_id = ? AND s.hour >= ? "
           "AND s.hour < ? GROUP BY %1"_s.arg(columnOf(by), sumsOf(u"s"_s));
}

QString listOf(const QList<domain::OrganizationId>& organizations)
{
    QJsonArray ids;
    for (const domain::OrganizationId& organization : organizations)
        ids.append(organization.text());
    return QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact));
}

} // namespace

QList<UsageSum> LlmUsageStore::sums(
    const domain::UsageSpan& span, UsageGroup by, const Scope& scope)
{
    QVariantList narrowing{m_workspace.text()};
    QString sql;
    if (scope) {
        sql = ofHours(by, u"AND "_s + dialect::isAmong(u"s.organization_id"_s));
        narrowing << listOf(*scope);
    } else {
        sql = by == UsageGroup::Organization ? ofHours(by, {}) : ofTotals(by);
    }
    QList<UsageSum> found;
    for (const QDate& period : span.periods) {
        const UsageHours hours = span.calendar.hoursOf(period);
        found += m_database.all(
            sql, QVariantList(narrowing) << hours.first << hours.end, [&](const Row& row) {
                const QString group = by == UsageGroup::None ? QString() : row.text(0);
                return UsageSum{period, group, readSums(row, 1)};
            });
    }
    return found;
}

domain::UsageGroupTotals LlmUsageStore::organizationTotals(const UsageHours& hours)
{
    domain::UsageGroupTotals totals;
    const qint64 firstDay = (hours.first + hoursPerDay - 1) / hoursPerDay;
    const qint64 endDay = hours.end / hoursPerDay;
    if (firstDay >= endDay) {
        addHours(totals, hours);
        return totals;
    }
    const auto days = m_database.all(
        u"SELECT d.organization_id, %1 FROM llm_usage_day d WHERE d.workspace_id = ? "
        "AND d.utc_day >= ? AND d.utc_day < ? GROUP BY d.organization_id"_s.arg(sumsOf(u"d"_s)),
        {m_workspace.text(), firstDay, endDay},
        [](const Row& row) { return std::pair(row.text(0), readSums(row, 1)); });
    for (const auto& [organization, counts] : days)
        totals[organization] += counts;
    addHours(totals, {hours.first, firstDay * hoursPerDay});
    addHours(totals, {endDay * hoursPerDay, hours.end});
    return totals;
}

void LlmUsageStore::addHours(domain::UsageGroupTotals& totals, const UsageHours& hours)
{
    if (hours.first >= hours.end)
        return;
    const auto found = m_database.all(ofHours(UsageGroup::Organization, {}),
        {m_workspace.text(), hours.first, hours.end},
        [](const Row& row) { return std::pair(row.text(0), readSums(row, 1)); });
    for (const auto& [organization, counts] : found)
        totals[organization] += counts;
}

} // namespace console::service
