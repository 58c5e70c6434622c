// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/date_line.h"

#include "ui/parts/buttons.h"

#include <QLocale>

#include <algorithm>

// Where the marks stand.

namespace console::ui {

namespace {

constexpr int edge = 36; // pixels at both ends, so that a mark and its label fit
constexpr qreal singleWidth = 16;
constexpr qreal besideCount = 14;
constexpr qint64 fewestDays = 30;
constexpr int undatedRoom = 96; // pixels behind the line, for a mark and its label

} // namespace

DateScale DateLine::scale() const
{
    const int behind = hasUndated() ? qMin(undatedRoom, width() / 3) : 0;
    DateScale scale{m_from, m_to, edge, qreal(width() - edge - behind)};
    if (isZoomed() || m_points.isEmpty())
        return scale;
    scale.from = m_days.isEmpty() ? m_today : qMin(m_days.first(), m_today);
    scale.to = m_days.isEmpty() ? m_today : qMax(m_days.last(), m_today);
    const qint64 missing = fewestDays - scale.from.daysTo(scale.to);
    if (missing > 0) {
        scale.from = scale.from.addDays(-missing / 2);
        scale.to = scale.to.addDays(missing - missing / 2);
    }
    return scale;
}

void DateLine::place()
{
    const QFontMetricsF metrics(textFont(TextSize::Small, QFont::DemiBold));
    m_marks = m_days.isEmpty() ? QList<DateMark>() : dateMarks(m_days, scale(), [&](int count) {
        return count == 1 ? singleWidth
                          : metrics.horizontalAdvance(QLocale().toString(count)) + besideCount;
    });
    if (hasUndated())
        m_marks.append(
            {int(m_days.size()), int(m_points.size()) - 1, qreal(width() - edge / 2), singleWidth});
    m_all->setVisible(isZoomed());
    m_all->resize(m_all->sizeHint());
    m_all->move(int(layoutDirection() == Qt::RightToLeft ? 0 : width() - m_all->width()), 0);
    placeLabels();
    update();
}

int DateLine::markOf(int point) const
{
    const auto it = std::find_if(m_marks.begin(), m_marks.end(),
        [&](const DateMark& mark) { return point >= mark.first && point <= mark.last; });
    return it == m_marks.end() ? -1 : int(it - m_marks.begin());
}

int DateLine::markAt(const QPoint& position) const
{
    const auto it = std::find_if(m_marks.begin(), m_marks.end(),
        [&](const DateMark& mark) { return markRect(mark.first).contains(position); });
    return it == m_marks.end() ? -1 : int(it - m_marks.begin());
}

QRect DateLine::markRect(int point) const
{
    const int mark = markOf(point);
    if (mark < 0)
        return {};
    // A little more than what is painted: a mark is small to hit.
    const qreal across = m_marks.at(mark).width + 4;
    return QRectF(mirrored(m_marks.at(mark).x) - across / 2, axisY() - 12, across, 24)
        .toAlignedRect();
}

qreal DateLine::mirrored(qreal x) const
{
    return layoutDirection() == Qt::RightToLeft ? width() - x : x;
}

} // namespace console::ui
