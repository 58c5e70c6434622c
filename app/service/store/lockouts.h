// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/account.h"
#include "service/store/database.h"

namespace console::service {

struct Lockout {
    int failures = 0;
    QDateTime firstFailedAt;
};

//! Table lockout: wrong passwords of existing accounts.
class LockoutStore {
public:
    explicit LockoutStore(Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] std::optional<Lockout> find(const domain::UserId& user);
    void put(const domain::UserId& user, const Lockout& lockout);
    void clear(const domain::UserId& user);

private:
    Database& m_database;
};

} // namespace console::service
