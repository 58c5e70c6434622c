// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/organization.h"
#include "domain/request_guards.h"
#include "domain/request_urgency.h"

namespace console::domain {

//! One right of a case, and where its time limit stands on the day of the answer.
struct RightClock {
    RequestedRight asked; //!< in lists without text, pauses and extension
    TimeLimit limit; //!< in lists without trace and notes
    //! Nothing once the clock has ended: the right was withdrawn, or the case is closed.
    std::optional<RequestUrgency> urgency;
};

//! What is said of a case by hand.
struct RequestFlags {
    bool legalHold = false; //!< nothing of it may be erased
    bool restricted = false; //!< the data are only kept (GDPR, article 18)
    bool feeAsked = false; //!< a reasonable fee (article 12(5))

    friend bool operator==(const RequestFlags&, const RequestFlags&) = default;
};

//! A case as the queue shows it.
struct RequestSummary {
    QString id; //!< UUID
    QString ref; //!< DSR-YYYY-NNNN, the year that of receipt in the zone of the case
    RequestStatus status = RequestStatus::Received;
    Regulation regulation = Regulation::Gdpr;
    RequestRole role = RequestRole::Undetermined;
    RequestChannel channel = RequestChannel::DpoMailbox;
    QString mask; //!< of the person's address: "a***@example.org"; empty once the case is purged
    QString personKey; //!< the same in all cases of one address, and nothing else; for grouping
    QDateTime receivedAt; //!< UTC
    QString zone; //!< IANA; all days of the case are days there
    QList<RightClock> rights; //!< each right once, in the order of DataRight
    //! Of the clock that presses most; nothing when none runs any more.
    std::optional<RequestUrgency> urgency;
    std::optional<RequestWorker> assignee;
    std::optional<RequestWorker> preparer = {}; //!< who sent the case to review
    //! For who asks and may decide, under four eyes: what somebody else prepared or recorded waits
    //! for them, as isSecondFor() says.
    bool awaitsSecond = false;
    RequestFlags flags;
    int tasks = 0;
    int openTasks = 0; //!< neither confirmed nor needless
    std::optional<QDateTime> closedAt; //!< UTC
    qint64 rev = 0; //!< for If-Match

    [[nodiscard]] bool isPaused() const; //!< a clock that runs stands still
    [[nodiscard]] bool isExtended() const;
};

//! Whether that person can do under four eyes what nobody can do alone: agree to an outcome that
//! another person recorded, or decide on what another one sent to review. Who recorded an outcome
//! that nobody agreed to can't close the case yet. `person` is an id.
[[nodiscard]] bool isSecondFor(const RequestSummary& request, const QString& person);

//! Appends those of `more` that are not among `cases`.
void addMissing(QList<RequestSummary>& cases, const QList<RequestSummary>& more);

//! The place in `rights` of the clock that presses most; nothing when none runs any more.
[[nodiscard]] std::optional<qsizetype> pressingRight(
    const QList<RightClock>& rights, const QDate& today);

//! The urgency of a right on that day, as RightClock has it.
[[nodiscard]] std::optional<RequestUrgency> urgencyOf(
    RequestStatus status, const RightClock& clock, const QDate& today);

} // namespace console::domain
