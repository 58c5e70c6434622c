// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/holiday_calendar.h"

#include <QStringList>

namespace console::domain {

//! A day of one year on which a royal proclamation put a bank holiday.
struct ProclaimedDay {
    std::optional<QDate> from; //!< where the rule had put it; nothing for one more holiday
    QDate day;
    QString name;
    QString source;
};

//! The table of resources/data/public_holidays.json, which names its sources.
struct ProclaimedDays {
    QList<ProclaimedDay> englandAndWales;
    QHash<QString, QString> versions; //!< of the calendar with that id

    //! Error UnexpectedAnswer with the place that is wrong in `detail`.
    [[nodiscard]] static base::Result<ProclaimedDays> parse(const QByteArray& json);
};

//! Easter Sunday of the Gregorian calendar.
[[nodiscard]] QDate easterSunday(int year);

//! Code du travail, article L3133-1: eleven days. None moves when it falls on a weekend.
[[nodiscard]] QList<PublicHoliday> holidaysOfFrance(int year);

//! With article L3134-13, besides those of France: Good Friday (in communes with a Protestant
//! church) and 26 December.
[[nodiscard]] QList<PublicHoliday> holidaysOfAlsaceMoselle(int year);

//! Banking and Financial Dealings Act 1971, schedule 1, with New Year's Day (since 1974) and the
//! first Monday in May (since 1978) by yearly proclamation, and Good Friday and Christmas Day by
//! common law. 1 January, 25 and 26 December on a weekend have a substitute: the next weekday that
//! is not a holiday. `proclaimed` moves and adds days.
[[nodiscard]] QList<PublicHoliday> holidaysOfEnglandAndWales(
    int year, const QList<ProclaimedDay>& proclaimed);

//! Ids of the calendars that are computed, the usual one first.
[[nodiscard]] QStringList builtInCalendars();

//! One of them, for firstCalendarYear to lastCalendarYear; nothing for any other id.
[[nodiscard]] const HolidayCalendar* builtInCalendar(const QString& id);

} // namespace console::domain
