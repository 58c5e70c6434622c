// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/trust.h"
#include "service/store/paging.h"

namespace console::service {

//! Table trust_request. The reasons are kept sealed.
class TrustRequestStore {
public:
    explicit TrustRequestStore(Database& database)
        : m_database(database)
    {
    }

    void insert(const domain::WorkspaceId& workspace, const domain::UserId& requester,
        const domain::TrustRequest& request);
    //! Newest first. `requester` narrows to theirs when given.
    [[nodiscard]] contract::Page<domain::TrustRequest> page(const domain::WorkspaceId& workspace,
        const std::optional<domain::UserId>& requester, const PageRequest& request);

private:
    [[nodiscard]] QList<std::pair<QString, QString>> reasons(const domain::WorkspaceId& workspace);

    Database& m_database;
};

} // namespace console::service
