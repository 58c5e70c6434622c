// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "profiles/open_secret_store.h"

namespace console::profiles {
class DataKeys;
class DataRestore;
} // namespace console::profiles

namespace console::ui {

//! What the pages may know of data that is kept on this computer.
struct LocalData {
    profiles::DataKeys* keys = nullptr; //!< outlives the pages
    profiles::SecretStoreOpener secrets; //!< probes the keychain
    QString vaultPath; //!< of the file that a passphrase opens
    profiles::DataRestore* restore = nullptr; //!< outlives the pages
};

} // namespace console::ui
