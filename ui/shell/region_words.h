// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/regions.h"
#include "profiles/profile.h"

namespace console::ui {

// The names of regions in the language of the window. The table of regions has them in English; a
// region that the program has no words for by its id keeps those.

//! "Packmind Cloud, EU"
[[nodiscard]] QString regionName(const domain::Region& region);
//! "France Central"
[[nodiscard]] QString regionPlace(const domain::Region& region);
//! The same, of the region whose server the profile names; empty when it is none of Packmind's.
[[nodiscard]] QString regionPlaceOf(const profiles::Profile& profile);

} // namespace console::ui
