// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/codecs.h"
#include "domain/mail.h"
#include "domain/mail_relay.h"
#include "domain/mail_test.h"

namespace console::contract {

// Mail of the service, as codecs.h has the rest.

//! Answer of the routes of /governance/mail/relay. The password is in no answer.
[[nodiscard]] QJsonObject encode(const domain::MailRelay& relay);
[[nodiscard]] domain::MailRelay decodeMailRelay(base::JsonReader& reader);

//! Body of PATCH /governance/mail/relay. Holds a secret.
[[nodiscard]] QJsonObject encode(const domain::MailRelayChange& change);
[[nodiscard]] domain::MailRelayChange decodeMailRelayChange(base::JsonReader& reader);

//! Answer of POST /governance/mail/relay/test.
[[nodiscard]] QJsonObject encode(const domain::MailTestReport& report);
[[nodiscard]] domain::MailTestReport decodeMailTestReport(base::JsonReader& reader);

//! Item of GET /governance/mails.
[[nodiscard]] QJsonObject encode(const domain::Mail& mail);
[[nodiscard]] domain::Mail decodeMail(base::JsonReader& reader);

//! Answer of GET /governance/mails/:mailId.
[[nodiscard]] QJsonObject encode(const domain::MailPreview& preview);
[[nodiscard]] domain::MailPreview decodeMailPreview(base::JsonReader& reader);

//! Answer of POST /governance/mail/reports.
struct MailReportOutcome {
    QList<domain::Mail> bounced = {}; //!< that the report marked now, or a report before it
    int others = 0; //!< recipients for whom it says something else, or whose mail is not known
};
[[nodiscard]] QJsonObject encode(const MailReportOutcome& outcome);
[[nodiscard]] MailReportOutcome decodeMailReportOutcome(base::JsonReader& reader);

//! Answer of POST /governance/outbox/renewal.
struct InvitationRenewal {
    int renewed = 0; //!< people whose expired invitation has a new one
    int mailed = 0; //!< of these, to how many a mail leaves
};
[[nodiscard]] QJsonObject encode(const InvitationRenewal& renewal);
[[nodiscard]] InvitationRenewal decodeInvitationRenewal(base::JsonReader& reader);

} // namespace console::contract
