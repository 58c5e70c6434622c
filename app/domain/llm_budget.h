// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/llm_periods.h"

namespace console::domain {

//! How much of a month's tokens an organization has used. It says and warns; it can't stop calls
//! that are made elsewhere.
struct LlmBudgetState {
    enum class Level {
        Within,
        ForecastOver, //!< at this pace it is used up before the month ends
        Near, //!< 80 % are used
        Over,
    };

    qint64 budget = 0; //!< tokens of the month, input and output
    qint64 used = 0;
    double share = 0; //!< used / budget
    std::optional<double> forecast = {}; //!< share at the end of the month; not on its first day
    double dailyShare = 0; //!< tokens of one day, were they even
    Level level = Level::Within;
};

inline constexpr double nearBudget = 0.8;
inline constexpr qint64 largestLlmBudget = 1'000'000'000'000'000;

//! Error InvalidInput "llm.budget", field "monthlyTokens": not 1 to 10^15.
[[nodiscard]] base::Result<qint64> checkedLlmBudget(qint64 monthlyTokens);

//! `used`: tokens since the beginning of the month that `now` is in, in the zone of the calendar.
//! The forecast goes on at the pace of the month so far.
[[nodiscard]] LlmBudgetState llmBudgetState(
    qint64 budget, qint64 used, const UsageCalendar& calendar, const QDateTime& now);

} // namespace console::domain
