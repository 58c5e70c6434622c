// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/local_day.h"
#include "domain/sub_processor.h"
#include "service/usecases/refusals.h"
#include "service/usecases/request_work.h"

#include <algorithm>

namespace console::service {

using namespace Qt::StringLiterals;
using base::Done;
using base::Result;
using domain::CaseTask;
using domain::RequestStatus;
using State = domain::RequestTask::State;

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

//! The task with the change in it, and days filled in that follow from it.
CaseTask changed(CaseTask task, const contract::TaskChange& change, const QDate& today)
{
    task.task.state = change.state.value_or(task.task.state);
    if (change.sentOn)
        task.sentOn = change.sentOn;
    if (change.confirmedOn)
        task.confirmedOn = change.confirmedOn;
    if (change.state == State::Sent && !task.sentOn)
        task.sentOn = today;
    if (change.state == State::Confirmed && !task.confirmedOn)
        task.confirmedOn = today;
    if (change.evidence)
        task.task.evidence = domain::plainLines(*change.evidence);
    if (change.count)
        task.count = change.count;
    return task;
}

Result<Done> checkTask(const CaseTask& task, const QDate& receivedOn, const QDate& today)
{
    const auto fits = [&](const std::optional<QDate>& day) {
        return !day || (*day >= receivedOn && *day <= today);
    };
    if (!fits(task.sentOn) || !fits(task.confirmedOn))
        return invalid(fits(task.sentOn) ? u"confirmedOn"_s : u"sentOn"_s, "request.task.day",
            tr("Give the day on which it happened: not before the request came, and not in the "
               "future."));
    const bool needsReason
        = task.task.state == State::NotApplicable && task.task.evidence.trimmed().isEmpty();
    if (needsReason || task.task.evidence.size() > domain::longestTaskEvidence)
        return invalid(u"evidence"_s, "request.task.evidence",
            tr("Say in at most %1 characters what shows that it was done, or why it is needless.")
                .arg(domain::longestTaskEvidence));
    return Done{};
}

//! Later confirmations of recipients go to a closed case, too, and so does what a hold left to do.
bool takesTask(const StoredDataRequest& stored, const CaseTask& task)
{
    const RequestStatus status = stored.whole.summary.status;
    return domain::isActive(status)
        || (domain::isClosed(status)
            && (task.task.recipient != domain::RequestTask::Recipient::Internal
                || task.key == holdTaskKey()));
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

DataRequestWork::Answer DataRequestWork::changeTask(const QString& id, const QString& taskId,
    const contract::TaskChange& change, const SeenRev& seen)
{
    return worked(m_context, id, seen, [&](StoredDataRequest& stored) -> Result<Done> {
        QList<CaseTask>& tasks = stored.whole.tasks;
        const auto found = std::find_if(tasks.begin(), tasks.end(),
            [&](const CaseTask& each) { return each.id == taskId.toLower(); });
        if (found == tasks.end())
            return notFound("request.task.unknown", tr("This case has no such task."));
        if (!takesTask(stored, *found))
            return needsActive(stored);
        const domain::RequestSummary& summary = stored.whole.summary;
        const QDate today = requestToday(m_context, summary.zone);
        const CaseTask task = changed(*found, change, today);
        const QDate receivedOn = domain::localDay(summary.receivedAt, summary.zone)
                                     .value_or(summary.receivedAt.date());
        if (auto checked = checkTask(task, receivedOn, today); !checked)
            return checked;
        *found = task;
        recordOf(m_context, "data-request.task-changed", stored,
            {{u"task"_s, task.key}, {u"state"_s, domain::wireName(task.task.state)}});
        return Done{};
    });
}

} // namespace console::service
