// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QDate>
#include <QDateTime>
#include <QString>

namespace console::domain {

//! The zone of the controller, when a case names none.
[[nodiscard]] QString usualZone();

//! The day on which something that happened at `instant` counts in the zone (an IANA name such as
//! "Europe/Paris"): rule D1. Error InvalidInput, field "zone", "request.zone".
[[nodiscard]] base::Result<QDate> localDay(const QDateTime& instant, const QString& zone);

//! When the day is over there, in UTC: 24:00, which is the first instant that is too late
//! (Regulation 1182/71, article 3(2): the period ends with the last hour). Errors as localDay().
[[nodiscard]] base::Result<QDateTime> endOfDay(const QDate& day, const QString& zone);

} // namespace console::domain
