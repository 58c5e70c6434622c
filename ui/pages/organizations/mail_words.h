// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/mail_codecs.h"
#include "models/row_list.h"

namespace console::ui {

//! A state in a word or two.
[[nodiscard]] QString mailStateTitle(domain::MailState state);
//! What it means for the mail, in a sentence; `mail` has left, waits, or something is to be done.
[[nodiscard]] QString mailStateSentence(const domain::Mail& mail);
[[nodiscard]] models::CellTone mailStateTone(domain::MailState state);
[[nodiscard]] QString mailKindTitle(domain::MailKind kind);
//! Words of the relay, or what kept the mail from leaving.
[[nodiscard]] QString mailReplySentence(const domain::Mail& mail);
//! How it stands in full, for who hears it: state, reason, when, and what was answered.
[[nodiscard]] QString mailDescription(const domain::Mail& mail);

} // namespace console::ui
