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

//! A mail that belongs to a case. It is about nobody's account: whether there is one of that
//! address makes no difference.
struct CaseMail {
    domain::MailKind kind = domain::MailKind::Letter;
    QString requestId;
    QString to;
    QString language;
    MailContent content;
    std::optional<QString> link = {}; //!< what stands at linkSign: the code
    std::optional<QDateTime> expiresAt = {}; //!< not sent any more from then on
};
//! Its id; nothing without a relay.
[[nodiscard]] std::optional<QString> mailOfCase(const Context& context, const CaseMail& mail);

//! Has what was put there sent at once. After the change() that did so.
void wakeMails(const Context& context);

//! The link that leads to a new password.
[[nodiscard]] QString passwordResetLink(const QString& origin, const QString& token);

} // namespace console::service
