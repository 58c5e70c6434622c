// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/request_evidence.h"
#include "service/usecases/request_tasks.h"

namespace console::service {

//! A move that nothing stands against, and what it is made with.
struct CheckedMove {
    domain::RequestMove move; //!< its evidence as neededEvidence() gives it
    domain::GivenEvidence given;
    TaskPlan plan; //!< of tasks that it adds; for row 9
    domain::RequestWorker by;
    QDateTime at; //!< UTC
    QDate today; //!< local day of the case
};

//! Makes the move in `whole` and gives what is to be kept of it. Clocks are counted by the caller.
[[nodiscard]] domain::RequestEvent applyMove(domain::RequestCase& whole, const CheckedMove& move);

//! Takes away all that names the person or was written in words, and says how many texts that were.
//! The address and what was given with the moves are the caller's to take away.
int forgetPerson(domain::RequestCase& whole);

} // namespace console::service
