// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/listing_history.h"

namespace console::service {

using namespace Qt::StringLiterals;

namespace {

QDate day(const Row& row, int column)
{
    return QDate::fromString(row.text(column), Qt::ISODate);
}

std::optional<QDate> optionalDay(const Row& row, int column)
{
    const std::optional<QString> text = row.optionalText(column);
    return text ? std::optional(QDate::fromString(*text, Qt::ISODate)) : std::nullopt;
}

} // namespace

QList<domain::ListingVersionDates> ListingHistoryStore::dates()
{
    return m_database.all(
        u"SELECT v.number, v.effective_date, w.version_id FROM listing_version v "
        "LEFT JOIN listing_withdrawal w ON w.version_id = v.id WHERE v.workspace_id = ? "
        "ORDER BY v.number"_s,
        {m_workspace.text()}, [](const Row& row) {
            return domain::ListingVersionDates{.number = int(row.number(0)),
                .effectiveDate = day(row, 1),
                .withdrawn = row.optionalText(2).has_value()};
        });
}

contract::Page<domain::PublishedVersion> ListingHistoryStore::page(
    const PageRequest& request, const QDate& on)
{
    return pageAmong({}, request, on);
}

std::optional<domain::PublishedVersion> ListingHistoryStore::version(int number, const QDate& on)
{
    const QList<domain::PublishedVersion> found = pageAmong(number, {}, on).items;
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

contract::Page<domain::PublishedVersion> ListingHistoryStore::pageAmong(
    const std::optional<int>& number, const PageRequest& request, const QDate& on)
{
    const int holds = numberInForce(on);
    PagedSelect select{.columns = u"v.number, v.effective_date, v.summary, v.author, "
                                  "v.author_name, v.approver_name, v.created_at, v.hash, "
                                  "w.withdrawn_at, w.reason"_s,
        .from = u"listing_version v LEFT JOIN listing_withdrawal w ON w.version_id = v.id"_s,
        .where = u"v.workspace_id = ?"_s,
        .values = {m_workspace.text()},
        .key = u"v.number"_s,
        .id = u"v.id"_s,
        .descending = true,
        .numericKey = true};
    if (number) {
        select.where += u" AND v.number = ?"_s;
        select.values << *number;
    }
    return pageOf(m_database, select, request, [&](const Row& row) {
        domain::PublishedVersion version = published(row);
        version.state = domain::versionStates({{.number = version.number,
                                                  .effectiveDate = version.effectiveDate,
                                                  .withdrawn = version.withdrawal.has_value()}},
            on)
                            .first();
        // By itself each one whose day has come would be in force.
        if (version.state == domain::ListingVersionState::InForce && version.number != holds)
            version.state = domain::ListingVersionState::Superseded;
        return version;
    });
}

int ListingHistoryStore::numberInForce(const QDate& on)
{
    return int(m_database
                   .first(u"SELECT number FROM listing_version WHERE workspace_id = ? "
                          "AND effective_date <= ? AND id NOT IN "
                          "(SELECT version_id FROM listing_withdrawal) "
                          "ORDER BY number DESC LIMIT 1"_s,
                       {m_workspace.text(), on.toString(Qt::ISODate)},
                       [](const Row& row) { return row.number(0); })
                   .value_or(0));
}

domain::PublishedVersion ListingHistoryStore::published(const Row& row) const
{
    const QString id = row.text(firstColumn - 1);
    const int c = firstColumn;
    domain::PublishedVersion version;
    version.number = int(row.number(c));
    version.effectiveDate = day(row, c + 1);
    version.summary = row.text(c + 2);
    version.author = row.optionalOpened(c + 4, sealed::listingAuthor.at(id, m_workspace.text()))
                         .value_or(row.text(c + 3));
    version.approver = row.optionalOpened(c + 5, sealed::listingApprover.at(id, m_workspace.text()))
                           .value_or(QString());
    version.publishedAt = row.time(c + 6);
    version.hash = row.text(c + 7).toLatin1();
    if (const auto at = row.optionalTime(c + 8))
        version.withdrawal = domain::ListingWithdrawal{.at = *at,
            .by = {},
            .reason = row.opened(c + 9, sealed::withdrawalReason.at(id, m_workspace.text()))};
    return version;
}

QHash<int, domain::UserId> ListingHistoryStore::withdrawnBy()
{
    QHash<int, domain::UserId> people;
    // As a join, it would be looked for version by version.
    m_database.all(u"SELECT (SELECT number FROM listing_version WHERE id = w.version_id), w.by_id "
                   "FROM listing_withdrawal w WHERE w.workspace_id = ?"_s,
        {m_workspace.text()}, [&](const Row& row) {
            people.insert(int(row.number(0)), domain::UserId(row.text(1)));
            return true;
        });
    return people;
}

QList<ListingHistoryStore::Change> ListingHistoryStore::changes(
    const domain::ListingVersion& version)
{
    return m_database.all(
        u"SELECT c.id, c.kind, c.slug, c.notice_days, c.emergency_reason, c.notice_sent_on, "
        "c.objection_until FROM listing_change c JOIN listing_version v ON v.id = c.version_id "
        "WHERE v.workspace_id = ? AND v.number = ? ORDER BY c.position"_s,
        {m_workspace.text(), version.number}, [&](const Row& row) {
            Change found;
            found.slug = row.text(2);
            domain::ListingChange& change = found.change;
            change.kind = domain::listingChangeKind(row.text(1))
                              .value_or(domain::ListingChange::Kind::Editorial);
            change.noticeDays = int(row.number(3));
            change.emergencyReason
                = row.optionalOpened(4, sealed::emergencyReason.at(row.text(0), m_workspace.text()))
                      .value_or(QString());
            change.noticeSentOn = optionalDay(row, 5);
            change.effectiveDate = version.effectiveDate;
            change.objectionUntil = optionalDay(row, 6);
            return found;
        });
}

QDateTime ListingHistoryStore::latestOnRecord()
{
    return m_database
        .first(u"SELECT created_at FROM activity WHERE workspace_id = ? "
               "ORDER BY created_at DESC LIMIT 1"_s,
            {m_workspace.text()}, [](const Row& row) { return row.time(0); })
        .value_or(QDateTime());
}

void ListingHistoryStore::withdraw(
    int number, const domain::UserId& by, const QString& reason, const QDateTime& now)
{
    const auto id = m_database.first(
        u"SELECT id FROM listing_version WHERE workspace_id = ? AND number = ?"_s,
        {m_workspace.text(), number}, [](const Row& row) { return row.text(0); });
    if (!id)
        return;
    m_database.execute(u"INSERT INTO listing_withdrawal (version_id, workspace_id, withdrawn_at, "
                       "by_id, reason) VALUES (?, ?, ?, ?, ?)"_s,
        {*id, m_workspace.text(), base::isoUtc(now), by.text(),
            m_database.sealer().seal(
                reason, sealed::withdrawalReason.at(*id, m_workspace.text()))});
}

} // namespace console::service
