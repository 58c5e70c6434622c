// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/lockouts.h"

namespace console::service {

std::optional<Lockout> LockoutStore::find(const domain::UserId& user)
{
    return m_database.first(
        QStringLiteral("SELECT failures, first_failed_at FROM lockout WHERE user_id = ?"),
        {user.text()}, [](const Row& row) {
            return Lockout{.failures = int(row.number(0)), .firstFailedAt = row.time(1)};
        });
}

void LockoutStore::put(const domain::UserId& user, const Lockout& lockout)
{
    m_database.execute(
        QStringLiteral("INSERT INTO lockout (user_id, failures, first_failed_at) VALUES (?, ?, ?) "
                       "ON CONFLICT (user_id) DO UPDATE SET failures = excluded.failures, "
                       "first_failed_at = excluded.first_failed_at"),
        {user.text(), lockout.failures, base::isoUtc(lockout.firstFailedAt)});
}

void LockoutStore::clear(const domain::UserId& user)
{
    m_database.execute(QStringLiteral("DELETE FROM lockout WHERE user_id = ?"), {user.text()});
}

} // namespace console::service
