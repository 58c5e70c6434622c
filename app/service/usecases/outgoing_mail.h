// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/mail_relay.h"
#include "service/store/invitations.h"
#include "service/store/mail_rows.h"
#include "service/store/notices.h"
#include "service/store/subscribers.h"
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

//! Asks whether the address wants to be told of changes of the listing, for the organization with
//! that name. The code is in no answer.
void mailSubscription(const Context& context, const domain::MailRelay& relay,
    const NewSubscriber& subscriber, const QString& organizationName);

//! What is told of a version of the listing in one language.
struct NoticeText {
    QString day; //!< from which it holds
    QString number;
    QString changes;
    QString summary;
    QString term; //!< until when an objection counts
};
//! The mail about it, to an admin of an organization or to a subscriber, whose link or code is left
//! as linkSign.
[[nodiscard]] MailContent noticeContent(
    const Context& context, const NoticeText& text, const QString& language, bool admin);
//! Tells `to` of it, and gives the mail.
[[nodiscard]] domain::Mail mailNotice(const Context& context, const domain::MailRelay& relay,
    const NoticeRecipient& to, const NoticeText& text);

//! Tells `to` that the version which they were told of was withdrawn, and gives the mail; only its
//! day and number count.
[[nodiscard]] domain::Mail mailWithdrawal(const Context& context, const domain::MailRelay& relay,
    const NoticeRecipient& to, const NoticeText& text);

//! Where a subscription with `code` is ended: a page that asks, where the service has a public
//! address; else empty.
[[nodiscard]] QString unsubscribePage(const Context& context, const QString& code);
//! The same as a mail to `sender` that has `code` in its subject.
[[nodiscard]] QString unsubscribeAddress(const QString& sender, const QString& code);

//! Where the header List-Unsubscribe (RFC 2369) of a mail of the outbox leads: all empty for others
//! than notices to subscribers, and `page` where the mail holds a code in place of a link.
struct Unsubscribe {
    QString address;
    QString page;
};
//! `hidden` stands for the code where a mail is shown to others than its recipient.
[[nodiscard]] Unsubscribe unsubscribeOf(const StoredMail& stored, const QString& sender,
    const std::optional<QString>& hidden = std::nullopt);
//! Whether its recipient follows a link rather than that they answer with a code.
[[nodiscard]] bool holdsLink(const StoredMail& stored);

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
