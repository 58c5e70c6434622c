// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/json_reader.h"
#include "domain/llm_privacy.h"

namespace console::contract {

// What people state of LLM providers, as codecs.h has the rest.

//! Body of PUT /governance/llm/attestations/…: {"promptsStored","usedForTraining","region"?,
//! "source","checkedOn","host"?}
[[nodiscard]] QJsonObject encode(const domain::LlmAttestation& attestation);
[[nodiscard]] domain::LlmAttestation decodeLlmAttestation(base::JsonReader& reader);

//! The same with "provider", "statedBy"?, "statedAt" and "rev": item of the answers.
[[nodiscard]] QJsonObject encode(const domain::StatedLlmAttestation& stated);
[[nodiscard]] domain::StatedLlmAttestation decodeStatedLlmAttestation(base::JsonReader& reader);

} // namespace console::contract
