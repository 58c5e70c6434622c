// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "profiles/secret_store.h"

#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslKey>

namespace console::profiles {

//! How the server of a profile is reached, with what of it is secret.
struct NetworkAccess {
    QNetworkProxy proxy{QNetworkProxy::NoProxy};
    QList<QSslCertificate> authorities; //!< trusted besides the system's
    QList<QSslCertificate> certificates; //!< shown to a server that asks; the own one first
    QSslKey key; //!< of the first of them
};

//! Secrets of a profile's network settings, as they are entered.
struct NetworkSecrets {
    std::optional<QString> proxyPassword; //!< empty: removed; nothing: stays
    std::optional<QByteArray> clientKey; //!< PEM; empty: removed; nothing: stays
};

//! Reads the secrets, and asks the system for its proxy, which may take a while: a script that
//! tells it may have to be fetched. This computer is never reached through a proxy. Errors: those
//! of `store`, which outlives the call; NotFound "network.key" when the client certificate has lost
//! its key.
[[nodiscard]] base::Call<NetworkAccess> networkAccess(
    const Profile& profile, const QUrl& origin, SecretStore& store, QObject* receiver);

//! The same before anything is kept: what was typed counts in place of what `store` has. Without a
//! store, such as before one was found, only that counts; NotAllowed "network.closed" when what was
//! not typed is kept elsewhere.
[[nodiscard]] base::Call<NetworkAccess> networkAccess(const Profile& profile, const QUrl& origin,
    SecretStore* store, const NetworkSecrets& typed, QObject* receiver);

//! Errors: those of `store`, which outlives the call.
[[nodiscard]] base::Call<base::Done> keepNetworkSecrets(
    SecretStore& store, const ProfileId& profile, const NetworkSecrets& secrets, QObject* receiver);

} // namespace console::profiles
