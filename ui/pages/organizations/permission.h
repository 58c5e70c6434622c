// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/organization.h"
#include "ui/pages/page.h"

namespace console::ui {

// Why something is not possible here, as the tool tip of the control says it; empty when it is.

//! Making another organization. Whoever belongs to none has no token that may.
[[nodiscard]] QString whyNoCreating(const PageContext& context);
//! Managing this organization: name, members.
[[nodiscard]] QString whyNoManaging(
    const PageContext& context, const domain::Membership& membership);
//! The same for what changes nothing, such as a test of what is saved.
[[nodiscard]] QString whyNoAdmin(const domain::Membership& membership);
//! Archiving it, or restoring it when it is archived.
[[nodiscard]] QString whyNoArchive(
    const PageContext& context, const domain::Membership& membership);
//! Reading the invitations that wait to be handed out.
[[nodiscard]] QString whyNoOutbox(const PageContext& context);

} // namespace console::ui
