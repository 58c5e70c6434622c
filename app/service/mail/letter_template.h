// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/mail/mail_template.h"

#include <QDate>

namespace console::service {

//! The letter `name` ("receipt", …: LetterKind on the wire) of resources/mail in `language` ("en"
//! or "fr"), with `values` for its "{{name}}". Values keep their lines; where one is empty, no gap
//! is left. A proposal for a person to edit: subject and text only.
[[nodiscard]] MailContent proposedLetter(
    const QString& name, const QString& language, const QHash<QString, QString>& values);

//! What a person made of it, as it leaves: both parts say the same.
[[nodiscard]] MailContent writtenLetter(
    const QString& subject, const QString& text, const QString& language);

//! A piece of letters in that language, of resources/mail/letter_words; empty when there is none of
//! that name.
[[nodiscard]] QString letterWords(const QString& name, const QString& language);

//! A day as a letter in `language` writes it.
[[nodiscard]] QString letterDay(const QDate& day, const QString& language);

} // namespace console::service
