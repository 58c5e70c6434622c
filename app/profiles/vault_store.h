// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "profiles/secret_store.h"

#include <QThreadPool>

#include <atomic>
#include <memory>

namespace console::profiles {

//! Cost of Argon2id (RFC 9106). Kept in the file; bounded when read.
struct VaultCost {
    quint32 memoryKiB = 64 * 1024;
    quint32 passes = 3;
    quint32 lanes = 1;
};

//! A file of mode 0600, sealed with AES-256-GCM; its key is made by Argon2id from a passphrase that
//! the person chose once. For computers without a keychain.
//!
//! Deriving the key and writing the file happen on a thread of its own. Before create() or
//! unlock() has succeeded every other call ends with NotAllowed "vault.locked". The destructor
//! waits for the last write.
class VaultStore : public SecretStore {
public:
    static constexpr int shortestPassphrase = 8;
    static constexpr int longestPassphrase = 1024; //!< so that deriving the key stays bounded

    explicit VaultStore(QString path, VaultCost cost = {});
    ~VaultStore() override;

    //! backendName() of all vaults.
    [[nodiscard]] static QString name();
    //! Whether a vault was made at `path` before.
    [[nodiscard]] static bool existsAt(const QString& path);
    //! Error InvalidInput, field "passphrase": shorter than 8 characters.
    [[nodiscard]] static base::Result<base::Done> checkNewPassphrase(const QString& passphrase);

    //! Makes the file. Errors: InvalidInput "passphrase", Conflict "vault.exists",
    //! RefusedOrFailed.
    [[nodiscard]] base::Call<base::Done> create(const QString& passphrase);
    //! Errors: InvalidInput field "passphrase" code "vault.passphrase" (does not fit; the file is
    //! left as it is), InvalidInput "vault.damaged", InvalidInput "vault.cost" (asks for more
    //! memory or time than this program gives), NotFound.
    [[nodiscard]] base::Call<base::Done> unlock(const QString& passphrase);
    //! A new, empty one in place of one that nobody can open any more. The old file is kept beside
    //! it, as "<path>.old", "<path>.old-2" and so on. Errors as create(), and NotFound.
    [[nodiscard]] base::Call<base::Done> renew(const QString& passphrase);
    //! Errors as unlock() for `current` and as create() for `next`; then nothing was changed.
    [[nodiscard]] base::Call<base::Done> changePassphrase(
        const QString& current, const QString& next);
    [[nodiscard]] bool isOpen() const { return m_isOpen->load(); }

    [[nodiscard]] base::Call<base::Done> write(
        const QString& key, const QByteArray& secret) override;
    [[nodiscard]] base::Call<std::optional<QByteArray>> read(const QString& key) override;
    [[nodiscard]] base::Call<base::Done> remove(const QString& key) override;
    [[nodiscard]] QString backendName() const override;

private:
    class File;
    template <typename Work>
    auto onDisk(Work work) -> base::Call<typename std::invoke_result_t<Work, File&>::value_type>;
    [[nodiscard]] static base::Result<base::Done> opening(
        std::atomic_bool& isOpen, base::Result<base::Done> result);

    std::shared_ptr<File> m_file; // touched only by the disk thread
    std::shared_ptr<std::atomic_bool> m_isOpen;
    QThreadPool m_disk;
};

} // namespace console::profiles
