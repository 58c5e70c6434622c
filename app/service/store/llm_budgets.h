// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/llm_usage_report.h"
#include "domain/workspace.h"
#include "service/store/database.h"

namespace console::service {

//! Table llm_budget, of one workspace. What was used is for others to say.
class LlmBudgetStore {
public:
    LlmBudgetStore(Database& database, domain::WorkspaceId workspace)
        : m_database(database)
        , m_workspace(std::move(workspace))
    {
    }

    //! Of organizations that have one or had one, in the order of their ids.
    [[nodiscard]] QList<domain::LlmBudget> all();
    //! One that never had any has neither tokens nor revision.
    [[nodiscard]] domain::LlmBudget find(const domain::OrganizationId& organization);
    //! `monthlyTokens` 0 takes it away. Counts the revision on.
    void put(
        const domain::OrganizationId& organization, qint64 monthlyTokens, const QDateTime& now);

private:
    Database& m_database;
    const domain::WorkspaceId m_workspace;
};

} // namespace console::service
