// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/subscribers.h"

#include "domain/email_address.h"
#include "service/store/listing_register.h"
#include "service/store/mail_rows.h"

#include <algorithm>
#include <tuple>

namespace console::service {

using namespace Qt::StringLiterals;
using domain::OrganizationId;
using domain::Subscriber;
using domain::SubscriberState;

namespace {

SubscriberState stateOf(const Subscriber& subscriber)
{
    if (subscriber.endedAt)
        return SubscriberState::Ended;
    return subscriber.confirmedAt ? SubscriberState::Confirmed : SubscriberState::Pending;
}

} // namespace

QList<Subscriber> SubscriberStore::added(const QString& where, const QVariantList& values)
{
    const QString workspace = m_workspace.text();
    return m_database.all(
        u"SELECT s.id, %1, %2, s.address, s.language, s.reason, s.created_at, s.confirmed_at, "
        "s.ended_at, s.end_reason, s.rev FROM listing_subscriber s %3 "
        "WHERE s.workspace_id = ? AND %4"_s.arg(
            organizationIdOf(u"s"_s), organizationNameOf(), organizationJoins(u"s"_s), where),
        QVariantList{workspace} + values, [&](const Row& row) {
            const QString id = row.text(0);
            const auto opened = [&](int column, const SealedColumn& sealedColumn) {
                return row.optionalOpened(column, sealedColumn.at(id, workspace))
                    .value_or(QString());
            };
            Subscriber found{.id = id,
                .organizationId = OrganizationId(row.text(1)),
                .organizationName = row.text(2),
                .address = opened(3, sealed::subscriberAddress),
                .language = row.text(4),
                .reason = opened(5, sealed::subscriberReason),
                .addedAt = row.time(6),
                .confirmedAt = row.optionalTime(7),
                .endedAt = row.optionalTime(8),
                .endReason = opened(9, sealed::subscriberEnd),
                .rev = row.number(10)};
            found.state = stateOf(found);
            return found;
        });
}

QList<Subscriber> SubscriberStore::admins()
{
    return m_database.all(
        u"SELECT m.organization_id, o.name, a.id, a.email, COALESCE(r.language, 'en') "
        "FROM membership m JOIN account a ON a.id = m.user_id "
        "JOIN organization o ON o.id = m.organization_id "
        "LEFT JOIN mail_relay r ON r.workspace_id = m.workspace_id "
        "WHERE m.workspace_id = ? AND m.role = 'admin' AND a.active = 1 "
        "AND o.archived_at IS NULL"_s,
        {m_workspace.text()}, [](const Row& row) {
            return Subscriber{.organizationId = OrganizationId(row.text(0)),
                .organizationName = row.text(1),
                .address = row.opened(3, sealed::email.at(row.text(2))),
                .language = row.text(4),
                .state = SubscriberState::Confirmed};
        });
}

QList<Subscriber> SubscriberStore::all(const std::optional<QStringList>& organizations)
{
    QList<Subscriber> all = admins() + added(u"1 = 1"_s, {});
    if (organizations)
        all.removeIf([&](const Subscriber& each) {
            return !organizations->contains(each.organizationId.text());
        });
    std::stable_sort(all.begin(), all.end(), [](const Subscriber& a, const Subscriber& b) {
        return std::tuple(a.organizationName, a.organizationId.text(), !a.isAdmin(), a.address)
            < std::tuple(b.organizationName, b.organizationId.text(), !b.isAdmin(), b.address);
    });
    return all;
}

std::optional<Subscriber> SubscriberStore::find(const QString& id)
{
    const QList<Subscriber> found = added(u"s.id = ?"_s, {id});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

std::optional<Subscriber> SubscriberStore::byCode(const QByteArray& codeHash)
{
    const QList<Subscriber> found
        = added(u"s.code_hash = ? AND s.ended_at IS NULL"_s, {QString::fromLatin1(codeHash)});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

std::optional<domain::WorkspaceId> SubscriberStore::workspaceOf(
    Database& database, const QByteArray& codeHash)
{
    return database.first(u"SELECT workspace_id FROM listing_subscriber "
                          "WHERE code_hash = ? AND ended_at IS NULL"_s,
        {QString::fromLatin1(codeHash)},
        [](const Row& row) { return domain::WorkspaceId(row.text(0)); });
}

QList<domain::WorkspaceId> SubscriberStore::withUnanswered(
    Database& database, const QDateTime& moment)
{
    return database.all(u"SELECT DISTINCT workspace_id FROM listing_subscriber "
                        "WHERE confirmed_at IS NULL AND ended_at IS NULL AND created_at < ?"_s,
        {base::isoUtc(moment)}, [](const Row& row) { return domain::WorkspaceId(row.text(0)); });
}

QList<Subscriber> SubscriberStore::unanswered(const QDateTime& moment)
{
    return added(u"s.confirmed_at IS NULL AND s.ended_at IS NULL AND s.created_at < ?"_s,
        {base::isoUtc(moment)});
}

bool SubscriberStore::has(const OrganizationId& organization, const QString& address)
{
    return m_database
        .first(u"SELECT 1 FROM listing_subscriber s %1 "
               "WHERE s.workspace_id = ? AND %2 = ? AND s.address_mark = ?"_s.arg(
                   organizationJoins(u"s"_s), organizationIdOf(u"s"_s)),
            {m_workspace.text(), organization.text(),
                m_database.sealer().lookUp(domain::canonicalAddress(address))},
            [](const Row&) { return true; })
        .value_or(false);
}

void SubscriberStore::insert(const NewSubscriber& subscriber, const QDateTime& now)
{
    const QString& id = subscriber.id;
    const QString workspace = m_workspace.text();
    const ColumnSealer& sealer = m_database.sealer();
    m_database.execute(
        u"INSERT INTO listing_subscriber (id, workspace_id, organization_id, register_id, address, "
        "address_mark, language, code, code_hash, reason, added_by, rev, created_at, updated_at) "
        "VALUES (?, ?, %1, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?)"_s.arg(organizationPlaces()),
        QVariantList{id, workspace} + organizationValues(subscriber.organizationId, m_workspace)
            + QVariantList{
                sealer.seal(subscriber.address, sealed::subscriberAddress.at(id, workspace)),
                sealer.lookUp(domain::canonicalAddress(subscriber.address)), subscriber.language,
                sealer.seal(subscriber.code, sealed::subscriberCode.at(id, workspace)),
                QString::fromLatin1(subscriber.codeHash),
                sealer.seal(subscriber.reason, sealed::subscriberReason.at(id, workspace)),
                subscriber.addedBy.text(), base::isoUtc(now), base::isoUtc(now)});
}

void SubscriberStore::confirm(const QString& id, const QDateTime& now)
{
    m_database.execute(u"UPDATE listing_subscriber SET confirmed_at = ?, rev = rev + 1, "
                       "updated_at = ? WHERE id = ? AND confirmed_at IS NULL"_s,
        {base::isoUtc(now), base::isoUtc(now), id});
}

void SubscriberStore::end(const QString& id, const QString& reason,
    const std::optional<domain::UserId>& by, const QDateTime& now)
{
    const SealedPlace place = sealed::subscriberEnd.at(id, m_workspace.text());
    m_database.execute(
        u"UPDATE listing_subscriber SET address = NULL, address_mark = NULL, code = NULL, "
        "code_hash = NULL, ended_at = ?, end_reason = ?, ended_by = ?, rev = rev + 1, "
        "updated_at = ? WHERE id = ?"_s,
        {base::isoUtc(now), m_database.sealer().seal(reason, place),
            by ? QVariant(by->text()) : QVariant(), base::isoUtc(now), id});
    // Also one that is being sent and put off, or that did not arrive and could be sent again.
    m_database.execute(u"UPDATE mail SET expires_at = ?, rev = rev + 1 WHERE subscriber_id = ?"_s,
        {momentOfStopped(), id});
}

} // namespace console::service
