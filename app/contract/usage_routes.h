// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/routes.h"

//! The part of the table that is about LLM usage.
namespace console::contract::routes {
inline constexpr Route llmUsage{"GET", "/governance/llm/usage", Access::AnyToken, false, false, 60};
inline constexpr Route reportLlmUsage{
    "POST", "/governance/llm/usage", Access::AnyToken, false, true, 60};
inline constexpr Route replaceLlmUsage{
    "PUT", "/governance/llm/usage", Access::AnyToken, false, true, 60};
inline constexpr Route previewLlmUsage{
    "POST", "/governance/llm/usage/preview", Access::AnyToken, false, false, 60};
inline constexpr Route llmBudgets{
    "GET", "/governance/llm/budgets", Access::AnyToken, false, false, 60};
inline constexpr Route changeLlmBudget{
    "PUT", "/governance/llm/budgets/:orgId", Access::AnyToken, false, true};
} // namespace console::contract::routes
