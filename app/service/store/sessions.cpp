// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/sessions.h"

namespace console::service {

namespace {

struct Name {
    SessionEnd end;
    const char* word;
};
constexpr Name names[] = {
    {SessionEnd::SignedOut, "signed-out"},
    {SessionEnd::PasswordReset, "password-reset"},
    {SessionEnd::Removed, "removed"},
};

QString wordOf(SessionEnd end)
{
    for (const Name& name : names) {
        if (name.end == end)
            return QString::fromLatin1(name.word);
    }
    return {};
}

SessionEnd endOf(const QString& word)
{
    for (const Name& name : names) {
        if (word == QLatin1String(name.word))
            return name.end;
    }
    return SessionEnd::SignedOut;
}

StoredSession stored(const Row& row)
{
    StoredSession session;
    session.tokenHash = row.text(0).toLatin1();
    session.userId = domain::UserId(row.text(1));
    if (const std::optional<QString> organization = row.optionalText(2))
        session.organizationId = domain::OrganizationId(*organization);
    session.expiresAt = row.time(3);
    if (const std::optional<QString> reason = row.optionalText(4))
        session.end = endOf(*reason);
    return session;
}

} // namespace

std::optional<StoredSession> SessionStore::find(const QByteArray& tokenHash)
{
    return m_database.first(
        QStringLiteral("SELECT token_hash, user_id, organization_id, expires_at, end_reason "
                       "FROM session WHERE token_hash = ?"),
        {QString::fromLatin1(tokenHash)}, stored);
}

void SessionStore::insert(const StoredSession& session, const QDateTime& now)
{
    m_database.execute(
        QStringLiteral("INSERT INTO session (token_hash, user_id, organization_id, created_at, "
                       "expires_at) VALUES (?, ?, ?, ?, ?)"),
        {QString::fromLatin1(session.tokenHash), session.userId.text(),
            session.organizationId ? QVariant(session.organizationId->text()) : QVariant(),
            base::isoUtc(now), base::isoUtc(session.expiresAt)});
}

void SessionStore::end(const QByteArray& tokenHash, SessionEnd reason, const QDateTime& now)
{
    m_database.execute(QStringLiteral("UPDATE session SET ended_at = ?, end_reason = ? "
                                      "WHERE token_hash = ? AND ended_at IS NULL"),
        {base::isoUtc(now), wordOf(reason), QString::fromLatin1(tokenHash)});
}

void SessionStore::endAllOf(const domain::UserId& user, SessionEnd reason, const QDateTime& now)
{
    m_database.execute(QStringLiteral("UPDATE session SET ended_at = ?, end_reason = ? "
                                      "WHERE user_id = ? AND ended_at IS NULL"),
        {base::isoUtc(now), wordOf(reason), user.text()});
}

void SessionStore::endThoseFor(const domain::OrganizationId& organization,
    const domain::UserId& user, SessionEnd reason, const QDateTime& now)
{
    m_database.execute(
        QStringLiteral("UPDATE session SET ended_at = ?, end_reason = ? WHERE user_id = ? "
                       "AND organization_id = ? AND ended_at IS NULL"),
        {base::isoUtc(now), wordOf(reason), user.text(), organization.text()});
}

void SessionStore::forgetBefore(const QDateTime& moment)
{
    m_database.execute(
        QStringLiteral("DELETE FROM session WHERE expires_at < ?"), {base::isoUtc(moment)});
}

} // namespace console::service
