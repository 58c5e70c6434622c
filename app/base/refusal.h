// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/api_error.h"

namespace console::base {

//! What a rule of our own refuses: its stable name, and the sentence for a person.
[[nodiscard]] ApiError refusal(ApiError::Kind kind, const QString& code, const QString& message);

} // namespace console::base
