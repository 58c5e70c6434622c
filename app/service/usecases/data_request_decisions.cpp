// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/four_eyes.h"
#include "domain/sub_processor.h"
#include "service/usecases/refusals.h"
#include "service/usecases/request_work.h"

#include <algorithm>

namespace console::service {

using namespace Qt::StringLiterals;
using base::Done;
using base::Result;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Service", text);
}

bool takesText(domain::RightOutcome outcome)
{
    return outcome == domain::RightOutcome::PartiallyFulfilled
        || outcome == domain::RightOutcome::Refused;
}

//! What the form says became of it, as recorded by `by`. Nobody has agreed to that yet.
Result<domain::RequestedRight> decided(const domain::RequestedRight& before,
    const contract::OutcomeForm& form, const domain::RequestWorker& by)
{
    if (form.text) {
        if (const auto whole = checkUnmasked(u"text"_s, *form.text, before.text); !whole)
            return base::failure(whole.error());
    }
    domain::RequestedRight now = before;
    now.outcome = form.outcome;
    now.ground = form.outcome ? form.ground : std::nullopt;
    now.text.clear();
    if (form.outcome && form.text)
        now.text = domain::plainLines(*form.text);
    else if (form.outcome && takesText(*form.outcome))
        now.text = before.text;
    now.decidedBy = form.outcome ? std::optional(by) : std::nullopt;
    now.secondedBy.reset();
    if (now.outcome) {
        if (const auto checked = domain::checkOutcome(now); !checked)
            return base::failure(checked.error());
    }
    return now;
}

Result<domain::RequestedRight> seconded(
    const domain::RequestedRight& before, const domain::RequestWorker& by)
{
    if (!before.outcome || !before.decidedBy)
        return conflict("request.right.undecided",
            tr("Nobody is known to have said what became of this right. Record it first."));
    if (!domain::isSecondPerson(by.id.text(), before.decidedBy->id.text()))
        return notAllowed("request.four-eyes",
            tr("Somebody else has to agree than the person who recorded the outcome."));
    domain::RequestedRight now = before;
    now.secondedBy = by;
    return now;
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
        if (!domain::takesOutcomes(stored.whole.summary.status))
            return conflict(
                "request.right.state", tr("Say what became of a right once the case is assessed."));
        const domain::RequestWorker asker{.id = m_context.asker().id(), .name = {}};
        const auto now
            = form.agrees ? seconded(found->asked, asker) : decided(found->asked, form, asker);
        if (!now)
            return base::failure(now.error());
        found->asked = *now;
        recordOf(m_context, form.agrees ? "data-request.seconded" : "data-request.decided", stored,
            {{u"right"_s, right},
                {u"outcome"_s, now->outcome ? domain::wireName(*now->outcome) : u""_s}});
        return Done{};
    });
}

} // namespace console::service
