// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/holiday_calendar.h"

#include <QDateTime>

#include <optional>

namespace console::domain {

//! A calendar that a workspace can count cases with, in the version that new cases take. Earlier
//! versions are kept for the cases that were counted with them (rule D9 of the time limits).
struct KeptCalendar {
    HolidayCalendar calendar;
    QString name; //!< of an imported one; empty for one of our own, which its id names
    bool imported = false;
    bool withdrawn = false; //!< new cases can't take it any more
    int cases = 0; //!< that are counted with it, in any version
    std::optional<QDateTime> changedAt; //!< UTC; of an imported one
    qint64 rev = 0; //!< of an imported one
};

inline constexpr qsizetype longestCalendarName = 80;
inline constexpr qsizetype mostKeptCalendars = 20;

} // namespace console::domain
