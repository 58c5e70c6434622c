// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace console::domain {

//! Whether a decision needs another person than the one who prepared it: as soon as two people of
//! the workspace may decide. With one the interface says that four eyes are off.
[[nodiscard]] bool needsFourEyes(int decidersInWorkspace);

//! Whether `decider` may decide what `preparer` prepared. Ids of people; who is not known is
//! nobody's second.
[[nodiscard]] bool mayDecide(
    const QString& decider, const QString& preparer, int decidersInWorkspace);

} // namespace console::domain
