// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/date_line_layout.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <map>

namespace console::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal betweenMarks = 4;

struct Step {
    enum class Unit { Day, Month, Year };
    Unit unit;
    int count;

    [[nodiscard]] int leastDays() const
    {
        return unit == Unit::Day ? count : unit == Unit::Month ? 28 * count : 365 * count;
    }
};

constexpr std::array steps{Step{Step::Unit::Day, 1}, Step{Step::Unit::Day, 2},
    Step{Step::Unit::Day, 7}, Step{Step::Unit::Day, 14}, Step{Step::Unit::Month, 1},
    Step{Step::Unit::Month, 3}, Step{Step::Unit::Month, 6}, Step{Step::Unit::Year, 1},
    Step{Step::Unit::Year, 2}, Step{Step::Unit::Year, 5}, Step{Step::Unit::Year, 10},
    Step{Step::Unit::Year, 50}, Step{Step::Unit::Year, 100}, Step{Step::Unit::Year, 1000}};

//! The last round day that is not after `day`.
QDate rounded(const QDate& day, const Step& step)
{
    if (step.unit == Step::Unit::Day)
        return day.addDays(-(day.toJulianDay() % step.count));
    if (step.unit == Step::Unit::Month)
        return QDate(day.year(), (day.month() - 1) / step.count * step.count + 1, 1);
    return QDate(qMax(1, day.year() / step.count * step.count), 1, 1);
}

QDate following(const QDate& day, const Step& step)
{
    if (step.unit == Step::Unit::Day)
        return day.addDays(step.count);
    return step.unit == Step::Unit::Month ? day.addMonths(step.count) : day.addYears(step.count);
}

QString textOf(const QDate& day, const Step& step)
{
    if (step.unit == Step::Unit::Day)
        return QLocale().toString(day, u"d MMM"_s);
    return QLocale().toString(day, step.unit == Step::Unit::Month ? u"MMM yyyy"_s : u"yyyy"_s);
}

} // namespace

qreal DateScale::pixelsPerDay() const
{
    return (right - left) / qreal(qMax<qint64>(1, from.daysTo(to)));
}

qreal DateScale::at(const QDate& day) const
{
    return left + qreal(from.daysTo(day)) * pixelsPerDay();
}

QList<DateMark> dateMarks(const QList<QDate>& days, const DateScale& scale,
    const std::function<qreal(int count)>& widthOf)
{
    QList<DateMark> marks;
    const auto begin = std::lower_bound(days.begin(), days.end(), scale.from);
    const auto end = std::upper_bound(begin, days.end(), scale.to);
    const auto touches = [](const DateMark& a, const DateMark& b) {
        return b.x - a.x < (a.width + b.width) / 2 + betweenMarks;
    };
    for (auto day = begin; day != end; ++day) {
        const int index = int(day - days.begin());
        DateMark mark{index, index, scale.at(*day), widthOf(1)};
        // One that has grown may touch its neighbour now.
        while (!marks.isEmpty() && touches(marks.last(), mark)) {
            mark.first = marks.takeLast().first;
            mark.x = (scale.at(days.at(mark.first)) + scale.at(days.at(mark.last))) / 2;
            mark.width = widthOf(mark.count());
        }
        marks.append(mark);
    }
    return marks;
}

QList<DateTick> dateTicks(const DateScale& scale, qreal apart)
{
    const auto step = std::find_if(steps.begin(), steps.end(),
        [&](const Step& each) { return each.leastDays() * scale.pixelsPerDay() >= apart; });
    QList<DateTick> ticks;
    if (step == steps.end())
        return ticks;
    for (QDate day = rounded(scale.from, *step); day.isValid() && day <= scale.to;
         day = following(day, *step)) {
        if (day >= scale.from)
            ticks.append({day, textOf(day, *step)});
    }
    return ticks;
}

QList<std::optional<qreal>> placedLabels(
    const QList<LabelWish>& wishes, qreal left, qreal right, qreal gap)
{
    QList<std::optional<qreal>> places;
    std::map<qreal, qreal> taken; // right edge by left edge
    for (const LabelWish& wish : wishes) {
        const qreal start
            = std::clamp(wish.x - wish.width / 2, left, qMax(left, right - wish.width));
        const auto next = taken.lower_bound(start);
        const bool freeBehind = next == taken.end() || next->first >= start + wish.width + gap;
        const bool freeBefore = next == taken.begin() || std::prev(next)->second + gap <= start;
        if (!freeBehind || !freeBefore) {
            places.append(std::nullopt);
            continue;
        }
        taken.emplace(start, start + wish.width);
        places.append(start);
    }
    return places;
}

} // namespace console::ui
