// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/mail_relay.h"
#include "mail/local_relay.h"

namespace console::test {

//! What an operator sets for mails to leave by `relay`.
[[nodiscard]] inline domain::MailRelayChange relayChange(const LocalRelay& relay)
{
    domain::MailRelayChange wanted;
    wanted.host = QStringLiteral("127.0.0.1");
    wanted.port = relay.port();
    wanted.security
        = relay.options().implicitTls ? domain::MailSecurity::Tls : domain::MailSecurity::StartTls;
    wanted.user = relay.options().user;
    wanted.password = relay.options().password;
    wanted.senderAddress = QStringLiteral("cloud@sender.example");
    wanted.authority = QString::fromLatin1(relay.authority());
    return wanted;
}

} // namespace console::test
