// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/account.h"
#include "domain/four_eyes.h"
#include "domain/listing_change.h"
#include "domain/listing_checks.h"
#include "domain/listing_version.h"

namespace console::domain {

//! Where a draft stands. Once it is published it is a ListingVersion and no draft any more.
enum class DraftState {
    Editing,
    InReview, //!< waits for somebody who may approve; nothing of it can be edited meanwhile
};

//! "draft", "review"
[[nodiscard]] QString wireName(DraftState state);
[[nodiscard]] std::optional<DraftState> draftState(const QString& wireName);

struct DraftPerson {
    UserId id;
    QString name; //!< as it is published: display name, never an address

    friend bool operator==(const DraftPerson&, const DraftPerson&) = default;
};

//! The one place where edits collect before they are public.
struct ListingDraft {
    int baseNumber = 0; //!< the version it was made from: the latest that was not withdrawn then
    QList<SubProcessor> entries;
    QString summary; //!< 1 to 500 characters once it goes to review
    QDate effectiveDate; //!< first day (UTC); may be invalid while it is edited
    NoticeTermsOf notices = {};
    DraftState state = DraftState::Editing;
    std::optional<DraftPerson> author; //!< who sent it to review
    QString returnedBecause; //!< what the last review asked for
    qint64 rev = 0; //!< for If-Match; 0 when unknown
};

//! What a draft is held against.
struct ListingHistory {
    QList<ListingVersionDates> versions; //!< all of them
    ListingVersion latest; //!< the highest number, withdrawn or not: the end of the chain
    ListingVersion base; //!< the highest number that is not withdrawn
    QList<SubProcessor> baseline; //!< entries of version 1
    QString doubt = {}; //!< ListingClock::doubt(), said with each refusal of a day
};

//! What the draft makes of the version that it would follow, with the notices that were decided.
[[nodiscard]] QList<ListingChange> draftChanges(
    const ListingDraft& draft, const ListingHistory& history);

//! What stands against publishing it, apart from who does: errors Conflict "listing.draft.outdated"
//! (a version was published or withdrawn since), "listing.draft.same" (nothing would change);
//! InvalidInput "listing.summary", those of mayTakeEffect(), the first error of checkListing(),
//! those of checkNotices() for a publication on `rules.today`.
[[nodiscard]] base::Result<base::Done> checkDraft(
    const ListingDraft& draft, const ListingHistory& history, const EntryRules& rules);

//! The draft in review. Errors: Conflict "listing.draft.in-review"; those of checkDraft().
[[nodiscard]] base::Result<ListingDraft> sentToReview(const ListingDraft& draft,
    const DraftPerson& author, const ListingHistory& history, const EntryRules& rules);

//! The draft open for edits again, with what has to be done. Errors: Conflict
//! "listing.draft.not-in-review"; InvalidInput, field "reason": "listing.return.reason".
[[nodiscard]] base::Result<ListingDraft> returnedToEditing(
    const ListingDraft& draft, const QString& reason);

//! The version that comes of the draft: numbered and chained behind history.latest. Errors:
//! Conflict "listing.draft.not-in-review"; NotAllowed "listing.four-eyes"; those of checkDraft(),
//! since days may have passed.
[[nodiscard]] base::Result<ListingVersion> published(const ListingDraft& draft,
    const DraftPerson& approver, int approversInWorkspace, const ListingHistory& history,
    const EntryRules& rules);

} // namespace console::domain
