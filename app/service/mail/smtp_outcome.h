// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/mail/smtp_dialogue.h"

#include <curl/curl.h>

namespace console::service {

//! Why curl gave up, where the relay said nothing that explains it; `result` is not CURLE_OK.
[[nodiscard]] domain::MailFailure failureOf(CURLcode result, const SmtpDialogue& dialogue);

} // namespace console::service
