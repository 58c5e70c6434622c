// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/notices.h"

#include "domain/email_address.h"
#include "service/store/invitations.h"
#include "service/store/listing_register.h"
#include "service/store/mail_rows.h"

namespace console::service {

using namespace Qt::StringLiterals;
using domain::MailState;
using domain::NoticeKind;
using domain::OrganizationId;

namespace {

QString columns()
{
    return u"n.id, v.number, %1, %2, n.address, n.user_id, n.language, "
           "COALESCE(m.state, n.state), n.created_at, COALESCE(m.left_at, n.left_at), "
           "n.message_id, COALESCE(m.content_hash, n.content_hash), m.id, n.kind, "
           "v.effective_date, "
           "(SELECT COALESCE(MAX(c.notice_days), 0) FROM listing_change c "
           "WHERE c.version_id = v.id)"_s.arg(organizationIdOf(u"n"_s), organizationNameOf());
}

QString tables()
{
    return u"listing_notice n JOIN listing_version v ON v.id = n.version_id %1 "
           "LEFT JOIN mail m ON m.id = n.mail_id"_s.arg(organizationJoins(u"n"_s));
}

} // namespace

std::optional<NoticedVersion> NoticeStore::version(int number)
{
    return m_database.first(u"SELECT id, created_at, effective_date FROM listing_version "
                            "WHERE workspace_id = ? AND number = ?"_s,
        {m_workspace.text(), number}, [](const Row& row) {
            return NoticedVersion{.id = row.text(0),
                .publishedOn = row.time(1).date(),
                .effectiveDate = QDate::fromString(row.text(2), Qt::ISODate)};
        });
}

QList<NoticeRecipient> NoticeStore::recipients()
{
    QList<NoticeRecipient> all = m_database.all(
        u"SELECT m.organization_id, a.id, a.email FROM membership m "
        "JOIN account a ON a.id = m.user_id JOIN organization o ON o.id = m.organization_id "
        "WHERE m.workspace_id = ? AND m.role = 'admin' AND a.active = 1 "
        "AND o.archived_at IS NULL ORDER BY o.created_at, o.id, m.created_at, a.id"_s,
        {m_workspace.text()}, [](const Row& row) {
            const QString user = row.text(1);
            return NoticeRecipient{.organizationId = OrganizationId(row.text(0)),
                .address = row.opened(2, sealed::email.at(user)),
                .userId = domain::UserId(user)};
        });
    all += m_database.all(
        u"SELECT %1, s.id, s.address, s.language, s.code, g.id FROM listing_subscriber s %2 "
        "WHERE s.workspace_id = ? AND s.confirmed_at IS NOT NULL AND s.ended_at IS NULL "
        "AND o.archived_at IS NULL ORDER BY COALESCE(o.created_at, g.created_at), %1, "
        "s.created_at, s.id"_s.arg(organizationIdOf(u"s"_s), organizationJoins(u"s"_s)),
        {m_workspace.text()}, [&](const Row& row) {
            const QString id = row.text(1);
            return NoticeRecipient{.organizationId = OrganizationId(row.text(0)),
                .address = row.opened(2, sealed::subscriberAddress.at(id, m_workspace.text())),
                .language = row.text(3),
                .subscriberId = id,
                .code = row.opened(4, sealed::subscriberCode.at(id, m_workspace.text())),
                .elsewhere = row.optionalText(5).has_value()};
        });
    return all;
}

QHash<QString, QString> NoticeStore::mails(const QString& versionId, NoticeKind kind)
{
    QHash<QString, QString> found;
    m_database.all(u"SELECT address_mark, mail_id FROM listing_notice WHERE version_id = ? "
                   "AND kind = ? AND address_mark IS NOT NULL"_s,
        {versionId, domain::wireName(kind)}, [&](const Row& row) {
            found.insert(row.text(0), row.text(1));
            return true;
        });
    return found;
}

QSet<QString> NoticeStore::told(const QString& versionId, NoticeKind kind)
{
    const QStringList found = m_database.all(
        u"SELECT %1, n.address_mark FROM listing_notice n %2 WHERE n.version_id = ? "
        "AND n.kind = ? AND n.address_mark IS NOT NULL"_s.arg(
            organizationIdOf(u"n"_s), organizationJoins(u"n"_s)),
        {versionId, domain::wireName(kind)},
        [](const Row& row) { return QString(row.text(0) + u' ' + row.text(1)); });
    return {found.begin(), found.end()};
}

QString NoticeStore::messageIdOf(const QString& mailId)
{
    return m_database
        .first(u"SELECT message_id FROM listing_notice WHERE mail_id = ? LIMIT 1"_s, {mailId},
            [](const Row& row) { return row.text(0); })
        .value_or(QString());
}

void NoticeStore::insert(const StoredNotice& notice, const QDateTime& now)
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const ColumnSealer& sealer = m_database.sealer();
    const NoticeRecipient& to = notice.recipient;
    m_database.execute(
        u"INSERT INTO listing_notice (id, workspace_id, version_id, kind, organization_id, "
        "register_id, user_id, address, address_mark, language, mail_id, message_id, state, rev, "
        "created_at, updated_at) VALUES (?, ?, ?, ?, %1, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?)"_s.arg(
            organizationPlaces()),
        QVariantList{id, m_workspace.text(), notice.versionId, domain::wireName(notice.kind)}
            + organizationValues(to.organizationId, m_workspace)
            + QVariantList{to.userId ? QVariant(to.userId->text()) : QVariant(),
                sealer.seal(to.address, sealed::noticeAddress.at(id, m_workspace.text())),
                sealer.lookUp(domain::canonicalAddress(to.address)), notice.language, notice.mailId,
                notice.messageId, domain::wireName(MailState::Queued), base::isoUtc(now),
                base::isoUtc(now)});
}

