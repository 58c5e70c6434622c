// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayList>
#include <QString>
#include <QStringEncoder>

//! For tests that look for a text in everything that is left behind.
namespace console::test {

//! What `text` can look like: UTF-8 and UTF-16 of both orders, each plain, in hexadecimal digits of
//! both cases, and in base64 at each of its three places; and percent-encoded.
inline QByteArrayList formsOf(const QString& text)
{
    QByteArrayList plain{text.toUtf8()};
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE})
        plain.append(QByteArray(QStringEncoder(encoding).encode(text)));
    QByteArrayList forms{text.toUtf8().toPercentEncoding()};
    for (const QByteArray& bytes : std::as_const(plain)) {
        forms << bytes << bytes.toHex() << bytes.toHex().toUpper();
        for (qsizetype before = 0; before < 3; ++before) {
            const QByteArray encoded = QByteArray(QByteArray(before, 'x') + bytes)
                                           .toBase64(QByteArray::OmitTrailingEquals);
            // The digits at both ends depend on what stands beside them.
            forms.append(encoded.mid(before == 0 ? 0 : before + 1).chopped(2));
        }
    }
    return forms;
}

inline bool holds(const QByteArray& bytes, const QString& text)
{
    const QByteArrayList forms = formsOf(text);
    for (const QByteArray& form : forms) {
        if (bytes.contains(form))
            return true;
    }
    return false;
}

} // namespace console::test
