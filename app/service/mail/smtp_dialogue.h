// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/mail_relay.h"
#include "domain/mail_test.h"

#include <QByteArrayList>
#include <QElapsedTimer>

namespace console::service {

//! Follows what client and relay say to each other: which step it is, how long each took, and what
//! the relay said last. Of what the client says only the word of the command is looked at.
class SmtpDialogue {
public:
    explicit SmtpDialogue(domain::MailSecurity security);

    //! One line, or several, from the client.
    void said(const QByteArray& command);
    //! One line from the relay. True when its answer is complete.
    bool heard(const QByteArray& line);
    //! The connection stands, and its encryption begins.
    void encrypting();
    //! The whole message is on its way: the next answer is about it.
    void contentEnded();

    [[nodiscard]] domain::MailStep step() const { return m_step; }
    [[nodiscard]] bool isContentOut() const { return m_contentOut; }
    //! The relay's complete answer to the last command or to the message; 0: none yet.
    [[nodiscard]] int code() const { return m_code; }
    [[nodiscard]] QString words() const;
    //! It was asked, on the encrypted way, for what it can do, and has answered.
    [[nodiscard]] bool hasOffered() const { return m_offered; }
    [[nodiscard]] bool offers(const char* extension) const;

    //! The steps up to now; the last one with `failure`.
    [[nodiscard]] QList<domain::MailStepOutcome> steps(
        const std::optional<domain::MailFailure>& failure) const;

private:
    void enter(domain::MailStep step);

    const bool m_implicit;
    QElapsedTimer m_clock;
    domain::MailStep m_step = domain::MailStep::Connect;
    QList<std::pair<domain::MailStep, qint64>> m_begun; //!< each step and when, in milliseconds
    bool m_encrypting = false; //!< STARTTLS was said
    bool m_asked = false; //!< EHLO was said last
    bool m_offered = false;
    bool m_contentOut = false;
    bool m_left = false; //!< QUIT was said
    int m_code = 0;
    QByteArrayList m_lines;
    QByteArrayList m_extensions;
};

} // namespace console::service
