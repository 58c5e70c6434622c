// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/codecs.h"
#include "domain/llm_configuration.h"
#include "domain/llm_overview.h"
#include "domain/llm_platform.h"

namespace console::contract {

// LLM providers and settings (contract 8), as codecs.h has the rest. What our service says beyond
// API v0 is left out by v0 and optional here.

//! Item of GET …/llm/providers. A field type that is not known reads as text.
[[nodiscard]] QJsonObject encode(const domain::LlmProvider& provider);
[[nodiscard]] domain::LlmProvider decodeLlmProvider(base::JsonReader& reader);

//! Answer of GET …/llm/configuration. No form of a key is in it but its last four characters.
[[nodiscard]] QJsonObject encode(const domain::LlmConfiguration& configuration);
[[nodiscard]] domain::LlmConfiguration decodeLlmConfiguration(base::JsonReader& reader);

//! Body of saving, testing and listing models: {"config":{…},"removed"?:[…]}. Holds secrets.
[[nodiscard]] QJsonObject encode(const domain::LlmConfig& config);
//! As it was sent: values can be empty here, and fields those of no provider.
[[nodiscard]] domain::LlmConfig decodeLlmConfig(base::JsonReader& reader);

//! Answer of POST …/llm/test-connection and …/llm/configuration/test. Where a server tells no steps
//! they follow from the models; then whether the address is encrypted is for the caller to say.
[[nodiscard]] QJsonObject encode(const domain::LlmTestReport& report);
[[nodiscard]] domain::LlmTestReport decodeLlmTestReport(base::JsonReader& reader, bool encrypted);

//! Answer of POST …/llm/get-models. Without any name there is a failure, as ListEmpty.
[[nodiscard]] QJsonObject encode(const domain::LlmModels& models);
[[nodiscard]] domain::LlmModels decodeLlmModels(base::JsonReader& reader);

//! Item of GET /governance/llm/organizations.
[[nodiscard]] QJsonObject encode(const domain::LlmOverviewRow& row);
[[nodiscard]] domain::LlmOverviewRow decodeLlmOverviewRow(base::JsonReader& reader);

//! Answer of the routes of /governance/llm/platform.
[[nodiscard]] QJsonObject encode(const domain::LlmPlatform& platform);
[[nodiscard]] domain::LlmPlatform decodeLlmPlatform(base::JsonReader& reader);

//! Body of PATCH /governance/llm/platform. Holds a secret.
[[nodiscard]] QJsonObject encode(const domain::LlmPlatformChange& change);
//! `refused`: what LlmKeyChange::replace() says of the key, which the reader has no words for.
[[nodiscard]] domain::LlmPlatformChange decodeLlmPlatformChange(
    base::JsonReader& reader, std::optional<base::ApiError>& refused);

} // namespace console::contract
