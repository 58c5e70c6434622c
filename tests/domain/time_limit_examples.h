// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/public_holidays.h"
#include "domain/time_limit.h"

namespace console::tests {

//! A day after all periods of the examples.
inline const QDate longAfter(2031, 1, 1);

[[nodiscard]] const domain::HolidayCalendar& calendar(const QString& id = QStringLiteral("fr"));
//! Of "2026-11-28".
[[nodiscard]] QDate day(const QString& iso);
//! A request received at noon (UTC), counted by the time of Paris.
[[nodiscard]] domain::TimeLimitFacts received(const QDate& on);
//! A question about who asks; open without an answer.
[[nodiscard]] domain::RequestPause pause(const QString& asked, const QString& answered = {});
//! One with a reason that is long enough; announced to nobody without `sent`.
[[nodiscard]] domain::RequestExtension extension(const QString& sent = {});

} // namespace console::tests
