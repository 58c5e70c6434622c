// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/account.h"
#include "service/store/paging.h"

namespace console::service {

struct StoredApiKey {
    domain::ApiKeyInfo info;
    domain::UserId userId;
    QByteArray tokenHash; //!< hex SHA-256 of the token's id
};

//! Table api_key. The keys themselves are not kept.
class ApiKeyStore {
public:
    explicit ApiKeyStore(Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] std::optional<StoredApiKey> byTokenHash(const QByteArray& tokenHash);
    [[nodiscard]] std::optional<StoredApiKey> byId(const domain::ApiKeyId& id);
    //! Newest first.
    [[nodiscard]] contract::Page<domain::ApiKeyInfo> ofPerson(
        const domain::UserId& user, const PageRequest& request);
    [[nodiscard]] bool hasValid(const domain::UserId& user,
        const domain::OrganizationId& organization, const QDateTime& now);

    void insert(const StoredApiKey& key);
    void revoke(const domain::ApiKeyId& id, const QDateTime& now);
    void revokeThoseFor(const domain::OrganizationId& organization, const domain::UserId& user,
        const QDateTime& now);

private:
    Database& m_database;
};

} // namespace console::service
