// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/regions.h"

namespace console::ui {

class ViewMemory;

//! What a person is to be told of regions that have opened: a sentence, or nothing. The same until
//! markRegionNewsSeen(), after which they are no news. The first time nothing is.
[[nodiscard]] QString regionNews(
    ViewMemory& memory, const QList<domain::Region>& regions = domain::builtInRegions());

//! Somebody has seen that sentence.
void markRegionNewsSeen(
    ViewMemory& memory, const QList<domain::Region>& regions = domain::builtInRegions());

} // namespace console::ui
