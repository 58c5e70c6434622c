// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/mail_codecs.h"
#include "service/usecases/context.h"

namespace console::service {

//! New invitations for all people who did not take theirs in time: all of the workspace for its
//! operator, else of the organizations that who asks administers. Mailed where there is a relay.
//! Error NotAllowed "workspace.not-allowed".
[[nodiscard]] base::Result<contract::InvitationRenewal> renewInvitations(const Context& context);

} // namespace console::service
