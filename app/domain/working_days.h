// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/holiday_calendar.h"

namespace console::domain {

// Regulation (EEC, Euratom) 1182/71, article 2(2): working days are all days but public holidays,
// Sundays and Saturdays. Nothing here asks whether the calendar covers the days.

[[nodiscard]] bool isWorkingDay(const QDate& day, const HolidayCalendar& calendar);

//! The day itself, or the next working day after it (article 3(4)).
[[nodiscard]] QDate workingDayFrom(const QDate& day, const HolidayCalendar& calendar);

//! The day itself, or the last working day before it.
[[nodiscard]] QDate workingDayUntil(const QDate& day, const HolidayCalendar& calendar);

//! The `count`-th working day after `day`, which does not count itself (article 3(1)).
[[nodiscard]] QDate workingDaysAfter(const QDate& day, int count, const HolidayCalendar& calendar);

//! The `count`-th working day before `day`.
[[nodiscard]] QDate workingDaysBefore(const QDate& day, int count, const HolidayCalendar& calendar);

//! How many working days lie after `from`, up to and with `until`.
[[nodiscard]] int workingDaysBetween(
    const QDate& from, const QDate& until, const HolidayCalendar& calendar);

} // namespace console::domain
