// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/organizations.h"
#include "service/usecases/llm_usage.h"

namespace console::service {

using base::failure;
using base::Result;
using domain::UsageGroup;
using domain::UsageGroupTotals;
using domain::UsageReport;
using domain::UsageSum;

namespace {

UsageGroupTotals totalsOf(const QList<UsageSum>& sums)
{
    UsageGroupTotals totals;
    for (const UsageSum& sum : sums)
        totals[sum.group] += sum.counts;
    return totals;
}

//! Of a whole workspace, each period by organization would be most of its rows. So only those are
//! read that get a series; days and totals give the rest.
UsageReport byOrganization(
    LlmUsageStore& store, const domain::UsageQuery& query, const domain::UsageSpan& span)
{
    const UsageGroupTotals totals = store.organizationTotals(span.hours);
    QList<domain::OrganizationId> leading;
    const QStringList ids = domain::leadingGroups(totals, domain::mostUsageSeries);
    for (const QString& id : ids)
        leading.append(domain::OrganizationId(id));
    return domain::usageReport(query, span, store.sums(span, UsageGroup::None, std::nullopt),
        totals, store.sums(span, UsageGroup::Organization, leading));
}

} // namespace

Result<UsageReport> LlmUsageRecords::sums(const domain::UsageQuery& query)
{
    const auto span = domain::usageSpan(query);
    if (!span)
        return failure(span.error());
    return read(m_context.database, [&]() -> Result<UsageReport> {
        const auto scope = LlmUsageRights(m_context).scope(query.organization);
        if (!scope)
            return failure(scope.error());
        LlmUsageStore store(m_context.database, m_context.asker().workspaceId);
        if (!*scope && query.by == UsageGroup::Organization) {
            UsageReport report = byOrganization(store, query, *span);
            name(report.groups);
            return report;
        }
        const QList<UsageSum> sums = store.sums(*span, query.by, *scope);
        UsageReport report = domain::usageReport(query, *span, sums,
            query.by == UsageGroup::None ? UsageGroupTotals() : totalsOf(sums), sums);
        if (query.by == UsageGroup::Organization)
            name(report.groups);
        return report;
    });
}

void LlmUsageRecords::name(QList<domain::UsageReportGroup>& organizations)
{
    OrganizationStore store(m_context.database);
    for (domain::UsageReportGroup& group : organizations) {
        if (const auto known = store.byId(domain::OrganizationId(group.id)))
            group.name = known->organization.name;
    }
}

} // namespace console::service
