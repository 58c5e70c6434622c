// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/four_eyes.h"

namespace console::domain {

bool needsFourEyes(int decidersInWorkspace)
{
    return decidersInWorkspace >= 2;
}

bool mayDecide(const QString& decider, const QString& preparer, int decidersInWorkspace)
{
    if (decider.isEmpty() || preparer.isEmpty())
        return false;
    return !needsFourEyes(decidersInWorkspace) || decider != preparer;
}

} // namespace console::domain
