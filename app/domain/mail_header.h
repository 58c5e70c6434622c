// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayList>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace console::domain {

// Reading mails (RFC 5322, RFC 2045, RFC 2046), strictly: what is not as written there is no mail.

//! Fields by their names in lower case; of several with one name, the first.
class MailHeader {
public:
    [[nodiscard]] QString value(const char* name) const { return m_values.value(QByteArray(name)); }
    void insert(const QByteArray& lowerName, const QString& value)
    {
        if (!m_values.contains(lowerName))
            m_values.insert(lowerName, value);
    }

private:
    QHash<QByteArray, QString> m_values;
};

struct MailContentType {
    QString name; //!< lower case, "multipart/report"; empty when there is none
    QHash<QString, QString> parameters; //!< names in lower case
};

struct MailPart {
    MailHeader header;
    QList<QByteArray> body; //!< lines
};

//! Lines without their ends, be these CRLF or LF. Nothing when one is longer than `longest`.
[[nodiscard]] std::optional<QList<QByteArray>> mailLines(const QByteArray& mail, qsizetype longest);
//! Those before the first empty line.
[[nodiscard]] QList<QByteArray> headerLines(const QList<QByteArray>& lines);
//! Unfolds. Nothing when a line is no field.
[[nodiscard]] std::optional<MailHeader> readMailHeader(const QList<QByteArray>& lines);
[[nodiscard]] MailContentType contentType(const QString& field);
//! The parts of a multipart body (RFC 2046, section 5.1). Nothing when there are more than `most`,
//! none, a header is none, or the last boundary is missing.
[[nodiscard]] std::optional<QList<MailPart>> mailParts(
    const QList<QByteArray>& lines, const QByteArray& boundary, qsizetype most);

} // namespace console::domain
