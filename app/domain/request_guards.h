// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/coded_sentence.h"
#include "domain/request_move.h"
#include "domain/request_outcome.h"

#include <QDate>

namespace console::domain {

//! How it was proved who asks. No copy of an identity document is kept, whatever the way.
enum class IdentityMethod {
    AccountSession, //!< asked while signed in
    EmailLoop, //!< answered from the address itself
    Other, //!< told in words
};

//! "account_session", "email_loop", "other"
[[nodiscard]] QString wireName(IdentityMethod method);
[[nodiscard]] std::optional<IdentityMethod> identityMethodOf(const QString& wireName);

//! As whom we hold the data.
enum class RequestRole { Undetermined, Controller, Processor };

//! "undetermined", "controller", "processor"
[[nodiscard]] QString wireName(RequestRole role);
[[nodiscard]] std::optional<RequestRole> requestRoleOf(const QString& wireName);

//! One thing that has to be done in a case, by us or by somebody who is asked.
struct RequestTask {
    enum class Recipient {
        Internal,
        SubProcessor,
        CloudOperator, //!< where the real cloud has no way to do it
    };
    enum class State { Todo, Sent, Confirmed, NotApplicable, Failed };

    Recipient recipient = Recipient::Internal;
    State state = State::Todo;
    QString name; //!< for a person
    QString evidence; //!< for NotApplicable: why

    friend bool operator==(const RequestTask&, const RequestTask&) = default;
};

//! "internal", "sub_processor", "cloud_operator"
[[nodiscard]] QString wireName(RequestTask::Recipient recipient);
[[nodiscard]] std::optional<RequestTask::Recipient> taskRecipientOf(const QString& wireName);

//! "todo", "sent", "confirmed", "not_applicable", "failed"
[[nodiscard]] QString wireName(RequestTask::State state);
[[nodiscard]] std::optional<RequestTask::State> taskStateOf(const QString& wireName);

//! What the guards of the moves have to know of a case. Days are local days of the case.
struct RequestFacts {
    RequestStatus status = RequestStatus::Received;
    RequestRole role = RequestRole::Controller;
    bool controllerKnown = false; //!< the organization that is the controller, and whom to write to
    QDate receivedOn;
    std::optional<IdentityMethod> identity; //!< nothing: it isn't proved who asks
    int identityQuestions = 0; //!< that were sent
    bool identityOpen = false; //!< one of them has no answer yet
    std::optional<QDate> answerUntil; //!< last day of the window for an answer to the last of them
    bool legalHold = false;
    bool scopeSet = false;
    QList<RequestedRight> rights;
    QList<RequestTask> tasks; //!< without those that somebody added: the answer waits for none
    QString preparer; //!< id of who sent the case to review; empty: nobody has
    std::optional<QDate> purgeOn; //!< of a closed case
};

//! Who moves a case, and when.
struct Mover {
    QString id; //!< of the person
    int deciders = 1; //!< people of the workspace who may decide
    QDate today; //!< local day of the case
    bool clockDoubted = false; //!< that of the service jumped: RetentionClock
};

//! Why a move is not possible now, and what to do.
using MoveObstacle = CodedSentence;

//! All that stands against moving the case there, before anything is typed; empty when it can go.
//! The window disables the move and shows them; the service refuses with the first.
//!
//! "request.move" (no such move; nothing else is told then), "request.four-eyes" (13, 14:
//! who moves it sent it to review, or recorded an outcome that nobody else has agreed to),
//! "request.hold" (9, 13 with an erasure that is not refused or withdrawn, 17),
//! "request.identity.unproved" (9; 13 as before), "request.identity.not-asked",
//! "request.identity.answered", "request.identity.window" (4), "request.role", "request.controller"
//! (7), "request.scope", "request.tasks.missing" (9),
//! "request.tasks.none-open" and "request.tasks.open" (10), "request.tasks.internal",
//! "request.tasks.unsent" (11), "request.outcome.missing", "request.outcome.other" (13, 14: the
//! rights ended otherwise), "request.outcome.invalid" (the first of checkOutcome()),
//! "request.operator.unconfirmed" (13: an erasure is fulfilled once the cloud operator confirmed),
//! "request.retention", "request.clock" (17).
[[nodiscard]] QList<MoveObstacle> obstacles(
    const RequestFacts& facts, RequestStatus to, const Mover& mover);

} // namespace console::domain
