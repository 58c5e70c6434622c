// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/time_limit.h"

namespace console::domain {

//! What timeLimit() refuses about the facts before it counts; its errors.
[[nodiscard]] base::Result<base::Done> checkTimeLimitFacts(
    const TimeLimitFacts& facts, const QDate& receivedOn, const QDate& today);

} // namespace console::domain
