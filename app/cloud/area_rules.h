// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/session.h"

namespace console::cloud {

// Rules that more than one area checks before it calls (contract 1.1).

//! Errors: NotFound "organization.unknown", NotAllowed "member.not-admin".
[[nodiscard]] std::optional<base::ApiError> needsAdmin(
    const Session& session, const domain::OrganizationId& id);

//! Error NotFound "organization.unknown".
[[nodiscard]] std::optional<base::ApiError> needsMembership(
    const Session& session, const domain::OrganizationId& id);

//! What a write says of the revision that its maker saw. Whoever saw nothing must not take away
//! what somebody else was the first to save.
[[nodiscard]] inline qint64 seenOf(qint64 rev)
{
    return rev > 0 ? rev : seenNothing;
}

//! NotAllowed for what the server can't do, with its code.
[[nodiscard]] base::ApiError notOffered(const QString& code);

} // namespace console::cloud
