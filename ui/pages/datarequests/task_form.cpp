// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/datarequests/task_form.h"

#include "cloud/client.h"
#include "domain/service_words.h"
#include "models/request_titles.h"
#include "ui/pages/datarequests/case_words.h"

#include <QComboBox>

namespace console::ui {

using namespace Qt::StringLiterals;
using TaskState = domain::RequestTask::State;

TaskForm::TaskForm(DetailPane& pane, const PageContext& context, const domain::RequestCase& request,
    const domain::CaseTask& task)
    : CaseForm(pane, context, request)
    , m_task(task)
    , m_state(new QComboBox)
{
    addWords(domain::inOwnWords(task.action));
    const bool isInternal = task.task.recipient == domain::RequestTask::Recipient::Internal;
    for (const TaskState state : {TaskState::Todo, TaskState::Sent, TaskState::Confirmed,
             TaskState::NotApplicable, TaskState::Failed}) {
        if (!isInternal || state != TaskState::Sent || task.task.state == TaskState::Sent)
            m_state->addItem(models::taskStateTitle(state), int(state));
    }
    m_state->setCurrentIndex(m_state->findData(int(task.task.state)));
    pane.addField(new FormField(tr("How far it is"), m_state, u"state"_s));
    m_sentOn = addDay(tr("Asked on"), u"sentOn"_s, task.sentOn);
    m_confirmedOn = addDay(
        isInternal ? tr("Done on") : tr("Confirmed on"), u"confirmedOn"_s, task.confirmedOn);
    m_count = addLine(tr("Records found or erased"), u"count"_s,
        task.count ? QString::number(*task.count) : QString());
    m_evidence = addText(tr("What shows it"), u"evidence"_s, task.task.evidence);
    m_evidence->setHint(tr("Such as the id of the confirmation. A task that is not needed says "
                           "here why."));
    connect(m_state, &QComboBox::currentIndexChanged, this, [this] { showNeeded(); });
    open(tr("%1: %2").arg(request.summary.ref, taskName(task)), tr("Keep the task"));
    showNeeded();
}

void TaskForm::showNeeded()
{
    const auto state = TaskState(m_state->currentData().toInt());
    const bool isInternal = m_task.task.recipient == domain::RequestTask::Recipient::Internal;
    m_sentOn->setVisible(
        !isInternal && state != TaskState::Todo && state != TaskState::NotApplicable);
    m_confirmedOn->setVisible(state == TaskState::Confirmed);
    m_count->setVisible(state == TaskState::Confirmed);
    // Today is what is meant where one says that it has just happened.
    const auto offer = [this](FormField* field) {
        if (!field->isHidden() && textIn(field).isEmpty())
            field->setValue(QLocale().toString(today(), u"d MMMM yyyy"_s));
    };
    offer(m_sentOn);
    offer(m_confirmedOn);
}

bool TaskForm::isUnderstood() const
{
    bool isNumber = true;
    if (const QString typed = textIn(m_count); !typed.isEmpty())
        isNumber = typed.toInt(&isNumber) >= 0 && isNumber;
    if (!isNumber) {
        m_count->setError(tr("“%1” is no number of records. Write it in figures, or leave it "
                             "empty.")
                              .arg(textIn(m_count).left(20)));
        m_count->control()->setFocus(Qt::OtherFocusReason);
    }
    return isNumber;
}

base::Call<domain::RequestCase> TaskForm::write()
{
    contract::TaskChange change;
    change.state = TaskState(m_state->currentData().toInt());
    if (!m_sentOn->isHidden())
        change.sentOn = dayIn(m_sentOn);
    if (!m_confirmedOn->isHidden())
        change.confirmedOn = dayIn(m_confirmedOn);
    // What nobody touched stays as it is: addresses in it may be masked here.
    if (m_evidence->isChanged())
        change.evidence = textIn(m_evidence);
    if (!m_count->isHidden() && !textIn(m_count).isEmpty())
        change.count = textIn(m_count).toInt();
    return client().dataRequests().changeTask(
        request().summary.id, m_task.id, change, request().summary.rev);
}

QString TaskForm::doneWords(const Case& request) const
{
    return tr("Kept in %1: %2.").arg(request.summary.ref, taskName(m_task));
}

} // namespace console::ui
