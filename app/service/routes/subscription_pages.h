// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/notice.h"
#include "service/http/message.h"

namespace console::service {

//! Pages in HTML for whoever follows a link in a mail: no script, nothing from elsewhere, and
//! nobody's frame (Content-Security-Policy Level 3). Their texts are in resources/mail, as those of
//! the mails are.

//! What a page asks or says.
enum class SubscriptionPage {
    AskConfirmation,
    Confirmed,
    AskEnd,
    Ended,
};

//! In the language of the subscription; those that ask have one button, which posts to the address
//! of the page.
[[nodiscard]] HttpResponse subscriptionPage(
    SubscriptionPage page, const domain::Subscriber& subscriber);
//! 404, in every language: the same whatever the link was.
[[nodiscard]] HttpResponse linkOverPage();
//! 429, in every language, for a client that may come again after so many seconds.
[[nodiscard]] HttpResponse waitPage(int seconds);

} // namespace console::service
