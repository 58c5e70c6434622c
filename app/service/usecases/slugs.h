// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/organization.h"

namespace console::service {

//! domain::organizationSlug(), or a code of eight characters for a name without usable ones.
[[nodiscard]] QString slugFor(const QString& name);

} // namespace console::service
