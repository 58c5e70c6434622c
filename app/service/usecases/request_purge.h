// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/store/data_requests.h"
#include "service/usecases/request_move_effects.h"

namespace console::service {

//! Purges the case by that move, for good: what names the person or was written in words goes, and
//! a receipt says how much that was. What stays: number, rights, law, dates, outcomes, grounds, who
//! worked on it, and hashes of what was sent. Inside change(); the caller puts it on the record.
void purge(Database& database, const domain::WorkspaceId& workspace, StoredDataRequest& stored,
    const CheckedMove& move);

} // namespace console::service
