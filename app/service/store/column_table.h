// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/column_use.h"

namespace console::service {

//! resources/data/columns.json, as it is compiled into the program.
[[nodiscard]] const QList<domain::ColumnUse>& columnTable();

} // namespace console::service
