// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace console::domain {

//! A whole day in a calendar.
struct IcsDay {
    QString uid; //!< the same each time: an import replaces what it brought before
    qint64 sequence = 0; //!< higher each time that something changed
    QDate day;
    QString summary;
    QString description; //!< may be empty
    bool cancelled = false; //!< taken out where it was imported before
    //! Reminds that many hours before the day begins.
    std::optional<int> alarmHours;
};

//! A VCALENDAR (RFC 5545) with these days as events that leave people free, as of `now`. UTF-8;
//! lines end with CR LF and have 75 bytes at most.
[[nodiscard]] QByteArray toIcs(const QList<IcsDay>& days, const QDateTime& now);

} // namespace console::domain
