// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/crypto/data_key.h"
#include "service/crypto/encrypted_vfs.h"

#include <memory>

namespace console::service {

//! How the data of one service is protected at rest. Made once from its key, never changed, and
//! shared by all connections: it lives as long as the last of them.
class Protection {
public:
    [[nodiscard]] static std::shared_ptr<const Protection> from(const DataKey& key);

    Protection(const Protection&) = delete;
    Protection& operator=(const Protection&) = delete;

    //! Of the data key: DataKey::id().
    [[nodiscard]] const QString& keyId() const { return m_keyId; }
    //! Under every file of the database.
    [[nodiscard]] const EncryptedVfs& files() const { return m_files; }

private:
    explicit Protection(const DataKey& key);

    const QString m_keyId;
    const EncryptedVfs m_files;
};

} // namespace console::service
