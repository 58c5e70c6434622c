// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/date_line.h"

#include <algorithm>

// Which labels stand above the marks, where not all have room.

namespace console::ui {

namespace {

constexpr qreal betweenLabels = 6;

//! What is seen first, where several have one place.
int weight(DatePoint::State state)
{
    switch (state) {
    case DatePoint::State::Current:
        return 4;
    case DatePoint::State::Open:
        return 3;
    case DatePoint::State::Ahead:
        return 2;
    case DatePoint::State::Past:
        return 1;
    case DatePoint::State::Cancelled:
        break;
    }
    return 0;
}

} // namespace

void DateLine::placeLabels()
{
    m_labels.clear();
    QList<DateMark> wanted;
    std::copy_if(m_marks.begin(), m_marks.end(), std::back_inserter(wanted),
        [&](const DateMark& mark) { return !leading(mark).label.isEmpty(); });
    // The one that a person is at, then what weighs most, then the newest.
    const auto rank = [&](const DateMark& mark) {
        const bool here = m_current >= mark.first && m_current <= mark.last;
        return std::tuple(here, weight(leading(mark).state), mark.last);
    };
    std::sort(wanted.begin(), wanted.end(),
        [&](const DateMark& a, const DateMark& b) { return rank(a) > rank(b); });
    const QFontMetricsF metrics(textFont(TextSize::Small, QFont::DemiBold));
    const auto textOf = [&](const DateMark& mark) {
        if (m_current >= mark.first && m_current <= mark.last)
            return m_points.at(m_current).label;
        const DatePoint& first = m_points.at(mark.first);
        const bool alike = mark.count() > 1 && weight(leading(mark).state) <= weight(first.state);
        return alike && weight(first.state) < weight(DatePoint::State::Ahead)
            ? tr("%1–%2").arg(first.label, m_points.at(mark.last).label)
            : leading(mark).label;
    };
    QList<LabelWish> wishes;
    for (const DateMark& mark : std::as_const(wanted))
        wishes.append({mark.x, metrics.horizontalAdvance(textOf(mark))});
    const auto places = placedLabels(wishes, 0, width(), betweenLabels);
    for (qsizetype i = 0; i < places.size(); ++i) {
        const DateMark& mark = wanted.at(i);
        if (places.at(i))
            m_labels.append({*places.at(i), wishes.at(i).width, textOf(mark), leading(mark).state,
                m_current >= mark.first && m_current <= mark.last});
    }
    std::sort(m_labels.begin(), m_labels.end(),
        [](const Label& a, const Label& b) { return a.left < b.left; });
}

QStringList DateLine::shownLabels() const
{
    QStringList texts;
    for (const Label& label : m_labels)
        texts.append(label.text);
    return texts;
}

const DatePoint& DateLine::leading(const DateMark& mark) const
{
    return *std::max_element(m_points.begin() + mark.first, m_points.begin() + mark.last + 1,
        [](const DatePoint& a, const DatePoint& b) { return weight(a.state) < weight(b.state); });
}

} // namespace console::ui
