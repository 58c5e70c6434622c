// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/listing.h"

#include <QDateTime>

namespace console::domain {

//! That a version was taken back before its day came. A record of its own beside the version, which
//! stays as it was published and keeps its place in the chain.
struct ListingWithdrawal {
    QDateTime at; //!< UTC
    QString by; //!< display name
    QString reason; //!< 1 to 500 characters

    friend bool operator==(const ListingWithdrawal&, const ListingWithdrawal&) = default;
};

//! What decides which version holds when; all that a history of thousands has to load.
struct ListingVersionDates {
    int number = 0;
    QDate effectiveDate;
    bool withdrawn = false;

    friend bool operator==(const ListingVersionDates&, const ListingVersionDates&) = default;
};

//! Follows from dates and the day, never from a job having run.
enum class ListingVersionState {
    Pending, //!< published, and its day has not come
    InForce,
    Superseded, //!< was in force, or a later one came into force on the same day
    Withdrawn,
};

//! "pending", "in-force", "superseded", "withdrawn"
[[nodiscard]] QString wireName(ListingVersionState state);

//! What is known about the day. The record is believed where it is ahead of the clock by few days:
//! the clock was set back behind it, and what was in force stays so. Further ahead, it is the clock
//! that once ran ahead, perhaps by years; days are counted by the clock then, and that is said with
//! each answer about a day.
struct ListingClock {
    static constexpr int believedDays = 2;

    QDate clock; //!< UTC
    QDate record; //!< UTC, of the latest moment on record; invalid while nothing is

    [[nodiscard]] static ListingClock at(const QDateTime& now, const QDateTime& latestOnRecord);
    //! By which rules go.
    [[nodiscard]] QDate today() const;
    //! The latest that it may have been: what has come into force by it can't be withdrawn.
    [[nodiscard]] QDate latest() const { return qMax(clock, record); }
    [[nodiscard]] bool isInDoubt() const;
    //! Both days, and by which it is counted; empty while there is no doubt.
    [[nodiscard]] QString doubt() const;
};

//! Number of the version that holds on that day: the highest among those that are not withdrawn and
//! whose day has come. Nothing before the first.
[[nodiscard]] std::optional<int> versionInForce(
    const QList<ListingVersionDates>& versions, const QDate& on);

//! States on that day, in the order of `versions`.
[[nodiscard]] QList<ListingVersionState> versionStates(
    const QList<ListingVersionDates>& versions, const QDate& on);

//! Whether a new version may hold from `effective` on. Errors InvalidInput, field "effectiveDate":
//! "listing.effective.invalid"; "listing.effective.past" (before `today`);
//! "listing.effective.order" (before the day of a version that is published and not withdrawn: two
//! versions come into force in the order in which they were made, or the first is withdrawn).
[[nodiscard]] base::Result<base::Done> mayTakeEffect(
    const QList<ListingVersionDates>& versions, const QDate& effective, const QDate& today);

//! Whether a version may be withdrawn. Errors: NotFound "listing.unknown"; Conflict
//! "listing.withdraw.again", "listing.withdraw.in-force" (its day has come: a mistake is mended by
//! a new version), "listing.withdraw.clock" (it has come by the record and not by the clock),
//! "listing.withdraw.later" (a later version, which was made from it, is not withdrawn);
//! InvalidInput, field "reason": "listing.withdraw.reason".
[[nodiscard]] base::Result<base::Done> mayWithdraw(const QList<ListingVersionDates>& versions,
    int number, const QString& reason, const ListingClock& clock);

//! Number of the first version that does not fit the chain: numbers count from 1 without gaps,
//! prevHash is the hash of the version before, hash is listingHash(). Nothing when all fit.
//! `versions` is in the order of their numbers. Versions cut off at the end can't be seen by this.
[[nodiscard]] std::optional<int> firstBrokenVersion(const QList<ListingVersion>& versions);

} // namespace console::domain
