// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace console::domain {

//! How the way to a relay is encrypted. It always is.
enum class MailSecurity {
    StartTls, //!< begun in plain and refused unless the relay goes on encrypted (RFC 3207)
    Tls, //!< from the first byte (RFC 8314)
};

[[nodiscard]] QString wireName(MailSecurity security);
[[nodiscard]] std::optional<MailSecurity> mailSecurity(const QString& wireName);

//! Languages that mails are written in.
[[nodiscard]] QStringList mailLanguages();

//! The server that the mails of a workspace leave by.
struct MailRelay {
    QString host = {}; //!< empty: none is set, and nothing leaves
    int port = 587;
    MailSecurity security = MailSecurity::StartTls;
    QString user = {}; //!< empty: the relay asks for no sign-in
    bool passwordSet = false; //!< the password itself is never read back
    std::optional<QDateTime> passwordSetAt = {};
    QString senderAddress = {};
    QString senderName = {}; //!< may be empty
    QString language = QStringLiteral("en"); //!< one of mailLanguages()
    int perMinute = 60; //!< mails at most
    QString authority
        = {}; //!< certificates in PEM that are trusted besides the system's; may be empty
    qint64 rev = 0; //!< for If-Match; 0 when unknown

    [[nodiscard]] bool isSet() const { return !host.isEmpty(); }

    friend bool operator==(const MailRelay&, const MailRelay&) = default;
};

//! What is left out stays as it is. An empty host turns mail off and forgets the rest.
struct MailRelayChange {
    std::optional<QString> host = {};
    std::optional<int> port = {};
    std::optional<MailSecurity> security = {};
    std::optional<QString> user = {};
    std::optional<QString> password = {}; //!< a secret; empty: none from now on
    std::optional<QString> senderAddress = {};
    std::optional<QString> senderName = {};
    std::optional<QString> language = {};
    std::optional<int> perMinute = {};
    std::optional<QString> authority = {};
};

inline constexpr int mostMailsPerMinute = 600;
inline constexpr qsizetype longestMailName = 120;
inline constexpr qsizetype longestMailSecret = 1000;
inline constexpr qsizetype longestMailAuthority = 64 * 1024;

//! `relay` after `change`; whether its password is set follows from the change. Errors
//! InvalidInput, each with its field: "mail.relay.host", "mail.relay.port", "mail.relay.user",
//! "mail.relay.password" (too long, no line, none beside a user), "mail.relay.password-again" (the
//! host, port or user is another one: a password is sent only to the server it was typed for),
//! "email.…" (senderAddress), "mail.relay.name", "mail.relay.language", "mail.relay.limit",
//! "mail.relay.authority" (too long).
[[nodiscard]] base::Result<MailRelay> changed(
    const MailRelay& relay, const MailRelayChange& change);

//! The host as DNS knows it (RFC 5890); empty when it is none.
[[nodiscard]] QString asciiHost(const QString& host);

//! Brevo's relay, whose user and SMTP key are the operator's own
//! (https://developers.brevo.com/docs/smtp-integration).
[[nodiscard]] MailRelayChange brevoRelay();

} // namespace console::domain
