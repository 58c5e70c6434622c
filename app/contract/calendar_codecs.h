// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/json_reader.h"
#include "domain/kept_calendar.h"

namespace console::contract {

//! Item of GET /governance/calendars, and answer of what changes one. Our own calendars go without
//! their days: decoding takes those of this program where its version is the same, else none.
[[nodiscard]] QJsonObject encode(const domain::KeptCalendar& kept);
[[nodiscard]] domain::KeptCalendar decodeKeptCalendar(base::JsonReader& reader);

//! An object with the days of a calendar, as they are stored.
[[nodiscard]] QJsonObject encodeDays(const QList<domain::PublicHoliday>& days);
[[nodiscard]] QList<domain::PublicHoliday> decodeDays(base::JsonReader& reader);

//! Body of POST /governance/calendars.
struct CalendarForm {
    QString name; //!< 1 to longestCalendarName characters
    QString country; //!< ISO 3166-1 alpha-2
    QString ics; //!< as domain::calendarFromIcs() takes it
};
[[nodiscard]] QJsonObject encode(const CalendarForm& form);
[[nodiscard]] CalendarForm decodeCalendarForm(base::JsonReader& reader);

//! Body of PATCH /governance/calendars/:calendarId. What is left out stays as it is.
struct CalendarChange {
    std::optional<QString> name;
    std::optional<bool> withdrawn;
    std::optional<QString> ics; //!< another version from now on
};
[[nodiscard]] QJsonObject encode(const CalendarChange& change);
[[nodiscard]] CalendarChange decodeCalendarChange(base::JsonReader& reader);

//! Body of POST /governance/data-requests/:requestId/recounts.
struct RecountForm {
    QString version; //!< of the calendar, whose dates were looked at
    QString reason; //!< 10 to 2000 characters
};
[[nodiscard]] QJsonObject encode(const RecountForm& form);
[[nodiscard]] RecountForm decodeRecountForm(base::JsonReader& reader);

} // namespace console::contract
