// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/account.h"
#include "service/store/database.h"

namespace console::service {

//! Why a session ended before its time.
enum class SessionEnd { SignedOut, PasswordReset, Removed };

struct StoredSession {
    QByteArray tokenHash; //!< hex SHA-256 of the token's id
    domain::UserId userId;
    std::optional<domain::OrganizationId> organizationId;
    QDateTime expiresAt;
    std::optional<SessionEnd> end;
};

//! Table session: the cookies that were given out.
class SessionStore {
public:
    explicit SessionStore(Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] std::optional<StoredSession> find(const QByteArray& tokenHash);
    void insert(const StoredSession& session, const QDateTime& now);
    void end(const QByteArray& tokenHash, SessionEnd reason, const QDateTime& now);
    void endAllOf(const domain::UserId& user, SessionEnd reason, const QDateTime& now);
    void endThoseFor(const domain::OrganizationId& organization, const domain::UserId& user,
        SessionEnd reason, const QDateTime& now);
    //! Forgets those that are over since `moment`.
    void forgetBefore(const QDateTime& moment);

private:
    Database& m_database;
};

} // namespace console::service
