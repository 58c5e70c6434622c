// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>

#include <functional>

namespace console::base {

//! Where "now" comes from, in UTC. Tests hand in their own.
using Clock = std::function<QDateTime()>;

[[nodiscard]] inline Clock systemClock()
{
    return [] {
        return QDateTime::currentDateTimeUtc();
    };
}

//! ISO 8601, UTC, milliseconds, as the API writes times: 2026-11-25T13:26:36.685Z.
[[nodiscard]] inline QString isoUtc(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

//! Inverse of isoUtc(); invalid for anything that is not a time with a zone.
[[nodiscard]] inline QDateTime fromIsoUtc(const QString& text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() && time.timeSpec() != Qt::LocalTime ? time.toUTC() : QDateTime();
}

} // namespace console::base
