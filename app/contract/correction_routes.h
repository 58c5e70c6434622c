// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/routes.h"

//! How a case is corrected; part of the one table of allRoutes().
namespace console::contract::routes {

inline constexpr Route correctDataRequest{
    "POST", "/governance/data-requests/:requestId/corrections", Access::AnyToken, false, true};

} // namespace console::contract::routes
