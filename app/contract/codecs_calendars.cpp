// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/calendar_codecs.h"
#include "contract/request_pieces.h"
#include "domain/public_holidays.h"

namespace console::contract {

using base::JsonReader;
using domain::HolidayCalendar;
using domain::KeptCalendar;
using domain::PublicHoliday;
using namespace Qt::StringLiterals;

namespace {

HolidayCalendar ownCalendar(const HolidayCalendar::Identity& identity)
{
    const HolidayCalendar* own = domain::builtInCalendar(identity.id);
    if (own && own->identity() == identity)
        return *own;
    // Counting with it is refused, which is better than dates that are not those of the service.
    return {identity, 0, -1, {}};
}

} // namespace

QJsonObject encodeDays(const QList<PublicHoliday>& days)
{
    QJsonArray list;
    for (const PublicHoliday& holiday : days)
        list.append(
            QJsonObject{{u"day"_s, holiday.day.toString(Qt::ISODate)}, {u"name"_s, holiday.name}});
    return {{u"days"_s, list}};
}

QList<PublicHoliday> decodeDays(JsonReader& reader)
{
    return reader.list("days"_L1, [](JsonReader& holiday) {
        return PublicHoliday{.day = readDay(holiday, "day"_L1), .name = holiday.string("name"_L1)};
    });
}

QJsonObject encode(const KeptCalendar& kept)
{
    const HolidayCalendar& calendar = kept.calendar;
    QJsonObject body{{u"id"_s, calendar.identity().id}, {u"version"_s, calendar.identity().version},
        {u"country"_s, calendar.identity().country}, {u"firstYear"_s, calendar.firstYear()},
        {u"lastYear"_s, calendar.lastYear()}, {u"imported"_s, kept.imported},
        {u"withdrawn"_s, kept.withdrawn}, {u"cases"_s, kept.cases}};
    insertFilled(body, "name"_L1, kept.name);
    if (kept.imported)
        body.insert("days"_L1, encodeDays(calendar.days()).value("days"_L1));
    insertTime(body, "changedAt"_L1, kept.changedAt);
    insertRev(body, kept.rev);
    return body;
}

KeptCalendar decodeKeptCalendar(JsonReader& reader)
{
    KeptCalendar kept;
    const HolidayCalendar::Identity identity{.id = reader.string("id"_L1),
        .version = reader.string("version"_L1),
        .country = reader.string("country"_L1)};
    const int firstYear = readNumber(reader, "firstYear"_L1, 0);
    const int lastYear = readNumber(reader, "lastYear"_L1, 0);
    kept.imported = reader.boolean("imported"_L1);
    kept.calendar = kept.imported
        ? HolidayCalendar(identity, firstYear, lastYear, decodeDays(reader))
        : ownCalendar(identity);
    kept.name = readFilled(reader, "name"_L1);
    kept.withdrawn = reader.boolean("withdrawn"_L1);
    kept.cases = readNumber(reader, "cases"_L1, 0);
    kept.changedAt = reader.optionalTime("changedAt"_L1);
    kept.rev = reader.optionalInteger("rev"_L1).value_or(0);
    return kept;
}

QJsonObject encode(const CalendarForm& form)
{
    return {{u"name"_s, form.name}, {u"country"_s, form.country}, {u"ics"_s, form.ics}};
}

CalendarForm decodeCalendarForm(JsonReader& reader)
{
    return {.name = reader.string("name"_L1),
        .country = reader.string("country"_L1),
        .ics = reader.string("ics"_L1)};
}

QJsonObject encode(const CalendarChange& change)
{
    QJsonObject body;
    insertValue(body, "name"_L1, change.name);
    insertValue(body, "withdrawn"_L1, change.withdrawn);
    insertValue(body, "ics"_L1, change.ics);
    return body;
}

CalendarChange decodeCalendarChange(JsonReader& reader)
{
    return {.name = reader.optionalString("name"_L1),
        .withdrawn = reader.optionalBoolean("withdrawn"_L1),
        .ics = reader.optionalString("ics"_L1)};
}

QJsonObject encode(const RecountForm& form)
{
    return {{u"version"_s, form.version}, {u"reason"_s, form.reason}};
}

RecountForm decodeRecountForm(JsonReader& reader)
{
    return {.version = reader.string("version"_L1), .reason = reader.string("reason"_L1)};
}

} // namespace console::contract
