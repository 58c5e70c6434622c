// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/listing_difference.h"

#include <QHash>

namespace console::domain {

//! What makes the next version, and how long before it customers are told.
struct ListingChange {
    enum class Kind {
        Added,
        Replaced, //!< another company takes its place
        Removed,
        Purpose,
        Data, //!< what it processes
        Region, //!< where, or on what a transfer rests
        Editorial, //!< nothing that a customer could object to
    };

    Kind kind = Kind::Editorial;
    std::optional<SubProcessor> before;
    std::optional<SubProcessor> after;
    int noticeDays = 0;
    QString emergencyReason; //!< why the notice is shorter than defaultNoticeDays()
    std::optional<QDate> noticeSentOn;
    QDate effectiveDate;
    std::optional<QDate> objectionUntil;

    friend bool operator==(const ListingChange&, const ListingChange&) = default;
};

//! "added", "replaced", "removed", "purpose", "data", "region", "editorial"
[[nodiscard]] QString wireName(ListingChange::Kind kind);
[[nodiscard]] std::optional<ListingChange::Kind> listingChangeKind(const QString& wireName);

inline constexpr int usualNoticeDays = 30;
inline constexpr int longestNoticeDays = 365;
inline constexpr qsizetype shortestEmergencyReason = 20;
inline constexpr qsizetype longestEmergencyReason = 500;

//! What a person decided about the notice of one change, where it is not the default.
struct NoticeTerms {
    int days = usualNoticeDays;
    QString emergencyReason;

    friend bool operator==(const NoticeTerms&, const NoticeTerms&) = default;
};
//! By the slug of the entry.
using NoticeTermsOf = QHash<QString, NoticeTerms>;

//! 0 for what is editorial, else usualNoticeDays.
[[nodiscard]] int defaultNoticeDays(ListingChange::Kind kind);

//! Of several reasons the one that weighs most: replaced (its name and its website are others),
//! data, region, purpose. An entry that only moved is editorial.
[[nodiscard]] ListingChange::Kind changeKind(const EntryDifference& entry);

//! One change for each entry that differs, with its default notice, in that order.
[[nodiscard]] QList<ListingChange> changesOf(
    const ListingDifference& difference, const QDate& effectiveDate);

//! The entry that it is about.
[[nodiscard]] QString slugOf(const ListingChange& change);

//! `changes` with what was decided about their notices. Terms for an entry without a change are
//! left out.
[[nodiscard]] QList<ListingChange> withNotices(
    QList<ListingChange> changes, const NoticeTermsOf& terms);

//! The first day on which all of them may hold that are published on `published`: a notice runs
//! from then on, or from the day on which it was sent where that is on record.
[[nodiscard]] QDate earliestDay(const QList<ListingChange>& changes, const QDate& published);

//! Whether the notices that were decided may be, and have run on the day from which the changes
//! hold. Errors InvalidInput: field "SLUG.noticeDays", "change.notice.long" (more than 365 days, or
//! a reason of more than 500 characters) and "change.notice.negative"; field
//! "SLUG.emergencyReason", "change.notice.reason" (a notice that is shorter than the default needs
//! a reason of 20 characters or more); field "effectiveDate", "change.effective.early" (before
//! earliestDay(), which is named).
[[nodiscard]] base::Result<base::Done> checkNotices(
    const QList<ListingChange>& changes, const QDate& published);

} // namespace console::domain
