// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/calendars_api.h"

#include "contract/calendar_routes.h"
#include "contract/request_codecs.h"

namespace console::cloud {

using base::Call;
using domain::KeptCalendar;
using namespace Qt::StringLiterals;

namespace routes = contract::routes;

Call<QList<KeptCalendar>> CalendarsApi::list()
{
    return m_session.call({.route = routes::calendars}, [](base::JsonReader& reader) {
        return reader.list("items"_L1, contract::decodeKeptCalendar);
    });
}

Call<KeptCalendar> CalendarsApi::add(const contract::CalendarForm& form)
{
    return m_session.call({.route = routes::importCalendar, .body = contract::encode(form)},
        contract::decodeKeptCalendar);
}

Call<KeptCalendar> CalendarsApi::change(
    const KeptCalendar& seen, const contract::CalendarChange& change)
{
    return m_session.call({.route = routes::changeCalendar,
                              .pathValues = {seen.calendar.identity().id},
                              .body = contract::encode(change),
                              .seenRev = seen.rev},
        contract::decodeKeptCalendar);
}

Call<domain::RequestCase> CalendarsApi::countAnew(
    const QString& id, const contract::RecountForm& form, qint64 seenRev)
{
    return m_session.call({.route = routes::recountDataRequest,
                              .pathValues = {id},
                              .body = contract::encode(form),
                              .seenRev = seenRev},
        contract::decodeRequestCase);
}

} // namespace console::cloud
