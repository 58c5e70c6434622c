// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/routes.h"

//! The part of the table that is about mail.
namespace console::contract::routes {
inline constexpr Route mailRelay{"GET", "/governance/mail/relay", Access::AnyToken, false, false};
inline constexpr Route changeMailRelay{
    "PATCH", "/governance/mail/relay", Access::AnyToken, false, true};
//! Sends one mail, and answers when the relay has.
inline constexpr Route testMailRelay{
    "POST", "/governance/mail/relay/test", Access::AnyToken, false, true, 90};
inline constexpr Route mails{"GET", "/governance/mails", Access::AnyToken, false, false};
inline constexpr Route mail{"GET", "/governance/mails/:mailId", Access::AnyToken, false, false};
inline constexpr Route sendMailAgain{
    "POST", "/governance/mails/:mailId/sending", Access::AnyToken, false, true};
inline constexpr Route readMailReport{
    "POST", "/governance/mail/reports", Access::AnyToken, false, true};
inline constexpr Route renewInvitations{
    "POST", "/governance/outbox/renewal", Access::AnyToken, false, true, 60};
} // namespace console::contract::routes
