// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/mail_test.h"

#include "domain/wire_names.h"

#include <QCoreApplication>

#include <array>

namespace console::domain {

namespace {

constexpr std::array<std::pair<MailStep, const char*>, 6> steps{{{MailStep::Connect, "connect"},
    {MailStep::Encrypt, "encrypt"}, {MailStep::SignIn, "sign_in"}, {MailStep::Sender, "sender"},
    {MailStep::Recipient, "recipient"}, {MailStep::Content, "content"}}};

constexpr std::array<std::pair<MailFailure, const char*>, 13> failures{
    {{MailFailure::NameUnknown, "name_unknown"}, {MailFailure::NotReached, "not_reached"},
        {MailFailure::TimedOut, "timed_out"}, {MailFailure::NotEncrypted, "not_encrypted"},
        {MailFailure::CertificateRefused, "certificate_refused"},
        {MailFailure::SignInRefused, "sign_in_refused"},
        {MailFailure::Utf8Unsupported, "utf8_unsupported"},
        {MailFailure::RefusedForNow, "refused_for_now"}, {MailFailure::Refused, "refused"},
        {MailFailure::BrokenOff, "broken_off"}, {MailFailure::NoAnswer, "no_answer"},
        {MailFailure::Stopped, "stopped"}, {MailFailure::Invalid, "invalid"}}};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MailFailure)
};

QString aboutTheWay(MailFailure failure)
{
    switch (failure) {
    case MailFailure::NameUnknown:
        return Words::tr("There is no server of this name. Check the name of the relay.");
    case MailFailure::NotReached:
        return Words::tr("The relay can't be reached. Check its name and port, and whether this "
                         "computer may connect to it.");
    case MailFailure::TimedOut:
        return Words::tr("The relay did not answer in time.");
    case MailFailure::NotEncrypted:
        return Words::tr("The relay does not encrypt on this port. Choose TLS for port 465, "
                         "STARTTLS for port 587.");
    case MailFailure::CertificateRefused:
        return Words::tr("The relay's certificate is not to be trusted: it is for another name, "
                         "has ended, or its authority is not known. Name its authority, if it is "
                         "your own.");
    default:
        return Words::tr("The relay does not take this user and password.");
    }
}

} // namespace

QString wireName(MailStep step)
{
    return nameIn(steps, step);
}

std::optional<MailStep> mailStep(const QString& wireName)
{
    return valueIn<MailStep>(steps, wireName);
}

QString wireName(MailFailure failure)
{
    return nameIn(failures, failure);
}

std::optional<MailFailure> mailFailure(const QString& wireName)
{
    return valueIn<MailFailure>(failures, wireName);
}

QString explanation(MailFailure failure)
{
    switch (failure) {
    case MailFailure::Utf8Unsupported:
        return Words::tr("The address has letters that this relay can't send to (no SMTPUTF8).");
    case MailFailure::RefusedForNow:
        return Words::tr("The relay does not take the mail now, but may later.");
    case MailFailure::Refused:
        return Words::tr("The relay refused the mail.");
    case MailFailure::BrokenOff:
        return Words::tr("The connection to the relay broke before the mail was handed over.");
    case MailFailure::NoAnswer:
        return Words::tr("The connection broke after the mail was handed over. It may have left.");
    case MailFailure::Stopped:
        return Words::tr("The service was ended before the mail left.");
    case MailFailure::Invalid:
        return Words::tr("No mail can be made of this sender, address or subject.");
    default:
        return aboutTheWay(failure);
    }
}

bool passes(MailFailure failure)
{
    switch (failure) {
    case MailFailure::NameUnknown:
    case MailFailure::NotReached:
    case MailFailure::TimedOut:
    case MailFailure::RefusedForNow:
    case MailFailure::BrokenOff:
    case MailFailure::Stopped:
    // What an operator has to put right first: the mail waits for it.
    case MailFailure::NotEncrypted:
    case MailFailure::CertificateRefused:
    case MailFailure::SignInRefused:
        return true;
    default:
        return false;
    }
}

} // namespace console::domain
