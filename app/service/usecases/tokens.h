// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/organization.h"

#include <QDateTime>

namespace console::service {

//! What a session or the inside of an API key says: a JSON Web Token (RFC 7519) with HS256, with
//! the payload of v0 and an id of its own. Nothing in it is believed but the id, which the store
//! knows by its hash.
struct TokenClaims {
    QString id; //!< "jti"; a secret
    domain::UserId userId;
    QString email;
    std::optional<domain::Membership> organization; //!< id, name, slug and role
    QDateTime issuedAt; //!< whole seconds
    QDateTime expiresAt; //!< whole seconds
};

[[nodiscard]] QString signToken(const TokenClaims& claims, const QByteArray& key);
//! The id in a token that was signed with `key` and has not ended at `now`, else nothing.
[[nodiscard]] std::optional<QString> readToken(
    const QString& token, const QByteArray& key, const QDateTime& now);

//! Base64 of {"host","jwt"}, as v0 makes API keys (contract 5.3).
[[nodiscard]] QString wrapApiKey(const QString& host, const QString& token);
[[nodiscard]] std::optional<QString> unwrapApiKey(const QString& apiKey);

//! Hex SHA-256: the form in which the store knows random texts that were given out.
[[nodiscard]] QByteArray hashOf(const QString& secret);

} // namespace console::service
