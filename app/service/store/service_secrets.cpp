// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/service_secrets.h"

#include "base/random.h"

namespace console::service {

QByteArray ServiceSecretStore::keyOf(const QString& name)
{
    const std::optional<QString> found
        = m_database.first(QStringLiteral("SELECT value FROM service_secret WHERE name = ?"),
            {name}, [&](const Row& row) { return row.opened(0, sealed::serviceSecret.at(name)); });
    if (found)
        return QByteArray::fromBase64(found->toLatin1());
    QByteArray key = base::randomBytes(32);
    m_database.execute(QStringLiteral("INSERT INTO service_secret (name, value) VALUES (?, ?)"),
        {name,
            m_database.sealer().seal(
                QString::fromLatin1(key.toBase64()), sealed::serviceSecret.at(name))});
    return key;
}

} // namespace console::service
