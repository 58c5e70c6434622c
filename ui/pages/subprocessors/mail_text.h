// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/parts/written_text.h"

namespace console::ui {

//! For the source of a mail, whose letters are all as wide. `name`: what a screen reader calls it.
[[nodiscard]] WrittenText* mailSource(const QString& name);

} // namespace console::ui
