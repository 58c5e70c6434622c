// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/calendar_routes.h"
#include "service/routes/frame.h"
#include "service/usecases/calendars.h"

namespace console::service {

using base::Result;
using namespace Qt::StringLiterals;

namespace {

Result<HttpResponse> addCalendar(const RouteCall& call)
{
    return answer(201,
        formIn(call, contract::decodeCalendarForm)
            .and_then([&](const contract::CalendarForm& form) {
                return Calendars(call.context).add(form);
            }),
        plain);
}

Result<HttpResponse> changeCalendar(const RouteCall& call)
{
    const auto change = [&](const contract::CalendarChange& wanted,
                            const std::optional<qint64>& seen) {
        return Calendars(call.context).change(call.values.value(u"calendarId"_s), wanted, seen);
    };
    return answer(200, withRevision(call, contract::decodeCalendarChange, change), plain);
}

} // namespace

QList<Endpoint> calendarEndpoints()
{
    using namespace contract;
    return {
        {routes::calendars,
            [](const RouteCall& call) {
                return answer(200, Calendars(call.context).list(), listed);
            }},
        {routes::importCalendar, addCalendar},
        {routes::changeCalendar, changeCalendar},
    };
}

} // namespace console::service
