// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/organization.h"
#include "domain/request_retention.h"
#include "service/store/database.h"

namespace console::service {

//! A closed case of which what is personal has been kept for long enough.
struct DueCase {
    QString id;
    domain::WorkspaceId workspace;
};

//! Table retention_look, and the cases of all workspaces that are due.
class RetentionStore {
public:
    explicit RetentionStore(Database& database)
        : m_database(database)
    {
    }

    //! The look before; nothing before the first.
    [[nodiscard]] std::optional<domain::RetentionClock> look();
    void putLook(const domain::RetentionClock& look);

    //! Closed cases without a hold whose day has come by `latest`, which is that of the zone where
    //! the day begins first; the oldest first, at most `most`.
    [[nodiscard]] QList<DueCase> due(const QDate& latest, int most);

private:
    Database& m_database;
};

} // namespace console::service
