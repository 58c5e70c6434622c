// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/store/database.h"

#include <functional>

namespace console::service {

//! Seals with the current key of the database what an older one has sealed, and makes the marks by
//! which addresses are found anew; until then no address from before is found. How many values
//! there were. Only inside change(). Values by the current key stay as they are, so that asking
//! twice does nothing; a value that does not open fails the database, and so does `told`, with
//! Cancelled, when it returns false. It hears how many of how many values are done.
qint64 reseal(Database& database, const std::function<bool(qint64 done, qint64 total)>& told = {});

} // namespace console::service
