// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/request_codecs.h"
#include "domain/request_register.h"

namespace console::contract {

// Bodies of the calls about data requests, and the answers that are no cases.

//! Body of POST /governance/data-requests and …/preview.
struct RequestForm {
    QString address; //!< of the person, as typed
    QString name; //!< at most 120 characters; may be empty
    domain::Regulation regulation = domain::Regulation::Gdpr;
    domain::RequestRole role = domain::RequestRole::Controller;
    domain::RequestChannel channel = domain::RequestChannel::DpoMailbox;
    QDateTime receivedAt; //!< UTC
    QString zone; //!< IANA
    QString calendar; //!< id of one of the workspace
    int targetReserve = domain::usualTargetReserve;
    QList<domain::DataRight> rights; //!< one at least
    QString sourceRef; //!< at most 200 characters
    QString details; //!< at most 4000 characters
    QString language; //!< of letters: one of mailLanguages(); empty: that of the mail relay
};
[[nodiscard]] QJsonObject encode(const RequestForm& form);
[[nodiscard]] RequestForm decodeRequestForm(base::JsonReader& reader);

//! Answer of …/preview: what recording the form would make. Nothing is written.
struct RequestPreview {
    QString mask;
    QList<domain::RightClock> rights; //!< with their traces
    domain::SubjectStanding subject;
    QList<domain::RelatedCase> related; //!< cases of the same address, to be linked by hand
};
[[nodiscard]] QJsonObject encode(const RequestPreview& preview);
[[nodiscard]] RequestPreview decodeRequestPreview(base::JsonReader& reader);

//! Body of POST /governance/data-requests/own.
struct OwnRequestForm {
    QList<domain::DataRight> rights;
    QString details;
};
[[nodiscard]] QJsonObject encode(const OwnRequestForm& form);
[[nodiscard]] OwnRequestForm decodeOwnRequestForm(base::JsonReader& reader);

//! Body of PATCH /governance/data-requests/:requestId. What is left out stays as it is.
struct RequestChange {
    std::optional<domain::UserId> assignee; //!< empty: nobody
    std::optional<bool> legalHold; //!< with a holdReason where it is another one than now
    std::optional<QString> holdReason; //!< 10 to 2000 characters
    std::optional<bool> restricted;
    std::optional<bool> feeAsked;
    std::optional<domain::RequestRole> role;
    std::optional<domain::OrganizationId> organizationId; //!< empty: none
    std::optional<QString> controllerContact;
    std::optional<QString> scope;
    std::optional<int> retentionMonths;
    std::optional<QString> language = {}; //!< of letters: one of mailLanguages()
};
[[nodiscard]] QJsonObject encode(const RequestChange& change);
[[nodiscard]] RequestChange decodeRequestChange(base::JsonReader& reader);

//! Body of POST /governance/data-requests/:requestId/moves.
struct MoveForm {
    domain::RequestStatus to = domain::RequestStatus::Received;
    domain::GivenEvidence evidence;
};
[[nodiscard]] QJsonObject encode(const MoveForm& form);
[[nodiscard]] MoveForm decodeMoveForm(base::JsonReader& reader);

//! Body of POST /governance/data-requests/moves: the same move for several cases.
struct BulkMoveForm {
    struct Case {
        QString id;
        qint64 rev = 0; //!< as it was seen; 0: whatever it is
    };
    MoveForm move;
    QList<Case> cases; //!< 1 to mostBulkMoves
};
inline constexpr qsizetype mostBulkMoves = 100;
[[nodiscard]] QJsonObject encode(const BulkMoveForm& form);
[[nodiscard]] BulkMoveForm decodeBulkMoveForm(base::JsonReader& reader);

//! What became of one of them.
struct BulkMoveResult {
    QString id; //!< as it was asked for
    std::optional<domain::RequestSummary> moved;
    std::optional<base::ApiError> error; //!< exactly one of both is set
};
[[nodiscard]] QJsonObject encode(const BulkMoveResult& result);
[[nodiscard]] BulkMoveResult decodeBulkMoveResult(base::JsonReader& reader);

//! Body of PUT …/rights/:right. No outcome takes it back.
struct OutcomeForm {
    std::optional<domain::RightOutcome> outcome;
    std::optional<domain::OutcomeGround> ground;
    std::optional<QString> text; //!< left out: as it is, where something is withheld or refused
    bool agrees = false; //!< to the outcome as it is recorded; then nothing else is in the form
};
[[nodiscard]] QJsonObject encode(const OutcomeForm& form);
[[nodiscard]] OutcomeForm decodeOutcomeForm(base::JsonReader& reader);

//! Body of POST …/questions.
struct QuestionForm {
    domain::RequestPause::Kind kind = domain::RequestPause::Kind::Identity;
    QList<domain::DataRight> rights; //!< whose clock it stops; empty: all
    QString text;
    QDate askedOn;
    std::optional<QDate> answerUntil;
};
[[nodiscard]] QJsonObject encode(const QuestionForm& form);
[[nodiscard]] QuestionForm decodeQuestionForm(base::JsonReader& reader);

//! Body of PATCH …/questions/:questionId. What is left out stays as it is.
struct QuestionChange {
    std::optional<QDate> answeredOn;
    std::optional<QDate> answerUntil;
};
[[nodiscard]] QJsonObject encode(const QuestionChange& change);
[[nodiscard]] QuestionChange decodeQuestionChange(base::JsonReader& reader);

//! Body of PUT …/extension.
struct ExtensionForm {
    QList<domain::DataRight> rights; //!< empty: all
    domain::RequestExtension extension;
};
[[nodiscard]] QJsonObject encode(const ExtensionForm& form);
[[nodiscard]] ExtensionForm decodeExtensionForm(base::JsonReader& reader);

//! Body of POST …/tasks: something to be done that nothing else says.
struct NewTaskForm {
    QString title; //!< 1 to longestTaskTitle characters
    domain::UserId assignee; //!< empty: nobody
    std::optional<QDate> dueOn;
    QString evidence; //!< at most longestTaskEvidence characters
};
[[nodiscard]] QJsonObject encode(const NewTaskForm& form);
[[nodiscard]] NewTaskForm decodeNewTaskForm(base::JsonReader& reader);

//! Body of PATCH …/tasks/:taskId. What is left out stays as it is.
struct TaskChange {
    std::optional<domain::RequestTask::State> state;
    std::optional<QDate> sentOn;
    std::optional<QDate> confirmedOn;
    std::optional<QString> evidence; //!< at most longestTaskEvidence characters
    std::optional<int> count;
    // Of tasks that somebody added only.
    std::optional<QString> title = {};
    std::optional<domain::UserId> assignee = {}; //!< empty: nobody
    std::optional<QDate> dueOn = {};
};
[[nodiscard]] QJsonObject encode(const TaskChange& change);
[[nodiscard]] TaskChange decodeTaskChange(base::JsonReader& reader);

//! Body of POST /governance/data-requests/register: what of it is taken out as a file.
struct RegisterExport {
    domain::RegisterFile file = domain::RegisterFile::Cases;
    QDate from; //!< days of receipt, both included
    QDate to;
};
[[nodiscard]] QJsonObject encode(const RegisterExport& form);
[[nodiscard]] RegisterExport decodeRegisterExport(base::JsonReader& reader);

//! Answer of POST …/subject-view: personal data, and on the record that they were shown.
struct SubjectView {
    QString address;
    QString name;
    QString details;
    domain::RequestCase request; //!< with nothing masked in it
};
[[nodiscard]] QJsonObject encode(const SubjectView& view);
[[nodiscard]] SubjectView decodeSubjectView(base::JsonReader& reader);

} // namespace console::contract
