// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/crypto/column_sealer.h"
#include "service/crypto/encrypted_vfs.h"

#include <memory>

namespace console::service {

//! How the data of one service is protected at rest. Made once from its key, never changed, and
//! shared by all connections: it lives as long as the last of them.
class Protection {
public:
    //! `older` open what was sealed before `key` came into use.
    [[nodiscard]] static std::shared_ptr<const Protection> from(
        const DataKey& key, const QList<DataKey>& older = {});

    Protection(const Protection&) = delete;
    Protection& operator=(const Protection&) = delete;

    //! Of the data key: DataKey::id().
    [[nodiscard]] const QString& keyId() const { return m_keyId; }
    //! Under every file of the database.
    [[nodiscard]] const EncryptedVfs& files() const { return m_files; }

    //! For one connection: it is not for several threads.
    [[nodiscard]] std::unique_ptr<const ColumnSealer> columnSealer() const
    {
        return std::make_unique<const ColumnSealer>(m_key, m_older);
    }

private:
    Protection(const DataKey& key, const QList<DataKey>& older);

    const DataKey m_key;
    const QList<DataKey> m_older;
    const QString m_keyId;
    const EncryptedVfs m_files;
};

} // namespace console::service
