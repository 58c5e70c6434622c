// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/objection.h"
#include "service/store/paging.h"

namespace console::service {

//! A row of table listing_objection; `raisedBy` and `until` of the objection are left empty.
struct StoredObjection {
    domain::Objection objection = {};
    domain::UserId raisedBy = {};
};

//! Table listing_objection.
class ObjectionStore {
public:
    ObjectionStore(Database& database, domain::WorkspaceId workspace)
        : m_database(database)
        , m_workspace(std::move(workspace))
    {
    }

    //! Newest first. `organizations` narrows to those when given.
    [[nodiscard]] contract::Page<StoredObjection> page(
        const std::optional<QStringList>& organizations, const PageRequest& request);
    [[nodiscard]] std::optional<StoredObjection> find(const QString& id);

    //! To the version with the id `versionId`.
    void insert(const StoredObjection& stored, const QString& versionId, const QDateTime& now);
    void move(const QString& id, domain::ObjectionState state, const QString& outcome,
        const domain::UserId& by, const QDateTime& now);

private:
    [[nodiscard]] contract::Page<StoredObjection> among(
        const QString& where, const QVariantList& values, const PageRequest& request);
    [[nodiscard]] StoredObjection read(const Row& row) const;

    Database& m_database;
    const domain::WorkspaceId m_workspace;
};

} // namespace console::service
