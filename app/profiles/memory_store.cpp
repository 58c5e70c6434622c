// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "profiles/memory_store.h"

namespace console::profiles {

using base::Call;
using base::Done;

Call<Done> MemoryStore::write(const QString& key, const QByteArray& secret)
{
    m_secrets.insert(key, secret);
    return Call<Done>::ready(Done{});
}

Call<std::optional<QByteArray>> MemoryStore::read(const QString& key)
{
    const auto it = m_secrets.constFind(key);
    return Call<std::optional<QByteArray>>::ready(
        it == m_secrets.constEnd() ? std::nullopt : std::optional(*it));
}

Call<Done> MemoryStore::remove(const QString& key)
{
    m_secrets.remove(key);
    return Call<Done>::ready(Done{});
}

QString MemoryStore::backendName() const
{
    return QStringLiteral("memory");
}

} // namespace console::profiles
