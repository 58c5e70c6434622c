// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/store/invitations.h"
#include "service/usecases/context.h"

namespace console::service {

//! The invitation of a person that can still be accepted; made now, and put on record as done for
//! `organization`, when there is none. Only inside change().
[[nodiscard]] StoredInvitation openInvitation(const Context& context,
    const domain::WorkspaceId& workspace, const domain::OrganizationId& organization,
    const domain::UserId& user);

} // namespace console::service
