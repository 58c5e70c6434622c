// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/api_keys.h"

namespace console::service {

namespace {

QString columns()
{
    return QStringLiteral(
        "k.id, k.organization_id, k.created_at, k.expires_at, k.revoked_at, k.user_id, "
        "k.token_hash");
}

domain::ApiKeyInfo info(const Row& row, int first)
{
    return {.id = domain::ApiKeyId(row.text(first)),
        .organizationId = domain::OrganizationId(row.text(first + 1)),
        .createdAt = row.time(first + 2),
        .expiresAt = row.time(first + 3),
        .revokedAt = row.optionalTime(first + 4)};
}

StoredApiKey stored(const Row& row)
{
    return {.info = info(row, 0),
        .userId = domain::UserId(row.text(5)),
        .tokenHash = row.text(6).toLatin1()};
}

} // namespace

std::optional<StoredApiKey> ApiKeyStore::byTokenHash(const QByteArray& tokenHash)
{
    return m_database.first(
        QStringLiteral("SELECT %1 FROM api_key k WHERE k.token_hash = ?").arg(columns()),
        {QString::fromLatin1(tokenHash)}, stored);
}

std::optional<StoredApiKey> ApiKeyStore::byId(const domain::ApiKeyId& id)
{
    return m_database.first(
        QStringLiteral("SELECT %1 FROM api_key k WHERE k.id = ?").arg(columns()), {id.text()},
        stored);
}

contract::Page<domain::ApiKeyInfo> ApiKeyStore::ofPerson(
    const domain::UserId& user, const PageRequest& request)
{
    return pageOf(m_database,
        PagedSelect{.columns = columns(),
            .from = QStringLiteral("api_key k"),
            .where = QStringLiteral("k.user_id = ?"),
            .values = {user.text()},
            .key = QStringLiteral("k.created_at"),
            .id = QStringLiteral("k.id"),
            .descending = true},
        request, [](const Row& row) { return info(row, firstColumn); });
}

bool ApiKeyStore::hasValid(
    const domain::UserId& user, const domain::OrganizationId& organization, const QDateTime& now)
{
    return m_database
        .first(QStringLiteral("SELECT 1 FROM api_key WHERE user_id = ? AND organization_id = ? "
                              "AND revoked_at IS NULL AND expires_at > ? LIMIT 1"),
            {user.text(), organization.text(), base::isoUtc(now)}, [](const Row&) { return true; })
        .value_or(false);
}

void ApiKeyStore::insert(const StoredApiKey& key)
{
    m_database.execute(QStringLiteral("INSERT INTO api_key (id, user_id, organization_id, "
                                      "token_hash, created_at, expires_at) "
                                      "VALUES (?, ?, ?, ?, ?, ?)"),
        {key.info.id.text(), key.userId.text(), key.info.organizationId.text(),
            QString::fromLatin1(key.tokenHash), base::isoUtc(key.info.createdAt),
            base::isoUtc(key.info.expiresAt)});
}

void ApiKeyStore::revoke(const domain::ApiKeyId& id, const QDateTime& now)
{
    m_database.execute(
        QStringLiteral("UPDATE api_key SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL"),
        {base::isoUtc(now), id.text()});
}

void ApiKeyStore::revokeThoseFor(
    const domain::OrganizationId& organization, const domain::UserId& user, const QDateTime& now)
{
    m_database.execute(QStringLiteral("UPDATE api_key SET revoked_at = ? WHERE user_id = ? "
                                      "AND organization_id = ? AND revoked_at IS NULL"),
        {base::isoUtc(now), user.text(), organization.text()});
}

} // namespace console::service
