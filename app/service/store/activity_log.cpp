// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/activity_log.h"

#include "domain/hash_chain.h"
#include "domain/local_operator.h"
#include "service/store/accounts.h"
#include "service/store/invitations.h"

#include <QJsonDocument>

namespace console::service {

namespace {

QString columns()
{
    return QStringLiteral("e.seq, e.created_at, e.actor_kind, e.actor_id, e.actor_role, "
                          "e.organization_id, e.action, e.target_type, e.target_id, e.reason, "
                          "e.before_json, e.after_json, e.request_id, e.prev_hash, e.hash");
}
constexpr int columnCount = 15;
constexpr int newestEntries = 1000;

// What a row refers to may have been erased since: joins, not references.
QString labelTables()
{
    return QStringLiteral("activity e LEFT JOIN account actor ON actor.id = e.actor_id "
                          "LEFT JOIN organization org ON org.id = e.organization_id "
                          "LEFT JOIN account person ON person.id = e.target_id "
                          "LEFT JOIN organization target ON target.id = e.target_id");
}

QJsonObject objectOf(const QString& json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

domain::ActivityEvent eventOf(const Row& row, int first)
{
    domain::ActivityEvent event;
    event.seq = row.number(first);
    event.at = row.time(first + 1);
    event.actor = {.kind = row.text(first + 2),
        .id = row.text(first + 3),
        .role = row.text(first + 4),
        .label = {}};
    if (const std::optional<QString> organization = row.optionalText(first + 5))
        event.organizationId = domain::OrganizationId(*organization);
    event.action = row.text(first + 6);
    event.targetType = row.text(first + 7);
    event.targetId = row.text(first + 8);
    event.reason = row.text(first + 9);
    event.before = objectOf(row.text(first + 10));
    event.after = objectOf(row.text(first + 11));
    event.requestId = row.text(first + 12);
    event.prevHash = row.text(first + 13).toLatin1();
    event.hash = row.text(first + 14).toLatin1();
    return event;
}

//! Whose text is no address, it has a reason that anybody may know.
QString labelOf(const QString& address)
{
    if (domain::isLocalOperatorAddress(address))
        return QStringLiteral("(this computer)");
    return address.startsWith(QStringLiteral("(erased)")) ? QStringLiteral("(erased)") : address;
}

domain::ActivityEvent labelledEvent(const Row& row)
{
    domain::ActivityEvent event = eventOf(row, firstColumn);
    const int labels = firstColumn + columnCount;
    if (!event.actor.id.isEmpty())
        event.actor.label = labelOf(row.optionalOpened(labels, sealed::email.at(event.actor.id))
                                        .value_or(QStringLiteral("(erased)")));
    event.organizationName = row.text(labels + 1);
    event.targetLabel = labelOf(row.optionalOpened(labels + 2, sealed::email.at(event.targetId))
                                    .value_or(row.text(labels + 3)));
    return event;
}

} // namespace

void ActivityStore::append(const domain::WorkspaceId& workspace, domain::ActivityEvent event)
{
    struct Last {
        qint64 seq = 0;
        QByteArray hash = domain::chainStart();
    };
    const Last last = m_database
                          .first(QStringLiteral("SELECT seq, hash FROM activity "
                                                "WHERE workspace_id = ? ORDER BY seq DESC LIMIT 1"),
                              {workspace.text()},
                              [](const Row& row) {
                                  return Last{row.number(0), row.text(1).toLatin1()};
                              })
                          .value_or(Last());
    event.seq = last.seq + 1;
    event.prevHash = last.hash;
    event.hash = domain::chainHash(event.prevHash, domain::hashedBody(event));
    m_database.execute(
        QStringLiteral("INSERT INTO activity (workspace_id, id, seq, created_at, actor_kind, "
                       "actor_id, actor_role, organization_id, action, target_type, target_id, "
                       "reason, before_json, after_json, request_id, prev_hash, hash) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {workspace.text(), QUuid::createUuid().toString(QUuid::WithoutBraces), event.seq,
            base::isoUtc(event.at), event.actor.kind, event.actor.id, event.actor.role,
            event.organizationId ? QVariant(event.organizationId->text()) : QVariant(),
            event.action, event.targetType, event.targetId, event.reason,
            QString::fromUtf8(domain::canonicalJson(event.before)),
            QString::fromUtf8(domain::canonicalJson(event.after)), event.requestId,
            QString::fromLatin1(event.prevHash), QString::fromLatin1(event.hash)});
}

contract::Page<domain::ActivityEvent> ActivityStore::page(const domain::WorkspaceId& workspace,
    const std::optional<QStringList>& organizations, const PageRequest& request)
{
    PagedSelect select{.columns = QString(columns()
                           + QStringLiteral(", actor.email, COALESCE(org.name, ''), person.email, "
                                            "COALESCE(target.name, '')")),
        .from = labelTables(),
        .where = QStringLiteral("e.workspace_id = ?"),
        .values = {workspace.text()},
        .key = QStringLiteral("e.seq"),
        .id = QStringLiteral("e.id"),
        .descending = true,
        .numericKey = true};
    if (organizations)
        select.where += QStringLiteral(" AND ")
            + inList(QStringLiteral("e.organization_id"), *organizations, select.values);
    if (!request.organizationId.isEmpty()) {
        select.where += QStringLiteral(" AND e.organization_id = ?");
        select.values << request.organizationId.text();
    }
    narrowToText(select, request.text,
        {QStringLiteral("e.action"), QStringLiteral("COALESCE(target.name, '')"),
            QStringLiteral("COALESCE(org.name, '')")},
        [&] {
            const AddressBook addresses = AccountStore(m_database).addresses();
            return QList<OpenedTexts>{{QStringLiteral("e.actor_id"), addresses},
                {QStringLiteral("e.target_id"), addresses}};
        });
    return pageOf(m_database, select, request, labelledEvent);
}

QList<QJsonObject> ActivityStore::lately(
    const domain::WorkspaceId& workspace, const domain::ActivityEvent& like)
{
    return m_database.all(
        QStringLiteral("SELECT after_json FROM activity WHERE workspace_id = ? AND action = ? "
                       "AND target_id = ? AND actor_id = ? AND seq > "
                       "(SELECT MAX(seq) FROM activity WHERE workspace_id = ?) - %1 "
                       "ORDER BY seq DESC")
            .arg(newestEntries),
        {workspace.text(), like.action, like.targetId, like.actor.id, workspace.text()},
        [](const Row& row) { return objectOf(row.text(0)); });
}

QList<domain::ActivityEvent> ActivityStore::after(
    const domain::WorkspaceId& workspace, qint64 seq, int most)
{
    return m_database.all(
        QStringLiteral("SELECT %1 FROM activity e WHERE e.workspace_id = ? AND e.seq > ? "
                       "ORDER BY e.seq LIMIT ?")
            .arg(columns()),
        {workspace.text(), seq, most}, [](const Row& row) { return eventOf(row, 0); });
}

} // namespace console::service
