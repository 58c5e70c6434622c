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

//! NotAllowed for what the server can't do, with its code.
[[nodiscard]] base::ApiError notOffered(const QString& code);

} // namespace console::cloud
