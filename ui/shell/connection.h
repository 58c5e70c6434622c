// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/client.h"
#include "profiles/profile.h"
#include "profiles/secret_store.h"

#include <functional>
#include <memory>

namespace console::ui {

//! One profile that is spoken to, and everything that lives as long as that.
struct Connection {
    profiles::Profile profile;
    std::shared_ptr<profiles::SecretStore> secrets;
    std::unique_ptr<cloud::CloudClient> client; //!< below `secrets`, which must outlive it
};

//! Starts the service inside this program, with the key to its data from this store, or tells where
//! it runs already. May be called again after an error.
using EmbeddedEndpoint = std::function<base::Call<cloud::Endpoint>(
    const std::shared_ptr<profiles::SecretStore>& store)>;

//! Opens what this computer keeps for the cloud at `cloudOrigin`, with the key from this store.
using LocalGovernance = std::function<base::Call<cloud::GovernanceAccess>(
    const std::shared_ptr<profiles::SecretStore>& store, const QString& cloudOrigin)>;

} // namespace console::ui
