// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "domain/account.h"
#include "domain/data_request.h"
#include "domain/request_status.h"
#include "domain/time_limit.h"

#include <QList>

namespace console::domain {

//! What became of one right of a case.
enum class RightOutcome {
    Fulfilled,
    PartiallyFulfilled, //!< something was withheld
    Refused,
    Withdrawn, //!< by the person, while the others go on
};

//! Why something was not done, or that there was nothing to do.
enum class OutcomeGround {
    NothingHeld, //!< a known person of whom nothing is held: fulfilled (GDPR, article 15(1))
    Unfounded, //!< manifestly (article 12(5))
    Excessive, //!< in particular because it is repeated (article 12(5))
    FreedomOfExpression, //!< article 17(3)(a)
    PublicTask, //!< article 17(3)(b)
    PublicHealth, //!< article 17(3)(c)
    Archiving, //!< article 17(3)(d)
    LegalClaims, //!< article 17(3)(e)
    OthersRights, //!< article 15(4)
    NotPortable, //!< outside article 20(1)
    CompellingGrounds, //!< article 21(1)
    LegalObligation, //!< a law asks to keep it
    NotSubject, //!< the data are not about the person who asks
    Other,
};

inline constexpr std::array allOutcomeGrounds{OutcomeGround::NothingHeld, OutcomeGround::Unfounded,
    OutcomeGround::Excessive, OutcomeGround::FreedomOfExpression, OutcomeGround::PublicTask,
    OutcomeGround::PublicHealth, OutcomeGround::Archiving, OutcomeGround::LegalClaims,
    OutcomeGround::OthersRights, OutcomeGround::NotPortable, OutcomeGround::CompellingGrounds,
    OutcomeGround::LegalObligation, OutcomeGround::NotSubject, OutcomeGround::Other};

inline constexpr qsizetype shortestOutcomeText = 30;
inline constexpr qsizetype longestOutcomeText = 4000;

//! Somebody who works on cases, as others see them.
struct RequestWorker {
    UserId id; //!< empty: the service itself
    QString name; //!< display name, or else the role in the workspace; never an address

    friend bool operator==(const RequestWorker&, const RequestWorker&) = default;
};

//! One right that a person asks for, with a clock and an outcome of its own: what stops the clock
//! of one, or gives it more time, may leave the others as they are.
struct RequestedRight {
    DataRight right = DataRight::Access;
    std::optional<RightOutcome> outcome;
    std::optional<OutcomeGround> ground;
    QString text; //!< to the person: what is withheld or refused, and why
    QList<RequestPause> pauses = {};
    std::optional<RequestExtension> extension = {};
    std::optional<RequestWorker> decidedBy = {}; //!< who recorded the outcome
    std::optional<RequestWorker> secondedBy = {}; //!< somebody else, who agreed to it as it is

    friend bool operator==(const RequestedRight&, const RequestedRight&) = default;
};

//! "fulfilled", "partially_fulfilled", "refused", "withdrawn"
[[nodiscard]] QString wireName(RightOutcome outcome);
[[nodiscard]] std::optional<RightOutcome> rightOutcomeOf(const QString& wireName);

//! "nothing_held", "unfounded", "excessive", "art17_3_a" ... "art17_3_e", "art15_4_others_rights",
//! "art20_scope", "art21_compelling", "legal_obligation", "not_subject", "other"
[[nodiscard]] QString wireName(OutcomeGround ground);
[[nodiscard]] std::optional<OutcomeGround> outcomeGroundOf(const QString& wireName);

//! Whether a refusal of that right can rest on the ground. Nothing stands against an objection to
//! direct marketing (GDPR, article 21(3)).
[[nodiscard]] bool mayRefuse(DataRight right, OutcomeGround ground);

//! Whether what became of a right is recorded, and agreed to, in that state of its case.
[[nodiscard]] bool takesOutcomes(RequestStatus status);

//! Whether the outcome is whole. Errors InvalidInput: field "outcome", "right.outcome.missing",
//! "right.outcome.marketing"; field "ground", "right.ground" (missing, or one that doesn't carry
//! it); field "text", "right.text" (30 to 4000 characters where something is withheld or refused).
[[nodiscard]] base::Result<base::Done> checkOutcome(const RequestedRight& right);

//! Whether two people stand behind the outcome once `closing` closes the case: who recorded it, and
//! somebody else who agreed to it or closes. Where nobody is known to have recorded it nobody is
//! the second. `closing` is the id of a person.
[[nodiscard]] bool hasSecondPerson(const RequestedRight& right, const QString& closing);

//! What is the same for all rights of a case.
struct RequestReceipt {
    Regulation regulation = Regulation::Gdpr;
    QDateTime receivedAt;
    QString zone; //!< IANA
    int targetReserve = usualTargetReserve;
};

//! What the clock of that right follows from.
[[nodiscard]] TimeLimitFacts timeLimitFacts(
    const RequestReceipt& receipt, const RequestedRight& right);

//! How a case ends whose rights ended so: fulfilled or refused when all are, apart from those that
//! were withdrawn; withdrawn when all were; else partially fulfilled. Nothing while one has no
//! outcome, or there is no right.
[[nodiscard]] std::optional<RequestStatus> closingStatus(const QList<RequestedRight>& rights);

} // namespace console::domain
