// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/calendars.h"

#include "contract/calendar_codecs.h"
#include "domain/public_holidays.h"
#include "service/store/data_request_rows.h"

namespace console::service {

using namespace Qt::StringLiterals;
using domain::HolidayCalendar;
using domain::KeptCalendar;

namespace {

struct UsedCalendar {
    domain::WorkspaceId workspace;
    QString id;
};

struct StoredVersion {
    QString country;
    int firstYear = 0;
    int lastYear = 0;
    QString days;
};

//! With the identity of its calendar, but no days yet.
KeptCalendar storedCalendar(const Row& row, const domain::WorkspaceId& workspace)
{
    const QString id = row.text(0);
    KeptCalendar kept;
    kept.calendar = HolidayCalendar({.id = id, .version = row.text(2), .country = {}}, 0, 0, {});
    kept.name = row.opened(1, sealed::calendarName.at(id, workspace.text()));
    kept.imported = true;
    kept.withdrawn = row.flag(3);
    kept.rev = row.number(4);
    kept.changedAt = row.optionalTime(5);
    return kept;
}

QString selectCalendars()
{
    return u"SELECT id, name, version, withdrawn, rev, updated_at FROM holiday_calendar "
           "WHERE workspace_id = ?"_s;
}

} // namespace

QList<KeptCalendar> CalendarStore::all()
{
    QList<KeptCalendar> found
        = m_database.all(QString(selectCalendars() + u" ORDER BY created_at, id"_s),
            {m_workspace.text()}, [&](const Row& row) { return storedCalendar(row, m_workspace); });
    for (KeptCalendar& kept : found) {
        const HolidayCalendar::Identity identity = kept.calendar.identity();
        if (const auto current = version(identity.id, identity.version))
            kept.calendar = *current;
    }
    return found;
}

std::optional<KeptCalendar> CalendarStore::find(const QString& id)
{
    auto found = m_database.first(QString(selectCalendars() + u" AND id = ?"_s),
        {m_workspace.text(), id}, [&](const Row& row) { return storedCalendar(row, m_workspace); });
    if (!found)
        return found;
    if (const auto current = version(id, found->calendar.identity().version))
        found->calendar = *current;
    return found;
}

QString CalendarStore::nameOf(const QString& id)
{
    return m_database
        .first(u"SELECT name FROM holiday_calendar WHERE workspace_id = ? AND id = ?"_s,
            {m_workspace.text(), id},
            [&](const Row& row) {
                return row.opened(0, sealed::calendarName.at(id, m_workspace.text()));
            })
        .value_or(QString());
}

std::optional<HolidayCalendar> CalendarStore::version(const QString& id, const QString& version)
{
    const auto stored = m_database.first(
        u"SELECT country, first_year, last_year, days FROM holiday_calendar_version "
        "WHERE workspace_id = ? AND calendar = ? AND version = ?"_s,
        {m_workspace.text(), id, version}, [](const Row& row) {
            return StoredVersion{.country = row.text(0),
                .firstYear = int(row.number(1)),
                .lastYear = int(row.number(2)),
                .days = row.text(3)};
        });
    if (!stored)
        return std::nullopt;
    const auto object
        = base::parseJsonObject(stored->days.toUtf8(), u"holiday_calendar_version.days"_s);
    if (!object) {
        m_database.fail(object.error());
        return std::nullopt;
    }
    base::JsonReader reader(*object);
    const auto days = reader.finish(contract::decodeDays(reader));
    if (!days) {
        m_database.fail(days.error());
        return std::nullopt;
    }
    return HolidayCalendar({.id = id, .version = version, .country = stored->country},
        stored->firstYear, stored->lastYear, *days);
}

QHash<QString, int> CalendarStore::cases()
{
    QHash<QString, int> counts;
    m_database.all(
        u"SELECT calendar, COUNT(*) FROM data_request WHERE workspace_id = ? GROUP BY calendar"_s,
        {m_workspace.text()}, [&](const Row& row) {
            counts.insert(row.text(0), int(row.number(1)));
            return true;
        });
    return counts;
}

void CalendarStore::put(const KeptCalendar& kept, const QDateTime& now)
{
    const HolidayCalendar::Identity& identity = kept.calendar.identity();
    upsert(m_database, "holiday_calendar",
        {{"id", identity.id}, {"workspace_id", m_workspace.text()},
            {"name",
                sealedOrNull(
                    m_database, sealed::calendarName, identity.id, m_workspace, kept.name)},
            {"version", identity.version}, {"withdrawn", int(kept.withdrawn)},
            {"rev", kept.rev + 1}, {"created_at", base::isoUtc(now)},
            {"updated_at", base::isoUtc(now)}});
    keep(kept.calendar, now);
}

void CalendarStore::keepOwn(const QString& id, const QString& version, const QDateTime& now)
{
    const HolidayCalendar* own = domain::builtInCalendar(id);
    if (own && own->identity().version == version)
        keep(*own, now);
}

void CalendarStore::keep(const HolidayCalendar& calendar, const QDateTime& now)
{
    const HolidayCalendar::Identity& identity = calendar.identity();
    const auto kept = m_database.first(u"SELECT 1 FROM holiday_calendar_version "
                                       "WHERE workspace_id = ? AND calendar = ? AND version = ?"_s,
        {m_workspace.text(), identity.id, identity.version}, [](const Row&) { return true; });
    if (kept)
        return;
    upsert(m_database, "holiday_calendar_version",
        {{"id", QUuid::createUuid().toString(QUuid::WithoutBraces)},
            {"workspace_id", m_workspace.text()}, {"calendar", identity.id},
            {"version", identity.version}, {"country", identity.country},
            {"first_year", calendar.firstYear()}, {"last_year", calendar.lastYear()},
            {"days", jsonText(contract::encodeDays(calendar.days()))},
            {"created_at", base::isoUtc(now)}});
}

void keepOwnCalendars(Database& database, const QDateTime& now)
{
    const QList<UsedCalendar> used = database.all(
        u"SELECT DISTINCT workspace_id, calendar FROM data_request"_s, {}, [](const Row& row) {
            return UsedCalendar{.workspace = domain::WorkspaceId(row.text(0)), .id = row.text(1)};
        });
    for (const UsedCalendar& each : used) {
        if (const HolidayCalendar* own = domain::builtInCalendar(each.id))
            CalendarStore(database, each.workspace).keepOwn(each.id, own->identity().version, now);
    }
}

} // namespace console::service
