// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/local_day.h"
#include "domain/sub_processor.h"
#include "service/usecases/refusals.h"
#include "service/usecases/request_tasks.h"
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

void changeAdded(CaseTask& task, const contract::TaskChange& change)
{
    if (change.title)
        task.task.name = change.title->simplified();
    if (change.assignee)
        task.added->assignee = {.id = *change.assignee, .name = {}};
    if (change.dueOn)
        task.added->dueOn = change.dueOn;
}

//! The task with the change in it, and days filled in that follow from it.
CaseTask changed(CaseTask task, const contract::TaskChange& change, const QDate& today)
{
    if (task.added)
        changeAdded(task, change);
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

//! Nothing is written back in which addresses were masked.
Result<Done> checkTexts(const CaseTask& stored, const contract::TaskChange& change)
{
    auto evidence
        = checkUnmasked(u"evidence"_s, change.evidence.value_or(QString()), stored.task.evidence);
    if (!evidence || !change.title)
        return evidence;
    return checkUnmasked(u"title"_s, *change.title, stored.task.name);
}

Result<Done> checkAdded(const Context& context, const CaseTask& task, const QDate& receivedOn)
{
    const qsizetype length = task.task.name.size();
    if (length < 1 || length > domain::longestTaskTitle)
        return invalid(u"title"_s, "request.task.title",
            tr("Say in 1 to %1 characters what has to be done.").arg(domain::longestTaskTitle));
    if (task.added->dueOn && *task.added->dueOn < receivedOn)
        return invalid(u"dueOn"_s, "request.task.day",
            tr("Give the day until which it is to be done: not before the request came."));
    return checkAssignee(context, task.added->assignee.id);
}

Result<Done> checkTask(
    const Context& context, const CaseTask& task, const StoredDataRequest& stored)
{
    const domain::RequestSummary& summary = stored.whole.summary;
    const QDate today = requestToday(context, summary.zone);
    const QDate receivedOn
        = domain::localDay(summary.receivedAt, summary.zone).value_or(summary.receivedAt.date());
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
    return task.added ? checkAdded(context, task, receivedOn) : Result<Done>(Done{});
}

//! Later confirmations of recipients go to a closed case, too, and so does what was left to do for
//! which the answer did not wait.
bool takesTask(const StoredDataRequest& stored, const CaseTask& task)
{
    const RequestStatus status = stored.whole.summary.status;
    return domain::isActive(status)
        || (domain::isClosed(status)
            && (task.task.recipient != domain::RequestTask::Recipient::Internal || task.added
                || task.key == holdTaskKey()));
}

} // namespace

DataRequestWork::Answer DataRequestWork::addTask(
    const QString& id, const contract::NewTaskForm& form, const SeenRev& seen)
{
    return worked(m_context, id, seen, [&](StoredDataRequest& stored) -> Result<Done> {
        if (auto active = needsActive(stored); !active)
            return active;
        CaseTask task = internalTask({}, form.title.simplified(), {}, {});
        task.key = u"by-hand:"_s + task.id;
        task.task.evidence = domain::plainLines(form.evidence);
        task.added = domain::AddedTask{.assignee = {.id = form.assignee, .name = {}},
            .dueOn = form.dueOn,
            .by = {.id = m_context.asker().id(), .name = {}}};
        if (auto checked = checkTask(m_context, task, stored); !checked)
            return checked;
        stored.whole.tasks.append(task);
        recordOf(m_context, "data-request.task-added", stored, {{u"task"_s, task.key}});
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
        if (!found->added && (change.title || change.assignee || change.dueOn))
            return invalid(change.title ? u"title"_s
                    : change.assignee   ? u"assignee"_s
                                        : u"dueOn"_s,
                "request.task.fixed",
                tr("This task follows from the case. Only what somebody added has a title, an "
                   "assignee and a day."));
        if (auto texts = checkTexts(*found, change); !texts)
            return texts;
        const CaseTask task
            = changed(*found, change, requestToday(m_context, stored.whole.summary.zone));
        if (auto checked = checkTask(m_context, task, stored); !checked)
            return checked;
        *found = task;
        recordOf(m_context, "data-request.task-changed", stored,
            {{u"task"_s, task.key}, {u"state"_s, domain::wireName(task.task.state)}});
        return Done{};
    });
}

} // namespace console::service
