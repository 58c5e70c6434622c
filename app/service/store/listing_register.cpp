// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/listing_register.h"

#include <QUuid>

namespace console::service {

using namespace Qt::StringLiterals;

std::optional<QString> ListingRegister::nameOf(const domain::OrganizationId& id)
{
    return m_database.first(
        u"SELECT name FROM listing_register WHERE workspace_id = ? AND organization_id = ?"_s,
        {m_workspace.text(), id.text()}, [](const Row& row) { return row.text(0); });
}

void ListingRegister::put(
    const domain::OrganizationId& id, const QString& name, const QDateTime& now)
{
    if (nameOf(id)) {
        m_database.execute(u"UPDATE listing_register SET name = ?, updated_at = ? "
                           "WHERE workspace_id = ? AND organization_id = ?"_s,
            {name, base::isoUtc(now), m_workspace.text(), id.text()});
        return;
    }
    m_database.execute(
        u"INSERT INTO listing_register (id, workspace_id, organization_id, name, created_at, "
        "updated_at) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {QUuid::createUuid().toString(QUuid::WithoutBraces), m_workspace.text(), id.text(), name,
            base::isoUtc(now), base::isoUtc(now)});
}

QString organizationJoins(const QString& rows)
{
    return u"LEFT JOIN organization o ON o.id = %1.organization_id "
           "LEFT JOIN listing_register g ON g.id = %1.register_id"_s.arg(rows);
}

QString organizationIdOf(const QString& rows)
{
    return u"COALESCE(%1.organization_id, g.organization_id)"_s.arg(rows);
}

QString organizationNameOf()
{
    return u"COALESCE(o.name, g.name)"_s;
}

QString organizationPlaces()
{
    return u"(SELECT id FROM organization WHERE workspace_id = ? AND id = ?), "
           "(SELECT id FROM listing_register WHERE workspace_id = ? AND organization_id = ?)"_s;
}

QVariantList organizationValues(
    const domain::OrganizationId& id, const domain::WorkspaceId& workspace)
{
    return {workspace.text(), id.text(), workspace.text(), id.text()};
}

} // namespace console::service
