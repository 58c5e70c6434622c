// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/llm_provider.h"
#include "domain/sub_processor.h"

namespace console::domain {

//! How a provider stands in the listing of sub-processors.
enum class LlmCoverage {
    Covered, //!< an entry names it, and prompts among its data
    OtherData, //!< an entry names it, but not for prompts
    NotNamed,
    NotNeeded, //!< the model runs on the computer of the service
};

struct LlmCoveredBy {
    LlmCoverage coverage = LlmCoverage::NotNamed;
    std::optional<SubProcessor> entry = {}; //!< when one names it
};

//! The entry that covers the provider: by the company's websites or name, or, for a server of the
//! person's own choice, by the host of `endpoint`.
[[nodiscard]] LlmCoveredBy llmCoverage(
    const QString& provider, const QString& endpoint, const QList<SubProcessor>& listing);

//! A draft of the entry that the listing lacks. Region and countries are empty where they depend on
//! the contract; whoever publishes it is asked for them.
[[nodiscard]] SubProcessor proposedLlmEntry(const LlmProvider& provider, const QString& endpoint);

//! Whether OpenAI answers: the platform's own provider, or OpenAI itself.
[[nodiscard]] bool isOpenAi(const QString& provider);

} // namespace console::domain
