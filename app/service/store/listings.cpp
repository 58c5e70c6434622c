// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/listings.h"

#include "domain/hash_chain.h"
#include "domain/sub_processor_fields.h"

#include <QJsonDocument>

namespace console::service {

using namespace Qt::StringLiterals;
using domain::EntryField;
using domain::SubProcessor;

namespace {

struct Found {
    QString id;
    domain::ListingVersion version; //!< without entries
};

QString columns()
{
    return u"v.number, v.effective_date, v.summary, v.author, v.prev_hash, v.hash, v.author_name, "
           "v.approver_name"_s;
}

Found found(const Row& row, int idColumn, const domain::WorkspaceId& workspace)
{
    Found found;
    found.id = row.text(idColumn);
    domain::ListingVersion& version = found.version;
    version.number = int(row.number(idColumn + 1));
    version.effectiveDate = QDate::fromString(row.text(idColumn + 2), Qt::ISODate);
    version.summary = row.text(idColumn + 3);
    version.author
        = row.optionalOpened(idColumn + 7, sealed::listingAuthor.at(found.id, workspace.text()))
              .value_or(row.text(idColumn + 4));
    version.approver
        = row.optionalOpened(idColumn + 8, sealed::listingApprover.at(found.id, workspace.text()))
              .value_or(QString());
    version.prevHash = row.text(idColumn + 5).toLatin1();
    version.hash = row.text(idColumn + 6).toLatin1();
    return found;
}

//! Columns of an entry, in the order of the SELECT. Texts stand as they were published, whatever
//! they are; the others are as fieldText() gives them.
struct EntryColumn {
    const char* name;
    EntryField field;
    QString SubProcessor::*text = nullptr;
};
constexpr EntryColumn entryColumns[] = {
    {"slug", EntryField::Slug, &SubProcessor::slug},
    {"name", EntryField::Name, &SubProcessor::name},
    {"website", EntryField::Website, &SubProcessor::website},
    {"website_label", EntryField::WebsiteLabel, &SubProcessor::websiteLabel},
    {"purpose", EntryField::Purpose, &SubProcessor::purpose},
    {"data_processed", EntryField::DataProcessed, &SubProcessor::dataProcessed},
    {"region", EntryField::Region, &SubProcessor::region},
    {"legal_name", EntryField::LegalName, &SubProcessor::legalName},
    {"dpa_url", EntryField::DpaUrl, &SubProcessor::dpaUrl},
    {"privacy_url", EntryField::PrivacyUrl, &SubProcessor::privacyUrl},
    {"data_categories", EntryField::Categories},
    {"countries", EntryField::Countries},
    {"transfer", EntryField::Transfer},
    {"reviewed_on", EntryField::ReviewedOn},
};

QStringList entryColumnNames()
{
    QStringList names;
    for (const EntryColumn& column : entryColumns)
        names.append(QString::fromLatin1(column.name));
    return names;
}

domain::ProcessorContact contactOf(const QString& json)
{
    const QJsonObject contact = QJsonDocument::fromJson(json.toUtf8()).object();
    return {.name = contact["name"_L1].toString(),
        .email = contact["email"_L1].toString(),
        .address = contact["address"_L1].toString()};
}

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QVariant dayOrNull(const std::optional<QDate>& day)
{
    return day ? QVariant(day->toString(Qt::ISODate)) : QVariant();
}

} // namespace

std::optional<domain::ListingVersion> ListingStore::first(
    const domain::WorkspaceId& workspace, const QString& rest, const QVariantList& values)
{
    auto version = m_database.first(
        QString(u"SELECT v.id, "_s + columns() + u" FROM listing_version v "_s + rest), values,
        [&](const Row& row) { return found(row, 0, workspace); });
    if (!version)
        return std::nullopt;
    readEntries(workspace, version->id, version->version);
    return version->version;
}

std::optional<domain::ListingVersion> ListingStore::inForce(
    const domain::WorkspaceId& workspace, const QDate& on)
{
    return first(workspace,
        u"WHERE v.workspace_id = ? AND v.effective_date <= ? AND v.id NOT IN "
        "(SELECT version_id FROM listing_withdrawal) ORDER BY v.number DESC LIMIT 1"_s,
        {workspace.text(), on.toString(Qt::ISODate)});
}

std::optional<domain::ListingVersion> ListingStore::byNumber(
    const domain::WorkspaceId& workspace, int number)
{
    return first(
        workspace, u"WHERE v.workspace_id = ? AND v.number = ?"_s, {workspace.text(), number});
}

contract::Page<domain::ListingVersion> ListingStore::page(
    const domain::WorkspaceId& workspace, const PageRequest& request)
{
    contract::Page<Found> versions = pageOf(m_database,
        PagedSelect{.columns = columns(),
            .from = u"listing_version v"_s,
            .where = u"v.workspace_id = ?"_s,
            .values = {workspace.text()},
            .key = u"v.number"_s,
            .id = u"v.id"_s,
            .descending = true,
            .numericKey = true},
        request, [&](const Row& row) { return found(row, firstColumn - 1, workspace); });
    contract::Page<domain::ListingVersion> page;
    page.total = versions.total;
    page.nextCursor = versions.nextCursor;
    for (Found& each : versions.items) {
        readEntries(workspace, each.id, each.version);
        page.items.append(each.version);
    }
    return page;
}

void ListingStore::insert(const domain::WorkspaceId& workspace,
    const domain::ListingVersion& version, const QDateTime& now,
    const std::optional<ListingMakers>& makers, const QList<domain::ListingChange>& changes)
{
    const QString id = newId();
    const ColumnSealer& sealer = m_database.sealer();
    const QVariant author = makers
        ? QVariant(sealer.seal(version.author, sealed::listingAuthor.at(id, workspace.text())))
        : QVariant();
    const QVariant approver = makers
        ? QVariant(sealer.seal(version.approver, sealed::listingApprover.at(id, workspace.text())))
        : QVariant();
    m_database.execute(
        u"INSERT INTO listing_version (id, workspace_id, number, effective_date, summary, author, "
        "author_id, author_name, approver_id, approver_name, prev_hash, hash, rev, created_at, "
        "updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?)"_s,
        {id, workspace.text(), version.number, version.effectiveDate.toString(Qt::ISODate),
            version.summary, makers ? QString() : version.author,
            makers ? QVariant(makers->author.text()) : QVariant(), author,
            makers ? QVariant(makers->approver.text()) : QVariant(), approver,
            QString::fromLatin1(version.prevHash), QString::fromLatin1(version.hash),
            base::isoUtc(now), base::isoUtc(now)});
    insertEntries(workspace, id, version.entries);
    insertChanges(workspace, id, changes, now);
}

void ListingStore::insertEntries(const domain::WorkspaceId& workspace, const QString& versionId,
    const QList<SubProcessor>& entries)
{
    static const QString insertEntry
        = u"INSERT INTO listing_entry (version_id, position, %1) VALUES (?, ?%2)"_s.arg(
            entryColumnNames().join(u", "_s), QString(u", ?"_s).repeated(std::size(entryColumns)));
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const SubProcessor& entry = entries.at(i);
        QVariantList values{versionId, i + 1};
        for (const EntryColumn& column : entryColumns)
            values << domain::fieldText(entry, column.field);
        m_database.execute(insertEntry, values);
        if (entry.contact.isEmpty())
            continue;
        const QString id = newId();
        const QJsonObject contact{{u"name"_s, entry.contact.name},
            {u"email"_s, entry.contact.email}, {u"address"_s, entry.contact.address}};
        m_database.execute(
            u"INSERT INTO listing_contact (id, workspace_id, version_id, position, contact) "
            "VALUES (?, ?, ?, ?, ?)"_s,
            {id, workspace.text(), versionId, i + 1,
                m_database.sealer().seal(QString::fromUtf8(domain::canonicalJson(contact)),
                    sealed::listingContact.at(id, workspace.text()))});
    }
}

