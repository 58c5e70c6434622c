// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/calendar_codecs.h"
#include "service/usecases/context.h"

namespace console::service {

//! The calendars of public holidays that a workspace counts with: ours, and those that were
//! imported. To read for who reads data requests, to change for who works on them; error of all
//! NotAllowed "workspace.not-allowed".
class Calendars {
public:
    explicit Calendars(const Context& context)
        : m_context(context)
    {
    }

    //! Ours first, then the others as they were imported, also those that were withdrawn.
    [[nodiscard]] base::Result<QList<domain::KeptCalendar>> list();
    //! Errors InvalidInput: field "name" "calendar.name" (1 to 80 characters),
    //! "calendar.name.taken", and those of domain::calendarFromIcs(). Conflict "calendar.most".
    [[nodiscard]] base::Result<domain::KeptCalendar> add(const contract::CalendarForm& form);
    //! Cases keep the version that they were counted with. Errors as add(), and: NotFound
    //! "calendar.unknown"; Outdated; InvalidInput, field "ics" "calendar.ics.same" (the days are
    //! those that it has).
    [[nodiscard]] base::Result<domain::KeptCalendar> change(const QString& id,
        const contract::CalendarChange& change, const std::optional<qint64>& seen);

private:
    [[nodiscard]] base::Result<base::Done> rename(domain::KeptCalendar& kept, const QString& name);

    const Context& m_context;
};

} // namespace console::service
