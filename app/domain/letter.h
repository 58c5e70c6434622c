// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/mail.h"
#include "domain/request_summary.h"

#include <array>

namespace console::domain {

//! What a letter of a case is for.
enum class LetterKind {
    Receipt, //!< the request came, and by when it is answered
    IdentityQuestion, //!< reasonable doubt who asks (GDPR, article 12(6))
    Extension, //!< more time is needed, and why (article 12(3); 11 CCR 7021)
    Refusal, //!< nothing is done, and why (article 12(4))
    Answer, //!< what was done
    HandOver, //!< to the controller, where we are the processor (article 28(3)(e))
    Recipient, //!< to somebody who had the data from us (article 19)
};

inline constexpr std::array allLetterKinds{LetterKind::Receipt, LetterKind::IdentityQuestion,
    LetterKind::Extension, LetterKind::Refusal, LetterKind::Answer, LetterKind::HandOver,
    LetterKind::Recipient};

//! "receipt", "identity_question", "extension", "refusal", "answer", "hand_over", "recipient"
[[nodiscard]] QString wireName(LetterKind kind);
[[nodiscard]] std::optional<LetterKind> letterKindOf(const QString& wireName);

//! Whether it goes to the address of the person; else one is given for it.
[[nodiscard]] bool goesToPerson(LetterKind kind);

//! What a letter has to say, or must not.
enum class LetterClause {
    Complaint, //!< the complaint to a supervisory authority (GDPR, article 12(4))
    Remedy, //!< the judicial remedy (article 12(4))
    Agency, //!< California: the authority that a complaint goes to (Civil Code 1798.199.45)
    OneLaw, //!< California: nothing of the GDPR, which is not the law of this case
};

//! "complaint", "remedy", "agency", "one_law"
[[nodiscard]] QString wireName(LetterClause clause);
[[nodiscard]] std::optional<LetterClause> letterClauseOf(const QString& wireName);
//! What is missing, and how to write it, for a person.
[[nodiscard]] QString explanation(LetterClause clause);

//! Which of the clauses that a letter of this kind needs its text lacks. Understands English and
//! French. `refuses`: for an Answer, that something in it is withheld or refused.
[[nodiscard]] QList<LetterClause> missingClauses(
    LetterKind kind, Regulation regulation, const QString& text, bool refuses = false);

//! What a letter brings about in its case once it has left; not before.
enum class LetterEffect {
    None, //!< it is a letter, and no more
    Waiting, //!< for the letter to leave. Of one that failed: counts if it is sent again in time
    Taken,
    Late, //!< it left after the last day for it, and doesn't count
    Hindered, //!< something stood against it when it left, or was about to: Letter::effectNote
};

//! "none", "waiting", "taken", "late", "hindered"
[[nodiscard]] QString wireName(LetterEffect effect);
[[nodiscard]] std::optional<LetterEffect> letterEffectOf(const QString& wireName);

//! Hinders a letter: the address of its case was corrected before it had left.
inline constexpr QLatin1String letterAddressLeft("letter.address");
//! The same for the law of its case.
inline constexpr QLatin1String letterLawLeft("letter.law");

//! A letter of a case, as a list shows it.
struct Letter {
    QString id = {}; //!< UUID
    LetterKind kind = LetterKind::Receipt;
    QString language = {}; //!< one of mailLanguages()
    QString to = {}; //!< masked; empty once the case is purged
    QString subject = {}; //!< empty once the case is purged, or for who only reads
    QList<DataRight> rights = {}; //!< of an extension: whose clocks
    QString taskId = {}; //!< of a Recipient: the task that it settles; may be empty
    RequestWorker by = {};
    QDateTime createdAt = {}; //!< UTC
    MailState state = MailState::Queued; //!< where it is in the outbox
    std::optional<QDateTime> nextAt = {}; //!< of a queued one: not before
    std::optional<QDateTime> leftAt = {}; //!< when the relay took it
    int replyCode = 0; //!< of the relay's last answer; 0: none
    QString reply = {}; //!< its words, or what went wrong before there were any
    QString contentHash = {}; //!< hex SHA-256 of the message that left; empty before
    LetterEffect effect = LetterEffect::None;
    //! Code of what hindered it: MoveObstacle::code, letterAddressLeft, letterLawLeft or that of
    //! another refusal; of one that was being sent then, what will have hindered it. "" else.
    QString effectNote = {};
    qint64 rev = 0; //!< for sending it again; 0 when its mail is not in the outbox any more
};

//! A letter with what is in it.
struct LetterText {
    Letter letter = {};
    QString to = {}; //!< the whole address
    QString text = {}; //!< the part in plain text
    QString html = {}; //!< the part in HTML
};

inline constexpr qsizetype longestLetterSubject = 200;
inline constexpr qsizetype shortestLetterText = 30;
inline constexpr qsizetype longestLetterText = 20'000;
inline constexpr int mostLettersOfCase = 200;

//! Whether subject and text can be sent. Errors InvalidInput: field "subject" "letter.subject" (1
//! to 200 characters, one line), "text" "letter.text" (30 to 20,000 characters).
[[nodiscard]] base::Result<base::Done> checkLetter(const QString& subject, const QString& text);

} // namespace console::domain
