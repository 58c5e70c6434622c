// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/store/invitations.h"
#include "service/store/mail_rows.h"
#include "service/usecases/context.h"

namespace console::service {

//! Mails that use cases cause. Each is put into the outbox of the workspace when it has a relay,
//! and leaves by itself; else nothing happens. Only inside change().

//! Once for each invitation and organization, unless that mail did not arrive. True when one
//! leaves, or left before.
bool mailInvitation(const Context& context, const StoredInvitation& invitation,
    const domain::Organization& organization, const domain::Account& account);

//! `token` is in no answer and, once the mail has left, nowhere in the database.
void mailPasswordReset(const Context& context, const domain::WorkspaceId& workspace,
    const domain::Account& account, const QString& token, const QDateTime& expiresAt);

//! Has what was put there sent at once. After the change() that did so.
void wakeMails(const Context& context);

//! The link that leads to a new password.
[[nodiscard]] QString passwordResetLink(const QString& origin, const QString& token);

} // namespace console::service
