// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/narrow_box.h"

#include <QComboBox>

namespace console::ui {

namespace {
constexpr int shortWord = 8;
}

void makeNarrow(QComboBox& box, int leastLetters)
{
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box.setMinimumContentsLength(leastLetters);
}

QComboBox* narrowBox()
{
    auto* box = new QComboBox;
    makeNarrow(*box, shortWord);
    return box;
}

} // namespace console::ui
