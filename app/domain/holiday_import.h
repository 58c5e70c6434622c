// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/holiday_calendar.h"

namespace console::domain {

inline constexpr qsizetype largestIcs = 1024 * 1024;
inline constexpr qsizetype mostImportedHolidays = 4000;
inline constexpr qsizetype longestHolidayName = 200;

//! The calendar of holidays in an .ics file (RFC 5545): each VEVENT that was not cancelled is a
//! holiday, on whole days (DTSTART and DTEND as dates; DTEND is the day after the last). What is
//! not an event is passed over. It knows the years from the first to the last that the file
//! names, and each of them has to have a holiday. The version is made of the days and their names,
//! so that the same holidays always have the same.
//!
//! Errors InvalidInput: field "id" "calendar.id" (not [a-z0-9-]{2,64}, or that of a calendar of
//! our own); "country" "calendar.country"; else field "ics": "calendar.ics.size" (more than 1
//! MiB), "calendar.ics.text" (not UTF-8), "calendar.ics.shape" (not a VCALENDAR, or cut off),
//! "calendar.ics.event" (no date, a date with a time, a name that is missing or longer than 200
//! characters, an end before the beginning), "calendar.ics.repeats" (RRULE, RDATE or EXDATE: days
//! that follow from a rule are not taken), "calendar.ics.years" (before 1990, after 2110, or a
//! year in between without a holiday), "calendar.ics.empty", "calendar.ics.many" (more than 4000
//! days).
[[nodiscard]] base::Result<HolidayCalendar> calendarFromIcs(
    const QByteArray& ics, const QString& id, const QString& country);

//! Years with fewer than half as many days as the fullest one, in order: far more likely they are
//! cut off than that so many holidays are new or gone. Several holidays on one day count once.
[[nodiscard]] QList<int> thinYears(const HolidayCalendar& calendar);

} // namespace console::domain
