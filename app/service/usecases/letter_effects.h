// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/store/mail_queue.h"
#include "service/usecases/letter_form.h"

namespace console::service {

// What letters bring about in their cases. All inside change().

//! Whether the letter is to bring about something, and nothing stands against that now; what it
//! brings about waits for it to leave. Errors: Conflict "request.extension.once", InvalidInput,
//! field "reason" "move.reason", "answerUntil" "move.until", and the code of the first of
//! domain::obstacles().
[[nodiscard]] base::Result<domain::LetterEffect> expectedEffect(
    const Context& context, const StoredDataRequest& stored, const WholeLetter& letter);

//! Whether both can't wait at once: they would bring about the same.
[[nodiscard]] bool competes(const contract::LetterForm& one, const contract::LetterForm& other);

//! Stops the letter that this mail carries, and says why in its case, where the case has changed so
//! that it would tell something wrong, or bring nothing about any more. To be called before it is
//! sent. True where it did.
[[nodiscard]] bool stopIfHindered(Database& database, const Shared& shared, const StoredMail& mail);

//! What became of a mail of a case, for the letter in it. Once it has left, what the letter brings
//! about is done, as by the person who sent it, if it left in time. A mail whose person was erased
//! meanwhile is forgotten.
void caseMailSettled(
    Database& database, const Shared& shared, const StoredMail& mail, const MailAttempt& attempt);

} // namespace console::service
