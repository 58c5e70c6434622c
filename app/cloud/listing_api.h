// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/all_pages.h"
#include "cloud/session.h"
#include "contract/listing_codecs.h"

namespace console::cloud {

//! The listing of sub-processors (governance side): what is published, and the one draft. Versions
//! are checked on arrival: error UnexpectedAnswer "listing.hash" when one does not fit its own
//! hash. Files are read and written here, by the functions of domain/.
class ListingApi {
public:
    explicit ListingApi(Session& governance)
        : m_session(governance)
    {
    }

    //! The version that holds today, or on `on`. Error NotFound "listing.none".
    [[nodiscard]] base::Call<domain::ListingVersion> inForce(
        const std::optional<QDate>& on = std::nullopt);

    //! All versions, newest first.
    [[nodiscard]] base::Call<QList<domain::ListingVersion>> versions();

    //! Error NotFound.
    [[nodiscard]] base::Call<domain::ListingVersion> version(int number);

    //! All versions without their entries, newest first: what a history of thousands is shown with.
    //! `sink` gets them as they come, the newest 100 at once; it is called until the call has ended
    //! or is cancelled.
    [[nodiscard]] base::Call<QList<domain::PublishedVersion>> history(
        const PageSink<domain::PublishedVersion>& sink = {});

    //! What made that version. Error NotFound.
    [[nodiscard]] base::Call<QList<contract::ListingChangeItem>> changes(int number);

    //! Error NotFound "listing.draft.none".
    [[nodiscard]] base::Call<contract::ListingDraftView> draft();

    //! Begins a draft. Errors: InvalidInput "listing.draft.incomplete" (base and entries are
    //! needed; nothing is sent), and those of the service: Conflict "listing.draft.exists" …
    [[nodiscard]] base::Call<contract::ListingDraftView> begin(
        const contract::ListingDraftEdit& draft);
    //! What `edit` gives, in the draft that was seen at revision `seenRev`. Error Outdated:
    //! somebody changed or discarded it since. Then draft() has theirs, and domain::mergedListing()
    //! brings both together.
    [[nodiscard]] base::Call<contract::ListingDraftView> change(
        const contract::ListingDraftEdit& edit, qint64 seenRev);
    [[nodiscard]] base::Call<base::Done> discard(qint64 seenRev);

    [[nodiscard]] base::Call<contract::ListingDraftView> sendToReview(qint64 seenRev);
    //! Error InvalidInput "listing.return.reason" when there is no reason, or one of more than 500
    //! characters; nothing is sent then.
    [[nodiscard]] base::Call<contract::ListingDraftView> sendBack(
        const QString& reason, qint64 seenRev);
    //! Approves and publishes it, as it was seen. Errors NotAllowed "listing.four-eyes"; Outdated,
    //! also where `seenRev` is 0.
    [[nodiscard]] base::Call<domain::ListingVersion> publish(qint64 seenRev);
    //! Takes a version back before its day. Error InvalidInput "listing.withdraw.reason", as
    //! sendBack().
    [[nodiscard]] base::Call<domain::PublishedVersion> withdraw(int number, const QString& reason);

private:
    Session& m_session;
};

} // namespace console::cloud
