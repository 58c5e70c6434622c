// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/mail_relay.h"
#include "domain/mail_test.h"

#include <chrono>
#include <functional>

namespace console::service {

//! A relay, and how to sign in to it.
struct SmtpServer {
    QString host = {};
    int port = 587;
    domain::MailSecurity security = domain::MailSecurity::StartTls;
    QString user = {}; //!< empty: no sign-in
    QString password = {}; //!< a secret
    QByteArray authority = {}; //!< PEM, trusted besides the system's; may be empty
};

//! How long a relay is waited for.
struct SmtpPatience {
    std::chrono::milliseconds connection = std::chrono::seconds(20);
    std::chrono::milliseconds answer = std::chrono::seconds(60); //!< to one command; whole seconds
    std::chrono::milliseconds whole = std::chrono::seconds(180);
    std::chrono::milliseconds grace = std::chrono::seconds(3); //!< for the answer, once stopped
};

//! What is handed over.
struct SmtpEnvelope {
    QString from;
    QString to;
    QByteArray message; //!< RFC 5322
};

//! Called on the thread of deliver().
struct SmtpEvents {
    std::function<bool()> isStopped = {};
    //! Before the first byte of the message goes out; false: nothing goes out.
    std::function<bool()> beforeContent = {};
    //! Once the relay has answered for the message, or it is clear that it will not.
    std::function<void(const domain::MailTestReport&)> settled = {};
};

//! Hands one mail to a relay over SMTP (RFC 5321), encrypted by STARTTLS or TLS and with its
//! certificate checked, else not at all. Blocks. What became of it is told once, to
//! `events.settled` as soon as it is known, and by the report. Never logs.
[[nodiscard]] domain::MailTestReport deliver(const SmtpServer& server, const SmtpEnvelope& envelope,
    const SmtpPatience& patience, const SmtpEvents& events = {});

} // namespace console::service
