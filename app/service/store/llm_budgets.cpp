// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/llm_budgets.h"

namespace console::service {

using domain::LlmBudget;
using domain::OrganizationId;
using namespace Qt::StringLiterals;

namespace {

// Of organization_id, name of the organization, monthly_tokens and rev.
LlmBudget readBudget(const Row& row)
{
    return {.organization = OrganizationId(row.text(0)),
        .name = row.text(1),
        .monthlyTokens = row.number(2),
        .used = 0,
        .rev = row.number(3)};
}

QString select(const QString& where)
{
    return u"SELECT b.organization_id, o.name, b.monthly_tokens, b.rev FROM llm_budget b "
           "LEFT JOIN organization o ON o.id = b.organization_id "
           "AND o.workspace_id = b.workspace_id WHERE b.workspace_id = ? %1 "
           "ORDER BY b.organization_id"_s.arg(where);
}

} // namespace

QList<LlmBudget> LlmBudgetStore::all()
{
    return m_database.all(select({}), {m_workspace.text()}, readBudget);
}

LlmBudget LlmBudgetStore::find(const OrganizationId& organization)
{
    return m_database
        .first(select(u"AND b.organization_id = ?"_s), {m_workspace.text(), organization.text()},
            readBudget)
        .value_or(LlmBudget{.organization = organization, .name = {}});
}

void LlmBudgetStore::put(
    const OrganizationId& organization, qint64 monthlyTokens, const QDateTime& now)
{
    m_database.execute(
        u"INSERT INTO llm_budget (workspace_id, organization_id, monthly_tokens, rev, created_at, "
        "updated_at) VALUES (?, ?, ?, 1, ?, ?) ON CONFLICT (workspace_id, organization_id) "
        "DO UPDATE SET monthly_tokens = excluded.monthly_tokens, rev = llm_budget.rev + 1, "
        "updated_at = excluded.updated_at"_s,
        {m_workspace.text(), organization.text(), monthlyTokens, base::isoUtc(now),
            base::isoUtc(now)});
}

} // namespace console::service
