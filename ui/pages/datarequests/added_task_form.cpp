// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/datarequests/added_task_form.h"

#include "cloud/client.h"
#include "models/request_titles.h"

#include <QComboBox>

namespace console::ui {

using namespace Qt::StringLiterals;
using TaskState = domain::RequestTask::State;

AddedTaskForm::AddedTaskForm(DetailPane& pane, const PageContext& context,
    const domain::RequestCase& request, const Workers& workers,
    const std::optional<domain::CaseTask>& task)
    : CaseForm(pane, context, request)
    , m_task(task)
    , m_assignee(new QComboBox)
{
    if (!m_task)
        addWords(tr("For what follows from nothing else here. The answer to the person does not "
                    "wait for it."));
    m_title
        = addLine(tr("What has to be done"), u"title"_s, m_task ? m_task->task.name : QString());
    addAssignee(workers);
    m_dueOn
        = addDay(tr("Until (optional)"), u"dueOn"_s, m_task ? m_task->added->dueOn : std::nullopt);
    if (m_task)
        addState();
    m_evidence
        = addText(tr("What shows it"), u"evidence"_s, m_task ? m_task->task.evidence : QString());
    m_evidence->setHint(tr("Such as the number of a ticket. A task that is not needed says here "
                           "why."));
    if (m_task)
        open(tr("%1: %2").arg(request.summary.ref, m_task->task.name), tr("Keep the task"));
    else
        open(tr("%1: a task").arg(request.summary.ref), tr("Add the task"));
}

void AddedTaskForm::addAssignee(Workers workers)
{
    const domain::RequestWorker now = m_task ? m_task->added->assignee : domain::RequestWorker();
    // Who has it may not work on cases any more.
    if (!now.id.isEmpty() && !workers.contains(now))
        workers.prepend(now);
    m_assignee->addItem(tr("Nobody"), QString());
    for (const domain::RequestWorker& worker : std::as_const(workers))
        m_assignee->addItem(worker.name, worker.id.text());
    m_assignee->setCurrentIndex(qMax(0, m_assignee->findData(now.id.text())));
    pane().addField(new FormField(tr("Who does it"), m_assignee, u"assignee"_s));
}

void AddedTaskForm::addState()
{
    m_state = new QComboBox;
    for (const TaskState state : {TaskState::Todo, TaskState::Confirmed, TaskState::NotApplicable})
        m_state->addItem(models::taskStateTitle(state), int(state));
    m_state->setCurrentIndex(qMax(0, m_state->findData(int(m_task->task.state))));
    pane().addField(new FormField(tr("How far it is"), m_state, u"state"_s));
}

domain::UserId AddedTaskForm::assignee() const
{
    return domain::UserId(m_assignee->currentData().toString());
}

base::Call<domain::RequestCase> AddedTaskForm::write()
{
    cloud::DataRequestsApi& requests = client().dataRequests();
    const domain::RequestSummary& summary = request().summary;
    if (!m_task)
        return requests.addTask(summary.id,
            {.title = textIn(m_title),
                .assignee = assignee(),
                .dueOn = dayIn(m_dueOn),
                .evidence = textIn(m_evidence)},
            summary.rev);
    contract::TaskChange change;
    change.state = TaskState(m_state->currentData().toInt());
    // What nobody touched stays as it is: addresses in it may be masked here.
    if (m_evidence->isChanged())
        change.evidence = textIn(m_evidence);
    if (m_title->isChanged())
        change.title = textIn(m_title);
    // Whoever has it keeps it, even where they could not be chosen any more.
    if (assignee() != m_task->added->assignee.id)
        change.assignee = assignee();
    change.dueOn = dayIn(m_dueOn);
    return requests.changeTask(summary.id, m_task->id, change, summary.rev);
}

QString AddedTaskForm::doneWords(const Case& request) const
{
    return tr("Kept in %1: %2.").arg(request.summary.ref, textIn(m_title));
}

} // namespace console::ui
