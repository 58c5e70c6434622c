// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/client.h"
#include "domain/workspace.h"

namespace console::watch {

//! One profile as it is watched.
struct WatchTarget {
    profiles::ProfileId profile;
    QString name; //!< of the profile
    std::shared_ptr<cloud::CloudClient> client;
    bool governance = false; //!< cases, listing, backups and usage are kept somewhere
    domain::Standing standing; //!< of the signed-in person there: what is not allowed is not asked
};

} // namespace console::watch
