// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QDateTime>

#include <optional>

namespace console::domain {

using UserId = base::Id<struct UserTag>;
using OrganizationId = base::Id<struct OrganizationTag>;
using WorkspaceId = base::Id<struct WorkspaceTag>;
using ApiKeyId = base::Id<struct ApiKeyTag>;

//! A person who can sign in. The e-mail address is in lower case.
struct Account {
    UserId id;
    QString email;
    std::optional<QString> displayName; //!< as displayName() gives it
    std::optional<QDateTime> createdAt = std::nullopt; //!< UTC; not in every answer
    std::optional<QDateTime> updatedAt = std::nullopt;
};

//! A key as it may be shown again: the key itself is only in the answer that made it.
struct ApiKeyInfo {
    ApiKeyId id;
    OrganizationId organizationId;
    QDateTime createdAt; //!< UTC
    QDateTime expiresAt; //!< UTC, 90 days after createdAt
    std::optional<QDateTime> revokedAt;
};

//! A display name as it is stored (contract 4.6): trimmed, inner white space folded, nothing when
//! empty. Error InvalidInput, field "displayName": longer than 255 characters.
[[nodiscard]] base::Result<std::optional<QString>> displayName(const QString& typed);

} // namespace console::domain
