// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/codecs.h"
#include "domain/identity_code.h"
#include "domain/letter.h"

namespace console::contract {

// Letters of a case, and the code that proves who asks, as codecs.h has the rest.

//! Body of POST …/letters and …/letters/preview.
struct LetterForm {
    domain::LetterKind kind = domain::LetterKind::Receipt;
    QString language = {}; //!< one of mailLanguages(); empty: that of the case
    QString subject = {}; //!< empty in a preview: as the service proposes it
    QString text = {}; //!< empty in a preview: as the service proposes it
    //! What only the person who writes knows. IdentityQuestion: what is asked; Extension: why more
    //! time is needed; both 10 to 2000 characters. Receipt, Answer, HandOver, Recipient: may be
    //! empty.
    QString words = {};
    QString reason = {}; //!< IdentityQuestion in a case that was just received: why there is doubt
    std::optional<QDate> answerUntil = {}; //!< IdentityQuestion: last day for an answer
    QList<domain::DataRight> rights = {}; //!< Extension: whose clocks; empty: all
    std::optional<domain::RequestExtension::Reason> extensionReason = {}; //!< Extension
    QString taskId = {}; //!< Recipient: the task that is sent with it; may be empty
    QString to = {}; //!< HandOver, Recipient: the address; else empty
    bool closes = false; //!< Answer, HandOver: the case is closed once it has left
};
[[nodiscard]] QJsonObject encode(const LetterForm& form);
[[nodiscard]] LetterForm decodeLetterForm(base::JsonReader& reader);

//! Answer of POST …/letters/preview: the letter as it would leave.
struct LetterProposal {
    QString language = {};
    QString to = {}; //!< masked
    QString subject = {};
    QString text = {};
    QString html = {};
    QList<domain::LetterClause> missing = {}; //!< what it needs before it can be sent
};
[[nodiscard]] QJsonObject encode(const LetterProposal& proposal);
[[nodiscard]] LetterProposal decodeLetterProposal(base::JsonReader& reader);

//! Item of CaseLetters, and answer of POST …/letters and …/letters/:letterId/sending.
[[nodiscard]] QJsonObject encode(const domain::Letter& letter);
[[nodiscard]] domain::Letter decodeLetter(base::JsonReader& reader);

//! Answer of GET …/letters/:letterId.
[[nodiscard]] QJsonObject encode(const domain::LetterText& letter);
[[nodiscard]] domain::LetterText decodeLetterText(base::JsonReader& reader);

//! Answer of the routes of …/identity-code.
[[nodiscard]] QJsonObject encode(const domain::IdentityCode& code);
[[nodiscard]] domain::IdentityCode decodeIdentityCode(base::JsonReader& reader);

//! Answer of GET …/letters.
struct CaseLetters {
    QList<domain::Letter> letters = {}; //!< newest first, at most mostLettersOfCase
    domain::IdentityCode code = {};
    bool relaySet = false; //!< without a relay nothing can be sent from here
};
[[nodiscard]] QJsonObject encode(const CaseLetters& all);
[[nodiscard]] CaseLetters decodeCaseLetters(base::JsonReader& reader);

} // namespace console::contract
