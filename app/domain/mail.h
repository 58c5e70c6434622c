// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/organization.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace console::domain {

//! What a mail is for.
enum class MailKind {
    Invitation,
    PasswordReset,
    ListingNotice, //!< of a change of the listing of sub-processors
    Subscription, //!< asks whether an address wants such notices
    Letter, //!< of a case, as domain/letter.h has it
    IdentityCode, //!< to the address of a case
};

[[nodiscard]] QString wireName(MailKind kind);
[[nodiscard]] std::optional<MailKind> mailKind(const QString& wireName);

//! Where a mail of the outbox is.
enum class MailState {
    Queued, //!< leaves by itself, at `nextAt` at the earliest
    Sending,
    Sent, //!< the relay took it over; what becomes of it is told by a report, if by anything
    Refused, //!< by the relay, for good (5xx)
    Failed, //!< could not be handed over, and is not tried any more
    Unknown, //!< handed over without an answer: it may have left. Never sent again by itself
    Bounced, //!< a report said that it did not arrive
};

[[nodiscard]] QString wireName(MailState state);
[[nodiscard]] std::optional<MailState> mailState(const QString& wireName);

//! Whether a person may have a mail in this state sent again.
[[nodiscard]] bool maySendAgain(MailState state);

//! A mail, as a list shows it.
struct Mail {
    QString id = {}; //!< UUID
    MailKind kind = MailKind::Invitation;
    QString language = {}; //!< one of mailLanguages()
    QString to = {};
    QString subject = {};
    std::optional<OrganizationId> organizationId = {};
    QString organizationName = {}; //!< empty without one
    MailState state = MailState::Queued;
    int attempts = 0; //!< that were begun
    QDateTime createdAt = {};
    std::optional<QDateTime> nextAt = {}; //!< of a queued one
    std::optional<QDateTime> leftAt = {}; //!< when the relay took it
    std::optional<QDateTime> bouncedAt = {};
    int replyCode = 0; //!< of the relay's last answer (RFC 5321, section 4.2); 0: none
    QString reply = {}; //!< its words, or what went wrong before there were any
    QString messageId = {}; //!< RFC 5322, section 3.6.4, with its angle brackets
    QString contentHash = {}; //!< hex SHA-256 of what left last; empty before
    qint64 rev = 0; //!< for If-Match
};

//! A mail with what is in it.
struct MailPreview {
    Mail mail = {};
    QString text = {}; //!< the part in plain text
    QString html = {}; //!< the part in HTML, to be shown as source or by a view that loads nothing
    QString source = {}; //!< the message as it leaves (RFC 5322)
    bool linkHidden = false; //!< a link stands in it that only the recipient may see
};

} // namespace console::domain
