// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/ids.h"
#include "domain/kept_calendar.h"
#include "domain/workspace.h"
#include "service/store/database.h"

#include <QHash>

namespace console::service {

//! Tables holiday_calendar and holiday_calendar_version, of one workspace. Inside read() or
//! change().
class CalendarStore {
public:
    CalendarStore(Database& database, domain::WorkspaceId workspace)
        : m_database(database)
        , m_workspace(std::move(workspace))
    {
    }

    //! Those that were imported, as they came; without the number of their cases.
    [[nodiscard]] QList<domain::KeptCalendar> all();
    [[nodiscard]] std::optional<domain::KeptCalendar> find(const QString& id);
    //! What it is called; empty where it was not imported here.
    [[nodiscard]] QString nameOf(const QString& id);
    //! What that version of a calendar said, also of one of our own.
    [[nodiscard]] std::optional<domain::HolidayCalendar> version(
        const QString& id, const QString& version);
    //! Cases by the id of their calendar.
    [[nodiscard]] QHash<QString, int> cases();

    //! Stores it, new or known, with its version. Counts the revision on.
    void put(const domain::KeptCalendar& kept, const QDateTime& now);
    //! Keeps what one of our own calendars says, where this program has that version; so that a
    //! later program counts a case as this one did.
    void keepOwn(const QString& id, const QString& version, const QDateTime& now);

private:
    void keep(const domain::HolidayCalendar& calendar, const QDateTime& now);

    Database& m_database;
    const domain::WorkspaceId m_workspace;
};

//! The same for all cases that there are, as this program comes to a database: whatever it says of
//! our own calendars is known to the program after it. Inside change().
void keepOwnCalendars(Database& database, const QDateTime& now);

} // namespace console::service
