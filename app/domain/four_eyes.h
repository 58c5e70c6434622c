// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace console::domain {

//! Whether a decision needs another person than the one who prepared it: as soon as two people of
//! the workspace may decide. With one the interface says that four eyes are off.
[[nodiscard]] bool needsFourEyes(int decidersInWorkspace);

//! Whether `person` is another one than `first`, who did it before. Ids of people; who is not known
//! is nobody's second, and has none.
[[nodiscard]] bool isSecondPerson(const QString& person, const QString& first);

} // namespace console::domain
