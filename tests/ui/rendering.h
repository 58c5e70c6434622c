// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace console::test {

//! The program's theme, with the console's style on the whole test program.
ui::Theme& theme();

//! Whether a label of the shown `view` says exactly `sentence` and is seen whole: inside its
//! window, not cut. One in a scroll area is scrolled to, as a person would.
bool says(const QWidget& view, const QString& sentence);

//! Empty once `sentence` is seen in both schemes, in what a window of 960 x 600 and one of
//! 1200 x 780 leave to a page. Else where it is not.
QString unseen(QWidget& view, const QString& sentence);

//! One line for every label or button of the shown `view` that is cut at 960 pixels, and one when
//! the view needs more. What is elided on purpose is whole in its tool tip.
QStringList cutWords(QWidget& view);

} // namespace console::test
