// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/client.h"
#include "profiles/memory_store.h"
#include "service/service.h"
#include "service/store/database.h"
#include "ui/pages/page.h"
#include "ui/parts/view_memory.h"

#include <QTemporaryDir>

namespace console::bench {

//! A service of its own, with somebody signed in who may do everything.
struct Place {
    Place();
    //! A connection past the service.
    [[nodiscard]] std::unique_ptr<service::Database> database() const;
    //! The one that there is in it.
    [[nodiscard]] static domain::WorkspaceId workspaceOf(service::Database& database);
    //! For pages; the place outlives them.
    [[nodiscard]] ui::PageContext context();
    //! Signs in once more: the session learns of organizations that came since.
    void signInAgain();
    //! The same person at another profile.
    [[nodiscard]] std::shared_ptr<cloud::CloudClient> another();

    QTemporaryDir folder;
    service::ServiceConfig config;
    service::Service service;
    service::RunningService running;
    profiles::MemoryStore secrets;
    cloud::CloudClient client;
    ui::SettingsViewMemory memory;
};

} // namespace console::bench
