// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/request_summary.h"
#include "ui/parts/check_set.h"

namespace console::ui {

//! A box for each of these rights, none of them ticked.
[[nodiscard]] CheckSet* rightsChoice(const QList<domain::DataRight>& rights);
[[nodiscard]] QList<domain::DataRight> chosenRights(const CheckSet& boxes);
//! As the value of the boxes.
[[nodiscard]] int rightBits(const QList<domain::DataRight>& rights);

} // namespace console::ui
