// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/letter_codecs.h"
#include "service/usecases/data_request_work.h"

namespace console::service {

//! Letters of a case. Errors of all: NotAllowed "workspace.not-allowed"; NotFound
//! "request.unknown"; of one letter NotFound "letter.unknown".
class Letters {
public:
    explicit Letters(const Context& context)
        : m_context(context)
    {
    }

    //! For who may read cases.
    [[nodiscard]] base::Result<contract::CaseLetters> all(const QString& id);
    //! Errors: those of wholeLetter().
    [[nodiscard]] base::Result<contract::LetterProposal> preview(
        const QString& id, const contract::LetterForm& form);
    //! Puts it into the outbox, with its place in the record. Errors: those of wholeLetter(),
    //! domain::checkLetter() and expectedEffect(); InvalidInput, field "text" "letter.clause"
    //! (with each clause that is missing); Conflict "mail.no-relay", "letter.waiting"; Outdated.
    [[nodiscard]] base::Result<domain::Letter> send(
        const QString& id, const contract::LetterForm& form, const SeenRev& seen);
    //! Puts on the record that it was shown.
    [[nodiscard]] base::Result<domain::LetterText> get(const QString& id, const QString& letterId);
    //! One that did not leave. Errors: Conflict "letter.gone", "letter.address", "letter.stopped",
    //! "mail.no-relay", "mail.state"; Outdated, by the revision of its mail.
    [[nodiscard]] base::Result<domain::Letter> sendAgain(
        const QString& id, const QString& letterId, const SeenRev& seen);

private:
    const Context& m_context;
};

} // namespace console::service
