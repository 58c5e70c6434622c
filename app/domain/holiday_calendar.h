// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

namespace console::domain {

//! Years that a calendar can speak of.
inline constexpr int firstCalendarYear = 1990;
inline constexpr int lastCalendarYear = 2110;

//! A day on which the law expects nobody to act.
struct PublicHoliday {
    QDate day;
    QString name; //!< in English, or as an imported file has it

    friend bool operator==(const PublicHoliday&, const PublicHoliday&) = default;
};

//! The public holidays of one place, for whole years. What was counted with it can be counted
//! again: id and version are kept with each case (rule D9 of the time limits).
class HolidayCalendar {
public:
    struct Identity {
        QString id; //!< "fr", "fr-alsace-moselle", "england-wales", or that of an imported one
        QString version; //!< another one whenever a day of it changes
        QString country; //!< ISO 3166-1 alpha-2

        friend bool operator==(const Identity&, const Identity&) = default;
    };

    //! Of no place: it knows no year.
    HolidayCalendar() = default;
    //! `days` in any order; several holidays may fall on one day.
    HolidayCalendar(Identity identity, int firstYear, int lastYear, QList<PublicHoliday> days);

    [[nodiscard]] const Identity& identity() const { return m_identity; }
    [[nodiscard]] int firstYear() const { return m_firstYear; }
    [[nodiscard]] int lastYear() const { return m_lastYear; }
    //! In order of the days.
    [[nodiscard]] const QList<PublicHoliday>& days() const { return m_days; }

    //! How many of them fall on a day that has another one.
    [[nodiscard]] qsizetype repeatedDays() const { return m_days.size() - m_names.size(); }

    //! Whether it knows the year. Outside, no day counts as a holiday, which nobody may rely on.
    [[nodiscard]] bool covers(const QDate& day) const;
    [[nodiscard]] bool isHoliday(const QDate& day) const { return m_names.contains(day); }
    //! What is kept on that day, with commas between; empty on any other.
    [[nodiscard]] QString nameOf(const QDate& day) const { return m_names.value(day); }

private:
    Identity m_identity;
    int m_firstYear = 0;
    int m_lastYear = 0;
    QList<PublicHoliday> m_days;
    QHash<QDate, QString> m_names;
};

} // namespace console::domain
