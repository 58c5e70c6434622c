// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/coded_sentence.h"
#include "domain/holiday_calendar.h"
#include "domain/time_step.h"

namespace console::domain {

//! A question without which the request can't be worked on. Days are local days of the case.
struct RequestPause {
    enum class Kind {
        Identity, //!< reasonable doubt who asks (GDPR, article 12(6))
        Clarification, //!< which of very many data is meant (GDPR, recital 63)
    };

    Kind kind = Kind::Identity;
    QDate askedOn; //!< when the question was sent
    std::optional<QDate> answeredOn; //!< when an answer that suffices came

    friend bool operator==(const RequestPause&, const RequestPause&) = default;
};

//! Two months more (California: 45 days), once. It counts from the notice to the person on.
struct RequestExtension {
    enum class Reason {
        Complexity,
        Number, //!< of the requests
    };

    Reason reason = Reason::Complexity;
    QString text; //!< why, as the notice says it
    std::optional<QDate> noticeSentOn;

    friend bool operator==(const RequestExtension&, const RequestExtension&) = default;
};

//! "identity", "clarification"
[[nodiscard]] QString wireName(RequestPause::Kind kind);
[[nodiscard]] std::optional<RequestPause::Kind> pauseKindOf(const QString& wireName);

//! "complexity", "number"
[[nodiscard]] QString wireName(RequestExtension::Reason reason);
[[nodiscard]] std::optional<RequestExtension::Reason> extensionReasonOf(const QString& wireName);

inline constexpr qsizetype shortestExtensionText = 10;
inline constexpr qsizetype longestExtensionText = 2000;
inline constexpr qsizetype mostPauses = 50;
//! Working days between the internal target and the end of the period. More than 10 could put the
//! target before the request.
inline constexpr int usualTargetReserve = 5;
inline constexpr int largestTargetReserve = 10;
//! A question that is asked later than that many working days after receipt is asked with delay.
inline constexpr int questionWorkingDays = 3;

//! What the dates of one right in a case follow from.
struct TimeLimitFacts {
    Regulation regulation = Regulation::Gdpr;
    DataRight right = DataRight::Access;
    QDateTime receivedAt; //!< when it reached an official channel, whenever it was typed in
    QString zone; //!< of the controller: IANA
    QList<RequestPause> pauses; //!< in any order; they may overlap
    std::optional<RequestExtension> extension;
    int targetReserve = usualTargetReserve;
};

//! Something about the facts that a person should know. The dates are right all the same.
using TimeLimitNote = CodedSentence;

//! The clock of one right. All days are local days of the case and last until 24:00 there.
struct TimeLimit {
    HolidayCalendar::Identity calendar; //!< what it was counted with
    QDate receivedOn;
    QDate acknowledgeBy; //!< receipt is confirmed: GDPR 3 working days (our own), CCPA 10
    QDate nominal; //!< end of the period before it is moved to a working day
    QDate legal; //!< the last day to answer
    QDate firstLegal; //!< the same without an extension: the last day for its notice
    QDate refusalBy; //!< the last day for a letter that refuses
    QDate prudent; //!< the nominal day, or the last working day before it
    QDate target; //!< the reserve of working days before that
    std::optional<QDate> alertOn; //!< for what has to be done at once
    int pausedDays = 0; //!< that were added
    bool paused = false; //!< a question is open, and the clock stands still
    bool extended = false;
    QList<TimeStep> trace;
    QList<TimeLimitNote> notes;
};

//! Counts the dates (GDPR article 12(3), (4), Regulation 1182/71 articles 2 and 3; CCPA
//! regulations, 11 CCR 7021). `today` is the local day: an open question counts until then, so that
//! the dates are those that hold if the answer comes today.
//!
//! Notes: "pause.slow" (asked later than 3 working days after receipt), "pause.law" (CCPA: a
//! question never stops the clock), "pause.lapsed" (asked after the last day: adds nothing),
//! "extension.unsent" (no notice yet: doesn't count), "extension.late" (the notice went after
//! firstLegal: doesn't count).
//!
//! Errors InvalidInput: field "zone" "request.zone"; "receivedAt" "request.received.missing",
//! "request.received.future"; "targetReserve" "request.target.reserve"; "pauses"
//! "request.pauses.many"; "pauses[N].askedOn" "pause.asked" (before receipt, or in the future);
//! "pauses[N].answeredOn" "pause.answered" (before the question, or in the future);
//! "extension.text" "extension.text"; "extension.noticeSentOn" "extension.sent" (before receipt,
//! or in the future); "calendar" "calendar.years" (a day that is needed lies in a year that the
//! calendar doesn't know).
[[nodiscard]] base::Result<TimeLimit> timeLimit(
    const TimeLimitFacts& facts, const HolidayCalendar& calendar, const QDate& today);

} // namespace console::domain
