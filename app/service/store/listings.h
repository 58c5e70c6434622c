// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/account.h"
#include "domain/listing.h"
#include "service/store/paging.h"

namespace console::service {

//! Tables listing_version and listing_entry. Versions are never changed.
class ListingStore {
public:
    explicit ListingStore(Database& database)
        : m_database(database)
    {
    }

    //! The highest number among those whose day has come.
    [[nodiscard]] std::optional<domain::ListingVersion> inForce(
        const domain::WorkspaceId& workspace, const QDate& today);
    [[nodiscard]] std::optional<domain::ListingVersion> byNumber(
        const domain::WorkspaceId& workspace, int number);
    //! Newest first.
    [[nodiscard]] contract::Page<domain::ListingVersion> page(
        const domain::WorkspaceId& workspace, const PageRequest& request);

    void insert(const domain::WorkspaceId& workspace, const domain::ListingVersion& version,
        const QDateTime& now);

private:
    void readEntries(const QString& versionId, domain::ListingVersion& version);

    Database& m_database;
};

} // namespace console::service
