// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/listing_change.h"
#include "domain/published_version.h"
#include "service/store/paging.h"

namespace console::service {

//! What became of the versions of a listing, without their entries. Tables listing_withdrawal and
//! listing_change, and what listing_version says of itself.
class ListingHistoryStore {
public:
    ListingHistoryStore(Database& database, domain::WorkspaceId workspace)
        : m_database(database)
        , m_workspace(std::move(workspace))
    {
    }

    //! Of all versions, in the order of their numbers.
    [[nodiscard]] QList<domain::ListingVersionDates> dates();
    //! Newest first; the states are those on the day `on`. `by` of a withdrawal is left empty:
    //! see withdrawnBy().
    [[nodiscard]] contract::Page<domain::PublishedVersion> page(
        const PageRequest& request, const QDate& on);
    //! One of them.
    [[nodiscard]] std::optional<domain::PublishedVersion> version(int number, const QDate& on);
    //! Who withdrew which number.
    [[nodiscard]] QHash<int, domain::UserId> withdrawnBy();
    //! What made a version: the change, without its entries, and the slug of the entry.
    struct Change {
        QString slug;
        domain::ListingChange change; //!< without entries
    };
    [[nodiscard]] QList<Change> changes(const domain::ListingVersion& version);
    //! The latest moment that anything in the workspace was done at; invalid when nothing was.
    [[nodiscard]] QDateTime latestOnRecord();

    void withdraw(
        int number, const domain::UserId& by, const QString& reason, const QDateTime& now);

private:
    //! Of all versions, or of one.
    [[nodiscard]] contract::Page<domain::PublishedVersion> pageAmong(
        const std::optional<int>& number, const PageRequest& request, const QDate& on);
    //! 0 when there is none.
    [[nodiscard]] int numberInForce(const QDate& on);
    //! Without its state.
    [[nodiscard]] domain::PublishedVersion published(const Row& row) const;

    Database& m_database;
    const domain::WorkspaceId m_workspace;
};

} // namespace console::service
