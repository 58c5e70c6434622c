// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "profiles/secret_store.h"

#include <chrono>

namespace console::profiles {

//! The system's keychain through QtKeychain: Secret Service or KWallet on Linux.
//!
//! A job that does not end in time is left alone, never deleted: the library would use it after
//! its end (qtkeychain issue 261). A locked keychain may ask the person, hence the long time-out.
class KeychainStore : public SecretStore {
public:
    using Milliseconds = std::chrono::milliseconds;

    explicit KeychainStore(Milliseconds timeout = std::chrono::seconds(60));

    [[nodiscard]] base::Call<base::Done> write(
        const QString& key, const QByteArray& secret) override;
    [[nodiscard]] base::Call<std::optional<QByteArray>> read(const QString& key) override;
    [[nodiscard]] base::Call<base::Done> remove(const QString& key) override;
    [[nodiscard]] QString backendName() const override;

    //! Writes, reads back and removes a random value: the only way to know, since QtKeychain 0.13
    //! answers an error of no particular kind when nothing is there. Errors: RefusedOrFailed
    //! "keychain.none", TimedOut. Goes on to its end when nobody waits for it any more, so that the
    //! value does not stay.
    [[nodiscard]] base::Call<base::Done> probe();

private:
    Milliseconds m_timeout;
};

} // namespace console::profiles
