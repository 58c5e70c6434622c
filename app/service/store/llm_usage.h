// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/llm_usage_report.h"
#include "domain/workspace.h"
#include "service/store/database.h"

namespace console::service {

//! Tables llm_usage_series, llm_usage, llm_usage_total and llm_usage_day, of one workspace.
class LlmUsageStore {
public:
    LlmUsageStore(Database& database, domain::WorkspaceId workspace)
        : m_database(database)
        , m_workspace(std::move(workspace))
    {
    }

    [[nodiscard]] std::optional<domain::LlmUsageCounts> find(const domain::LlmUsageKey& key);

    //! Makes the hour `after`, with its roll-ups; `before` is what find() gave. False, and only
    //! fit to be undone, when a roll-up would go beyond base::largestJsonInteger.
    [[nodiscard]] bool put(const domain::LlmUsageKey& key,
        const std::optional<domain::LlmUsageCounts>& before, const domain::LlmUsageCounts& after);

    //! Whose rows: all of the workspace, or those of the organizations that are named.
    using Scope = std::optional<QList<domain::OrganizationId>>;

    //! Sums of each period, by group; periods and groups without usage are left out.
    [[nodiscard]] QList<domain::UsageSum> sums(
        const domain::UsageSpan& span, domain::UsageGroup by, const Scope& scope);

    //! Sums of those hours for each organization of the workspace that has any.
    [[nodiscard]] domain::UsageGroupTotals organizationTotals(const domain::UsageHours& hours);

private:
    qint64 seriesOf(const domain::LlmUsageKey& key, bool make);
    void addHours(domain::UsageGroupTotals& totals, const domain::UsageHours& hours);

    Database& m_database;
    const domain::WorkspaceId m_workspace;
    QHash<domain::LlmUsageKey, qint64> m_series; //!< by key of hour 0; those that were asked for
};

} // namespace console::service
