// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/mail.h"

#include "domain/wire_names.h"

#include <array>

namespace console::domain {

namespace {

constexpr std::array<std::pair<MailKind, const char*>, 6> kinds{
    {{MailKind::Invitation, "invitation"}, {MailKind::PasswordReset, "password_reset"},
        {MailKind::ListingNotice, "listing_notice"}, {MailKind::Subscription, "subscription"},
        {MailKind::Letter, "letter"}, {MailKind::IdentityCode, "identity_code"}}};

constexpr std::array<std::pair<MailState, const char*>, 7> states{
    {{MailState::Queued, "queued"}, {MailState::Sending, "sending"}, {MailState::Sent, "sent"},
        {MailState::Refused, "refused"}, {MailState::Failed, "failed"},
        {MailState::Unknown, "unknown"}, {MailState::Bounced, "bounced"}}};

} // namespace

QString wireName(MailKind kind)
{
    return nameIn(kinds, kind);
}

std::optional<MailKind> mailKind(const QString& wireName)
{
    return valueIn<MailKind>(kinds, wireName);
}

QString wireName(MailState state)
{
    return nameIn(states, state);
}

std::optional<MailState> mailState(const QString& wireName)
{
    return valueIn<MailState>(states, wireName);
}

bool maySendAgain(MailState state)
{
    return state == MailState::Refused || state == MailState::Failed || state == MailState::Unknown
        || state == MailState::Bounced;
}

} // namespace console::domain
