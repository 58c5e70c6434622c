// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/organization.h"
#include "service/store/database.h"

namespace console::service {

//! Table listing_register: organizations of another cloud, which this service knows by their id
//! there and their name alone.
class ListingRegister {
public:
    ListingRegister(Database& database, domain::WorkspaceId workspace)
        : m_database(database)
        , m_workspace(std::move(workspace))
    {
    }

    //! Nothing where it is not registered.
    [[nodiscard]] std::optional<QString> nameOf(const domain::OrganizationId& id);
    //! A new entry, or a new name of the one that is there.
    void put(const domain::OrganizationId& id, const QString& name, const QDateTime& now);

private:
    Database& m_database;
    const domain::WorkspaceId m_workspace;
};

// Rows that are about an organization name one of this service in organization_id, else one of the
// register in register_id. Of such a table, called `rows` in the statement:

//! Joins `o`, the organization, and `g`, the entry of the register; one of them has no row.
[[nodiscard]] QString organizationJoins(const QString& rows);
//! The id: that of the other cloud where it is one of the register.
[[nodiscard]] QString organizationIdOf(const QString& rows);
[[nodiscard]] QString organizationNameOf();

//! What an INSERT takes for organization_id and register_id, in this order.
[[nodiscard]] QString organizationPlaces();
//! What is bound there. The organization is one of this service, or registered.
[[nodiscard]] QVariantList organizationValues(
    const domain::OrganizationId& id, const domain::WorkspaceId& workspace);

} // namespace console::service
