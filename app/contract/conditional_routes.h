// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/routes.h"

namespace console::contract {

//! Whether the route is asked again and again, as by the watch: our service gives its answers a
//! tag, and says 304 to who has seen that one (RFC 9110, 13.1.2). The tag is weak: it is of the
//! bytes, and none for If-Match.
[[nodiscard]] bool isConditional(const Route& route);

} // namespace console::contract
