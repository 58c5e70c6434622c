// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/request_correction.h"
#include "domain/service_words.h"
#include "models/request_titles.h"
#include "models/when.h"
#include "ui/pages/datarequests/case_words.h"

// What happened in a case, and what has to be done, as steps of a line.
namespace console::ui {

using namespace Qt::StringLiterals;
using domain::RequestTask;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DataRequests)
};

QString evidenceNote(const domain::GivenEvidence& given)
{
    QStringList parts;
    for (const QString& text : {given.reason, given.question, given.message})
        parts << text;
    if (given.method)
        parts << models::identityTitle(*given.method);
    parts << given.methodText;
    if (given.askedOn)
        parts << Words::tr("asked %1").arg(models::weekDay(*given.askedOn));
    if (given.answerUntil)
        parts << Words::tr("answer until %1").arg(models::weekDay(*given.answerUntil));
    if (given.sentOn)
        parts << Words::tr("sent %1").arg(models::weekDay(*given.sentOn));
    if (given.answeredOn)
        parts << Words::tr("answered %1").arg(models::weekDay(*given.answeredOn));
    if (given.keptCase)
        parts << given.keptCase->ref;
    if (given.namesComplaint && given.namesRemedy)
        parts << Words::tr("names the complaint and the court");
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString figureNote(const domain::MoveFigures& figures)
{
    QString note
        = figures.tasks == 1 ? Words::tr("1 task") : Words::tr("%n tasks", nullptr, figures.tasks);
    if (figures.listingVersion)
        note += u" · "_s + Words::tr("listing version %1").arg(*figures.listingVersion);
    return note;
}

QString eventTitle(const domain::RequestEvent& event)
{
    if (event.row == domain::correctionRow())
        return Words::tr("Corrected");
    return event.row == domain::recountRow() ? Words::tr("Dates counted anew") : title(event.to);
}

//! Who asks about themselves is named in the case alone, not in what happened to it.
QString actorOf(const domain::RequestEvent& event)
{
    if (!event.by.id.isEmpty())
        return event.by.name;
    return event.row == "1"_L1 ? Words::tr("the person themselves") : Words::tr("the service");
}

TimelineStep eventStep(const domain::RequestEvent& event)
{
    QStringList notes{models::shortTime(event.at), actorOf(event)};
    if (const QString evidence = evidenceNote(event.evidence); !evidence.isEmpty())
        notes << evidence;
    if (event.figures)
        notes << figureNote(*event.figures);
    notes.removeAll(QString());
    return {eventTitle(event), notes.join(u" · "_s), TimelineStep::When::Done,
        models::exactTime(event.at)};
}

} // namespace

QList<TimelineStep> historySteps(const domain::RequestCase& request)
{
    QList<TimelineStep> steps;
    for (const domain::RequestEvent& event : request.history)
        steps << eventStep(event);
    if (!steps.isEmpty() && domain::isActive(request.summary.status))
        steps.last().when = TimelineStep::When::Now;
    return steps;
}

QString taskName(const domain::CaseTask& task)
{
    return task.task.recipient == domain::RequestTask::Recipient::Internal
        ? domain::inOwnWords(task.task.name)
        : task.task.name;
}

TimelineStep taskStep(const domain::CaseTask& task)
{
    QStringList notes{models::taskStateTitle(task.task.state)};
    if (task.added && !task.added->assignee.id.isEmpty())
        notes << task.added->assignee.name;
    if (task.added && task.added->dueOn)
        notes << Words::tr("until %1").arg(models::weekDay(*task.added->dueOn));
    if (task.sentOn)
        notes << Words::tr("asked %1").arg(models::weekDay(*task.sentOn));
    if (task.confirmedOn)
        notes << (task.added ? Words::tr("done %1") : Words::tr("confirmed %1"))
                     .arg(models::weekDay(*task.confirmedOn));
    if (task.count)
        notes << (*task.count == 1 ? Words::tr("1 record")
                                   : Words::tr("%n records", nullptr, *task.count));
    notes << task.task.evidence;
    notes.removeAll(QString());
    TimelineStep step{taskName(task), notes.join(u" · "_s), TimelineStep::When::Ahead,
        domain::inOwnWords(task.action)};
    switch (task.task.state) {
    case RequestTask::State::Confirmed:
    case RequestTask::State::NotApplicable:
        step.when = TimelineStep::When::Done;
        break;
    case RequestTask::State::Sent:
        step.when = TimelineStep::When::Now;
        break;
    case RequestTask::State::Failed:
        step.when = TimelineStep::When::Failed;
        break;
    case RequestTask::State::Todo:
        break;
    }
    return step;
}

} // namespace console::ui
