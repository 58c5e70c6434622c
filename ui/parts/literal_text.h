// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace console::ui {

//! Words that people wrote, for where "&" marks a key: buttons, menus, labels with a buddy.
[[nodiscard]] QString quoteAmpersands(QString text);

//! With places where a line may break in words of more than 16 characters. Not for text that can
//! be copied: the marks (U+200B) would go with it.
[[nodiscard]] QString withBreaks(const QString& text);

//! Whether it has a word for which the narrowest pane has no room: more than 28 characters.
[[nodiscard]] bool hasLongWord(const QString& text);

//! withBreaks() where it has such a word, else as it is.
[[nodiscard]] QString fitForPane(const QString& text);

} // namespace console::ui
