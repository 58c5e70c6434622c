// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/case_calendar.h"

#include "domain/public_holidays.h"
#include "service/store/calendars.h"
#include "service/usecases/refusals.h"

namespace console::service {

using namespace Qt::StringLiterals;
using base::Result;
using domain::HolidayCalendar;
using domain::RequestCase;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Service", text);
}

CalendarStore storeOf(const Context& context)
{
    return {context.database, context.asker().workspaceId};
}

//! For a case that was never counted with it.
Result<HolidayCalendar> presentCalendar(const Context& context, const QString& id)
{
    if (const HolidayCalendar* own = domain::builtInCalendar(id))
        return *own;
    const auto kept = storeOf(context).find(id);
    if (!kept)
        return invalid(u"calendar"_s, "request.calendar",
            tr("Choose one of these calendars: %1.").arg(domain::builtInCalendars().join(u", "_s)));
    if (kept->withdrawn)
        return invalid(u"calendar"_s, "request.calendar.withdrawn",
            tr("This calendar was withdrawn. Choose another one."));
    return kept->calendar;
}

//! The version that the case keeps.
Result<HolidayCalendar> keptCalendar(const Context& context, const RequestCase& whole)
{
    const HolidayCalendar* own = domain::builtInCalendar(whole.calendar);
    if (own && own->identity().version == whole.calendarVersion)
        return *own;
    if (const auto kept = storeOf(context).version(whole.calendar, whole.calendarVersion))
        return *kept;
    return conflict("request.calendar.lost",
        tr("What version %1 of the calendar said is not kept here. Count the dates of the case "
           "anew.")
            .arg(whole.calendarVersion),
        u"calendar"_s);
}

} // namespace

Result<base::Done> recountWith(
    const HolidayCalendar& calendar, RequestCase& whole, const QDate& today)
{
    const domain::RequestReceipt receipt{.regulation = whole.summary.regulation,
        .receivedAt = whole.summary.receivedAt,
        .zone = whole.summary.zone,
        .targetReserve = whole.targetReserve};
    for (domain::RightClock& clock : whole.summary.rights) {
        clock.asked.pauses.clear();
        for (const domain::RequestQuestion& question : std::as_const(whole.questions)) {
            if (question.rights.contains(clock.asked.right))
                clock.asked.pauses.append(question.pause);
        }
        auto limit
            = domain::timeLimit(domain::timeLimitFacts(receipt, clock.asked), calendar, today);
        if (!limit) {
            // The place of a question in the case tells nobody anything.
            limit.error().field = limit.error().field.section(u'.', -1);
            return base::failure(limit.error());
        }
        clock.limit = std::move(*limit);
    }
    whole.calendarVersion = calendar.identity().version;
    return base::Done{};
}

Result<base::Done> recount(const Context& context, RequestCase& whole, const QDate& today)
{
    CaseCalendars calendars(context);
    return recount(calendars, whole, today);
}

Result<base::Done> recount(CaseCalendars& calendars, RequestCase& whole, const QDate& today)
{
    const Result<HolidayCalendar>& calendar = calendars.of(whole);
    if (!calendar)
        return base::failure(calendar.error());
    return recountWith(*calendar, whole, today);
}

const Result<HolidayCalendar>& CaseCalendars::of(const RequestCase& whole)
{
    const std::pair key(whole.calendar, whole.calendarVersion);
    auto found = m_read.constFind(key);
    if (found == m_read.constEnd())
        found = m_read.insert(key,
            whole.calendarVersion.isEmpty() ? presentCalendar(m_context, whole.calendar)
                                            : keptCalendar(m_context, whole));
    return *found;
}

std::optional<HolidayCalendar> newerCalendar(const Context& context, const RequestCase& whole)
{
    std::optional<HolidayCalendar> present;
    if (const HolidayCalendar* own = domain::builtInCalendar(whole.calendar))
        present = *own;
    else if (const auto kept = storeOf(context).find(whole.calendar))
        present = kept->calendar;
    if (present && present->identity().version == whole.calendarVersion)
        present.reset();
    return present;
}

std::optional<domain::CalendarRenewal> renewalOf(
    const Context& context, const RequestCase& whole, const QDate& today)
{
    const auto newer = newerCalendar(context, whole);
    if (!newer)
        return std::nullopt;
    RequestCase counted = whole;
    if (!recountWith(*newer, counted, today))
        return std::nullopt;
    return domain::CalendarRenewal{
        .version = newer->identity().version, .rights = counted.summary.rights};
}

QString calendarNameOf(const Context& context, const QString& id)
{
    return domain::builtInCalendar(id) ? QString() : storeOf(context).nameOf(id);
}

} // namespace console::service
