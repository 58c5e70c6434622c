// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/list_source.h"
#include "ui/theme/tokens.h"

namespace console::ui {

//! The tone that a cell of a list is meant in.
[[nodiscard]] Tone toneOf(models::CellTone tone);

} // namespace console::ui
