// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "domain/data_request.h"

#include <QDate>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace console::domain {

struct RequestCase;

//! How many months a workspace keeps what is personal in closed cases (GDPR, article 5(1)(e)).
//! Each case takes its own from here when it is recorded.
struct RetentionPeriods {
    int gdpr = 12;
    int ukGdpr = 12;
    int ccpa = 24;

    [[nodiscard]] int of(Regulation regulation) const;
    void set(Regulation regulation, int months);

    friend bool operator==(const RetentionPeriods&, const RetentionPeriods&) = default;
};

//! Fewest and most months: California asks for 24 at least (11 CCR 7101(a)).
[[nodiscard]] int shortestRetentionMonths(Regulation regulation);
inline constexpr int longestRetentionMonths = 120;

//! Error InvalidInput, field "retentionMonths", "request.retention.months": fewer or more than
//! that.
[[nodiscard]] base::Result<base::Done> checkRetentionMonths(Regulation regulation, int months);

//! The local day from which a closed case is kept for so many months: that of its closing or, where
//! the clock went back since, the latest day that its history knows. A case that was closed while
//! the clock was years behind is not purged once the clock is right again.
[[nodiscard]] QDate retentionStart(const RequestCase& whole);

//! The first day on which it may be purged.
[[nodiscard]] QDate purgeDay(const QDate& start, int retentionMonths);

//! Whether the clock of the service is believed in what can't be undone. It is not on the first
//! look, and for a day after it was found to have jumped: more than longestSleep ahead of the look
//! before, or more than farthestBack behind it. A computer that slept for months waits for a day; a
//! clock that was wrong at the start of the computer is set right within that day.
struct RetentionClock {
    QDateTime lookedAt; //!< UTC
    QDateTime believedFrom; //!< UTC

    //! The look at `now`, after the one `before`.
    [[nodiscard]] static RetentionClock at(
        const QDateTime& now, const std::optional<RetentionClock>& before);
    [[nodiscard]] bool isBelieved() const { return lookedAt >= believedFrom; }

    static constexpr std::chrono::hours longestSleep{24 * 31};
    static constexpr std::chrono::hours farthestBack{48};
    static constexpr std::chrono::hours doubt{24};
};

//! What a purge took away, and why it was time; kept for good.
struct PurgeReceipt {
    QDate closedOn; //!< local day of the case
    int months = 0; //!< that it was kept for
    QDate dueOn; //!< the first day on which it could be purged
    int texts = 0; //!< addresses, names and words that went
    int attachments = 0; //!< files that went

    friend bool operator==(const PurgeReceipt&, const PurgeReceipt&) = default;
};

} // namespace console::domain
