// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "profiles/profile_exchange.h"

namespace console::ui {

//! "2 new, 1 updated, 3 already there and unchanged."
[[nodiscard]] QString importTitle(const QList<profiles::ImportedProfile>& imported);
//! A line for each of them, with what would change; the first twenty.
[[nodiscard]] QString importLines(const QList<profiles::ImportedProfile>& imported);

} // namespace console::ui
