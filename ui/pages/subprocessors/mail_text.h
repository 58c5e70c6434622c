// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/parts/text_label.h"

namespace console::ui {

//! A label for what others may have written: as it is, never as markup, to be copied.
[[nodiscard]] TextLabel* mailText(const QString& accessibleName, Tone tone = Tone::Neutral);
//! The same for the source of a mail, whose letters are all as wide.
[[nodiscard]] TextLabel* mailSource(const QString& accessibleName);

} // namespace console::ui
