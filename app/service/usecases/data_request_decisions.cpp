// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/sub_processor.h"
#include "service/usecases/refusals.h"
#include "service/usecases/request_work.h"

#include <algorithm>

namespace console::service {

using namespace Qt::StringLiterals;
using base::Done;
using base::Result;
using domain::RequestStatus;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Service", text);
}

bool takesDecisions(RequestStatus status)
{
    return status == RequestStatus::Assessing || status == RequestStatus::InProgress
        || status == RequestStatus::AwaitingProcessors || status == RequestStatus::Review;
}

} // namespace

DataRequestWork::Answer DataRequestWork::decide(
    const QString& id, const QString& right, const contract::OutcomeForm& form, const SeenRev& seen)
{
    return worked(m_context, id, seen, [&](StoredDataRequest& stored) -> Result<Done> {
        QList<domain::RightClock>& rights = stored.whole.summary.rights;
        const auto found = std::find_if(rights.begin(), rights.end(),
            [&](const auto& clock) { return domain::wireName(clock.asked.right) == right; });
        if (found == rights.end())
            return notFound("request.right.unknown", tr("This right is not asked for here."));
        if (auto active = needsActive(stored); !active)
            return active;
        if (!takesDecisions(stored.whole.summary.status))
            return conflict(
                "request.right.state", tr("Say what became of a right once the case is assessed."));
        domain::RequestedRight decided = found->asked;
        decided.outcome = form.outcome;
        decided.ground = form.outcome ? form.ground : std::nullopt;
        decided.text = form.outcome ? domain::plainLines(form.text) : QString();
        if (decided.outcome) {
            if (auto checked = domain::checkOutcome(decided); !checked)
                return checked;
        }
        found->asked = decided;
        stored.whole.preparer = domain::RequestWorker{.id = m_context.asker().id(), .name = {}};
        recordOf(m_context, "data-request.decided", stored,
            {{u"right"_s, right},
                {u"outcome"_s, form.outcome ? domain::wireName(*form.outcome) : u""_s}});
        return Done{};
    });
}

} // namespace console::service
