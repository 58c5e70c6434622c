// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/session.h"
#include "contract/request_forms.h"

namespace console::cloud {

//! Which cases to list. What is empty does not narrow.
struct DataRequestQuery {
    enum class Sort {
        Urgency, //!< as the queue: what presses most first, closed cases last
        ReceivedFirst, //!< oldest first
        ReceivedLast,
        Ref, //!< by number
        RefLast, //!< the highest first
    };

    //! A ref or a part of one, a whole address (found by its mark, whatever its case), words for
    //! rights and states as the wire has them, and for who works on cases whole words of a name;
    //! all of them have to be found.
    QString text = {};
    QList<domain::RequestStatus> statuses = {};
    std::optional<domain::DataRight> right = std::nullopt;
    std::optional<domain::Regulation> regulation = std::nullopt;
    domain::UserId assignee = {};
    bool unassigned = false;
    bool mine = false; //!< assigned to who asks
    QList<domain::RequestUrgency> due = {};
    QString personKey = {}; //!< of RequestSummary
    Sort sort = Sort::Urgency;
    QString cursor = {}; //!< nextCursor of the page before; empty for the first
    int limit = 100; //!< 1 to 500
};

//! Cases of people who ask for their data (governance side). All that changes a case takes the
//! revision it was seen at (error Outdated: somebody else changed it since) and answers with the
//! whole case as it is then.
//!
//! Errors of all: NotAllowed "workspace.not-allowed"; where a case is named NotFound
//! "request.unknown". `id` is the id of a case or its ref.
class DataRequestsApi {
public:
    using Case = domain::RequestCase;

    explicit DataRequestsApi(Session& governance)
        : m_session(governance)
    {
    }

    [[nodiscard]] base::Call<contract::Page<domain::RequestSummary>> page(
        const DataRequestQuery& query);
    //! All that the query finds, at most 20,000.
    [[nodiscard]] base::Call<QList<domain::RequestSummary>> all(const DataRequestQuery& query);
    //! Puts on the record that cases were taken out as a file: before that is done. A read-only
    //! profile may do so. Error InvalidInput, field "to".
    [[nodiscard]] base::Call<base::Done> exportRegister(const contract::RegisterExport& form);
    //! Who may work on cases, by name.
    [[nodiscard]] base::Call<QList<domain::RequestWorker>> workers();

    //! What recording it would make: clocks, what is known of the person, and other cases of the
    //! same address. Writes nothing. Errors as record().
    [[nodiscard]] base::Call<contract::RequestPreview> preview(const contract::RequestForm& form);
    //! Errors InvalidInput with the field: "address", "rights", "receivedAt", "zone", "calendar",
    //! "targetReserve", "name", "details", "sourceRef", "language".
    [[nodiscard]] base::Call<Case> record(const contract::RequestForm& form);

    //! Cases about oneself, newest first.
    [[nodiscard]] base::Call<QList<domain::RequestSummary>> own();
    [[nodiscard]] base::Call<domain::RequestSummary> raiseOwn(const contract::OwnRequestForm& form);

    //! That it was looked at goes on the record.
    [[nodiscard]] base::Call<Case> get(const QString& id);
    //! Address, name and words of the person, and the case with nothing masked. That they were
    //! shown goes on the record.
    [[nodiscard]] base::Call<contract::SubjectView> showSubject(const QString& id);

    [[nodiscard]] base::Call<Case> change(
        const QString& id, const contract::RequestChange& change, qint64 seenRev);
    //! Errors: Conflict with the code of the first of domain::obstacles() (NotAllowed
    //! "request.four-eyes"), InvalidInput with a field of domain::GivenEvidence.
    [[nodiscard]] base::Call<Case> move(
        const QString& id, const contract::MoveForm& form, qint64 seenRev);
    //! One result for each case, in the order of the form. Error InvalidInput, field "cases": none,
    //! or more than contract::mostBulkMoves.
    [[nodiscard]] base::Call<QList<contract::BulkMoveResult>> moveAll(
        const contract::BulkMoveForm& form);

    //! Errors: those of domain::checkOutcome(); Conflict "request.right.state".
    [[nodiscard]] base::Call<Case> decide(const QString& id, domain::DataRight right,
        const contract::OutcomeForm& form, qint64 seenRev);
    [[nodiscard]] base::Call<Case> ask(
        const QString& id, const contract::QuestionForm& form, qint64 seenRev);
    [[nodiscard]] base::Call<Case> changeQuestion(const QString& id, const QString& questionId,
        const contract::QuestionChange& change, qint64 seenRev);
    //! Errors: Conflict "request.extension.once"; InvalidInput as domain::timeLimit().
    [[nodiscard]] base::Call<Case> extend(
        const QString& id, const contract::ExtensionForm& form, qint64 seenRev);
    [[nodiscard]] base::Call<Case> changeTask(const QString& id, const QString& taskId,
        const contract::TaskChange& change, qint64 seenRev);
    //! Something to be done that nothing else says. Errors InvalidInput with the field: "title",
    //! "assignee", "dueOn", "evidence".
    [[nodiscard]] base::Call<Case> addTask(
        const QString& id, const contract::NewTaskForm& form, qint64 seenRev);
    //! Says that the case belongs to another one, named by its ref; neither changes its state.
    //! Error InvalidInput, field "to".
    [[nodiscard]] base::Call<Case> link(const QString& id, const QString& otherRef, qint64 seenRev);

private:
    Session& m_session;
};

} // namespace console::cloud
