// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/request_correction.h"
#include "domain/sub_processor.h"
#include "service/usecases/record.h"
#include "service/usecases/refusals.h"
#include "service/usecases/request_work.h"

// A newer version of the calendar, for a case that was counted with an earlier one.
namespace console::service {

using namespace Qt::StringLiterals;
using base::Done;
using base::Result;
using domain::RequestCase;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Service", text);
}

//! For the record of changes.
QJsonObject countedWith(const RequestCase& whole)
{
    QJsonObject legal;
    for (const domain::RightClock& clock : whole.summary.rights)
        legal.insert(domain::wireName(clock.asked.right), clock.limit.legal.toString(Qt::ISODate));
    return {{u"calendar"_s, whole.calendar}, {u"version"_s, whole.calendarVersion},
        {u"legal"_s, legal}};
}

} // namespace

DataRequestWork::Answer DataRequestWork::countAnew(
    const QString& id, const contract::RecountForm& form, const SeenRev& seen)
{
    return worked(m_context, id, seen, [&](StoredDataRequest& stored) -> Result<Done> {
        if (auto active = needsActive(stored); !active)
            return active;
        const QString reason = domain::plainLines(form.reason);
        if (reason.size() < domain::shortestMoveReason || reason.size() > domain::longestMoveReason)
            return invalid(u"reason"_s, "request.recount.reason",
                tr("Say in %1 to %2 characters why it is counted anew.")
                    .arg(domain::shortestMoveReason)
                    .arg(domain::longestMoveReason));
        const auto newer = newerCalendar(m_context, stored.whole);
        if (!newer)
            return conflict("request.recount.same",
                tr("The case is counted with the newest version of its calendar already."));
        if (newer->identity().version != form.version)
            return conflict("request.recount.version",
                tr("The calendar has changed once more. Look at the dates again."));
        const QJsonObject before = countedWith(stored.whole);
        const QDate today = requestToday(m_context, stored.whole.summary.zone);
        if (auto counted = recountWith(*newer, stored.whole, today); !counted)
            return counted;
        QJsonObject after = countedWith(stored.whole);
        DataRequestStore(m_context.database, m_context.asker().workspaceId)
            .append(stored.whole.summary.id,
                stayingEvent(m_context, stored.whole, domain::recountRow(), reason));
        after.insert("ref"_L1, stored.whole.summary.ref);
        service::record(m_context, m_context.asker().workspaceId,
            {.action = u"data-request.recounted"_s,
                .targetType = u"data-request"_s,
                .targetId = stored.whole.summary.id,
                .before = before,
                .after = after});
        return Done{};
    });
}

} // namespace console::service
