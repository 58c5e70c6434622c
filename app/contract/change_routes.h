// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/routes.h"

//! The part of the table that is a stream of events (WHATWG HTML, 9.2 Server-sent events).
namespace console::contract::routes {
//! "event: open" and then "event: change", each with the areas (domain::ChangedArea) that it is
//! about: `data: {"areas":["cases"]}`. A comment is the heartbeat.
inline constexpr Route changes{"GET", "/governance/changes", Access::AnyToken, false, false};
} // namespace console::contract::routes
