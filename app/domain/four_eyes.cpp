// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/four_eyes.h"

namespace console::domain {

bool needsFourEyes(int decidersInWorkspace)
{
    return decidersInWorkspace >= 2;
}

bool isSecondPerson(const QString& person, const QString& first)
{
    return !person.isEmpty() && !first.isEmpty() && person != first;
}

} // namespace console::domain
