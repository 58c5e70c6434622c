// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/working_days.h"

namespace console::domain {

namespace {

QDate nearestWorkingDay(QDate day, int step, const HolidayCalendar& calendar)
{
    while (!isWorkingDay(day, calendar))
        day = day.addDays(step);
    return day;
}

QDate countedWorkingDays(QDate day, int count, int step, const HolidayCalendar& calendar)
{
    for (int counted = 0; counted < count; ++counted)
        day = nearestWorkingDay(day.addDays(step), step, calendar);
    return day;
}

} // namespace

bool isWorkingDay(const QDate& day, const HolidayCalendar& calendar)
{
    return day.dayOfWeek() < Qt::Saturday && !calendar.isHoliday(day);
}

QDate workingDayFrom(const QDate& day, const HolidayCalendar& calendar)
{
    return nearestWorkingDay(day, 1, calendar);
}

QDate workingDayUntil(const QDate& day, const HolidayCalendar& calendar)
{
    return nearestWorkingDay(day, -1, calendar);
}

QDate workingDaysAfter(const QDate& day, int count, const HolidayCalendar& calendar)
{
    return countedWorkingDays(day, count, 1, calendar);
}

QDate workingDaysBefore(const QDate& day, int count, const HolidayCalendar& calendar)
{
    return countedWorkingDays(day, count, -1, calendar);
}

int workingDaysBetween(const QDate& from, const QDate& until, const HolidayCalendar& calendar)
{
    int count = 0;
    for (QDate day = from.addDays(1); day <= until; day = day.addDays(1))
        count += isWorkingDay(day, calendar) ? 1 : 0;
    return count;
}

} // namespace console::domain
