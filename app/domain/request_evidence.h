// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/request_guards.h"

namespace console::domain {

inline constexpr qsizetype shortestMoveReason = 10;
inline constexpr qsizetype longestMoveReason = 2000;
inline constexpr qsizetype longestMessageName = 200;

//! The case that goes on when this one is its duplicate. Its own identity check stays as it is:
//! whatever was proved in the duplicate proves nothing there.
struct KeptCase {
    QString ref; //!< DSR-YYYY-NNNN
    bool isItself = false;
    bool samePerson = false; //!< the same address, by its HMAC
    QList<DataRight> rights;
    RequestStatus status = RequestStatus::Received;
};

//! What is given with a move. What the move has no use for is left out of the case.
struct GivenEvidence {
    QString reason;
    QString question;
    std::optional<QDate> askedOn; //!< when the question was sent
    std::optional<QDate> answerUntil; //!< last day for an answer to it; may be left open
    std::optional<QDate> answeredOn;
    std::optional<IdentityMethod> method;
    QString methodText; //!< for IdentityMethod::Other
    QString message; //!< what the letter or message is called: a subject, an id
    QString messageHash; //!< SHA-256 in hex of what was sent; empty for what came
    std::optional<QDate> sentOn;
    bool namesComplaint = false; //!< to a supervisory authority (article 12(4))
    bool namesRemedy = false; //!< before a court (article 12(4))
    std::optional<KeptCase> keptCase;
};

//! What has to be given with the move from where the case stands: what the table says, and for an
//! identity that is proved by an answer to an open question the day of that answer.
[[nodiscard]] QList<MoveEvidence> neededEvidence(
    const RequestMove& move, const RequestFacts& facts);

//! What of `given` the move has use for: all that is kept of it.
[[nodiscard]] GivenEvidence usedEvidence(
    const QList<MoveEvidence>& needed, const GivenEvidence& given);

//! Whether all that the move needs was given. Errors InvalidInput: field "reason" "move.reason" and
//! field "question" "move.question" (10 to 2000 characters); "askedOn" "move.asked"; "answerUntil"
//! "move.until" (before the question); "answeredOn" "move.answered"; "method" "move.method"
//! (missing, or with row 5 another way than by an account or the address itself); "methodText"
//! "move.method.text"; "message" "move.message" (1 to 200 characters); "messageHash"
//! "move.message.hash"; "sentOn" "move.sent" (days: missing, before receipt, or in the future);
//! "remedies" "move.remedies"; "keptCase" "move.kept-case" (missing, itself, of somebody else,
//! without a right that is asked for here, or closed).
[[nodiscard]] base::Result<base::Done> checkEvidence(const RequestMove& move,
    const RequestFacts& facts, const GivenEvidence& given, const QDate& today);

//! The move, when nothing stands against it. Errors: Conflict with the first of obstacles()
//! (NotAllowed for "request.four-eyes"), and those of checkEvidence().
[[nodiscard]] base::Result<RequestMove> checkedMove(
    const RequestFacts& facts, RequestStatus to, const GivenEvidence& given, const Mover& mover);

} // namespace console::domain
