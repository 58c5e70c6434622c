// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/account.h"
#include "domain/mail_relay.h"
#include "service/store/database.h"

namespace console::service {

//! Table mail_relay: at most one for each workspace.
class MailRelayStore {
public:
    explicit MailRelayStore(Database& database)
        : m_database(database)
    {
    }

    //! As it is from the start, when nothing was set.
    [[nodiscard]] domain::MailRelay find(const domain::WorkspaceId& workspace);
    //! A secret; empty when there is none.
    [[nodiscard]] QString passwordOf(const domain::WorkspaceId& workspace);
    //! Its revision is counted up. `password`: another one from now on, empty for none.
    void put(const domain::WorkspaceId& workspace, const domain::MailRelay& relay,
        const std::optional<QString>& password, const QDateTime& now);

private:
    Database& m_database;
};

} // namespace console::service
