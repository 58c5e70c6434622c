// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/public_holidays.h"

#include "base/json_reader.h"

#include <QFile>

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

void proclaim(QList<PublicHoliday>& days, const ProclaimedDay& proclaimed)
{
    if (proclaimed.from)
        days.removeIf([&](const PublicHoliday& day) { return day.day == *proclaimed.from; });
    days.append({proclaimed.day, proclaimed.name});
}

QDate dayOf(base::JsonReader& reader, QLatin1String key)
{
    const QDate day = QDate::fromString(reader.string(key), Qt::ISODate);
    if (!day.isValid() || day.year() < firstCalendarYear || day.year() > lastCalendarYear)
        reader.fail(key, u"a date such as 2022-09-19"_s);
    return day;
}

ProclaimedDay added(base::JsonReader& reader)
{
    return {std::nullopt, dayOf(reader, "day"_L1), reader.string("name"_L1),
        reader.string("source"_L1)};
}

ProclaimedDay moved(base::JsonReader& reader)
{
    ProclaimedDay day{dayOf(reader, "from"_L1), dayOf(reader, "to"_L1), reader.string("name"_L1),
        reader.string("source"_L1)};
    if (!reader.failed() && !contains(holidaysOfEnglandAndWales(day.from->year(), {}), *day.from))
        reader.fail("from"_L1, u"a bank holiday of that year"_s);
    return day;
}

const ProclaimedDays& proclaimedDays()
{
    static const ProclaimedDays days = [] {
        QFile file(u":/domain/data/public_holidays.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the table of public holidays of this program can't be read");
        base::Result<ProclaimedDays> parsed = ProclaimedDays::parse(file.readAll());
        if (!parsed)
            qFatal("the table of public holidays of this program is damaged");
        return *parsed;
    }();
    return days;
}

template <typename HolidaysOf>
HolidayCalendar calendar(const QString& id, const QString& country, HolidaysOf holidaysOf)
{
    QList<PublicHoliday> days;
    for (int year = firstCalendarYear; year <= lastCalendarYear; ++year)
        days += holidaysOf(year);
    return {{id, proclaimedDays().versions.value(id), country}, firstCalendarYear, lastCalendarYear,
        days};
}

const QList<HolidayCalendar>& calendars()
{
    static const QList<HolidayCalendar> all{
        calendar(u"fr"_s, u"FR"_s, holidaysOfFrance),
        calendar(u"fr-alsace-moselle"_s, u"FR"_s, holidaysOfAlsaceMoselle),
        calendar(u"england-wales"_s, u"GB"_s,
            [](int year) {
                return holidaysOfEnglandAndWales(year, proclaimedDays().englandAndWales);
            }),
    };
    return all;
}

} // namespace

base::Result<ProclaimedDays> ProclaimedDays::parse(const QByteArray& json)
{
    const base::Result<QJsonObject> object = base::parseJsonObject(json, u"public_holidays.json"_s);
    if (!object)
        return base::failure(object.error());
    base::JsonReader reader(*object);
    ProclaimedDays days;
    base::JsonReader versions = reader.object("versions"_L1);
    for (const QLatin1String id : {"fr"_L1, "fr-alsace-moselle"_L1, "england-wales"_L1})
        days.versions.insert(id, versions.string(id));
    base::JsonReader proclaimed = reader.object("englandAndWales"_L1);
    days.englandAndWales = proclaimed.list("moved"_L1, moved) + proclaimed.list("added"_L1, added);
    return reader.finish(days);
}

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
        if (day.day.year() == year)
            proclaim(days, day);
    }
    std::sort(days.begin(), days.end(),
        [](const PublicHoliday& a, const PublicHoliday& b) { return a.day < b.day; });
    return days;
}

QStringList builtInCalendars()
{
    QStringList ids;
    for (const HolidayCalendar& calendar : calendars())
        ids.append(calendar.identity().id);
    return ids;
}

const HolidayCalendar* builtInCalendar(const QString& id)
{
    const auto found = std::find_if(calendars().begin(), calendars().end(),
        [&](const HolidayCalendar& calendar) { return calendar.identity().id == id; });
    return found == calendars().end() ? nullptr : &*found;
}

} // namespace console::domain
