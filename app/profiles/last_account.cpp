// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "profiles/last_account.h"

namespace console::profiles {

namespace {
QString entryOf(const ProfileId& profile)
{
    return secretKey(profile, QStringLiteral("account"));
}
} // namespace

base::Call<QString> lastAccount(SecretStore& store, const ProfileId& profile, QObject* receiver)
{
    return store.read(entryOf(profile))
        .map(receiver, [](const std::optional<QByteArray>& kept) -> base::Result<QString> {
            return QString::fromUtf8(kept.value_or(QByteArray()));
        });
}

base::Call<base::Done> rememberAccount(
    SecretStore& store, const ProfileId& profile, const QString& email)
{
    return store.write(entryOf(profile), email.toUtf8());
}

} // namespace console::profiles
