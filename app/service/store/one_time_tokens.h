// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/account.h"
#include "service/store/database.h"

namespace console::service {

//! A code of a program's sign-in, or a token to choose a new password: works once, for a while.
struct OneTimeToken {
    QByteArray hash; //!< hex SHA-256 of the text that was given out
    domain::UserId userId;
    std::optional<domain::OrganizationId> organizationId; //!< of login codes
    QDateTime createdAt;
    QDateTime expiresAt;
    bool used = false;
};

//! Table login_code.
class LoginCodeStore {
public:
    explicit LoginCodeStore(Database& database)
        : m_database(database)
    {
    }
    [[nodiscard]] std::optional<OneTimeToken> find(const QByteArray& hash);
    void insert(const OneTimeToken& code);
    void use(const QByteArray& hash, const QDateTime& now);
    void forgetBefore(const QDateTime& moment);

private:
    Database& m_database;
};

//! Table password_reset.
class PasswordResetStore {
public:
    explicit PasswordResetStore(Database& database)
        : m_database(database)
    {
    }
    [[nodiscard]] std::optional<OneTimeToken> find(const QByteArray& hash);
    //! The newest of a person.
    [[nodiscard]] std::optional<OneTimeToken> newestOf(const domain::UserId& user);
    void insert(const OneTimeToken& reset);
    //! All of a person: who has chosen a password needs no other link.
    void useAllOf(const domain::UserId& user, const QDateTime& now);
    void forgetBefore(const QDateTime& moment);

private:
    Database& m_database;
};

} // namespace console::service
