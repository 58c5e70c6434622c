// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/usecases/context.h"

namespace console::service {

struct RetentionRun {
    int purged = 0;
    int failed = 0; //!< stay as they are until the next run
    //! Of those that are due, while the clock is not believed (domain::RetentionClock).
    int postponed = 0;
};

//! Purges the closed cases of all workspaces whose retention is over, each in one transaction and
//! on the record as done by the service. A hold keeps a case as it is. Error of the database, when
//! nothing could be looked at.
[[nodiscard]] base::Result<RetentionRun> purgeDueCases(Database& database, const Shared& shared);

} // namespace console::service
