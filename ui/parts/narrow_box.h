// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QComboBox;

namespace console::ui {

//! As wide as there is room, and at least as so many letters, not as its longest entry.
void makeNarrow(QComboBox& box, int leastLetters);
//! A new one with room for a short word.
[[nodiscard]] QComboBox* narrowBox();

} // namespace console::ui
