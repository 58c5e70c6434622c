// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace console::domain {

//! Two names are the same when their keys are: compatibility forms (NFKC) and case are evened out,
//! and runs of white space are one space.
[[nodiscard]] QString nameKey(const QString& name);

//! Two names look alike when their skeletons are the same. In the manner of Unicode's UTS 39, with
//! a small table of our own: the key of the name without characters that can't be seen (general
//! category Cf: zero-width, direction, soft hyphen), without accents, white space and punctuation;
//! Cyrillic and Greek letters that are drawn like Latin ones become these, and so do 0 (o), 1 and i
//! (l), "rn" (m) and "vv" (w). Empty for a name that has nothing else.
[[nodiscard]] QString nameSkeleton(const QString& name);

//! Whether the text holds characters that can't be seen: direction marks and overrides, zero-width
//! and other format characters, fillers, tags and selectors.
[[nodiscard]] bool hasHiddenCharacters(const QString& text);

} // namespace console::domain
