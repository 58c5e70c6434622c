// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/data_request.h"

#include <QDate>
#include <QList>

namespace console::domain {

//! The rules by which a date comes about, as the trace of a case names them.
enum class TimeRule {
    D1, //!< received on the local day on which it reached an official channel
    D2, //!< one month: the same day of the next month, or its last day
    D3, //!< a last day that is no working day is followed by the next working day
    D4, //!< the internal target: before the day on which the period ends, with a reserve
    D5, //!< a question to the person stops the clock until the answer
    D6, //!< extended once, to three months from receipt
    D7, //!< a refusal is due within the first month
    D8, //!< California: 45 days, once 45 more, and 10 business days to confirm receipt
    D9, //!< counted with a calendar of which id and version are kept
    D10, //!< to be done at once
    Letter, //!< our own: receipt is confirmed within 3 working days
};

//! "D1" ... "D10", "letter"
[[nodiscard]] QString wireName(TimeRule rule);
[[nodiscard]] std::optional<TimeRule> timeRuleOf(const QString& wireName);

//! One step from a date to the next. A date that a rule leaves as it is has a step, too.
struct TimeStep {
    //! The date that the step leads to, or towards.
    enum class Towards {
        Received,
        Acknowledgement,
        FirstLegal, //!< the end of the period as it is without an extension
        Legal,
        Target,
        Refusal,
        Alert,
    };
    //! What happens from `from` to `to`.
    enum class Kind {
        Receipt, //!< `from` and `to` are the day; `note` is the zone
        Months, //!< plus `count` months
        ShortMonth, //!< plus `count` months, to the last day of a month that has no such day
        Days, //!< plus `count` days
        Pause, //!< plus `count` days on which an answer was awaited; `note` is the kind of the
               //!< question, its day and that of the answer: "identity/2026-03-10/2026-03-19"
        WorkingDay, //!< `from` is a working day
        Forward, //!< to the next working day; `note` says which holiday it was, if one
        Back, //!< to the last working day before; `note` as in Forward
        WorkingDays, //!< `count` working days later, or earlier where it is negative; towards an
                     //!< alert `note` is the right
        Within, //!< the same day holds for this, too
        Calendar, //!< `note` names the calendar and its version
    };

    Towards towards = Towards::Received;
    Kind kind = Kind::Receipt;
    TimeRule rule = TimeRule::D1;
    Regulation regulation = Regulation::Gdpr;
    QDate from;
    QDate to;
    int count = 0;
    QString note;

    friend bool operator==(const TimeStep&, const TimeStep&) = default;
};

//! "received", "acknowledgement", "first_legal", "legal", "target", "refusal", "alert"
[[nodiscard]] QString wireName(TimeStep::Towards towards);
[[nodiscard]] std::optional<TimeStep::Towards> timeStepTowardsOf(const QString& wireName);

//! "receipt", "months", "short_month", "days", "pause", "working_day", "forward", "back",
//! "working_days", "within", "calendar"
[[nodiscard]] QString wireName(TimeStep::Kind kind);
[[nodiscard]] std::optional<TimeStep::Kind> timeStepKindOf(const QString& wireName);

//! Where the rule of the step is written, such as "Regulation (EEC, Euratom) 1182/71,
//! article 3(2)(c)". Empty for what is our own.
[[nodiscard]] QString source(const TimeStep& step);

//! The step as a sentence for a person, with its source in brackets.
[[nodiscard]] QString sentence(const TimeStep& step);

} // namespace console::domain
