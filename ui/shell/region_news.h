// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/regions.h"

namespace console::ui {

class ViewMemory;

//! What a person is told once of regions that have opened since `memory` was last asked: a
//! sentence, or nothing. The first time nothing is news.
[[nodiscard]] QString regionNews(
    ViewMemory& memory, const QList<domain::Region>& regions = domain::builtInRegions());

} // namespace console::ui
