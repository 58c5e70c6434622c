// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/session.h"
#include "contract/letter_codecs.h"

namespace console::cloud {

//! Letters of a case, and the code that proves who asks (governance side). Beside DataRequestsApi,
//! which has the cases. Errors of all: NotAllowed "workspace.not-allowed"; NotFound
//! "request.unknown". `id` is the id of a case or its ref. What a letter brings about happens once
//! it has left, and changes the revision of the case then.
class LettersApi {
public:
    explicit LettersApi(Session& governance)
        : m_session(governance)
    {
    }

    //! Newest first, with how the code stands. For who may read cases.
    [[nodiscard]] base::Call<contract::CaseLetters> list(const QString& id);
    //! The letter as it would leave, made from the service's words where subject or text are empty.
    //! Writes nothing. Errors InvalidInput with the field: "language", "words", "extensionReason",
    //! "rights", "taskId", "to".
    [[nodiscard]] base::Call<contract::LetterProposal> preview(
        const QString& id, const contract::LetterForm& form);
    //! Puts it into the outbox. Errors as preview(), and InvalidInput, field "subject", "text"
    //! ("letter.clause": all that is missing is named), "reason", "answerUntil"; Conflict
    //! "mail.no-relay", "letter.waiting" (another one with the same effect is on its way),
    //! "request.closed", "request.extension.once", and the code of the first of
    //! domain::obstacles() for what it would bring about; Outdated.
    [[nodiscard]] base::Call<domain::Letter> send(
        const QString& id, const contract::LetterForm& form, qint64 seenRev);
    //! With the whole address and text: that it was shown goes on the record. Error NotFound
    //! "letter.unknown".
    [[nodiscard]] base::Call<domain::LetterText> get(const QString& id, const QString& letterId);
    //! One that did not leave. Errors: NotFound "letter.unknown"; Conflict "mail.no-relay",
    //! "mail.state", "letter.gone" (its mail is not kept any more), "letter.address" (that of the
    //! case was corrected since), "letter.stopped" (the case has changed since); Outdated, by
    //! Letter::rev.
    [[nodiscard]] base::Call<domain::Letter> sendAgain(
        const QString& id, const domain::Letter& seen);

    //! Makes a code and sends it to the address of the case; one from before ends. Errors: Conflict
    //! "mail.no-relay", "request.closed"; TooManyTries "identity.code.sends".
    [[nodiscard]] base::Call<domain::IdentityCode> sendCode(const QString& id);
    //! What the person told. A wrong one is no error: it has one attempt less. Proved once, it is
    //! evidence for the move with IdentityMethod::EmailLoop, which is still to be made. Errors:
    //! InvalidInput, field "code" "identity.code" (can't be one; takes no attempt); Conflict
    //! "identity.code.none" (none is open), "request.closed".
    [[nodiscard]] base::Call<domain::IdentityCode> checkCode(
        const QString& id, const QString& code);

private:
    Session& m_session;
};

} // namespace console::cloud
