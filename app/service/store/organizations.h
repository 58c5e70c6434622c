// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/organization.h"
#include "service/store/paging.h"

namespace console::service {

struct StoredOrganization {
    domain::Organization organization;
    domain::WorkspaceId workspaceId;
};

//! Table organization. Slugs are unique in the whole service, archived organizations included.
class OrganizationStore {
public:
    explicit OrganizationStore(Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] std::optional<StoredOrganization> byId(const domain::OrganizationId& id);
    [[nodiscard]] std::optional<StoredOrganization> bySlug(const QString& slug);
    //! Those of a person. `request.sort`: "name" (as usual), "createdAt".
    [[nodiscard]] contract::Page<domain::Organization> ofPerson(
        const domain::UserId& user, const PageRequest& request);

    void insert(const StoredOrganization& organization);
    //! These two also count the revision up.
    void rename(const domain::OrganizationId& id, const QString& name, const QString& slug,
        const QDateTime& now);
    void setArchivedAt(const domain::OrganizationId& id, const std::optional<QDateTime>& archivedAt,
        const QDateTime& now);

private:
    Database& m_database;
};

//! id, name, slug, created_at, updated_at, archived_at, rev of `table`, for readOrganization().
[[nodiscard]] QString organizationColumns(const QString& table);
[[nodiscard]] domain::Organization readOrganization(const Row& row, int firstColumnOfIt);

} // namespace console::service
