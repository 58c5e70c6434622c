// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "service/mail/mail_template.h"

namespace console::service {

//! A mail to one recipient, before it is written down.
struct MailMessage {
    QString senderAddress;
    QString senderName; //!< may be empty
    QString to;
    QString messageId; //!< with its angle brackets
    QDateTime date;
    MailContent content; //!< with its link
    QString unsubscribe = {}; //!< "mailto:…" of what ends such mails (RFC 2369); empty for none
    //! "https://…" of the same, by a POST of whoever shows the mail (RFC 8058); empty for none.
    //! Beside `unsubscribe` only.
    QString unsubscribePage = {};
};

//! The message as it leaves (RFC 5322): plain text and HTML as alternatives (RFC 2046), in ASCII
//! but for addresses that need SMTPUTF8. The same message gives the same bytes. Error InvalidInput
//! "mail.header": a line break or another control character where a header would be, or an address
//! whose domain is none.
[[nodiscard]] base::Result<QByteArray> mimeMessage(const MailMessage& message);

} // namespace console::service
