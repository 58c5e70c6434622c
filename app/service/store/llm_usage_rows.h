// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/llm_usage.h"
#include "service/store/database.h"

namespace console::service {

//! From the columns requests, input_tokens, output_tokens and errors, which follow each other.
[[nodiscard]] inline domain::LlmUsageCounts readCounts(const Row& row, int first)
{
    return {row.number(first), row.number(first + 1), row.number(first + 2), row.number(first + 3)};
}

} // namespace console::service
