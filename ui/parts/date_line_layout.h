// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace console::ui {

//! Days along a line: `from` stands at `left` and `to` at `right`.
struct DateScale {
    QDate from;
    QDate to;
    qreal left = 0;
    qreal right = 0;

    [[nodiscard]] qreal at(const QDate& day) const;
    [[nodiscard]] qreal pixelsPerDay() const;
};

//! What stands at one place of the line: one of the days, or several that have no room beside each
//! other.
struct DateMark {
    int first = 0; //!< index of a day
    int last = 0;
    qreal x = 0; //!< its middle
    qreal width = 0;

    [[nodiscard]] int count() const { return last - first + 1; }
    friend bool operator==(const DateMark&, const DateMark&) = default;
};

//! Marks that do not touch, for the days (ascending) that the scale shows. `widthOf` is how wide a
//! mark of so many days is. O(n).
[[nodiscard]] QList<DateMark> dateMarks(const QList<QDate>& days, const DateScale& scale,
    const std::function<qreal(int count)>& widthOf);

struct DateTick {
    QDate day;
    QString text; //!< as fine as the steps are: "2026", "Nov 2026", "23 Nov"

    friend bool operator==(const DateTick&, const DateTick&) = default;
};

//! Years, months or days at round steps, none nearer to the next than `apart` pixels.
[[nodiscard]] QList<DateTick> dateTicks(const DateScale& scale, qreal apart);

//! A label that would like to stand with its middle at `x`.
struct LabelWish {
    qreal x = 0;
    qreal width = 0;
};

//! Left edges, in the order of `wishes`, within `left` and `right`; nothing for a label that would
//! come nearer than `gap` to one before it in that order. O(n log n).
[[nodiscard]] QList<std::optional<qreal>> placedLabels(
    const QList<LabelWish>& wishes, qreal left, qreal right, qreal gap);

} // namespace console::ui
