// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/listing_draft.h"
#include "service/store/database.h"

namespace console::service {

struct StoredListingDraft {
    QString id; //!< UUID, the same for all drafts of a workspace
    domain::ListingDraft draft; //!< its author without a name
    QDateTime updatedAt;
};

//! Table listing_draft: at most one draft in each workspace.
class ListingDraftStore {
public:
    explicit ListingDraftStore(Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] std::optional<StoredListingDraft> find(const domain::WorkspaceId& workspace);
    //! Stores it whole and counts the revision on; `draft.rev` does not count.
    void put(const domain::WorkspaceId& workspace, const domain::ListingDraft& draft,
        const QDateTime& now);
    //! There is none any more. The revision counts on.
    void clear(const domain::WorkspaceId& workspace, const QDateTime& now);

private:
    Database& m_database;
};

} // namespace console::service
