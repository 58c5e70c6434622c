// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/listings.h"

namespace console::service {

namespace {

struct Found {
    QString id;
    domain::ListingVersion version; //!< without entries
};

QString columns()
{
    return QStringLiteral("v.number, v.effective_date, v.summary, v.author, v.prev_hash, v.hash");
}

Found found(const Row& row, int idColumn)
{
    Found found;
    found.id = row.text(idColumn);
    domain::ListingVersion& version = found.version;
    version.number = int(row.number(idColumn + 1));
    version.effectiveDate = QDate::fromString(row.text(idColumn + 2), Qt::ISODate);
    version.summary = row.text(idColumn + 3);
    version.author = row.text(idColumn + 4);
    version.prevHash = row.text(idColumn + 5).toLatin1();
    version.hash = row.text(idColumn + 6).toLatin1();
    return found;
}

} // namespace

std::optional<domain::ListingVersion> ListingStore::inForce(
    const domain::WorkspaceId& workspace, const QDate& today)
{
    auto newest = m_database.first(
        QStringLiteral("SELECT v.id, %1 FROM listing_version v WHERE v.workspace_id = ? "
                       "AND v.effective_date <= ? ORDER BY v.number DESC LIMIT 1")
            .arg(columns()),
        {workspace.text(), today.toString(Qt::ISODate)},
        [](const Row& row) { return found(row, 0); });
    if (!newest)
        return std::nullopt;
    readEntries(newest->id, newest->version);
    return newest->version;
}

std::optional<domain::ListingVersion> ListingStore::byNumber(
    const domain::WorkspaceId& workspace, int number)
{
    auto version = m_database.first(
        QStringLiteral(
            "SELECT v.id, %1 FROM listing_version v WHERE v.workspace_id = ? AND v.number = ?")
            .arg(columns()),
        {workspace.text(), number}, [](const Row& row) { return found(row, 0); });
    if (!version)
        return std::nullopt;
    readEntries(version->id, version->version);
    return version->version;
}

contract::Page<domain::ListingVersion> ListingStore::page(
    const domain::WorkspaceId& workspace, const PageRequest& request)
{
    contract::Page<Found> versions = pageOf(m_database,
        PagedSelect{.columns = columns(),
            .from = QStringLiteral("listing_version v"),
            .where = QStringLiteral("v.workspace_id = ?"),
            .values = {workspace.text()},
            .key = QStringLiteral("v.number"),
            .id = QStringLiteral("v.id"),
            .descending = true,
            .numericKey = true},
        request, [](const Row& row) { return found(row, firstColumn - 1); });
    contract::Page<domain::ListingVersion> page;
    page.total = versions.total;
    page.nextCursor = versions.nextCursor;
    for (Found& each : versions.items) {
        readEntries(each.id, each.version);
        page.items.append(each.version);
    }
    return page;
}

void ListingStore::insert(const domain::WorkspaceId& workspace,
    const domain::ListingVersion& version, const QDateTime& now)
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_database.execute(
        QStringLiteral("INSERT INTO listing_version (id, workspace_id, number, effective_date, "
                       "summary, author, prev_hash, hash, rev, created_at, updated_at) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?)"),
        {id, workspace.text(), version.number, version.effectiveDate.toString(Qt::ISODate),
            version.summary, version.author, QString::fromLatin1(version.prevHash),
            QString::fromLatin1(version.hash), base::isoUtc(now), base::isoUtc(now)});
    for (qsizetype i = 0; i < version.entries.size(); ++i) {
        const domain::SubProcessor& entry = version.entries.at(i);
        m_database.execute(
            QStringLiteral("INSERT INTO listing_entry (version_id, position, slug, name, website, "
                           "website_label, purpose, data_processed, region) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            {id, i + 1, entry.slug, entry.name, entry.website, entry.websiteLabel, entry.purpose,
                entry.dataProcessed, entry.region});
    }
}

void ListingStore::readEntries(const QString& versionId, domain::ListingVersion& version)
{
    version.entries = m_database.all(
        QStringLiteral("SELECT slug, name, website, website_label, purpose, data_processed, region "
                       "FROM listing_entry WHERE version_id = ? ORDER BY position"),
        {versionId}, [](const Row& row) {
            return domain::SubProcessor{.slug = row.text(0),
                .name = row.text(1),
                .website = row.text(2),
                .websiteLabel = row.text(3),
                .purpose = row.text(4),
                .dataProcessed = row.text(5),
                .region = row.text(6)};
        });
}

} // namespace console::service
