// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/llm_budgets.h"

#include "domain/llm_budget.h"
#include "service/store/llm_budgets.h"
#include "service/usecases/record.h"
#include "service/usecases/refusals.h"

namespace console::service {

using base::failure;
using base::Result;
using domain::LlmBudget;
using domain::OrganizationId;
using namespace Qt::StringLiterals;

namespace {

QJsonObject recorded(qint64 monthlyTokens)
{
    return {{u"monthlyBudget"_s, monthlyTokens}};
}

} // namespace

Result<QList<LlmBudget>> LlmBudgets::all(const QByteArray& zone)
{
    const auto month = domain::UsageCalendar::make(zone, domain::UsagePeriod::Month);
    if (!month)
        return failure(month.error());
    return read(m_context.database, [&]() -> Result<QList<LlmBudget>> {
        LlmUsageRights rights(m_context);
        const auto scope = rights.scope(std::nullopt);
        if (!scope)
            return failure(scope.error());
        const domain::WorkspaceId& workspace = m_context.asker().workspaceId;
        const qint64 hour = m_context.now().toSecsSinceEpoch() / 3600;
        const auto used = LlmUsageStore(m_context.database, workspace)
                              .organizationTotals(month->hoursOf(month->periodOf(hour)));
        QList<LlmBudget> budgets;
        const QList<LlmBudget> stored = LlmBudgetStore(m_context.database, workspace).all();
        for (LlmBudget budget : stored) {
            if (*scope && !(*scope)->contains(budget.organization))
                continue;
            budget.used = used.value(budget.organization.text()).tokens();
            budgets.append(budget);
        }
        return budgets;
    });
}

Result<LlmBudget> LlmBudgets::set(const OrganizationId& organization,
    const std::optional<qint64>& monthlyTokens, const std::optional<qint64>& ifMatch)
{
    return change(m_context.database, [&]() -> Result<LlmBudget> {
        LlmUsageRights rights(m_context);
        if (const auto may = rights.mayStateAny(); !may)
            return failure(may.error());
        if (QUuid(organization.text()).isNull() || !rights.mayState(organization))
            return unknownOrganization();
        const Result<qint64> tokens
            = monthlyTokens ? domain::checkedLlmBudget(*monthlyTokens) : Result<qint64>(0);
        if (!tokens)
            return failure(tokens.error());
        const domain::WorkspaceId& workspace = m_context.asker().workspaceId;
        LlmBudgetStore store(m_context.database, workspace);
        const LlmBudget before = store.find(organization);
        if (ifMatch && *ifMatch != before.rev)
            return outdated();
        store.put(organization, *tokens, m_context.now());
        record(m_context, workspace,
            {.action = *tokens > 0 ? u"llm.budget-set"_s : u"llm.budget-removed"_s,
                .targetType = u"organization"_s,
                .targetId = organization.text(),
                .organizationId = organization,
                .before = recorded(before.monthlyTokens),
                .after = recorded(*tokens)});
        return store.find(organization);
    });
}

} // namespace console::service
