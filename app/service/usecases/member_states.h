// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/store/memberships.h"
#include "service/usecases/context.h"

namespace console::service {

//! The member with the state of their invitation now, and its link while it is pending.
[[nodiscard]] domain::Member withInvitation(const Context& context, const StoredMember& stored);

//! Accepted, Expired or Pending.
[[nodiscard]] domain::InvitationState invitationStateAt(
    const QDateTime& now, bool accepted, const QDateTime& expiresAt);

} // namespace console::service
