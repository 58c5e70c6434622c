// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/llm_test.h"

namespace console::ui {

// Sentences about the steps of a connection test.

//! The line of one step: "Key accepted", "gpt-5.2 did not answer".
[[nodiscard]] QString stepWords(const domain::LlmStep& step);
//! What stands behind it: "TLS 1.3, 61 ms".
[[nodiscard]] QString stepNote(const domain::LlmStep& step);

} // namespace console::ui
