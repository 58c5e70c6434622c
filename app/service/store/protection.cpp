// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/protection.h"

namespace console::service {

std::shared_ptr<const Protection> Protection::from(const DataKey& key)
{
    return std::shared_ptr<const Protection>(new Protection(key));
}

Protection::Protection(const DataKey& key)
    : m_keyId(key.id())
    , m_files(key.filesKey())
{
}

} // namespace console::service
