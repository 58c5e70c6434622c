// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/start_recovery.h"

namespace console::ui {

using base::ApiError;
using base::Call;
using base::Done;
using base::Result;
using profiles::SecretStoreChoice;
using profiles::VaultStore;

StartRecovery::StartRecovery(StartServices services, QObject* parent)
    : QObject(parent)
    , m_services(std::move(services))
{
}

void StartRecovery::open(const QString& recoveryKey, const QString& passphrase, const Store& store)
{
    const bool isVault = store && store->backendName() == VaultStore::name();
    m_step = m_services.dataKeys->checkRecoveryKey(recoveryKey)
                 .andThen(this,
                     [this, passphrase, open = isVault ? store : nullptr](Done) {
                         if (open)
                             return Call<Store>::ready(open);
                         return passphrase.isEmpty()
                             ? keychain()
                             : profiles::openOrRenewVault(this, m_services.vaultPath, passphrase);
                     })
                 .andThen(this,
                     [this, recoveryKey](const Store& found) {
                         if (!found)
                             return Call<bool>::ready(false);
                         return m_services.dataKeys->openWithRecoveryKey(recoveryKey, found)
                             .map(this, [](Done) -> Result<bool> { return true; });
                     })
                 .then(this, [this](const Result<bool>& isOpen) { end(isOpen); });
}

void StartRecovery::cancel()
{
    std::exchange(m_step, {}).cancel();
}

//! Nothing when none answers.
Call<StartRecovery::Store> StartRecovery::keychain()
{
    Q_EMIT waiting(tr("Waiting for your keychain. It may be asking for its password."));
    return m_services.secrets(this, {}).map(
        this, [this](const SecretStoreChoice& choice) -> Result<Store> {
            m_choice = choice;
            return choice.store;
        });
}

void StartRecovery::end(const Result<bool>& isOpen)
{
    if (!isOpen && isOpen.error().kind == ApiError::Kind::Cancelled)
        return;
    if (!isOpen)
        Q_EMIT refused(isOpen.error());
    else if (*isOpen)
        Q_EMIT opened();
    else
        Q_EMIT passphraseWanted(m_choice);
}

} // namespace console::ui
