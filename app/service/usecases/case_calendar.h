// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/request_case.h"
#include "service/usecases/context.h"

#include <QHash>

namespace console::service {

// Which calendar a case is counted with. All inside read() or change().

//! Counts the clock of each right anew, as of `today`: with the version of the calendar that the
//! case keeps, or with the present one, which it keeps from then on. Errors InvalidInput: those of
//! domain::timeLimit() with the last part of their field; field "calendar" "request.calendar" (not
//! one that this workspace has), "request.calendar.withdrawn". Conflict "request.calendar.lost"
//! (what that version said is not known here).
[[nodiscard]] base::Result<base::Done> recount(
    const Context& context, domain::RequestCase& whole, const QDate& today);

//! The calendars of several cases, each read and parsed once: a page of cases has few of them.
class CaseCalendars {
public:
    explicit CaseCalendars(const Context& context)
        : m_context(context)
    {
    }

    //! The one that recount() takes, with its errors; until the next call.
    [[nodiscard]] const base::Result<domain::HolidayCalendar>& of(const domain::RequestCase& whole);

private:
    const Context& m_context;
    QHash<std::pair<QString, QString>, base::Result<domain::HolidayCalendar>> m_read;
};

[[nodiscard]] base::Result<base::Done> recount(
    CaseCalendars& calendars, domain::RequestCase& whole, const QDate& today);

//! The same with that calendar, whatever the case kept.
[[nodiscard]] base::Result<base::Done> recountWith(
    const domain::HolidayCalendar& calendar, domain::RequestCase& whole, const QDate& today);

//! The present version of the calendar of a case, where the case keeps another one.
[[nodiscard]] std::optional<domain::HolidayCalendar> newerCalendar(
    const Context& context, const domain::RequestCase& whole);

//! What it would make of the dates; nothing where there is none, or where they can't be counted.
[[nodiscard]] std::optional<domain::CalendarRenewal> renewalOf(
    const Context& context, const domain::RequestCase& whole, const QDate& today);

//! What an imported calendar is called; empty for one of our own.
[[nodiscard]] QString calendarNameOf(const Context& context, const QString& id);

} // namespace console::service
