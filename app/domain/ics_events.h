// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QDate>
#include <QList>
#include <QString>

namespace console::domain {

//! One event of a calendar in .ics form, on whole days.
struct IcsEvent {
    qsizetype line = 0; //!< where it begins in the file, from 1
    QString name;
    QDate begin;
    QDate end; //!< the day after the last; invalid for one day
};

//! The events of a VCALENDAR (RFC 5545) that were not cancelled, in the order of the file. Errors
//! as calendarFromIcs() has them: "calendar.ics.shape", "calendar.ics.event",
//! "calendar.ics.repeats".
[[nodiscard]] base::Result<QList<IcsEvent>> icsEvents(const QString& text);

} // namespace console::domain