void NoticeStore::markTold(const QString& versionId, const QDate& day)
{
    const QList<std::pair<QString, int>> changes
        = m_database.all(u"SELECT id, notice_days FROM listing_change WHERE version_id = ? "
                         "AND notice_sent_on IS NULL"_s,
            {versionId}, [](const Row& row) { return std::pair(row.text(0), int(row.number(1))); });
    for (const auto& [id, days] : changes)
        m_database.execute(u"UPDATE listing_change SET notice_sent_on = ?, objection_until = ?, "
                           "rev = rev + 1 WHERE id = ?"_s,
            {day.toString(Qt::ISODate), day.addDays(days).toString(Qt::ISODate), id});
}

void NoticeStore::stopMails(const QString& versionId)
{
    m_database.execute(u"UPDATE mail SET expires_at = ?, rev = rev + 1 WHERE id IN "
                       "(SELECT mail_id FROM listing_notice WHERE version_id = ? AND kind = ? "
                       "AND mail_id IS NOT NULL)"_s,
        {momentOfStopped(), versionId, domain::wireName(NoticeKind::Change)});
}

QList<NoticeRecipient> NoticeStore::reached(const QString& versionId)
{
    const QString workspace = m_workspace.text();
    return m_database.all(
        u"SELECT n.id, %1, n.address, n.language, n.user_id, s.id, s.code, g.id "
        "FROM listing_notice n %2 LEFT JOIN mail m ON m.id = n.mail_id "
        "LEFT JOIN listing_subscriber s ON (s.organization_id = n.organization_id "
        "OR s.register_id = n.register_id) AND s.address_mark = n.address_mark "
        "AND s.confirmed_at IS NOT NULL "
        "WHERE n.version_id = ? AND n.kind = ? AND n.address IS NOT NULL "
        "AND (COALESCE(m.state, n.state) IN ('sent', 'unknown') "
        "OR (m.state = 'sending' AND m.handed_over_at IS NOT NULL)) "
        "AND (n.user_id IS NOT NULL OR s.id IS NOT NULL) ORDER BY n.created_at, n.id"_s.arg(
            organizationIdOf(u"n"_s), organizationJoins(u"n"_s)),
        {versionId, domain::wireName(NoticeKind::Change)}, [&](const Row& row) {
            NoticeRecipient to{.organizationId = OrganizationId(row.text(1)),
                .address = row.opened(2, sealed::noticeAddress.at(row.text(0), workspace)),
                .language = row.text(3),
                .elsewhere = row.optionalText(7).has_value()};
            if (const auto user = row.optionalText(4)) {
                to.userId = domain::UserId(*user);
            } else {
                to.subscriberId = row.text(5);
                to.code = row.opened(6, sealed::subscriberCode.at(row.text(5), workspace));
            }
            return to;
        });
}

