// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "domain/llm_configuration.h"
#include "domain/llm_explanation.h"

namespace console::ui {

// Sentences of the page LLM.

//! "Set 3 Sep 2026 by Ada · ends in …7f2c · 31 days old, to be replaced by 2 Mar 2027"; empty where
//! no key is set or nothing is known.
[[nodiscard]] QString storedKeyWords(
    const domain::LlmKeyState& key, int rotationDays, const QDateTime& now);

//! What became of a test, with what to do about it; nothing where it passed.
[[nodiscard]] std::optional<domain::LlmExplanation> testFailure(
    const domain::LlmTestSummary& test, const QString& provider, const QString& endpoint);

//! "Anthropic Claude", or the id where nobody knows it; the platform's own for none.
[[nodiscard]] QString providerName(const QList<domain::LlmProvider>& offered, const QString& id);

//! Why no call can be made by default, and who can change it; nothing when one can.
[[nodiscard]] std::optional<domain::LlmExplanation> whyNoDefault(
    const domain::LlmConfiguration& configuration);

//! "Anthropic Claude, claude-sonnet-4-5, claude-haiku-4-5"
[[nodiscard]] QString settingsWords(
    const QList<domain::LlmProvider>& offered, const domain::LlmConfiguration& configuration);

} // namespace console::ui
