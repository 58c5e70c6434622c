// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>

namespace console::models {

//! A UTC time as the person's locale writes it, in their zone: "23 Nov 2026 14:47"; empty if
//! invalid.
[[nodiscard]] QString shortTime(const QDateTime& utc);

//! Day only: "23 Nov 2026".
[[nodiscard]] QString shortDay(const QDateTime& utc);

//! Exact time with its zone, for tool tips: "23 November 2026 14:47:15 CET
//! (2026-11-23T13:47:15.775Z)".
[[nodiscard]] QString exactTime(const QDateTime& utc);

//! How far off `utc` is, seen from `now`: "in 5 hours", "2 days ago", "just now".
[[nodiscard]] QString relativeTime(const QDateTime& utc, const QDateTime& now);

} // namespace console::models
