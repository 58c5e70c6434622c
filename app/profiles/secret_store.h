// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/call.h"
#include "profiles/profile.h"

#include <QByteArray>

namespace console::profiles {

//! Where secrets live. All calls are asynchronous and made on the GUI thread.
class SecretStore {
public:
    SecretStore() = default;
    virtual ~SecretStore();
    SecretStore(const SecretStore&) = delete;
    SecretStore& operator=(const SecretStore&) = delete;

    //! Adds or replaces. Errors: TimedOut, RefusedOrFailed (backend says no, disk full),
    //! NotAllowed (locked).
    [[nodiscard]] virtual base::Call<base::Done> write(const QString& key, const QByteArray& secret)
        = 0;
    //! Nothing when there is no such entry; that is no error.
    [[nodiscard]] virtual base::Call<std::optional<QByteArray>> read(const QString& key) = 0;
    //! Removing what is not there succeeds.
    [[nodiscard]] virtual base::Call<base::Done> remove(const QString& key) = 0;
    //! Stable word for the profile: "keychain", "vault", "memory".
    [[nodiscard]] virtual QString backendName() const = 0;
};

//! Key of a secret of a profile: "cloud.packmind.console/<profile>/<name>".
[[nodiscard]] QString secretKey(const ProfileId& profile, const QString& name);

} // namespace console::profiles
