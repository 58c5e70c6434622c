// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

namespace console::domain {

//! A stretch of two texts that stands in both of them, or in one only.
struct TextRun {
    enum class Kind { Same, Removed, Added };

    Kind kind = Kind::Same;
    QString text;

    friend bool operator==(const TextRun&, const TextRun&) = default;
};

//! What differs between two texts, in whole words. Same and Removed make up `before`, Same and
//! Added `after`; neighbours are of different kinds, and Removed stands before Added. Texts that
//! would take too long to compare (more than some 600 words that differ) are one Removed and one
//! Added between what both begin and end with.
[[nodiscard]] QList<TextRun> wordDifference(const QString& before, const QString& after);

} // namespace console::domain
