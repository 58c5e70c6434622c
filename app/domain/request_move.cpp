// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/request_move.h"

#include <algorithm>

namespace console::domain {

using namespace Qt::StringLiterals;
using E = MoveEvidence;
using S = RequestStatus;

namespace {

QList<RequestMove> allMoves()
{
    QList<RequestMove> moves{
        {S::Received, S::IdentityCheck, u"2"_s, {E::Reason, E::Question}},
        {S::IdentityCheck, S::Assessing, u"3"_s, {E::IdentityMethod}},
        {S::Assessing, S::IdentityCheck, u"3a"_s, {E::Reason}},
        {S::IdentityCheck, S::Unidentified, u"4"_s, {E::Message, E::SentOn}},
        {S::Assessing, S::Unidentified, u"4"_s, {E::Message, E::SentOn}},
        {S::Received, S::Assessing, u"5"_s, {E::IdentityMethod}},
        {S::Assessing, S::Clarification, u"6"_s, {E::Reason, E::Question}},
        {S::Clarification, S::Assessing, u"6"_s, {E::Answered}},
        {S::Assessing, S::Forwarded, u"7"_s, {E::Message, E::SentOn}},
        {S::Received, S::Duplicate, u"8"_s, {E::KeptCase}},
        {S::Assessing, S::Duplicate, u"8"_s, {E::KeptCase}},
        {S::Assessing, S::InProgress, u"9"_s, {}},
        {S::InProgress, S::AwaitingProcessors, u"10"_s, {}},
        {S::AwaitingProcessors, S::InProgress, u"10"_s, {}},
        {S::InProgress, S::Review, u"11"_s, {}},
        {S::AwaitingProcessors, S::Review, u"11"_s, {}},
        {S::Review, S::InProgress, u"12"_s, {E::Reason}},
        {S::Review, S::Fulfilled, u"13"_s, {E::Message, E::SentOn}},
        {S::Review, S::PartiallyFulfilled, u"13"_s, {E::Message, E::SentOn, E::Remedies}},
        {S::Assessing, S::Refused, u"14"_s, {E::Message, E::SentOn, E::Remedies}},
        {S::Review, S::Refused, u"14"_s, {E::Message, E::SentOn, E::Remedies}},
    };
    for (const RequestStatus status : allRequestStatuses) {
        if (isActive(status))
            moves.append({status, S::Withdrawn, u"15"_s, {E::Message}});
        if (isClosed(status)) {
            moves.append({status, S::Assessing, u"16"_s, {E::Reason}});
            moves.append({status, S::Purged, u"17"_s, {}});
        }
    }
    return moves;
}

} // namespace

const QList<RequestMove>& requestMoves()
{
    static const QList<RequestMove> moves = allMoves();
    return moves;
}

std::optional<RequestMove> requestMove(S from, S to)
{
    const QList<RequestMove>& moves = requestMoves();
    const auto found = std::find_if(moves.begin(), moves.end(),
        [&](const RequestMove& move) { return move.from == from && move.to == to; });
    return found == moves.end() ? std::nullopt : std::optional(*found);
}

QList<S> movesFrom(S from)
{
    QList<S> reached;
    for (const RequestMove& move : requestMoves()) {
        if (move.from == from)
            reached.append(move.to);
    }
    std::sort(reached.begin(), reached.end());
    return reached;
}

} // namespace console::domain
