// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/request_summary.h"

#include <QMap>

namespace console::domain {

//! Files that are made of the register; that one was is on the record of changes.
enum class RegisterFile { Cases, Figures, Both };

//! "cases_csv", "figures_csv", "both_pdf"
[[nodiscard]] QString wireName(RegisterFile file);
[[nodiscard]] std::optional<RegisterFile> registerFileOf(const QString& wireName);

//! One right of one case in the register by which a controller shows how it answered (GDPR,
//! articles 5(2) and 24(1); 11 CCR 7101). It names the case and nobody: no address, no name, no
//! words.
struct RegisterEntry {
    QString ref;
    DataRight right = DataRight::Access;
    Regulation regulation = Regulation::Gdpr;
    RequestRole role = RequestRole::Undetermined;
    RequestChannel channel = RequestChannel::DpoMailbox;
    QDate receivedOn; //!< this and all days: local days of the case
    QDate legal; //!< the last day for the answer
    bool extended = false;
    int pausedDays = 0;
    RequestStatus status = RequestStatus::Received;
    std::optional<RightOutcome> outcome;
    std::optional<OutcomeGround> ground;
    std::optional<QDate> closedOn;
    //! From receipt to closing; nothing while it is open.
    std::optional<int> days;
    bool late = false; //!< closed, or still open, after the legal date; refused after refusalBy
};

//! Of the cases received from the one day to the other, both included; by number, and within a case
//! in the order of DataRight. `now` (UTC) says what is late.
[[nodiscard]] QList<RegisterEntry> registerOf(const QList<RequestSummary>& requests,
    const QDate& from, const QDate& to, const QDateTime& now);

//! What the entries of one calendar year of receipt come to, as reports ask for it (11 CCR 7102).
struct RegisterFigures {
    int year = 0;
    int cases = 0;
    int rights = 0; //!< a case may have several
    QMap<DataRight, int> byRight;
    QMap<Regulation, int> byRegulation; //!< of cases
    QMap<RightOutcome, int> byOutcome;
    QMap<RequestStatus, int> otherwise; //!< rights of cases that were closed without an outcome
    int open = 0; //!< rights without an answer
    int extended = 0;
    int late = 0;
    //! Of the rights that were answered: fulfilled, in part or not.
    std::optional<double> medianDays;
    std::optional<int> longestDays;
};

//! Oldest year first; years without a case are left out.
[[nodiscard]] QList<RegisterFigures> figuresOf(const QList<RegisterEntry>& entries);

} // namespace console::domain
