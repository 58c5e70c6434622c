// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/usecases/context.h"

namespace console::service {

inline constexpr int sessionDays = 30;

//! Opens a session for a person, for `organization` when given, and returns the token for the
//! cookie. Only inside change().
[[nodiscard]] QString openSession(const Context& context, const domain::Account& account,
    const std::optional<domain::Membership>& organization);

//! The organization that a fresh session is for: the only one of a person who has one, else none.
[[nodiscard]] std::optional<domain::Membership> onlyOne(
    const QList<domain::Membership>& memberships);

} // namespace console::service
