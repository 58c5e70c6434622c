// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/account.h"
#include "domain/mail.h"
#include "service/mail/mail_template.h"
#include "service/store/database.h"

namespace console::service {

//! A row of table mail.
struct StoredMail {
    domain::Mail mail;
    domain::WorkspaceId workspaceId;
    std::optional<domain::UserId> userId = {}; //!< nothing for who has no account
    std::optional<QString> subscriberId = {}; //!< of listing_subscriber
    std::optional<QString> invitationId = {};
    std::optional<QString> requestId = {}; //!< of the case that it belongs to
    MailContent content; //!< with linkSign
    std::optional<QString> link = {}; //!< a secret; of a new password none once it has left.
                                      //!< Of notices the code that ends the subscription
    std::optional<QDateTime> expiresAt = {}; //!< when the link ends; momentOfStopped() once stopped
};

//! expires_at of a mail that must not leave any more: before all that a clock says, so that one
//! which is set back afterwards lets none of them leave.
[[nodiscard]] QString momentOfStopped();

//! Columns of `mail m LEFT JOIN organization o`, and what storedMail() makes of them, the first of
//! them at `first`.
[[nodiscard]] QString mailColumns();
[[nodiscard]] QString mailTables();
[[nodiscard]] StoredMail storedMail(const Row& row, int first = 0);

//! MailContent as the column keeps it.
[[nodiscard]] QString contentText(const MailContent& content);

} // namespace console::service
