// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/usecases/context.h"

namespace console::service {

//! Who stands behind a token. Reads only.
class Authentication {
public:
    Authentication(Database& database, const Shared& shared)
        : m_database(database)
        , m_shared(shared)
    {
    }

    //! Errors, all 401: "session.none" (empty), "session.ended" (not ours, over, revoked),
    //! "session.removed" (the person was taken out of its organization).
    [[nodiscard]] base::Result<Principal> bySession(const QString& cookie);

    //! Error 401 "api-key.ended": not ours, over, revoked, or its organization was left.
    [[nodiscard]] base::Result<Principal> byApiKey(const QString& apiKey);

private:
    [[nodiscard]] std::optional<Principal> person(
        const domain::UserId& user, const std::optional<domain::OrganizationId>& organization);

    Database& m_database;
    const Shared& m_shared;
};

} // namespace console::service
