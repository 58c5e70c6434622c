// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/json_pieces.h"
#include "domain/llm_configuration.h"
#include "domain/llm_explanation.h"

namespace console::contract {

//! Pieces that several answers about LLM settings share.

//! Members "keySet", "keyLast4", "keySetAt" and "keySetBy"; none for a key of which nothing is
//! known.
void insertKeyState(QJsonObject& object, const domain::LlmKeyState& key);
[[nodiscard]] domain::LlmKeyState readKeyState(base::JsonReader& reader);

//! {"model","success","milliseconds"?,"error"?}. `provider` is named in the sentence of an error;
//! empty: there is no sentence.
[[nodiscard]] QJsonObject encodeOutcome(
    const domain::LlmModelOutcome& outcome, const QString& provider);
[[nodiscard]] domain::LlmModelOutcome readOutcome(base::JsonReader& reader);

//! {"message"?,"type","failure"}, whose type is the word of API v0.
[[nodiscard]] QJsonObject encodeFailure(
    domain::LlmFailure failure, const domain::LlmFailureContext& context);
//! By its word, or by what its message says.
[[nodiscard]] domain::LlmFailure readFailure(base::JsonReader& error);

//! Members "standardModel" and "fastModel".
[[nodiscard]] QJsonObject encode(const domain::LlmTestSummary& summary);
[[nodiscard]] domain::LlmTestSummary decodeLlmTestSummary(base::JsonReader& reader);

//! The settings themselves, as "configuration" has them.
[[nodiscard]] QJsonObject encode(const domain::LlmSettings& settings);
[[nodiscard]] domain::LlmSettings decodeLlmSettings(base::JsonReader& reader);

} // namespace console::contract
