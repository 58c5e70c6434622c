// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace console::models {

//! "0", "950", "1.5 k", "20 M": as short as it stays clear, in the locale's digits. SI prefixes.
[[nodiscard]] QString shortNumber(qint64 number);

} // namespace console::models