void ListingStore::insertChanges(const domain::WorkspaceId& workspace, const QString& versionId,
    const QList<domain::ListingChange>& changes, const QDateTime& now)
{
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const domain::ListingChange& change = changes.at(i);
        const QString id = newId();
        const QVariant reason = change.emergencyReason.isEmpty()
            ? QVariant()
            : QVariant(m_database.sealer().seal(
                change.emergencyReason, sealed::emergencyReason.at(id, workspace.text())));
        m_database.execute(
            u"INSERT INTO listing_change (id, workspace_id, version_id, position, kind, slug, "
            "notice_days, emergency_reason, notice_sent_on, objection_until, rev, created_at, "
            "updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?)"_s,
            {id, workspace.text(), versionId, i + 1, domain::wireName(change.kind),
                domain::slugOf(change), change.noticeDays, reason, dayOrNull(change.noticeSentOn),
                dayOrNull(change.objectionUntil), base::isoUtc(now), base::isoUtc(now)});
    }
}

void ListingStore::readEntries(
    const domain::WorkspaceId& workspace, const QString& versionId, domain::ListingVersion& version)
{
    constexpr int contactColumn = int(std::size(entryColumns));
    static const QString select
        = u"SELECT e.%1, c.id, c.contact FROM listing_entry e LEFT JOIN listing_contact c "
          "ON c.version_id = e.version_id AND c.position = e.position "
          "WHERE e.version_id = ? ORDER BY e.position"_s.arg(entryColumnNames().join(u", e."_s));
    version.entries = m_database.all(select, {versionId}, [&](const Row& row) {
        SubProcessor entry;
        for (int i = 0; i < contactColumn; ++i) {
            const EntryColumn& column = entryColumns[i];
            if (column.text)
                entry.*column.text = row.text(i);
            else if (!domain::setFieldText(entry, column.field, row.text(i)))
                m_database.fail(
                    base::ApiError::unexpected(u"listing_entry"_s, u"storage.damaged"_s));
        }
        entry.contact
            = contactOf(row.optionalOpened(contactColumn + 1,
                               sealed::listingContact.at(row.text(contactColumn), workspace.text()))
                            .value_or(QString()));
        return entry;
    });
}

} // namespace console::service
