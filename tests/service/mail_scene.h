// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mail/local_relay.h"
#include "service/service_fixture.h"

namespace console::test {

//! Body of PATCH /governance/mail/relay that leads to `relay`.
[[nodiscard]] QJsonObject relayBody(const LocalRelay& relay);

//! A service whose operator, Ada, has set a relay.
class MailScene {
public:
    //! `adjust` changes the configuration of the service.
    explicit MailScene(
        const LocalRelay::Options& options = {}, const ServiceFixture::Adjust& adjust = {});

    //! The answer to inviting to Ada's organization.
    ServiceAnswer invite(const QStringList& addresses);
    //! Of the outbox, newest first.
    [[nodiscard]] QJsonArray mails();
    //! The newest one to that address; empty when there is none.
    [[nodiscard]] QJsonObject mailTo(const QString& address);
    //! Waits until the newest mail to that address is in that state.
    [[nodiscard]] bool becomes(const QString& address, const QString& state);
    //! What the relay has for that address.
    [[nodiscard]] QList<QByteArray> arrived(const QString& address);

    LocalRelay relay;
    ServiceFixture fixture;
    ServiceClient ada;
    QString organization;
};

//! Body of POST /governance/mail/reports: what became of that mail of the outbox, as a relay
//! reports it (RFC 3464).
[[nodiscard]] QJsonObject bounce(
    const QJsonObject& mail, const QString& recipient, const QString& action);

//! The link in a message, whatever its encoding broke.
[[nodiscard]] QString linkIn(const QByteArray& message);

} // namespace console::test
