// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/llm_usage_words.h"
#include "models/row_list.h"

namespace console::models {

//! One line of the table under the chart.
struct LlmUsageRow {
    QString key; //!< of a group its id
    QString title;
    int order = 0; //!< as the report has it
    domain::LlmUsageCounts counts;
    std::optional<domain::LlmBudgetState> budget = {}; //!< of an organization that has one
};

//! What the lines are.
enum class UsageLines {
    Groups, //!< one for each group; without groups, for each period
    Cells, //!< one for each period of each group that is drawn, and for what is left of it
};

//! Everything that words are needed for.
struct UsageTitles {
    QHash<QString, QString> organizations; //!< by id
    QHash<QString, domain::LlmBudgetState> budgets; //!< by organization
};

//! Lines whose sums are the report's total. Organizations with a budget and no usage are among
//! those of organizations.
[[nodiscard]] QList<LlmUsageRow> usageRows(
    const domain::UsageReport& report, UsageLines lines, const UsageTitles& titles);

//! The cells as CSV (RFC 4180) with titles: period,group,requests,input tokens,output
//! tokens,errors. Days are ISO 8601; formulas are guarded as domain::csvCell() does.
[[nodiscard]] QString usageCsv(const domain::UsageReport& report, const UsageTitles& titles);

class LlmUsageModel : public RowList<LlmUsageRow> {
public:
    explicit LlmUsageModel(QObject* parent = nullptr);
};

} // namespace console::models
