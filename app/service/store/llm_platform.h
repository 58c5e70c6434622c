// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/account.h"
#include "domain/llm_platform.h"
#include "service/store/database.h"

namespace console::service {

//! What an operator has set, people by their ids.
struct StoredLlmPlatform {
    domain::LlmPlatform platform; //!< the key's setBy without a name
    std::optional<domain::UserId> keySetBy;
};

//! Table llm_platform.
class LlmPlatformStore {
public:
    explicit LlmPlatformStore(Database& database)
        : m_database(database)
    {
    }

    //! What holds from the start where nothing was set: the catalog's models, no key.
    [[nodiscard]] StoredLlmPlatform find(const domain::WorkspaceId& workspace);
    //! A secret; empty when none is set.
    [[nodiscard]] QString keyOf(const domain::WorkspaceId& workspace);
    //! `key`: nothing leaves the stored one, empty removes it. `platform.key` does not count.
    void put(const domain::WorkspaceId& workspace, const domain::LlmPlatform& platform,
        const std::optional<QString>& key, const domain::UserId& by, const QDateTime& now);

private:
    Database& m_database;
};

} // namespace console::service
