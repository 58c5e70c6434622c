// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QHash>
#include <QString>

namespace console::service {

//! What a mail says.
struct MailContent {
    QString subject;
    QString text;
    QString html;
};

//! Stands in MailContent where the link goes: of the letters for private use, so that no text that
//! a person writes has it.
inline constexpr QChar linkSign = QChar(0xE000);

//! The mail `name` ("invitation" and the like) of resources/mail in `language` ("en" or "fr"), with
//! `values` for its "{{name}}". Both parts say the same. "{{link}}" is left as
//! linkSign.
[[nodiscard]] MailContent fillTemplate(
    const QString& name, const QString& language, const QHash<QString, QString>& values);

//! `content` with `link` where it goes; as a link that can be followed when it is an address.
[[nodiscard]] MailContent withLink(MailContent content, const QString& link);

//! `text` in one pass with `values` for its "{{name}}", so that nothing in a value is taken for a
//! name.
[[nodiscard]] QString filled(const QString& text, const QHash<QString, QString>& values);
//! A file of resources/mail; empty when there is none.
[[nodiscard]] QString mailResource(const QString& file);
//! The part in HTML that says the same as `text`: its blocks as paragraphs, its lines as they are.
[[nodiscard]] QString framed(const QString& language, const QString& subject, const QString& text);

//! A moment as a mail in `language` writes it: in UTC, which it says.
[[nodiscard]] QString mailTime(const QDateTime& time, const QString& language);

} // namespace console::service
