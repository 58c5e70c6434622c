// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/routes/endpoint.h"

namespace console::service {

//! Who asks, if `route` lets them in: the one place where contract::Access is enforced. Nothing for
//! public routes. A valid cookie counts before an API key. Errors: NotSignedIn, NotAllowed
//! ("organization.other", "member.not-admin"), NotFound ("organization.unknown").
[[nodiscard]] base::Result<std::optional<Principal>> admit(const contract::Route& route,
    const HttpRequest& request, const QMap<QString, QString>& values, Database& database,
    const Shared& shared);

} // namespace console::service
