// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mail/local_relay.h"
#include "ui/page_stage.h"

namespace console::test {

//! The service of the stage, whose operator is signed in, sends by `relay` from now on.
inline bool sendsBy(PageStage& stage, const LocalRelay& relay)
{
    domain::MailRelayChange wanted;
    wanted.host = QStringLiteral("127.0.0.1");
    wanted.port = relay.port();
    wanted.security = domain::MailSecurity::StartTls;
    wanted.user = relay.options().user;
    wanted.password = relay.options().password;
    wanted.senderAddress = QStringLiteral("cloud@sender.example");
    wanted.authority = QString::fromLatin1(relay.authority());
    return await(stage.client->mail().changeRelay(wanted, 0)).has_value();
}

} // namespace console::test
