// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/account.h"
#include "domain/listing.h"
#include "domain/listing_change.h"
#include "service/store/paging.h"

namespace console::service {

//! Who made a version; nobody for what was taken over from the documentation.
struct ListingMakers {
    domain::UserId author;
    domain::UserId approver;
};

//! Tables listing_version, listing_entry, listing_contact and listing_change. Versions are never
//! changed: there is nothing here that could.
class ListingStore {
public:
    explicit ListingStore(Database& database)
        : m_database(database)
    {
    }

    //! The highest number among those that are not withdrawn and whose day has come.
    [[nodiscard]] std::optional<domain::ListingVersion> inForce(
        const domain::WorkspaceId& workspace, const QDate& on);
    [[nodiscard]] std::optional<domain::ListingVersion> byNumber(
        const domain::WorkspaceId& workspace, int number);
    //! Newest first.
    [[nodiscard]] contract::Page<domain::ListingVersion> page(
        const domain::WorkspaceId& workspace, const PageRequest& request);

    void insert(const domain::WorkspaceId& workspace, const domain::ListingVersion& version,
        const QDateTime& now, const std::optional<ListingMakers>& makers = std::nullopt,
        const QList<domain::ListingChange>& changes = {});

private:
    //! The first that `rest` (what follows FROM listing_version v) finds.
    [[nodiscard]] std::optional<domain::ListingVersion> first(
        const domain::WorkspaceId& workspace, const QString& rest, const QVariantList& values);
    void readEntries(const domain::WorkspaceId& workspace, const QString& versionId,
        domain::ListingVersion& version);
    void insertEntries(const domain::WorkspaceId& workspace, const QString& versionId,
        const QList<domain::SubProcessor>& entries);
    void insertChanges(const domain::WorkspaceId& workspace, const QString& versionId,
        const QList<domain::ListingChange>& changes, const QDateTime& now);

    Database& m_database;
};

} // namespace console::service
