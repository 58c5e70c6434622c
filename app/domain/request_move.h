// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/request_status.h"

#include <QList>

namespace console::domain {

//! What a move has to be given, and what is kept of it as evidence.
enum class MoveEvidence {
    Reason, //!< why, in words
    Question, //!< what the person was asked, and on which day that was sent
    Answered, //!< the day on which an answer came that suffices
    IdentityMethod, //!< how it was proved who asks
    Message, //!< the letter or message: what it is called, and its SHA-256 if it is ours
    SentOn, //!< the day on which that was sent
    Remedies, //!< the letter names the complaint to an authority and the judicial remedy
    KeptCase, //!< the case that goes on
};

//! "reason", "question", "answered", "method", "message", "sent", "remedies", "kept_case"
[[nodiscard]] QString wireName(MoveEvidence evidence);
[[nodiscard]] std::optional<MoveEvidence> moveEvidenceOf(const QString& wireName);

//! One allowed move, with the number of its row in the table of moves.
struct RequestMove {
    RequestStatus from = RequestStatus::Received;
    RequestStatus to = RequestStatus::Received;
    QString row; //!< "2" ... "17"; "3a" for the way back to the identity check
    QList<MoveEvidence> evidence;

    friend bool operator==(const RequestMove&, const RequestMove&) = default;
};

//! The table: every move there is. A case begins as Received.
[[nodiscard]] const QList<RequestMove>& requestMoves();

[[nodiscard]] std::optional<RequestMove> requestMove(RequestStatus from, RequestStatus to);

//! Where a case can go from there, in the order of the states.
[[nodiscard]] QList<RequestStatus> movesFrom(RequestStatus from);

} // namespace console::domain
