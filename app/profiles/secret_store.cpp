// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "profiles/secret_store.h"

namespace console::profiles {

SecretStore::~SecretStore() = default;

QString secretKey(const ProfileId& profile, const QString& name)
{
    return QStringLiteral("cloud.packmind.console/%1/%2").arg(profile.text(), name);
}

} // namespace console::profiles
