// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/account.h"

#include <QDate>
#include <QList>

namespace console::domain {

//! What an objection rests on.
enum class ObjectionGround { DataProtection, Location, Security, Contract, Other };

//! "data_protection", "location", "security", "contract", "other"
[[nodiscard]] QString wireName(ObjectionGround ground);
[[nodiscard]] std::optional<ObjectionGround> objectionGround(const QString& wireName);

//! Where an objection stands.
enum class ObjectionState {
    Open,
    Discussing, //!< answered, and not settled
    Accommodated, //!< upheld: the organization gets what it asked for
    Withdrawn, //!< by the organization
    Terminated, //!< the contract ends
    Dismissed,
};

//! "open", "discussing", "accommodated", "withdrawn", "terminated", "dismissed"
[[nodiscard]] QString wireName(ObjectionState state);
[[nodiscard]] std::optional<ObjectionState> objectionState(const QString& wireName);

//! Nothing is settled: somebody has to decide for the organization before the change takes effect.
[[nodiscard]] bool needsDecision(ObjectionState state);
//! In the order in which they can follow `state`; none once it is settled.
[[nodiscard]] QList<ObjectionState> statesAfter(ObjectionState state);

//! What an organization has against a version of the listing (GDPR, Article 28(2)).
struct Objection {
    QString id = {}; //!< UUID
    int version = 0; //!< its number
    QDate effectiveDate = {}; //!< of the version
    OrganizationId organizationId = {};
    QString organizationName = {};
    QString raisedBy = {}; //!< display name of who raised or recorded it; empty once erased
    QDate receivedOn = {}; //!< UTC
    QDate until = {}; //!< objectionsUntil() of the version
    ObjectionGround ground = ObjectionGround::Other;
    QString text = {}; //!< 10 to 2000 characters
    ObjectionState state = ObjectionState::Open;
    QString outcome = {}; //!< what came of it; empty while it is open
    std::optional<QDateTime> decidedAt = {}; //!< UTC, of the last change of the state
    bool overtaken = false; //!< the version was withdrawn: there is nothing left to decide
    qint64 rev = 0; //!< for If-Match

    //! It came after the last day on which it had counted.
    [[nodiscard]] bool isLate() const { return receivedOn > until; }
    [[nodiscard]] bool needsDecision() const { return !overtaken && domain::needsDecision(state); }
};

inline constexpr qsizetype shortestObjection = 10;
inline constexpr qsizetype longestObjection = 2000;

//! Without white space around it. Error InvalidInput, field "text", "objection.text": not 10 to
//! 2000 characters.
[[nodiscard]] base::Result<QString> objectionText(const QString& typed);

//! What came of a move from `from` to `to`, as it is kept. Errors: Conflict "objection.state" (that
//! can't follow); InvalidInput, field "outcome", "objection.outcome" (not 1 to 2000 characters;
//! each move but a withdrawal has to say something).
[[nodiscard]] base::Result<QString> objectionOutcome(
    ObjectionState from, ObjectionState to, const QString& typed);

//! The day on which it came. Error InvalidInput, field "receivedOn", "objection.received": before
//! the version was published, or after `today`.
[[nodiscard]] base::Result<QDate> objectionDay(
    const QDate& received, const QDate& published, const QDate& today);

} // namespace console::domain
