// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/one_time_tokens.h"

namespace console::service {

namespace {

OneTimeToken stored(const Row& row)
{
    OneTimeToken token;
    token.hash = row.text(0).toLatin1();
    token.userId = domain::UserId(row.text(1));
    token.createdAt = row.time(2);
    token.expiresAt = row.time(3);
    token.used = row.optionalText(4).has_value();
    return token;
}

QString resetSelect()
{
    return QStringLiteral("SELECT token_hash, user_id, created_at, expires_at, used_at "
                          "FROM password_reset WHERE ");
}

} // namespace

std::optional<OneTimeToken> LoginCodeStore::find(const QByteArray& hash)
{
    return m_database.first(
        QStringLiteral("SELECT code_hash, user_id, created_at, expires_at, used_at, "
                       "organization_id FROM login_code WHERE code_hash = ?"),
        {QString::fromLatin1(hash)}, [](const Row& row) {
            OneTimeToken code = stored(row);
            code.organizationId = domain::OrganizationId(row.text(5));
            return code;
        });
}

void LoginCodeStore::insert(const OneTimeToken& code)
{
    m_database.execute(
        QStringLiteral("INSERT INTO login_code (code_hash, user_id, organization_id, created_at, "
                       "expires_at) VALUES (?, ?, ?, ?, ?)"),
        {QString::fromLatin1(code.hash), code.userId.text(), code.organizationId->text(),
            base::isoUtc(code.createdAt), base::isoUtc(code.expiresAt)});
}

void LoginCodeStore::use(const QByteArray& hash, const QDateTime& now)
{
    m_database.execute(QStringLiteral("UPDATE login_code SET used_at = ? WHERE code_hash = ?"),
        {base::isoUtc(now), QString::fromLatin1(hash)});
}

void LoginCodeStore::forgetBefore(const QDateTime& moment)
{
    m_database.execute(
        QStringLiteral("DELETE FROM login_code WHERE expires_at < ?"), {base::isoUtc(moment)});
}

std::optional<OneTimeToken> PasswordResetStore::find(const QByteArray& hash)
{
    return m_database.first(QString(resetSelect() + QStringLiteral("token_hash = ?")),
        {QString::fromLatin1(hash)}, stored);
}

std::optional<OneTimeToken> PasswordResetStore::newestOf(const domain::UserId& user)
{
    return m_database.first(
        QString(resetSelect() + QStringLiteral("user_id = ? ORDER BY created_at DESC LIMIT 1")),
        {user.text()}, stored);
}

void PasswordResetStore::insert(const OneTimeToken& reset)
{
    m_database.execute(QStringLiteral("INSERT INTO password_reset (token_hash, user_id, "
                                      "created_at, expires_at) VALUES (?, ?, ?, ?)"),
        {QString::fromLatin1(reset.hash), reset.userId.text(), base::isoUtc(reset.createdAt),
            base::isoUtc(reset.expiresAt)});
}

void PasswordResetStore::useAllOf(const domain::UserId& user, const QDateTime& now)
{
    m_database.execute(QStringLiteral("UPDATE password_reset SET used_at = ? "
                                      "WHERE user_id = ? AND used_at IS NULL"),
        {base::isoUtc(now), user.text()});
}

void PasswordResetStore::forgetBefore(const QDateTime& moment)
{
    m_database.execute(
        QStringLiteral("DELETE FROM password_reset WHERE expires_at < ?"), {base::isoUtc(moment)});
}

} // namespace console::service
