// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/letter_codecs.h"
#include "service/mail/letter_template.h"
#include "service/store/data_requests.h"
#include "service/usecases/context.h"

namespace console::service {

//! A letter as it would leave.
struct WholeLetter {
    contract::LetterForm form; //!< whole: with its language, its rights, and words without blanks
    QString address; //!< where it goes
    MailContent content;
    QList<domain::LetterClause> missing; //!< that its text needs
};

//! What the form makes in that case; the service's proposal where subject or text are empty. Inside
//! read() or change(). Errors: Conflict "request.closed"; InvalidInput, field "language"
//! "letter.language", "words" "letter.words" (10 to 2000 characters where they are needed),
//! "extensionReason" "letter.extension", "rights" "request.rights", "taskId" "letter.task" (no
//! task of the case that somebody else has to do), "to" "letter.to", "request.text.masked" (what is
//! shown of the contact while it is masked).
[[nodiscard]] base::Result<WholeLetter> wholeLetter(
    const Context& context, const StoredDataRequest& stored, const contract::LetterForm& form);

//! What can be told once a case is closed: what follows from it, but nothing that closes it.
[[nodiscard]] bool takesClosed(const StoredDataRequest& stored, const contract::LetterForm& form);

//! What of the clauses that it needs the text lacks, for this case.
[[nodiscard]] QList<domain::LetterClause> missingClauses(
    const domain::RequestCase& whole, domain::LetterKind kind, const QString& text);

} // namespace console::service
