// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/letter.h"
#include "ui/pages/datarequests/case_words.h"

class QComboBox;

namespace console::ui {

// What letters of a case are told with.

//! "Extension of the time limit"
[[nodiscard]] QString letterTitle(domain::LetterKind kind);
//! What such a letter brings about in this case, in sentences; the days are days of the case.
[[nodiscard]] QString letterPurpose(domain::LetterKind kind, const domain::RequestCase& request);
//! Why none of that kind fits the case as it is; empty when one does. `today` is a day of the case.
[[nodiscard]] QString whyNoLetter(
    domain::LetterKind kind, const domain::RequestCase& request, const QDate& today);

//! The last day on which such a letter still counts: an extension about `rights`, all when empty,
//! or a refusal. Nothing where there is none.
[[nodiscard]] std::optional<QDate> lastDayFor(domain::LetterKind kind,
    const domain::RequestCase& request, const QList<domain::DataRight>& rights = {});

//! Where the letter is, with the last answer of the relay.
[[nodiscard]] KeyValue letterState(const domain::Letter& letter);
//! Whether what it brings about counts, and until when it can; nothing for one that is no more than
//! a letter.
[[nodiscard]] std::optional<CaseNotice> letterMark(
    const domain::Letter& letter, const domain::RequestCase& request);
//! The letter may change its place without anything that is done here.
[[nodiscard]] bool isUnderWay(domain::MailState state);

//! When a closed case was last opened again: what was decided and sent before is no part of the
//! decision now. Nothing when it never was.
[[nodiscard]] std::optional<QDateTime> reopenedAt(const domain::RequestCase& request);

//! "English", as those who speak it write it.
[[nodiscard]] QString letterLanguage(const QString& code);
//! To choose one of the languages that letters are written in.
[[nodiscard]] QComboBox* languageChoice(const QString& chosen);

} // namespace console::ui
