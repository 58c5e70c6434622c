// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/json_reader.h"
#include "domain/llm_usage_import.h"
#include "domain/llm_usage_report.h"

namespace console::contract {

// LLM usage and budgets, as codecs.h has the rest.

//! Bodies that state usage: {"rows":[{"organizationId","hourUtc","provider","model","kind"?,
//! "requests","inputTokens","outputTokens","errors"?}…]}. An hour that is not whole reads as one
//! that domain::checkedLlmUsage() refuses.
[[nodiscard]] QJsonObject encode(const QList<domain::LlmUsage>& rows);
[[nodiscard]] QList<domain::LlmUsage> decodeLlmUsageRows(base::JsonReader& reader);

//! {"added","replaced","unchanged"}
[[nodiscard]] QJsonObject encode(const domain::UsageOutcome& outcome);
[[nodiscard]] domain::UsageOutcome decodeUsageOutcome(base::JsonReader& reader);

//! {"added","unchanged","changed":[{…,"before":{…}}]}
[[nodiscard]] QJsonObject encode(const domain::UsageImportPreview& preview);
[[nodiscard]] domain::UsageImportPreview decodeUsageImportPreview(base::JsonReader& reader);

//! Answer of GET /governance/llm/usage; its query is told with it.
[[nodiscard]] QJsonObject encode(const domain::UsageReport& report);
[[nodiscard]] domain::UsageReport decodeUsageReport(base::JsonReader& reader);

//! Item of GET /governance/llm/budgets.
[[nodiscard]] QJsonObject encode(const domain::LlmBudget& budget);
[[nodiscard]] domain::LlmBudget decodeLlmBudget(base::JsonReader& reader);

} // namespace console::contract
