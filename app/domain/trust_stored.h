// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/trust.h"

namespace console::domain {

// What is promised of stored data, as lines of the Trust page.

[[nodiscard]] TrustLine atRestLine(const TrustFacts& facts);
[[nodiscard]] TrustLine backupsLine(const TrustFacts& facts);

} // namespace console::domain
