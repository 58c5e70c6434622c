// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/json_reader.h"
#include "domain/public_holidays.h"

#include <QFile>

#include <algorithm>

// The table of what was proclaimed, and the calendars of all years.

namespace console::domain {

using namespace Qt::StringLiterals;

namespace {

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
    if (reader.failed())
        return day;
    const QList<PublicHoliday> rule = holidaysOfEnglandAndWales(day.from->year(), {});
    if (std::none_of(rule.begin(), rule.end(),
            [&](const PublicHoliday& holiday) { return holiday.day == *day.from; }))
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
