// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/llm_failure.h"

#include <QByteArray>

#include <optional>

namespace console::domain {

//! What v0 reports as error.message of a test or of a list of models. Its error.type is not looked
//! at: it is guessed there from the same text (contract 8).
[[nodiscard]] LlmFailure llmFailureOfMessage(const QString& message);

//! An HTTP answer of a provider, as far as it is read.
struct LlmHttpAnswer {
    int status = 0;
    QByteArray contentType; //!< empty when none is said
    QByteArray body; //!< unpacked
};

//! What an answer says in any of the wire formats; nothing for a 2xx with a JSON object, which says
//! whether it has content in the place of its format. The text of the answer is never handed on: it
//! can quote the prompt, and part of the key.
[[nodiscard]] std::optional<LlmFailure> llmFailureOfAnswer(const LlmHttpAnswer& answer);

} // namespace console::domain
