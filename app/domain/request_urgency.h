// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/time_limit.h"

namespace console::domain {

//! How much a case presses on a day, in the order of the queue. Derived, never stored.
enum class RequestUrgency {
    Overdue, //!< the last day is over
    DueToday, //!< today is the last day
    DueSoon, //!< the internal target, or the day for what has to be done at once, has come
    OnTime,
    Paused, //!< the person has to answer first
};

[[nodiscard]] RequestUrgency urgency(const TimeLimit& limit, const QDate& today);

//! The clock that a case is queued by: of those that still run the most urgent, and of these the
//! one whose last day comes first. Its place in the list; nothing when the list is empty.
[[nodiscard]] std::optional<qsizetype> mostUrgent(
    const QList<TimeLimit>& running, const QDate& today);

//! "overdue", "due_today", "due_soon", "on_time", "paused"
[[nodiscard]] QString wireName(RequestUrgency urgency);
[[nodiscard]] std::optional<RequestUrgency> requestUrgencyOf(const QString& wireName);

} // namespace console::domain
