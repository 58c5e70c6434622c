// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/workspace.h"
#include "service/store/database.h"

namespace console::bench {

//! 10,000 cases of 4,000 people. Inside change().
[[nodiscard]] base::Result<base::Done> seedRequests(
    service::Database& database, const domain::WorkspaceId& workspace, const QDateTime& now);

void measureRequests();

} // namespace console::bench
