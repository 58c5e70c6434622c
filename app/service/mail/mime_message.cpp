// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/mail/mime_message.h"

#include "domain/one_line.h"
#include "service/mail/mime_words.h"

#include <QCryptographicHash>
#include <QLocale>

#include <algorithm>

namespace console::service {

using namespace Qt::StringLiterals;

namespace {

//! "=_" stands in no quoted-printable text.
QByteArray boundaryOf(const MailMessage& message)
{
    return "=_"
        + QCryptographicHash::hash(message.messageId.toUtf8(), QCryptographicHash::Sha256)
              .toHex()
              .first(32);
}

QByteArray dateOf(const QDateTime& date)
{
    return QLocale::c().toString(date.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1()
        + " +0000";
}

QByteArray part(const QByteArray& boundary, const QByteArray& type, const QString& text)
{
    return "--" + boundary + "\r\nContent-Type: " + type
        + "; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        + quotedPrintable(text) + "\r\n";
}

bool isSound(const MailMessage& message)
{
    const QStringList inHeaders{message.senderAddress, message.senderName, message.to,
        message.messageId, message.content.subject, message.unsubscribe, message.unsubscribePage};
    return std::all_of(inHeaders.begin(), inHeaders.end(),
               [](const QString& text) { return domain::isOneLine(text); })
        && !wireAddress(message.senderAddress).isEmpty() && !wireAddress(message.to).isEmpty();
}

//! The page first: the first that a mail program knows counts (RFC 2369, section 2).
QByteArray unsubscribeFields(const MailMessage& message)
{
    if (message.unsubscribe.isEmpty())
        return {};
    const QByteArray byMail = "\r\n <" + message.unsubscribe.toUtf8() + ">\r\n";
    if (message.unsubscribePage.isEmpty())
        return "List-Unsubscribe:" + byMail;
    return "List-Unsubscribe:\r\n <" + message.unsubscribePage.toUtf8() + ">," + byMail
        + "List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n";
}

} // namespace

base::Result<QByteArray> mimeMessage(const MailMessage& message)
{
    if (!isSound(message))
        return base::failure(base::ApiError::invalid(u"mail"_s,
            QCoreApplication::translate(
                "Service", "No mail can be made of this sender, address or subject."),
            u"mail.header"_s));
    const QByteArray boundary = boundaryOf(message);
    const QByteArray sender = '<' + wireAddress(message.senderAddress).toUtf8() + '>';
    QByteArray mail = "Date: " + dateOf(message.date) + "\r\nFrom: ";
    mail += message.senderName.isEmpty()
        ? sender
        : QByteArray(displayName(message.senderName) + "\r\n " + sender);
    mail += "\r\nTo: <" + wireAddress(message.to).toUtf8() + ">\r\nMessage-ID: "
        + message.messageId.toUtf8() + "\r\nSubject: " + headerText(message.content.subject)
        + "\r\nAuto-Submitted: auto-generated\r\n";
    mail += unsubscribeFields(message);
    mail += "MIME-Version: 1.0\r\nContent-Type: multipart/alternative;\r\n boundary=\"" + boundary
        + "\"\r\n\r\n";
    mail += part(boundary, "text/plain", message.content.text);
    mail += part(boundary, "text/html", message.content.html);
    return QByteArray(mail + "--" + boundary + "--\r\n");
}

} // namespace console::service
