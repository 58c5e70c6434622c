// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/date_line.h"

#include "ui/parts/buttons.h"

// Looking at some of the days from nearer.

namespace console::ui {

namespace {

constexpr qint64 nearestDays = 7;

} // namespace

void DateLine::zoom(double factor)
{
    const DateScale shown = scale();
    if (m_days.isEmpty())
        return;
    const auto span = qint64(double(shown.from.daysTo(shown.to)) * factor);
    const bool isSomewhere = m_current >= 0 && m_current < m_days.size();
    const QDate middle
        = isSomewhere ? m_days.at(m_current) : shown.from.addDays(shown.from.daysTo(shown.to) / 2);
    const QDate first = qMin(m_days.first(), m_today);
    if (span >= first.daysTo(qMax(m_days.last(), m_today)) && factor > 1)
        showAll();
    else
        zoomTo(middle.addDays(-span / 2), middle.addDays(span / 2));
}

void DateLine::zoomTo(const QDate& from, const QDate& to)
{
    const qint64 missing = qMax<qint64>(0, nearestDays - from.daysTo(to));
    m_from = from.addDays(-(missing + 1) / 2);
    m_to = to.addDays((missing + 1) / 2);
    place();
}

void DateLine::showAll()
{
    const bool hadFocus = m_all->hasFocus();
    m_from = QDate();
    m_to = QDate();
    place();
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
}

void DateLine::pressMark(const DateMark& mark)
{
    const QDate from = m_points.at(mark.first).day;
    const QDate to = m_points.at(mark.last).day;
    const DateScale shown = scale();
    // Nearer than this nothing would come apart.
    const bool comesApart = from != to && shown.from.daysTo(shown.to) > nearestDays + 2;
    if (!comesApart) {
        open(mark.last);
        return;
    }
    m_current = mark.last;
    const qint64 around = from.daysTo(to) / 10;
    zoomTo(from.addDays(-around), to.addDays(around));
    tellFocus();
}

} // namespace console::ui
