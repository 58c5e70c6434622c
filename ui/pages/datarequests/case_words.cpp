// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/datarequests/case_words.h"

#include "models/request_titles.h"
#include "models/when.h"

namespace console::ui {

using namespace Qt::StringLiterals;
using S = domain::RequestStatus;
using domain::RequestTask;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DataRequests)
};

QString assessingVerb(S from)
{
    switch (from) {
    case S::Received:
    case S::IdentityCheck:
        return Words::tr("Identity is proved…");
    case S::Clarification:
        return Words::tr("The answer came…");
    default:
        return Words::tr("Reopen after a complaint…");
    }
}

QString workVerb(S from)
{
    switch (from) {
    case S::Assessing:
        return Words::tr("Begin the work");
    case S::Review:
        return Words::tr("Send back to work…");
    default:
        return Words::tr("Go on with the work");
    }
}

QString closingVerb(S to)
{
    switch (to) {
    case S::Fulfilled:
        return Words::tr("Close as fulfilled…");
    case S::PartiallyFulfilled:
        return Words::tr("Close as fulfilled in part…");
    case S::Refused:
        return Words::tr("Refuse…");
    case S::Unidentified:
        return Words::tr("Close as unidentified…");
    case S::Forwarded:
        return Words::tr("Hand over to the controller…");
    case S::Withdrawn:
        return Words::tr("Withdrawn by the person…");
    case S::Duplicate:
        return Words::tr("Close as duplicate…");
    default:
        return Words::tr("Purge…");
    }
}

QString evidenceNote(const domain::GivenEvidence& given)
{
    QStringList parts;
    for (const QString& text : {given.reason, given.question, given.message})
        parts << text;
    if (given.method)
        parts << models::identityTitle(*given.method);
    parts << given.methodText;
    if (given.sentOn)
        parts << Words::tr("sent %1").arg(models::weekDay(*given.sentOn));
    if (given.answeredOn)
        parts << Words::tr("answered %1").arg(models::weekDay(*given.answeredOn));
    if (given.keptCase)
        parts << given.keptCase->ref;
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

TimelineStep eventStep(const domain::RequestEvent& event)
{
    QStringList notes{models::shortTime(event.at), event.by.name};
    if (const QString evidence = evidenceNote(event.evidence); !evidence.isEmpty())
        notes << evidence;
    if (event.figures)
        notes << figureNote(*event.figures);
    notes.removeAll(QString());
    return {title(event.to), notes.join(u" · "_s), TimelineStep::When::Done,
        models::exactTime(event.at)};
}

} // namespace

QString whyNoWork(const PageContext& context)
{
    if (QString reason = whyNoWrite(context); !reason.isEmpty())
        return reason;
    if (!domain::may(context.standing, domain::Action::WorkDataRequests))
        return Words::tr("Cases are worked on by operators and DPOs of this workspace.");
    return {};
}

QString moveVerb(const domain::RequestMove& move)
{
    switch (move.to) {
    case S::IdentityCheck:
        return Words::tr("Check who asks…");
    case S::Clarification:
        return Words::tr("Ask which data are meant…");
    case S::Assessing:
        return assessingVerb(move.from);
    case S::InProgress:
        return workVerb(move.from);
    case S::AwaitingProcessors:
        return Words::tr("Wait for recipients");
    case S::Review:
        return Words::tr("Send to review");
    default:
        return closingVerb(move.to);
    }
}

QString whyNoMove(const domain::PossibleMove& move)
{
    QStringList sentences;
    for (const domain::MoveObstacle& obstacle : move.obstacles)
        sentences << obstacle.message;
    return sentences.join(u' ');
}

Tone toneOf(models::CellTone tone)
{
    switch (tone) {
    case models::CellTone::Muted:
        return Tone::Muted;
    case models::CellTone::Accent:
        return Tone::Accent;
    case models::CellTone::Ok:
        return Tone::Ok;
    case models::CellTone::Warn:
        return Tone::Warn;
    case models::CellTone::Bad:
        return Tone::Bad;
    case models::CellTone::Neutral:
        break;
    }
    return Tone::Neutral;
}

QList<domain::DataRight> rightsOf(const domain::RequestSummary& request)
{
    QList<domain::DataRight> rights;
    for (const domain::RightClock& clock : request.rights)
        rights << clock.asked.right;
    return rights;
}

QString caseTitle(const domain::RequestSummary& request)
{
    return request.ref + u" · "_s + models::rightsTitle(rightsOf(request));
}

QList<TimelineStep> historySteps(const domain::RequestCase& request)
{
    QList<TimelineStep> steps;
    for (const domain::RequestEvent& event : request.history)
        steps << eventStep(event);
    if (!steps.isEmpty() && domain::isActive(request.summary.status))
        steps.last().when = TimelineStep::When::Now;
    return steps;
}

TimelineStep taskStep(const domain::CaseTask& task)
{
    QStringList notes{models::taskStateTitle(task.task.state)};
    if (task.sentOn)
        notes << Words::tr("asked %1").arg(models::weekDay(*task.sentOn));
    if (task.confirmedOn)
        notes << Words::tr("confirmed %1").arg(models::weekDay(*task.confirmedOn));
    if (task.count)
        notes << (*task.count == 1 ? Words::tr("1 record")
                                   : Words::tr("%n records", nullptr, *task.count));
    notes << task.task.evidence;
    notes.removeAll(QString());
    TimelineStep step{task.task.name, notes.join(u" · "_s), TimelineStep::When::Ahead, task.action};
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

QList<CaseNotice> noticesOf(const domain::SubjectStanding& subject)
{
    QList<CaseNotice> notices;
    if (subject.oneself)
        notices << CaseNotice{Tone::Warn, Words::tr("This is you."),
            Words::tr("Somebody else should work on this case where that is possible.")};
    if (!subject.known)
        notices << CaseNotice{Tone::Accent, Words::tr("This person has no account here."),
            Words::tr("The request is answered all the same. Where nothing is held, the answer "
                      "says so (Art. 15(1)).")};
    if (!subject.onlyAdminOf.isEmpty())
        notices << CaseNotice{Tone::Warn,
            Words::tr("The only admin of %1.").arg(subject.onlyAdminOf.join(u", "_s)),
            Words::tr("Before an erasure somebody else has to become an admin there.")};
    return notices;
}

QList<CaseNotice> noticesOf(const domain::RequestCase& request)
{
    const domain::RequestSummary& summary = request.summary;
    QList<CaseNotice> notices;
    if (summary.status != S::Purged)
        notices = noticesOf(request.subject);
    if (summary.flags.legalHold)
        notices << CaseNotice{Tone::Warn, Words::tr("This case is on legal hold."),
            Words::tr("Nothing of it may be erased until the hold is released.")};
    if (request.preparer && request.fourEyes && domain::isActive(summary.status))
        notices << CaseNotice{Tone::Accent,
            Words::tr("Prepared by %1.").arg(request.preparer->name),
            Words::tr("Somebody else has to decide (four eyes).")};
    const bool unconfirmed
        = std::any_of(request.tasks.begin(), request.tasks.end(), [](const domain::CaseTask& task) {
              return task.task.recipient != RequestTask::Recipient::Internal
                  && task.task.state == RequestTask::State::Sent;
          });
    if (unconfirmed && domain::isActive(summary.status))
        notices << CaseNotice{Tone::Accent, Words::tr("Recipients have still to confirm."),
            Words::tr("The person can be answered all the same, with their names as those who "
                      "were informed (Art. 19).")};
    return notices;
}

} // namespace console::ui
