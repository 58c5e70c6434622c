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

//! A moment as a mail in `language` writes it: in UTC, which it says.
[[nodiscard]] QString mailTime(const QDateTime& time, const QString& language);

} // namespace console::service
