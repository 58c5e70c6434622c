// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/request_move_effects.h"

#include "domain/local_day.h"

#include <algorithm>

namespace console::service {

using namespace Qt::StringLiterals;
using domain::MoveEvidence;
using domain::RequestCase;
using domain::RequestStatus;
using Kind = domain::RequestPause::Kind;
using TaskState = domain::RequestTask::State;

namespace {

void addQuestion(RequestCase& whole, const domain::GivenEvidence& given, Kind kind)
{
    domain::RequestQuestion question;
    question.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    question.pause.kind = kind;
    question.pause.askedOn = given.askedOn.value_or(QDate());
    question.text = given.question;
    question.answerUntil = given.answerUntil;
    for (const domain::RightClock& clock : std::as_const(whole.summary.rights))
        question.rights.append(clock.asked.right);
    whole.questions.append(question);
}

void answerQuestions(RequestCase& whole, Kind kind, const std::optional<QDate>& answeredOn)
{
    for (domain::RequestQuestion& question : whole.questions) {
        if (question.pause.kind == kind && !question.pause.answeredOn)
            question.pause.answeredOn = answeredOn;
    }
}

domain::MoveFigures figuresOf(const RequestCase& whole, const TaskPlan& plan)
{
    domain::MoveFigures figures{
        .listingVersion = plan.listingVersion, .tasks = int(whole.tasks.size())};
    for (const domain::CaseTask& task : whole.tasks) {
        figures.settled += task.task.state == TaskState::Confirmed
            || task.task.state == TaskState::NotApplicable;
        figures.sent += task.task.state == TaskState::Sent;
    }
    return figures;
}

void close(RequestCase& whole, const CheckedMove& move, domain::RequestEvent& event)
{
    for (domain::RightClock& clock : whole.summary.rights) {
        if (move.move.to == RequestStatus::Withdrawn && !clock.asked.outcome)
            clock.asked.outcome = domain::RightOutcome::Withdrawn;
        domain::RequestedRight decided = clock.asked;
        decided.pauses.clear();
        decided.extension.reset();
        decided.decidedBy.reset();
        decided.secondedBy.reset();
        event.decision.append(decided);
    }
    whole.summary.closedAt = move.at;
    whole.purgeOn = domain::purgeDay(domain::retentionStart(whole), whole.retentionMonths);
}

//! The old decision stays in the move that closed it.
void reopen(RequestCase& whole)
{
    for (domain::RightClock& clock : whole.summary.rights) {
        clock.asked.outcome.reset();
        clock.asked.ground.reset();
        clock.asked.text.clear();
        clock.asked.decidedBy.reset();
        clock.asked.secondedBy.reset();
    }
    whole.summary.preparer.reset();
    whole.summary.closedAt.reset();
    whole.purgeOn.reset();
}

domain::PurgeReceipt receiptOf(const RequestCase& whole, int texts)
{
    const domain::RequestSummary& summary = whole.summary;
    const QDateTime closedAt = summary.closedAt.value_or(whole.updatedAt);
    return {.closedOn = domain::localDay(closedAt, summary.zone).value_or(closedAt.date()),
        .months = whole.retentionMonths,
        .dueOn = whole.purgeOn.value_or(QDate()),
        .texts = texts,
        .attachments = 0};
}

void apply(RequestCase& whole, const CheckedMove& move, domain::RequestEvent& event)
{
    const domain::GivenEvidence& given = event.evidence;
    const QString& row = move.move.row;
    if (move.move.evidence.contains(MoveEvidence::Question))
        addQuestion(whole, given, row == "2"_L1 ? Kind::Identity : Kind::Clarification);
    if (move.move.evidence.contains(MoveEvidence::Answered))
        answerQuestions(whole,
            row == "3"_L1 || row == "5"_L1 ? Kind::Identity : Kind::Clarification,
            given.answeredOn);
    if (given.method)
        whole.identity = domain::IdentityProof{
            .method = *given.method, .text = given.methodText, .at = move.at, .by = move.by};
    if (row == "3a"_L1)
        whole.identity.reset();
    if (row == "9"_L1)
        whole.tasks += missingTasks(move.plan, whole.tasks);
    if (row == "9"_L1 || row == "11"_L1)
        event.figures = figuresOf(whole, move.plan);
    if (row == "11"_L1)
        whole.summary.preparer = move.by;
    if (row == "16"_L1)
        reopen(whole);
    if (domain::isClosed(move.move.to))
        close(whole, move, event);
    if (row == "17"_L1)
        event.receipt = receiptOf(whole, forgetPerson(whole));
}

} // namespace

domain::RequestEvent applyMove(RequestCase& whole, const CheckedMove& move)
{
    domain::RequestEvent event;
    event.number = int(whole.history.size()) + 1;
    event.at = move.at;
    event.by = move.by;
    event.from = move.move.from;
    event.to = move.move.to;
    event.row = move.move.row;
    event.evidence = domain::usedEvidence(move.move.evidence, move.given);
    whole.summary.status = move.move.to;
    apply(whole, move, event);
    return event;
}

int forgetPerson(RequestCase& whole)
{
    QList<QString*> texts{
        &whole.name, &whole.details, &whole.sourceRef, &whole.scope, &whole.controllerContact};
    if (whole.identity)
        texts.append(&whole.identity->text);
    for (domain::RightClock& clock : whole.summary.rights) {
        texts.append(&clock.asked.text);
        if (clock.asked.extension)
            texts.append(&clock.asked.extension->text);
    }
    for (domain::RequestQuestion& question : whole.questions)
        texts.append(&question.text);
    for (domain::CaseTask& task : whole.tasks) {
        texts.append(&task.task.evidence);
        if (task.added)
            texts.append(&task.task.name);
    }
    for (domain::LegalHold& hold : whole.holds)
        texts.append(&hold.reason);
    int gone = 0;
    for (QString* text : std::as_const(texts)) {
        gone += !text->isEmpty();
        text->clear();
    }
    for (domain::CaseTask& task : whole.tasks) {
        if (task.added)
            task.task.name = domain::addedTaskName();
    }
    whole.organizationId = domain::OrganizationId();
    return gone;
}

} // namespace console::service
