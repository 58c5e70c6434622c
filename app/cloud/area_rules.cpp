// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/area_rules.h"

#include "cloud/session_errors.h"

namespace console::cloud {

using base::ApiError;
using namespace Qt::StringLiterals;

std::optional<ApiError> needsMembership(const Session& session, const domain::OrganizationId& id)
{
    return session.membership(id) ? std::nullopt : std::optional(unknownOrganization());
}

std::optional<ApiError> needsAdmin(const Session& session, const domain::OrganizationId& id)
{
    const std::optional<domain::Membership> membership = session.membership(id);
    if (!membership)
        return unknownOrganization();
    if (membership->role == domain::OrganizationRole::Admin)
        return std::nullopt;
    return domain::notAdmin();
}

ApiError notOffered(const QString& code)
{
    ApiError error;
    error.kind = ApiError::Kind::NotAllowed;
    error.code = code;
    error.message = QCoreApplication::translate("Session", "This server does not offer it.");
    return error;
}

} // namespace console::cloud
