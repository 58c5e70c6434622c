// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/llm_failure.h"

namespace console::domain {

//! What a failure is about.
struct LlmFailureContext {
    QString provider; //!< as a person knows it: "Anthropic Claude"
    QString model = {}; //!< or the deployment
    QString host = {}; //!< that was called, where it is the person's own
    int seconds = 0; //!< until a limit ends, or how long was waited; 0 when unknown
};

//! For a person: what is the matter, and what to do about it.
struct LlmExplanation {
    QString sentence;
    QString nextStep;

    friend bool operator==(const LlmExplanation&, const LlmExplanation&) = default;
};

[[nodiscard]] LlmExplanation explained(LlmFailure failure, const LlmFailureContext& context);

} // namespace console::domain
