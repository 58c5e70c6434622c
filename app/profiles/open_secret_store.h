// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "profiles/secret_store.h"

#include <functional>

namespace console::profiles {

//! Which store can be used on this computer, and what the sign-in page has to ask.
struct SecretStoreChoice {
    enum class State {
        Ready, //!< `store` can be used
        VaultLocked, //!< a vault exists: ask for its passphrase, then VaultStore::unlock()
        NoneAnswers, //!< offer a passphrase (VaultStore::create()) or "this session only"
    };
    State state = State::NoneAnswers;
    std::shared_ptr<SecretStore> store = {}; //!< set for Ready only
    QString problem = {}; //!< why the keychain can't be used, for "Details"
    bool keepsData = false; //!< it is for the key to data too: "this session only" is no offer
};

//! openSecretStore() with the vault's path known already.
using SecretStoreOpener
    = std::function<base::Call<SecretStoreChoice>(QObject* context, const QString& usedBefore)>;

//! Probes the keychain. `usedBefore` is the backend that the profile's secrets are in, or empty: a
//! person who chose a vault is asked for it again, also when a keychain has appeared since. Never
//! fails but by being cancelled; `context` bounds its life.
[[nodiscard]] base::Call<SecretStoreChoice> openSecretStore(
    QObject* context, const QString& vaultPath, const QString& usedBefore);

//! The vault at `path`, made when there is none. One that this passphrase does not open is kept
//! beside a new one: VaultStore::renew(). Errors: those of VaultStore::create(), NotFound.
[[nodiscard]] base::Call<std::shared_ptr<SecretStore>> openOrRenewVault(
    QObject* context, const QString& path, const QString& passphrase);

} // namespace console::profiles
