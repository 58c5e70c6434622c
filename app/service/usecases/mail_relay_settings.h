// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/mail_relay.h"
#include "domain/mail_test.h"
#include "service/mail/smtp_delivery.h"
#include "service/usecases/context.h"

namespace console::service {

//! The relay of the workspace: for its operator. Error NotAllowed "workspace.not-allowed" for
//! everybody else.
class MailRelaySettings {
public:
    explicit MailRelaySettings(const Context& context)
        : m_context(context)
    {
    }

    [[nodiscard]] base::Result<domain::MailRelay> get();
    //! Errors: those of domain::changed(); InvalidInput "mail.relay.authority", field "authority";
    //! Outdated.
    [[nodiscard]] base::Result<domain::MailRelay> change(
        const domain::MailRelayChange& wanted, const std::optional<qint64>& ifMatch);
    //! Sends one mail to `to` and waits for what becomes of it. Errors: InvalidInput, field "to";
    //! Conflict "mail.no-relay"; TooManyTries "mail.busy"; Cancelled.
    [[nodiscard]] base::Result<domain::MailTestReport> test(const QString& to);

private:
    const Context& m_context;
};

//! Whether the workspace that people sign up to has a relay.
[[nodiscard]] base::Result<bool> sendsMail(Database& database);

//! The relay with its password, as deliver() takes it. Inside read() or change().
[[nodiscard]] SmtpServer smtpServer(Database& database, const domain::WorkspaceId& workspace);

} // namespace console::service
