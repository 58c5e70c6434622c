// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/llm_budget.h"

namespace console::domain {

namespace {

//! Context of the translations.
struct LlmBudgetWords {
    Q_DECLARE_TR_FUNCTIONS(LlmBudget)
};

constexpr double secondsPerHour = 3600;
constexpr double hoursBeforeForecast = 24;

} // namespace

base::Result<qint64> checkedLlmBudget(qint64 monthlyTokens)
{
    if (monthlyTokens < 1 || monthlyTokens > largestLlmBudget)
        return base::failure(base::ApiError::invalid(QStringLiteral("monthlyTokens"),
            LlmBudgetWords::tr("A budget is to be between 1 and %1 tokens a month. Remove it to "
                               "have none.")
                .arg(largestLlmBudget),
            QStringLiteral("llm.budget")));
    return monthlyTokens;
}

LlmBudgetState llmBudgetState(
    qint64 budget, qint64 used, const UsageCalendar& calendar, const QDateTime& now)
{
    const UsageCalendar month = calendar.by(UsagePeriod::Month);
    using Level = LlmBudgetState::Level;
    const double nowInHours = double(now.toSecsSinceEpoch()) / secondsPerHour;
    const QDate first = month.periodOf(qint64(nowInHours));
    const UsageHours hours = month.hoursOf(first);
    LlmBudgetState state;
    state.budget = budget;
    state.used = used;
    state.share = double(used) / double(budget);
    state.dailyShare = double(budget) / double(first.daysInMonth());
    const double passed = nowInHours - double(hours.first);
    if (passed >= hoursBeforeForecast)
        state.forecast = state.share * double(hours.end - hours.first) / passed;
    if (state.share >= 1)
        state.level = Level::Over;
    else if (state.share >= nearBudget)
        state.level = Level::Near;
    else if (state.forecast.value_or(0) > 1)
        state.level = Level::ForecastOver;
    return state;
}

} // namespace console::domain
