// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/holiday_calendar.h"

#include <algorithm>

namespace console::domain {

using namespace Qt::StringLiterals;

HolidayCalendar::HolidayCalendar(
    Identity identity, int firstYear, int lastYear, QList<PublicHoliday> days)
    : m_identity(std::move(identity))
    , m_firstYear(firstYear)
    , m_lastYear(lastYear)
    , m_days(std::move(days))
{
    std::stable_sort(m_days.begin(), m_days.end(),
        [](const PublicHoliday& a, const PublicHoliday& b) { return a.day < b.day; });
    for (const PublicHoliday& holiday : std::as_const(m_days)) {
        QString& names = m_names[holiday.day];
        names += names.isEmpty() ? holiday.name : u", "_s + holiday.name;
    }
}

bool HolidayCalendar::covers(const QDate& day) const
{
    return day.isValid() && day.year() >= m_firstYear && day.year() <= m_lastYear;
}

} // namespace console::domain
