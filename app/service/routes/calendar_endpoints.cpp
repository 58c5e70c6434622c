// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/calendar_routes.h"
#include "service/routes/answers.h"
#include "service/routes/body.h"
#include "service/routes/endpoint.h"
#include "service/routes/page_query.h"
#include "service/usecases/calendars.h"

namespace console::service {

using base::JsonReader;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr auto plain = [](const auto& value) {
    return contract::encode(value);
};

Result<HttpResponse> list(const RouteCall& call)
{
    return answer(200, Calendars(call.context).list(), [](const auto& calendars) {
        QJsonArray items;
        for (const domain::KeptCalendar& kept : calendars)
            items.append(contract::encode(kept));
        return QJsonObject{{u"items"_s, items}};
    });
}

Result<HttpResponse> addCalendar(const RouteCall& call)
{
    JsonReader reader(call.body);
    return answer(201,
        members(reader, contract::decodeCalendarForm(reader))
            .and_then([&](const contract::CalendarForm& form) {
                return Calendars(call.context).add(form);
            }),
        plain);
}

Result<HttpResponse> changeCalendar(const RouteCall& call)
{
    JsonReader reader(call.body);
    const auto wanted = members(reader, contract::decodeCalendarChange(reader));
    if (!wanted)
        return base::failure(wanted.error());
    return answer(200, ifMatch(call.request).and_then([&](const std::optional<qint64>& seen) {
        return Calendars(call.context).change(call.values.value(u"calendarId"_s), *wanted, seen);
    }),
        plain);
}

} // namespace

QList<Endpoint> calendarEndpoints()
{
    using namespace contract;
    return {
        {routes::calendars, list},
        {routes::importCalendar, addCalendar},
        {routes::changeCalendar, changeCalendar},
    };
}

} // namespace console::service
