// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

namespace console::domain {

//! The words of a name as they are compared: without case and accents (Unicode NFKD), whatever
//! stands between them, such as a space, a hyphen or an apostrophe. Scripts that part no words give
//! one word.
[[nodiscard]] QStringList nameWords(const QString& name);

//! Whether each word of `typed` is a whole word of `name`. A part of one finds nobody, so that no
//! name can be spelled out letter by letter; nor does what has no words.
[[nodiscard]] bool nameHasWords(const QString& name, const QString& typed);

} // namespace console::domain
