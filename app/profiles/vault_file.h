// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/sealer.h"
#include "profiles/vault_store.h"

#include <QMap>

namespace console::profiles {

//! The vault's file and what is in it, on one thread at a time.
//!
//! Shape: "PCCVAULT", version (1 byte), Argon2id memory in KiB, passes, lanes (each 4 bytes, big
//! end first), salt (16 bytes); then the seal of nothing (28 bytes), which tells a wrong passphrase
//! from a damaged file; then the seal of the secrets as JSON. Both seals bind what stands before.
class VaultStore::File {
public:
    File(QString path, VaultCost cost);
    ~File();

    [[nodiscard]] base::Result<base::Done> create(const QString& passphrase);
    [[nodiscard]] base::Result<base::Done> unlock(const QString& passphrase);
    [[nodiscard]] base::Result<base::Done> renew(const QString& passphrase);
    [[nodiscard]] base::Result<base::Done> changePassphrase(
        const QString& current, const QString& next);
    [[nodiscard]] base::Result<base::Done> write(const QString& key, const QByteArray& secret);
    [[nodiscard]] base::Result<std::optional<QByteArray>> read(const QString& key) const;
    [[nodiscard]] base::Result<base::Done> remove(const QString& key);

private:
    using Secrets = QMap<QString, QByteArray>;
    struct Opened {
        QByteArray header;
        std::unique_ptr<base::Sealer> sealer;
        Secrets secrets;
    };

    [[nodiscard]] base::Result<base::Done> begin(const QString& passphrase);
    [[nodiscard]] base::Result<base::Done> keepBeside() const;
    [[nodiscard]] base::Result<Opened> open(const QString& passphrase) const;
    [[nodiscard]] base::Result<Opened> fresh(const QString& passphrase) const;
    [[nodiscard]] base::Result<base::Done> store(
        const Opened& opened, const Secrets& secrets) const;
    [[nodiscard]] base::Result<base::Done> replaceSecrets(const Secrets& secrets);

    QString m_path;
    VaultCost m_cost;
    std::optional<Opened> m_opened;
};

} // namespace console::profiles