domain::NoticeDelivery NoticeStore::delivery(const Row& row) const
{
    const int c = firstColumn;
    const QString id = row.text(c);
    const QDate effective = QDate::fromString(row.text(c + 14), Qt::ISODate);
    domain::NoticeDelivery notice{.id = id,
        .version = int(row.number(c + 1)),
        .kind = domain::noticeKind(row.text(c + 13)).value_or(NoticeKind::Change),
        .organizationId = OrganizationId(row.text(c + 2)),
        .organizationName = row.text(c + 3),
        .address = row.optionalOpened(c + 4, sealed::noticeAddress.at(id, m_workspace.text()))
                       .value_or(QString()),
        .admin = row.optionalText(c + 5).has_value(),
        .language = row.text(c + 6),
        .state = domain::mailState(row.text(c + 7)).value_or(MailState::Unknown),
        .toldAt = row.time(c + 8),
        .leftAt = row.optionalTime(c + 9),
        .messageId = row.text(c + 10),
        .contentHash = row.optionalText(c + 11).value_or(QString()),
        .mailId = row.optionalText(c + 12).value_or(QString())};
    if (notice.kind == NoticeKind::Change)
        notice.term = domain::noticeTerm(effective, int(row.number(c + 15)), notice.toldAt.date());
    return notice;
}

contract::Page<domain::NoticeDelivery> NoticeStore::page(
    int number, const std::optional<QStringList>& organizations, const PageRequest& request)
{
    PagedSelect wanted{.columns = columns(),
        .from = tables(),
        .where = u"n.workspace_id = ? AND v.number = ?"_s,
        .values = {m_workspace.text(), number},
        .key = u"n.created_at"_s,
        .id = u"n.id"_s,
        .descending = true};
    if (organizations)
        wanted.where += u" AND "_s + inList(u"n.organization_id"_s, *organizations, wanted.values);
    return pageOf(m_database, wanted, request, [this](const Row& row) { return delivery(row); });
}

void keepOutcomes(Database& database, const QString& mails, const QVariantList& values)
{
    database.execute(
        u"UPDATE listing_notice SET "
        "state = (SELECT m.state FROM mail m WHERE m.id = listing_notice.mail_id), "
        "left_at = (SELECT m.left_at FROM mail m WHERE m.id = listing_notice.mail_id), "
        "content_hash = (SELECT m.content_hash FROM mail m WHERE m.id = listing_notice.mail_id) "
        "WHERE mail_id IN (%1)"_s.arg(mails),
        values);
}

QMap<QString, qint64> eraseNotified(
    Database& database, const QString& address, const QDateTime& now)
{
    QMap<QString, qint64> rows;
    const auto count = [&](const QString& table, qint64 found) {
        if (found > 0)
            rows.insert(table, found);
    };
    const QVariantList mark{database.sealer().lookUp(domain::canonicalAddress(address))};
    keepOutcomes(database,
        u"SELECT m.id FROM mail m JOIN listing_notice n ON n.mail_id = m.id "
        "WHERE n.address_mark = ?"_s,
        mark);
    // What has not left by now never will.
    count(u"listing_notice"_s,
        database.execute(
            u"UPDATE listing_notice SET address = NULL, address_mark = NULL, mail_id = NULL, "
            "state = CASE WHEN state IN ('queued', 'sending') THEN 'failed' ELSE state END, "
            "rev = rev + 1, updated_at = ? WHERE address_mark = ?"_s,
            QVariantList{base::isoUtc(now)} + mark));
    count(u"mail"_s,
        database.execute(u"DELETE FROM mail WHERE subscriber_id IN "
                         "(SELECT id FROM listing_subscriber WHERE address_mark = ?)"_s,
            mark));
    count(u"listing_subscriber"_s,
        database.execute(u"DELETE FROM listing_subscriber WHERE address_mark = ?"_s, mark));
    return rows;
}

QList<std::pair<QString, QDateTime>> notifiedAddresses(Database& database)
{
    using Found = std::pair<QString, QDateTime>;
    QList<Found> all
        = database.all(u"SELECT id, workspace_id, address, created_at FROM listing_subscriber "
                       "WHERE address IS NOT NULL"_s,
            {}, [](const Row& row) {
                return Found(row.opened(2, sealed::subscriberAddress.at(row.text(0), row.text(1))),
                    row.time(3));
            });
    all += database.all(u"SELECT id, workspace_id, address, created_at FROM listing_notice "
                        "WHERE address IS NOT NULL"_s,
        {}, [](const Row& row) {
            return Found(
                row.opened(2, sealed::noticeAddress.at(row.text(0), row.text(1))), row.time(3));
        });
    return all;
}

} // namespace console::service
