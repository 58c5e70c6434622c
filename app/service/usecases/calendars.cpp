// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/calendars.h"

#include "domain/holiday_import.h"
#include "domain/public_holidays.h"
#include "domain/sub_processor.h"
#include "service/store/calendars.h"
#include "service/usecases/record.h"
#include "service/usecases/refusals.h"
#include "service/usecases/standing.h"

#include <algorithm>

namespace console::service {

using namespace Qt::StringLiterals;
using base::Done;
using base::Result;
using domain::HolidayCalendar;
using domain::KeptCalendar;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Service", text);
}

//! Names of calendars are given by people, so that the record has none.
QJsonObject recordable(const KeptCalendar& kept)
{
    const HolidayCalendar& calendar = kept.calendar;
    return {{u"version"_s, calendar.identity().version},
        {u"country"_s, calendar.identity().country}, {u"firstYear"_s, calendar.firstYear()},
        {u"lastYear"_s, calendar.lastYear()}, {u"withdrawn"_s, kept.withdrawn}};
}

void recordOf(const Context& context, const char* action, const KeptCalendar& kept,
    const QJsonObject& before, const QJsonObject& after)
{
    service::record(context, context.asker().workspaceId,
        {.action = QString::fromLatin1(action),
            .targetType = u"calendar"_s,
            .targetId = kept.calendar.identity().id,
            .before = before,
            .after = after});
}

//! Says nothing of its name, which can become another one; never an id of ours.
QString newCalendarId()
{
    return QString(u"ics-"_s + QUuid::createUuid().toString(QUuid::Id128).left(16));
}

KeptCalendar ownCalendar(const QString& id)
{
    KeptCalendar kept;
    kept.calendar = *domain::builtInCalendar(id);
    return kept;
}

} // namespace

Result<QList<KeptCalendar>> Calendars::list()
{
    return read(m_context.database, [&]() -> Result<QList<KeptCalendar>> {
        if (const auto standing = require(m_context, domain::Action::ReadDataRequests); !standing)
            return base::failure(standing.error());
        QList<KeptCalendar> calendars;
        const QStringList own = domain::builtInCalendars();
        for (const QString& id : own)
            calendars.append(ownCalendar(id));
        CalendarStore store(m_context.database, m_context.asker().workspaceId);
        calendars += store.all();
        const QHash<QString, int> cases = store.cases();
        for (KeptCalendar& kept : calendars)
            kept.cases = cases.value(kept.calendar.identity().id);
        return calendars;
    });
}

Result<Done> Calendars::rename(KeptCalendar& kept, const QString& name)
{
    const QString plain = domain::plainLine(name);
    if (plain.isEmpty() || plain.size() > domain::longestCalendarName)
        return invalid(u"name"_s, "calendar.name",
            tr("Name the calendar, in at most %1 characters.").arg(domain::longestCalendarName));
    const QList<KeptCalendar> others
        = CalendarStore(m_context.database, m_context.asker().workspaceId).all();
    const bool taken = std::any_of(others.begin(), others.end(), [&](const KeptCalendar& other) {
        return other.calendar.identity().id != kept.calendar.identity().id
            && other.name.compare(plain, Qt::CaseInsensitive) == 0;
    });
    if (taken)
        return invalid(u"name"_s, "calendar.name.taken",
            tr("There is a calendar of that name. Import a newer version of it instead."));
    kept.name = plain;
    return Done{};
}

Result<KeptCalendar> Calendars::add(const contract::CalendarForm& form)
{
    return service::change(m_context.database, [&]() -> Result<KeptCalendar> {
        if (const auto standing = require(m_context, domain::Action::WorkDataRequests); !standing)
            return base::failure(standing.error());
        const auto calendar
            = domain::calendarFromIcs(form.ics.toUtf8(), newCalendarId(), form.country);
        if (!calendar)
            return base::failure(calendar.error());
        KeptCalendar kept;
        kept.calendar = *calendar;
        kept.imported = true;
        if (const auto named = rename(kept, form.name); !named)
            return base::failure(named.error());
        CalendarStore store(m_context.database, m_context.asker().workspaceId);
        if (store.all().size() >= domain::mostKeptCalendars)
            return conflict("calendar.most",
                tr("A workspace has at most %1 imported calendars. Import a newer version of one "
                   "of them instead.")
                    .arg(domain::mostKeptCalendars));
        store.put(kept, m_context.now());
        recordOf(m_context, "calendar.imported", kept, {}, recordable(kept));
        return store.find(kept.calendar.identity().id).value_or(kept);
    });
}

Result<KeptCalendar> Calendars::change(
    const QString& id, const contract::CalendarChange& change, const std::optional<qint64>& seen)
{
    return service::change(m_context.database, [&]() -> Result<KeptCalendar> {
        if (const auto standing = require(m_context, domain::Action::WorkDataRequests); !standing)
            return base::failure(standing.error());
        CalendarStore store(m_context.database, m_context.asker().workspaceId);
        const auto before = store.find(id);
        if (!before)
            return notFound(
                "calendar.unknown", tr("There is no such imported calendar in this workspace."));
        if (seen && *seen != before->rev)
            return outdated();
        KeptCalendar kept = *before;
        if (change.ics) {
            const auto calendar = domain::calendarFromIcs(
                change.ics->toUtf8(), id, before->calendar.identity().country);
            if (!calendar)
                return base::failure(calendar.error());
            if (calendar->identity() == before->calendar.identity())
                return invalid(u"ics"_s, "calendar.ics.same",
                    tr("The days in this file are those that the calendar has already."));
            kept.calendar = *calendar;
        }
        if (change.name) {
            if (const auto named = rename(kept, *change.name); !named)
                return base::failure(named.error());
        }
        kept.withdrawn = change.withdrawn.value_or(kept.withdrawn);
        store.put(kept, m_context.now());
        QJsonObject after = recordable(kept);
        if (kept.name != before->name)
            after.insert("name"_L1, u"changed"_s);
        recordOf(m_context,
            kept.withdrawn && !before->withdrawn ? "calendar.withdrawn" : "calendar.changed", kept,
            recordable(*before), after);
        KeptCalendar now = store.find(id).value_or(kept);
        now.cases = store.cases().value(id);
        return now;
    });
}

} // namespace console::service
