// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/accounts.h"

namespace console::service {

namespace {

QString select()
{
    return QStringLiteral("SELECT id, email, display_name, created_at, updated_at, active, "
                          "password_hash FROM account WHERE ");
}

StoredAccount stored(const Row& row)
{
    return {.account = {.id = domain::UserId(row.text(0)),
                .email = row.text(1),
                .displayName = row.optionalText(2),
                .createdAt = row.time(3),
                .updatedAt = row.time(4)},
        .active = row.flag(5),
        .passwordHash = row.text(6)};
}

} // namespace

std::optional<StoredAccount> AccountStore::byEmail(const QString& email)
{
    return m_database.first(QString(select() + QStringLiteral("email = ?")), {email}, stored);
}

std::optional<StoredAccount> AccountStore::byId(const domain::UserId& id)
{
    return m_database.first(QString(select() + QStringLiteral("id = ?")), {id.text()}, stored);
}

void AccountStore::insert(const StoredAccount& account, const QDateTime& now)
{
    m_database.execute(
        QStringLiteral("INSERT INTO account (id, email, display_name, active, password_hash, rev, "
                       "created_at, updated_at) VALUES (?, ?, ?, ?, ?, 1, ?, ?)"),
        {account.account.id.text(), account.account.email, orNull(account.account.displayName),
            account.active ? 1 : 0, account.passwordHash, base::isoUtc(now), base::isoUtc(now)});
}

void AccountStore::setPasswordHash(
    const domain::UserId& id, const QString& hash, const QDateTime& now)
{
    m_database.execute(QStringLiteral("UPDATE account SET password_hash = ?, active = 1, "
                                      "rev = rev + 1, updated_at = ? WHERE id = ?"),
        {hash, base::isoUtc(now), id.text()});
}

void AccountStore::setDisplayName(
    const domain::UserId& id, const std::optional<QString>& name, const QDateTime& now)
{
    m_database.execute(QStringLiteral("UPDATE account SET display_name = ?, rev = rev + 1, "
                                      "updated_at = ? WHERE id = ?"),
        {orNull(name), base::isoUtc(now), id.text()});
}

} // namespace console::service
