// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/session.h"
#include "contract/calendar_codecs.h"
#include "domain/request_case.h"

namespace console::cloud {

//! The calendars of public holidays that cases are counted with (governance side). Errors of all:
//! NotAllowed "workspace.not-allowed".
class CalendarsApi {
public:
    explicit CalendarsApi(Session& governance)
        : m_session(governance)
    {
    }

    //! Ours first, then the imported ones, also those that were withdrawn.
    [[nodiscard]] base::Call<QList<domain::KeptCalendar>> list();
    //! Errors: InvalidInput, field "name", "country", "ics"; Conflict "calendar.most".
    [[nodiscard]] base::Call<domain::KeptCalendar> add(const contract::CalendarForm& form);
    //! Errors as add(); NotFound "calendar.unknown"; Outdated.
    [[nodiscard]] base::Call<domain::KeptCalendar> change(
        const domain::KeptCalendar& seen, const contract::CalendarChange& change);

    //! Counts a case with the newest version of its calendar; `id` is its id or its ref. Errors:
    //! NotFound "request.unknown"; Outdated; InvalidInput, field "reason"; Conflict
    //! "request.closed", "request.recount.same", "request.recount.version".
    [[nodiscard]] base::Call<domain::RequestCase> countAnew(
        const QString& id, const contract::RecountForm& form, qint64 seenRev);

private:
    Session& m_session;
};

} // namespace console::cloud
