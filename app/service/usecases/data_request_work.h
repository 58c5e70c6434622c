// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/calendar_codecs.h"
#include "contract/correction_codecs.h"
#include "service/store/data_requests.h"
#include "service/usecases/context.h"

namespace console::service {

using SeenRev = std::optional<qint64>; //!< of If-Match; nothing: whatever it is

//! What changes a case. All for who works on cases; each is one transaction with an entry in the
//! record of changes, and answers with the case as it is then. Errors of all: NotAllowed
//! "workspace.not-allowed"; NotFound "request.unknown"; Outdated; Conflict "request.closed" (a
//! closed case only moves), where nothing else is said.
class DataRequestWork {
public:
    using Answer = base::Result<domain::RequestCase>;

    explicit DataRequestWork(const Context& context)
        : m_context(context)
    {
    }

    //! In a closed case the hold and the retention only. Errors InvalidInput: field "assignee"
    //! "request.assignee" (nobody who works on cases), "holdReason" "request.hold.reason" (a hold
    //! is set or released without 10 to 2000 characters of why), "controllerContact", "scope"
    //! "request.text" (too long) and "request.text.masked" (what is shown of it while addresses are
    //! masked; so for all texts that take the place of one), "language" "request.language", those
    //! of domain::checkRetentionMonths().
    [[nodiscard]] Answer change(
        const QString& id, const contract::RequestChange& change, const SeenRev& seen);
    //! Mends what was typed wrong at recording, and counts the clocks anew. The case keeps its ref,
    //! which people have been told. Errors InvalidInput: those of requestOf(); field "reason"
    //! "request.correction.reason" (10 to 2000 characters), "request.correction.same" (nothing
    //! differs). Conflict "request.correction.identity" (the address, once it was proved that who
    //! asks has it), "request.correction.rights" (once there is the work of the case, or for a
    //! right that was decided on, extended or asked about).
    [[nodiscard]] Answer correct(
        const QString& id, const contract::RequestCorrection& correction, const SeenRev& seen);
    //! Counts the clocks with the newest version of the calendar, which the case keeps from then
    //! on. Errors: InvalidInput, field "reason" "request.recount.reason" (10 to 2000 characters);
    //! Conflict "request.recount.same" (there is no newer one), "request.recount.version" (it is
    //! another one than was looked at); those of recount().
    [[nodiscard]] Answer countAnew(
        const QString& id, const contract::RecountForm& form, const SeenRev& seen);
    //! Who says what became of a right has recorded it, and takes back that somebody agreed to what
    //! was said before. Errors: NotFound "request.right.unknown"; Conflict "request.right.state"
    //! (nothing is decided in that state); those of domain::checkOutcome(). With `agrees` Conflict
    //! "request.right.undecided"; NotAllowed "request.four-eyes" (they recorded it themselves).
    [[nodiscard]] Answer decide(const QString& id, const QString& right,
        const contract::OutcomeForm& form, const SeenRev& seen);
    //! Errors: InvalidInput, field "text" "request.question.text", "rights" "request.rights" (not
    //! in the case), "answerUntil" "request.question.until", and those of recount().
    [[nodiscard]] Answer ask(
        const QString& id, const contract::QuestionForm& form, const SeenRev& seen);
    //! Errors as ask(); NotFound "request.question.unknown".
    [[nodiscard]] Answer changeQuestion(const QString& id, const QString& questionId,
        const contract::QuestionChange& change, const SeenRev& seen);
    //! Errors: Conflict "request.extension.once"; InvalidInput "request.rights" and those of
    //! recount().
    [[nodiscard]] Answer extend(
        const QString& id, const contract::ExtensionForm& form, const SeenRev& seen);
    //! Something that nothing else says has to be done. It holds up no move of the case. Errors
    //! InvalidInput, field "title" "request.task.title", and as changeTask().
    [[nodiscard]] Answer addTask(
        const QString& id, const contract::NewTaskForm& form, const SeenRev& seen);
    //! In a closed case those of recipients, who may confirm later, what a hold left to do, and
    //! what somebody added. Title, assignee and the day until which are of what was added only.
    //! Errors: NotFound "request.task.unknown"; InvalidInput, field "sentOn", "confirmedOn",
    //! "dueOn" "request.task.day", "evidence" "request.task.evidence" (too long, or no reason why
    //! it is needless), "title" "request.task.title", "assignee" "request.assignee"; one of these
    //! three "request.task.fixed" (nobody added the task).
    [[nodiscard]] Answer changeTask(const QString& id, const QString& taskId,
        const contract::TaskChange& change, const SeenRev& seen);
    //! Error InvalidInput, field "to" "request.link".
    [[nodiscard]] Answer link(const QString& id, const QString& otherRef, const SeenRev& seen);

private:
    const Context& m_context;
};

//! Moves of cases. Errors: as DataRequestWork, and those of domain::checkedMove().
class DataRequestMoves {
public:
    explicit DataRequestMoves(const Context& context)
        : m_context(context)
    {
    }

    [[nodiscard]] base::Result<domain::RequestCase> move(
        const QString& id, const contract::MoveForm& form, const SeenRev& seen);
    //! Each by itself: what is refused for one leaves the others as they are. Error InvalidInput,
    //! field "cases" "request.bulk".
    [[nodiscard]] base::Result<QList<contract::BulkMoveResult>> moveAll(
        const contract::BulkMoveForm& form);

private:
    const Context& m_context;
};

//! The case, for somebody who works on it and has seen that revision. Inside change().
[[nodiscard]] base::Result<StoredDataRequest> seenRequest(
    const Context& context, const QString& id, const SeenRev& seen);
//! The case as it is now, for the same.
[[nodiscard]] base::Result<domain::RequestCase> workedCase(
    const Context& context, const QString& id);

} // namespace console::service
