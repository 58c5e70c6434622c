// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/routes.h"

//! The part of the table that is about what people state of LLM providers.
namespace console::contract::routes {
inline constexpr Route llmAttestations{
    "GET", "/governance/llm/attestations/:orgId", Access::AnyToken, false, false};
inline constexpr Route stateLlmAttestation{
    "PUT", "/governance/llm/attestations/:orgId/:provider", Access::AnyToken, false, true};
inline constexpr Route removeLlmAttestation{
    "DELETE", "/governance/llm/attestations/:orgId/:provider", Access::AnyToken, false, true};
} // namespace console::contract::routes
