// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/list_source.h"

namespace console::models {

//! bool: the row heads those under it. A further role of a cell, as those of CellRole.
inline constexpr int HeadingRole = Qt::UserRole + 1100;

} // namespace console::models
