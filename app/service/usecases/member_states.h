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

//! Tokens of invitations are sealed for the row that holds them.
[[nodiscard]] QString sealToken(
    const Context& context, const QString& invitationId, const QString& token);
//! The link that opens the account; empty when the seal does not fit.
[[nodiscard]] QString invitationLink(
    const Context& context, const QString& invitationId, const QString& sealedToken);

} // namespace console::service
