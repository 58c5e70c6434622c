// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/listing_codecs.h"
#include "service/store/listing_drafts.h"
#include "service/usecases/context.h"

namespace console::service {

struct ListingScene;

//! The draft of the token's workspace: the only place where its listing can be edited. Each change
//! is on the record. Errors of all: NotAllowed "workspace.not-allowed"; NotFound
//! "listing.draft.none" where there has to be one; Outdated when `ifMatch` is not its revision.
class ListingDrafts {
public:
    using View = contract::ListingDraftView;
    using IfMatch = std::optional<qint64>;

    explicit ListingDrafts(const Context& context)
        : m_context(context)
    {
    }

    [[nodiscard]] base::Result<View> draft();

    //! Begins a draft, or puts `edit` in the place of the one that `ifMatch` has seen; its base and
    //! its entries are needed. Errors: Conflict "listing.draft.exists" (there is one, and `ifMatch`
    //! says nothing), and those of change().
    [[nodiscard]] base::Result<View> replace(
        const contract::ListingDraftEdit& edit, const IfMatch& ifMatch);
    //! What can be kept can be wrong: the view says what. Errors: Conflict
    //! "listing.draft.in-review"; InvalidInput "listing.draft.base" (no such version),
    //! "listing.draft.entries" (too many), "listing.draft.slug" (none, or twice),
    //! "listing.draft.text" (longer than any field).
    [[nodiscard]] base::Result<View> change(
        const contract::ListingDraftEdit& edit, const IfMatch& ifMatch);
    //! Error Conflict "listing.draft.in-review".
    [[nodiscard]] base::Result<base::Done> discard(const IfMatch& ifMatch);

    //! Errors: those of domain::sentToReview().
    [[nodiscard]] base::Result<View> sendToReview(const IfMatch& ifMatch);
    //! For who may publish, and for the author. Errors: those of domain::returnedToEditing().
    [[nodiscard]] base::Result<View> sendBack(const QString& reason, const IfMatch& ifMatch);

private:
    [[nodiscard]] base::Result<View> put(
        const contract::ListingDraftEdit& edit, const std::optional<StoredListingDraft>& before);
    [[nodiscard]] View viewOf(const ListingScene& scene);

    const Context& m_context;
};

//! What makes a version of the draft, and takes it back. Nothing changes or removes a version.
class ListingPublication {
public:
    explicit ListingPublication(const Context& context)
        : m_context(context)
    {
    }

    //! Approves the draft in review and publishes it, in one. Errors as ListingDrafts, and those of
    //! domain::published(); Outdated also where `ifMatch` says nothing.
    [[nodiscard]] base::Result<domain::ListingVersion> publish(
        const ListingDrafts::IfMatch& ifMatch);
    //! Takes a version back whose day has not come. Errors: those of domain::mayWithdraw().
    [[nodiscard]] base::Result<domain::PublishedVersion> withdraw(
        int number, const QString& reason);

private:
    const Context& m_context;
};

//! The draft, if it is the one that `ifMatch` has seen. Inside read() or change(). Errors: NotFound
//! "listing.draft.none"; Outdated.
[[nodiscard]] base::Result<StoredListingDraft> seenDraft(
    const Context& context, const ListingDrafts::IfMatch& ifMatch);

//! What a file would make of the draft, or of the listing when there is none. Writes nothing.
class ListingImports {
public:
    explicit ListingImports(const Context& context)
        : m_context(context)
    {
    }
    //! Errors: NotAllowed, and those of domain::importListing().
    [[nodiscard]] base::Result<contract::ListingImportPreview> preview(
        const contract::ListingImportRequest& request);

private:
    const Context& m_context;
};

} // namespace console::service
