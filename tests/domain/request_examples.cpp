// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/request_examples.h"

namespace console::tests {

using namespace Qt::StringLiterals;
using domain::RequestStatus;
using domain::RequestTask;

namespace {

domain::RequestedRight endedAs(RequestStatus status)
{
    domain::RequestedRight right;
    right.outcome = domain::RightOutcome::Fulfilled;
    right.decidedBy = domain::RequestWorker{.id = domain::UserId(u"ann"_s), .name = {}};
    if (status == RequestStatus::Fulfilled)
        return right;
    right.outcome = status == RequestStatus::Refused ? domain::RightOutcome::Refused
                                                     : domain::RightOutcome::PartiallyFulfilled;
    right.ground = domain::OutcomeGround::OthersRights;
    right.text = u"Messages of others are left out of the copy."_s;
    return right;
}

} // namespace

domain::RequestFacts readyCase(RequestStatus from, RequestStatus to)
{
    domain::RequestFacts facts;
    facts.status = from;
    facts.role = domain::RequestRole::Processor;
    facts.controllerKnown = true;
    facts.receivedOn = QDate(2026, 3, 10);
    facts.identity = domain::IdentityMethod::EmailLoop;
    facts.identityQuestions = 1;
    facts.identityOpen = to == RequestStatus::Unidentified;
    facts.answerUntil = QDate(2026, 5, 31);
    facts.scopeSet = true;
    facts.rights = {endedAs(to)};
    facts.tasks = {
        {RequestTask::Recipient::Internal, RequestTask::State::Confirmed, u"Sessions"_s, {}},
        {RequestTask::Recipient::SubProcessor,
            to == RequestStatus::InProgress ? RequestTask::State::Confirmed
                                            : RequestTask::State::Sent,
            u"Brevo"_s, {}},
    };
    facts.preparer = u"ann"_s;
    facts.purgeOn = QDate(2026, 6, 1);
    return facts;
}

domain::GivenEvidence fullEvidence()
{
    domain::GivenEvidence given;
    given.reason = u"Asked from another address"_s;
    given.question = u"Which of your accounts is it?"_s;
    given.askedOn = QDate(2026, 3, 10);
    given.answeredOn = QDate(2026, 6, 1);
    given.method = domain::IdentityMethod::EmailLoop;
    given.message = u"Our answer"_s;
    given.messageHash = QString(64, u'a');
    given.sentOn = QDate(2026, 6, 1);
    given.namesComplaint = true;
    given.namesRemedy = true;
    given.keptCase = domain::KeptCase{.ref = u"DSR-2026-0001"_s,
        .isItself = false,
        .samePerson = true,
        .rights = {domain::DataRight::Access},
        .status = RequestStatus::Review};
    return given;
}

domain::Mover secondPerson()
{
    return {.id = u"ben"_s, .deciders = 2, .today = QDate(2026, 6, 1)};
}

} // namespace console::tests
