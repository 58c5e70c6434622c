// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/organization.h"

namespace console::contract {

//! What a session token says about itself: the payload of a JWT (contract 4.1, RFC 7519). Nobody
//! but the server can verify it, so nothing in it gives a right.
struct TokenContents {
    domain::UserId userId;
    QString email; //!< in lower case
    //! The one that it opens, with name, slug and role as they were when it was made.
    std::optional<domain::Membership> organization;
    QDateTime expiresAt; //!< UTC, whole seconds; invalid when the token does not say
};

//! Nothing when `token` is no JWT with such a payload, or longer than 16 KiB.
[[nodiscard]] std::optional<TokenContents> tokenContents(const QString& token);

//! End of a session token alone, whatever else it says. Invalid when it is no JWT or does not say.
[[nodiscard]] QDateTime tokenExpiry(const QString& token);

} // namespace console::contract
