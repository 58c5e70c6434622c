// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/local_operator.h"

namespace console::domain {

namespace {
const QString prefix = QStringLiteral("(this computer) ");
}

QString localOperatorAddress(const QString& cloudOrigin)
{
    return prefix + cloudOrigin;
}

bool isLocalOperatorAddress(const QString& address)
{
    return address.startsWith(prefix);
}

} // namespace console::domain
