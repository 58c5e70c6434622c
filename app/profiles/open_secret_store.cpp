// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "profiles/open_secret_store.h"

#include "profiles/keychain_store.h"
#include "profiles/vault_store.h"

namespace console::profiles {

using base::ApiError;
using base::Call;
using base::Done;
using base::Result;
using namespace Qt::StringLiterals;

using State = SecretStoreChoice::State;

Call<SecretStoreChoice> openSecretStore(
    QObject* context, const QString& vaultPath, const QString& usedBefore)
{
    const bool hasVault = VaultStore::existsAt(vaultPath);
    SecretStoreChoice without;
    without.state = hasVault ? State::VaultLocked : State::NoneAnswers;
    if (hasVault && usedBefore == "vault"_L1)
        return Call<SecretStoreChoice>::ready(without);
    // Longer than any answer that needs no person; a keychain that asks to be unlocked gets the
    // full time when it is used.
    KeychainStore prober(std::chrono::seconds(20));
    return prober.probe()
        .map(context,
            [](Done) -> Result<SecretStoreChoice> {
                return SecretStoreChoice{
                    .state = State::Ready, .store = std::make_shared<KeychainStore>()};
            })
        .orElse(context, [without](const ApiError& error) {
            SecretStoreChoice choice = without;
            choice.problem = error.detail.isEmpty() ? error.message : error.detail;
            return Call<SecretStoreChoice>::ready(choice);
        });
}

Call<std::shared_ptr<SecretStore>> openOrRenewVault(
    QObject* context, const QString& path, const QString& passphrase)
{
    const auto vault = std::make_shared<VaultStore>(path);
    Call<Done> open = VaultStore::existsAt(path)
        ? vault->unlock(passphrase)
              .orElse(context,
                  [vault, passphrase](const ApiError& error) {
                      return error.kind == ApiError::Kind::InvalidInput
                          ? vault->renew(passphrase)
                          : Call<Done>::ready(base::failure(error));
                  })
        : vault->create(passphrase);
    return std::move(open).map(
        context, [vault](Done) -> Result<std::shared_ptr<SecretStore>> { return vault; });
}

} // namespace console::profiles
