// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/transaction.h"

#include "service/store/dialect.h"

namespace console::service {

Transaction::Transaction(Database& database, Purpose purpose)
    : m_database(database)
{
    m_database.execute(purpose == Purpose::Change ? dialect::beginChange() : dialect::beginRead());
    m_open = !m_database.failed();
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    // After some failures the database has rolled back already and refuses this; the failure that
    // counts is the first one.
    const std::optional<base::ApiError> first = m_database.takeFailure();
    m_database.execute(QStringLiteral("ROLLBACK"));
    m_database.takeFailure();
    m_database.restoreFailure(first);
}

bool Transaction::commit()
{
    if (!m_open || m_database.failed())
        return false;
    m_database.execute(QStringLiteral("COMMIT"));
    // A commit that failed leaves the transaction open, to be rolled back.
    m_open = m_database.failed();
    return !m_open;
}

} // namespace console::service
