// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace console::domain {

//! Steps of sending one mail, in order.
enum class MailStep {
    Connect,
    Encrypt, //!< with the certificate checked
    SignIn,
    Sender, //!< MAIL FROM
    Recipient, //!< RCPT TO
    Content, //!< DATA, until the relay's answer
};

[[nodiscard]] QString wireName(MailStep step);
[[nodiscard]] std::optional<MailStep> mailStep(const QString& wireName);

//! Why a mail did not leave.
enum class MailFailure {
    NameUnknown, //!< no server of that name
    NotReached, //!< no connection
    TimedOut,
    NotEncrypted, //!< the relay offers no encryption, or none that is new enough
    CertificateRefused,
    SignInRefused,
    Utf8Unsupported, //!< an address needs SMTPUTF8 (RFC 6531) and the relay lacks it
    RefusedForNow, //!< 4xx
    Refused, //!< 5xx
    BrokenOff, //!< the connection ended before the content was handed over
    NoAnswer, //!< the content was handed over and nothing came back: it may have left
    Stopped, //!< by the end of the service
    Invalid, //!< no mail can be made of this
};

[[nodiscard]] QString wireName(MailFailure failure);
[[nodiscard]] std::optional<MailFailure> mailFailure(const QString& wireName);
//! What it means and what helps, for a person.
[[nodiscard]] QString explanation(MailFailure failure);
//! Whether the same mail may leave at a later try, without anybody's doing.
[[nodiscard]] bool passes(MailFailure failure);

struct MailStepOutcome {
    MailStep step = MailStep::Connect;
    std::chrono::milliseconds took = {};
    std::optional<MailFailure> failure = {};
};

//! What became of one mail, step by step; those that were not reached are left out.
struct MailTestReport {
    QList<MailStepOutcome> steps = {};
    std::optional<MailFailure> failure = {}; //!< none: the relay took the mail
    int replyCode = 0; //!< of the relay's last answer; 0: none came
    QString reply = {}; //!< its words, in one line

    [[nodiscard]] bool ok() const { return !failure; }
};

} // namespace console::domain
