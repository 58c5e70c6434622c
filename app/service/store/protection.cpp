// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/protection.h"

namespace console::service {

std::shared_ptr<const Protection> Protection::from(const DataKey& key, const QList<DataKey>& older)
{
    return std::shared_ptr<const Protection>(new Protection(key, older));
}

Protection::Protection(const DataKey& key, const QList<DataKey>& older)
    : m_key(key)
    , m_older(older)
    , m_keyId(key.id())
    , m_files(key.filesKey())
{
}

} // namespace console::service
