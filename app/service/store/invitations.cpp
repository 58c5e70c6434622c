// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/invitations.h"

#include "service/store/accounts.h"

namespace console::service {

namespace {

QString select()
{
    return QStringLiteral("SELECT id, workspace_id, user_id, token_hash, token, created_at, "
                          "expires_at, accepted_at FROM invitation WHERE ");
}

StoredInvitation stored(const Row& row)
{
    return {.id = row.text(0),
        .workspaceId = domain::WorkspaceId(row.text(1)),
        .userId = domain::UserId(row.text(2)),
        .tokenHash = row.text(3).toLatin1(),
        .token = row.opened(4, sealed::invitationToken.at(row.text(0), row.text(1))),
        .createdAt = row.time(5),
        .expiresAt = row.time(6),
        .accepted = row.optionalText(7).has_value()};
}

std::optional<domain::MailState> mailStateIn(const Row& row)
{
    const std::optional<QString> name = row.optionalText(firstColumn + 10);
    return name ? domain::mailState(*name) : std::nullopt;
}

StoredOutboxMessage storedMessage(const Row& row)
{
    return {.message = {.id = row.text(1),
                .to = row.opened(firstColumn, sealed::email.at(row.text(firstColumn + 8))),
                .organizationId = domain::OrganizationId(row.text(firstColumn + 1)),
                .organizationName = row.text(firstColumn + 2),
                .link = {},
                .createdAt = row.time(firstColumn + 3),
                .expiresAt = row.time(firstColumn + 4),
                .mail = mailStateIn(row)},
        .token = row.opened(firstColumn + 6,
            sealed::invitationToken.at(row.text(firstColumn + 5), row.text(firstColumn + 9))),
        .accepted = row.optionalText(firstColumn + 7).has_value()};
}

} // namespace

std::optional<StoredInvitation> InvitationStore::byTokenHash(const QByteArray& tokenHash)
{
    return m_database.first(QString(select() + QStringLiteral("token_hash = ?")),
        {QString::fromLatin1(tokenHash)}, stored);
}

std::optional<StoredInvitation> InvitationStore::pendingOf(
    const domain::WorkspaceId& workspace, const domain::UserId& user, const QDateTime& now)
{
    return m_database.first(
        QString(select()
            + QStringLiteral("workspace_id = ? AND user_id = ? AND accepted_at IS NULL "
                             "AND expires_at > ? ORDER BY expires_at DESC LIMIT 1")),
        {workspace.text(), user.text(), base::isoUtc(now)}, stored);
}

void InvitationStore::insert(const StoredInvitation& invitation)
{
    const QString now = base::isoUtc(invitation.createdAt);
    const QString workspace = invitation.workspaceId.text();
    m_database.execute(
        QStringLiteral("INSERT INTO invitation (id, workspace_id, user_id, token_hash, "
                       "token, expires_at, rev, created_at, updated_at) "
                       "VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?)"),
        {invitation.id, workspace, invitation.userId.text(),
            QString::fromLatin1(invitation.tokenHash),
            m_database.sealer().seal(
                invitation.token, sealed::invitationToken.at(invitation.id, workspace)),
            base::isoUtc(invitation.expiresAt), now, now});
}

void InvitationStore::acceptAllOf(const domain::UserId& user, const QDateTime& now)
{
    m_database.execute(
        QStringLiteral("UPDATE invitation SET accepted_at = ?, rev = rev + 1, updated_at = ? "
                       "WHERE user_id = ? AND accepted_at IS NULL"),
        {base::isoUtc(now), base::isoUtc(now), user.text()});
}

void OutboxStore::put(const StoredInvitation& invitation,
    const domain::OrganizationId& organization, const QDateTime& now)
{
    m_database.execute(
        QStringLiteral("INSERT INTO outbox (id, workspace_id, organization_id, invitation_id, rev, "
                       "created_at, updated_at) VALUES (?, ?, ?, ?, 1, ?, ?) "
                       "ON CONFLICT (organization_id, invitation_id) DO NOTHING"),
        {QUuid::createUuid().toString(QUuid::WithoutBraces), invitation.workspaceId.text(),
            organization.text(), invitation.id, base::isoUtc(now), base::isoUtc(now)});
}

QList<ExpiredInvitation> OutboxStore::expired(const domain::WorkspaceId& workspace,
    const std::optional<QStringList>& organizations, const QDateTime& now)
{
    QVariantList values{workspace.text(), base::isoUtc(now)};
    QString narrowed;
    if (organizations)
        narrowed = QStringLiteral(" AND ")
            + inList(QStringLiteral("x.organization_id"), *organizations, values);
    return m_database.all(
        QStringLiteral(
            "SELECT DISTINCT x.organization_id, i.user_id FROM outbox x "
            "JOIN invitation i ON i.id = x.invitation_id JOIN account a ON a.id = i.user_id "
            "JOIN organization o ON o.id = x.organization_id "
            "JOIN membership m ON m.organization_id = o.id AND m.user_id = a.id "
            "WHERE x.workspace_id = ? AND i.accepted_at IS NULL AND i.expires_at <= ? "
            "AND a.active = 0 AND o.archived_at IS NULL AND NOT EXISTS (SELECT 1 FROM outbox y "
            "JOIN invitation j ON j.id = y.invitation_id WHERE j.user_id = i.user_id "
            "AND y.organization_id = x.organization_id AND j.expires_at > i.expires_at)%1 "
            "ORDER BY x.organization_id, i.user_id")
            .arg(narrowed),
        values, [](const Row& row) {
            return ExpiredInvitation{
                domain::OrganizationId(row.text(0)), domain::UserId(row.text(1))};
        });
}

void OutboxStore::keepOnly(
    const StoredInvitation& invitation, const domain::OrganizationId& organization)
{
    m_database.execute(QStringLiteral("DELETE FROM outbox WHERE organization_id = ? "
                                      "AND invitation_id <> ? AND invitation_id IN "
                                      "(SELECT id FROM invitation WHERE user_id = ?)"),
        {organization.text(), invitation.id, invitation.userId.text()});
}

contract::Page<StoredOutboxMessage> OutboxStore::page(const domain::WorkspaceId& workspace,
    const std::optional<QStringList>& organizations, const PageRequest& request)
{
    PagedSelect select{
        .columns = QStringLiteral("a.email, o.id, o.name, x.created_at, i.expires_at, i.id, "
                                  "i.token, i.accepted_at, a.id, i.workspace_id, "
                                  "(SELECT l.state FROM mail l WHERE l.invitation_id = i.id "
                                  "AND l.organization_id = o.id ORDER BY l.created_at DESC "
                                  "LIMIT 1)"),
        .from = QStringLiteral("outbox x JOIN invitation i ON i.id = x.invitation_id "
                               "JOIN account a ON a.id = i.user_id "
                               "JOIN organization o ON o.id = x.organization_id"),
        .where = QStringLiteral("x.workspace_id = ?"),
        .values = {workspace.text()},
        .key = QStringLiteral("x.created_at"),
        .id = QStringLiteral("x.id"),
        .descending = true};
    if (organizations)
        select.where += QStringLiteral(" AND ")
            + inList(QStringLiteral("x.organization_id"), *organizations, select.values);
    narrowToText(select, request.text, {QStringLiteral("o.name")}, [&] {
        return QList<OpenedTexts>{{QStringLiteral("a.id"), AccountStore(m_database).addresses()}};
    });
    return pageOf(m_database, select, request, storedMessage);
}

QString inList(const QString& column, const QStringList& values, QVariantList& bound)
{
    if (values.isEmpty())
        return QStringLiteral("1 = 0");
    QStringList places;
    for (const QString& value : values) {
        places.append(QStringLiteral("?"));
        bound.append(value);
    }
    return QStringLiteral("%1 IN (%2)").arg(column, places.join(QLatin1String(", ")));
}

} // namespace console::service
