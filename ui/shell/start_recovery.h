// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/shell/start_connector.h"

namespace console::ui {

//! Opens the data on this computer with its recovery key, and keeps a new wrapping key: in a vault
//! that is open already, else in the keychain, else in a vault under a new passphrase.
//!
//! open() ends with opened(), refused(), or passphraseWanted(); then it is called again.
class StartRecovery : public QObject {
    Q_OBJECT

public:
    explicit StartRecovery(StartServices services, QObject* parent = nullptr);

    //! `passphrase` is empty while none was wanted. `store` is the one that is open, or nullptr.
    //! A vault that this passphrase opens is gone on with; one that it does not open is kept
    //! beside the new one. Nothing is written before the recovery key has proved to fit.
    void open(const QString& recoveryKey, const QString& passphrase,
        const std::shared_ptr<profiles::SecretStore>& store);
    void cancel();

Q_SIGNALS:
    //! A whole sentence.
    void waiting(const QString& sentence);
    void passphraseWanted(const console::profiles::SecretStoreChoice& choice);
    void refused(const console::base::ApiError& error);
    void opened();

private:
    using Store = std::shared_ptr<profiles::SecretStore>;

    [[nodiscard]] base::Call<Store> keychain();
    void end(const base::Result<bool>& isOpen);

    StartServices m_services;
    profiles::SecretStoreChoice m_choice; // what the search for a keychain found
    base::CallHandle m_step;
};

} // namespace console::ui
