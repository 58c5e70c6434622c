// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/mail/smtp_outcome.h"

namespace console::service {

using domain::MailFailure;
using domain::MailStep;

namespace {

//! Before a mail is spoken of, a refusal is about the connection, and says nothing of the mail.
std::optional<MailFailure> refusalIn(const SmtpDialogue& dialogue)
{
    if (dialogue.code() < 400)
        return std::nullopt;
    const bool aboutTheMail = dialogue.step() >= MailStep::Sender;
    return aboutTheMail && dialogue.code() >= 500 ? MailFailure::Refused
                                                  : MailFailure::RefusedForNow;
}

std::optional<MailFailure> failureOfTheWay(CURLcode result)
{
    switch (result) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_URL_MALFORMAT:
        return MailFailure::NameUnknown;
    case CURLE_COULDNT_CONNECT:
        return MailFailure::NotReached;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
        return MailFailure::CertificateRefused;
    case CURLE_USE_SSL_FAILED:
    case CURLE_SSL_CONNECT_ERROR:
        return MailFailure::NotEncrypted;
    default:
        return std::nullopt;
    }
}

} // namespace

MailFailure failureOf(CURLcode result, const SmtpDialogue& dialogue)
{
    if (dialogue.isContentOut() && dialogue.code() == 0)
        return MailFailure::NoAnswer;
    if (const auto failure = failureOfTheWay(result))
        return *failure;
    if (result == CURLE_LOGIN_DENIED && (dialogue.code() == 0 || dialogue.code() >= 500))
        return MailFailure::SignInRefused;
    if (const auto refusal = refusalIn(dialogue))
        return *refusal;
    if (result == CURLE_OPERATION_TIMEDOUT)
        return MailFailure::TimedOut;
    if (result == CURLE_ABORTED_BY_CALLBACK)
        return MailFailure::Stopped;
    return MailFailure::BrokenOff;
}

} // namespace console::service
