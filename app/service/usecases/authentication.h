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

    //! Who was let in before, as they stand now, or the error that they would get: for what a
    //! change gives away. Inside read() or change().
    [[nodiscard]] base::Result<Principal> again(const Principal& admitted);

private:
    [[nodiscard]] base::Result<Principal> ofSession(const QByteArray& tokenHash);
    [[nodiscard]] base::Result<Principal> ofApiKey(const QByteArray& tokenHash);
    [[nodiscard]] std::optional<Principal> person(
        const domain::UserId& user, const std::optional<domain::OrganizationId>& organization);

    Database& m_database;
    const Shared& m_shared;
};

} // namespace console::service
