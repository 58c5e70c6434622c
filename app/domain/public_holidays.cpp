// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/public_holidays.h"

#include <algorithm>

namespace console::domain {

using namespace Qt::StringLiterals;

namespace {

QDate firstMonday(int year, int month)
{
    const QDate first(year, month, 1);
    return first.addDays((Qt::Monday - first.dayOfWeek() + 7) % 7);
}

QDate lastMonday(int year, int month)
{
    const QDate last(year, month, QDate(year, month, 1).daysInMonth());
    return last.addDays(-(last.dayOfWeek() - Qt::Monday));
}

bool isWeekend(const QDate& day)
{
    return day.dayOfWeek() >= Qt::Saturday;
}

bool contains(const QList<PublicHoliday>& days, const QDate& day)
{
    return std::any_of(
        days.begin(), days.end(), [&](const PublicHoliday& holiday) { return holiday.day == day; });
}

//! Each of the days on a weekend once more, on the next weekday that is free.
void appendSubstitutes(QList<PublicHoliday>& days)
{
    const QList<PublicHoliday> fixed = days;
    for (const PublicHoliday& holiday : fixed) {
        if (!isWeekend(holiday.day))
            continue;
        QDate day = holiday.day;
        while (isWeekend(day) || contains(days, day))
            day = day.addDays(1);
        days.append({day, QString(holiday.name + u" (substitute day)"_s)});
    }
}

} // namespace

QDate easterSunday(int year)
{
    // The anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8).
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int sum = h + l - 7 * m + 114;
    return {year, sum / 31, sum % 31 + 1};
}

QList<PublicHoliday> holidaysOfFrance(int year)
{
    const QDate easter = easterSunday(year);
    return {
        {QDate(year, 1, 1), u"New Year's Day"_s},
        {easter.addDays(1), u"Easter Monday"_s},
        {QDate(year, 5, 1), u"Labour Day"_s},
        {QDate(year, 5, 8), u"Victory in Europe Day"_s},
        {easter.addDays(39), u"Ascension Day"_s},
        {easter.addDays(50), u"Whit Monday"_s},
        {QDate(year, 7, 14), u"National Day"_s},
        {QDate(year, 8, 15), u"Assumption Day"_s},
        {QDate(year, 11, 1), u"All Saints' Day"_s},
        {QDate(year, 11, 11), u"Armistice Day"_s},
        {QDate(year, 12, 25), u"Christmas Day"_s},
    };
}

QList<PublicHoliday> holidaysOfAlsaceMoselle(int year)
{
    return holidaysOfFrance(year)
        + QList<PublicHoliday>{
            {easterSunday(year).addDays(-2), u"Good Friday"_s},
            {QDate(year, 12, 26), u"Saint Stephen's Day"_s},
        };
}

QList<PublicHoliday> holidaysOfEnglandAndWales(int year, const QList<ProclaimedDay>& proclaimed)
{
    const QDate easter = easterSunday(year);
    QList<PublicHoliday> days{
        {QDate(year, 1, 1), u"New Year's Day"_s},
        {QDate(year, 12, 25), u"Christmas Day"_s},
        {QDate(year, 12, 26), u"Boxing Day"_s},
    };
    appendSubstitutes(days);
    days += {
        {easter.addDays(-2), u"Good Friday"_s},
        {easter.addDays(1), u"Easter Monday"_s},
        {firstMonday(year, 5), u"Early May bank holiday"_s},
        {lastMonday(year, 5), u"Spring bank holiday"_s},
        {lastMonday(year, 8), u"Summer bank holiday"_s},
    };
    for (const ProclaimedDay& day : proclaimed) {
        if (day.day.year() != year)
            continue;
        days.removeIf([&](const PublicHoliday& rule) { return rule.day == day.from; });
        days.append({day.day, day.name});
    }
    std::sort(days.begin(), days.end(),
        [](const PublicHoliday& a, const PublicHoliday& b) { return a.day < b.day; });
    return days;
}

} // namespace console::domain
