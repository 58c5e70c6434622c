// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/routes.h"

//! The part of the table that is about calendars of public holidays.
namespace console::contract::routes {

inline constexpr Route calendars{"GET", "/governance/calendars", Access::AnyToken, false, false};
inline constexpr Route importCalendar{
    "POST", "/governance/calendars", Access::AnyToken, false, true};
inline constexpr Route changeCalendar{
    "PATCH", "/governance/calendars/:calendarId", Access::AnyToken, false, true};
inline constexpr Route recountDataRequest{
    "POST", "/governance/data-requests/:requestId/recounts", Access::AnyToken, false, true};

} // namespace console::contract::routes
