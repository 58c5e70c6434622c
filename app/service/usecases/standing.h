// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/usecases/context.h"

namespace console::service {

//! What who asks is in the workspace of their token. Inside read() or change().
[[nodiscard]] domain::Standing standingOf(const Context& context);

//! Error NotAllowed "workspace.not-allowed" when the standing does not allow `action`.
[[nodiscard]] base::Result<domain::Standing> require(const Context& context, domain::Action action);

//! Roles in a workspace that allow it by themselves.
[[nodiscard]] QList<domain::WorkspaceRole> rolesThatMay(domain::Action action);

//! How many people of the workspace of who asks may do it: by their role, and with a password
//! chosen. Inside read() or change().
[[nodiscard]] int peopleWhoMay(const Context& context, domain::Action action);

} // namespace console::service
