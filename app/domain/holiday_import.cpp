// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/holiday_import.h"

#include "domain/data_zones.h"
#include "domain/ics_events.h"
#include "domain/public_holidays.h"

#include <QCryptographicHash>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>

namespace console::domain {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("HolidayImport", text);
}

base::Failure refused(const QString& field, const QString& code, const QString& message)
{
    return base::failure(base::ApiError::invalid(field, message, code));
}

base::Failure refusedFile(QLatin1String code, const QString& message)
{
    return refused(u"ics"_s, QString(u"calendar.ics."_s + code), message);
}

base::Result<QList<PublicHoliday>> holidaysOf(const QList<IcsEvent>& events)
{
    QList<PublicHoliday> days;
    for (const IcsEvent& event : events) {
        const QDate last = event.end.isValid() ? event.end.addDays(-1) : event.begin;
        if (event.begin.year() < firstCalendarYear || last.year() > lastCalendarYear)
            return refusedFile("years"_L1,
                tr("The event in line %1 lies outside the years %2 to %3.")
                    .arg(event.line)
                    .arg(firstCalendarYear)
                    .arg(lastCalendarYear));
        for (QDate day = event.begin; day <= last; day = day.addDays(1)) {
            if (days.size() == mostImportedHolidays)
                return refusedFile("many"_L1,
                    tr("The file has more than %1 days. Export fewer years.")
                        .arg(mostImportedHolidays));
            days.append({day, event.name});
        }
    }
    if (days.isEmpty())
        return refusedFile("empty"_L1, tr("The file names no holiday."));
    return days;
}

//! A year without any holiday is far more likely to be missing than to have none.
base::Result<base::Done> checkYears(const QSet<int>& years, int first, int last)
{
    for (int year = first; year <= last; ++year) {
        if (!years.contains(year))
            return refusedFile("years"_L1,
                tr("The file has no holiday in %1, between years that have some.").arg(year));
    }
    return base::Done{};
}

QString versionOf(QList<PublicHoliday> days)
{
    std::sort(days.begin(), days.end(), [](const PublicHoliday& a, const PublicHoliday& b) {
        return a.day != b.day ? a.day < b.day : a.name < b.name;
    });
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const PublicHoliday& holiday : std::as_const(days))
        hash.addData(
            QString(holiday.day.toString(Qt::ISODate) + u'\t' + holiday.name + u'\n').toUtf8());
    return QString::fromLatin1(hash.result().toHex().left(16));
}

base::Result<base::Done> checkNames(const QString& id, const QString& country)
{
    const bool shaped
        = id.size() >= 2 && id.size() <= 64 && std::all_of(id.begin(), id.end(), [](QChar c) {
              return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
          });
    if (!shaped || builtInCalendar(id))
        return refused(u"id"_s, u"calendar.id"_s,
            tr("Name the calendar with 2 to 64 small letters, digits and hyphens, and not as one "
               "that the program has already."));
    if (!builtInDataZones().isCountry(country))
        return refused(u"country"_s, u"calendar.country"_s,
            tr("“%1” is no code of a country, such as DE.").arg(country.left(40)));
    return base::Done{};
}

} // namespace

base::Result<HolidayCalendar> calendarFromIcs(
    const QByteArray& ics, const QString& id, const QString& country)
{
    if (const auto named = checkNames(id, country); !named)
        return base::failure(named.error());
    if (ics.size() > largestIcs)
        return refusedFile("size"_L1,
            tr("The file is larger than %1 KiB. Export fewer years.").arg(largestIcs / 1024));
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(ics);
    if (utf8.hasError())
        return refusedFile("text"_L1, tr("The file is not UTF-8. Save it in that form."));
    const auto events = icsEvents(text);
    if (!events)
        return base::failure(events.error());
    const auto days = holidaysOf(*events);
    if (!days)
        return base::failure(days.error());
    QSet<int> years;
    for (const PublicHoliday& holiday : *days)
        years.insert(holiday.day.year());
    const auto [first, last] = std::minmax_element(years.begin(), years.end());
    if (const auto whole = checkYears(years, *first, *last); !whole)
        return base::failure(whole.error());
    return HolidayCalendar({id, versionOf(*days), country}, *first, *last, *days);
}

QList<int> thinYears(const HolidayCalendar& calendar)
{
    QHash<int, int> daysIn;
    int most = 0;
    QDate before;
    for (const PublicHoliday& holiday : calendar.days()) {
        if (holiday.day != before)
            most = std::max(most, ++daysIn[holiday.day.year()]);
        before = holiday.day;
    }
    QList<int> thin;
    for (int year = calendar.firstYear(); year <= calendar.lastYear(); ++year) {
        if (2 * daysIn.value(year) < most)
            thin.append(year);
    }
    return thin;
}

} // namespace console::domain
