// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/llm_budget.h"
#include "domain/llm_usage_report.h"
#include "models/list_source.h"

namespace console::models {

//! "Sunday, 1 November 2026", "Week from 26 October 2026", "November 2026".
[[nodiscard]] QString usagePeriodTitle(const QDate& first, domain::UsagePeriod period);
//! "1 Nov", "26 Oct", "Nov 26": under a bar.
[[nodiscard]] QString usagePeriodTick(const QDate& first, domain::UsagePeriod period);

//! How a budget stands: a tone, and words that say it without the tone.
struct BudgetWords {
    CellTone tone = CellTone::Neutral;
    QString text; //!< "64 % of 30 M"
    QString forecast; //!< "86 % by the end of the month"; empty on the first day
};
[[nodiscard]] BudgetWords budgetWords(const domain::LlmBudgetState& state);

//! Name of an organization, provider or model in a report. `organizations`: names of those that the
//! service does not know, by id.
[[nodiscard]] QString usageGroupTitle(const domain::UsageReportGroup& group, domain::UsageGroup by,
    const QHash<QString, QString>& organizations);

} // namespace console::models
