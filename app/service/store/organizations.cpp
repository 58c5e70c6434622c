// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/organizations.h"

#include "service/store/dialect.h"

namespace console::service {

namespace {

QString select()
{
    return QStringLiteral("SELECT o.workspace_id, %1 FROM organization o WHERE o.")
        .arg(organizationColumns(QStringLiteral("o")));
}

StoredOrganization stored(const Row& row)
{
    return {
        .organization = readOrganization(row, 1), .workspaceId = domain::WorkspaceId(row.text(0))};
}

QVariant timeOrNull(const std::optional<QDateTime>& time)
{
    return time ? QVariant(base::isoUtc(*time)) : QVariant();
}

} // namespace

QString organizationColumns(const QString& table)
{
    return QStringLiteral("%1.id, %1.name, %1.slug, %1.created_at, %1.updated_at, "
                          "%1.archived_at, %1.rev")
        .arg(table);
}

domain::Organization readOrganization(const Row& row, int first)
{
    return {.id = domain::OrganizationId(row.text(first)),
        .name = row.text(first + 1),
        .slug = row.text(first + 2),
        .createdAt = row.time(first + 3),
        .updatedAt = row.time(first + 4),
        .archivedAt = row.optionalTime(first + 5),
        .rev = row.number(first + 6)};
}

std::optional<StoredOrganization> OrganizationStore::byId(const domain::OrganizationId& id)
{
    return m_database.first(QString(select() + QStringLiteral("id = ?")), {id.text()}, stored);
}

std::optional<StoredOrganization> OrganizationStore::bySlug(const QString& slug)
{
    return m_database.first(QString(select() + QStringLiteral("slug = ?")), {slug}, stored);
}

contract::Page<domain::Organization> OrganizationStore::ofPerson(
    const domain::UserId& user, const PageRequest& request)
{
    PagedSelect select{.columns = organizationColumns(QStringLiteral("o")),
        .from = QStringLiteral("organization o JOIN membership m ON m.organization_id = o.id"),
        .where = QStringLiteral("m.user_id = ?"),
        .values = {user.text()},
        .key = dialect::folded(QStringLiteral("o.name")),
        .id = QStringLiteral("o.id")};
    if (request.sort.endsWith(QLatin1String("createdAt")))
        select.key = QStringLiteral("o.created_at");
    select.descending = request.sort.startsWith(QLatin1Char('-'));
    narrowToText(select, request.text, {QStringLiteral("o.name"), QStringLiteral("o.slug")});
    return pageOf(m_database, select, request,
        [](const Row& row) { return readOrganization(row, firstColumn); });
}

void OrganizationStore::insert(const StoredOrganization& stored)
{
    const domain::Organization& organization = stored.organization;
    m_database.execute(
        QStringLiteral("INSERT INTO organization (id, workspace_id, name, slug, archived_at, rev, "
                       "created_at, updated_at) VALUES (?, ?, ?, ?, NULL, 1, ?, ?)"),
        {organization.id.text(), stored.workspaceId.text(), organization.name, organization.slug,
            timeOrNull(organization.createdAt), timeOrNull(organization.updatedAt)});
}

void OrganizationStore::rename(const domain::OrganizationId& id, const QString& name,
    const QString& slug, const QDateTime& now)
{
    m_database.execute(QStringLiteral("UPDATE organization SET name = ?, slug = ?, rev = rev + 1, "
                                      "updated_at = ? WHERE id = ?"),
        {name, slug, base::isoUtc(now), id.text()});
}

void OrganizationStore::setArchivedAt(const domain::OrganizationId& id,
    const std::optional<QDateTime>& archivedAt, const QDateTime& now)
{
    m_database.execute(QStringLiteral("UPDATE organization SET archived_at = ?, rev = rev + 1, "
                                      "updated_at = ? WHERE id = ?"),
        {timeOrNull(archivedAt), base::isoUtc(now), id.text()});
}

} // namespace console::service
