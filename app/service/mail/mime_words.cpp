// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/mail/mime_words.h"

#include "domain/mail_relay.h"

#include <algorithm>

namespace console::service {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPlain = 60; // one line with the longest name of a header before it
constexpr qsizetype longestWord = 45; // bytes: 60 in Base64, within the 75 of RFC 2047
constexpr qsizetype longestLine = 76; // RFC 2045, section 6.7

bool isPlain(const QString& text)
{
    return text.size() <= longestPlain && !text.contains("=?"_L1)
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c < u'\x7f'; });
}

QByteArray encodedWords(const QString& text)
{
    QByteArrayList words;
    QByteArray part;
    const auto end = [&] {
        if (!part.isEmpty())
            words.append(QByteArray("=?utf-8?B?" + part.toBase64() + "?="));
        part.clear();
    };
    const QList<uint> letters = text.toUcs4();
    for (const uint letter : letters) {
        const char32_t one = letter;
        const QByteArray bytes = QString::fromUcs4(&one, 1).toUtf8();
        if (part.size() + bytes.size() > longestWord)
            end();
        part += bytes;
    }
    end();
    return words.join("\r\n ");
}

QByteArray quoted(const QByteArray& line)
{
    static const char* const digits = "0123456789ABCDEF";
    QByteArray result;
    qsizetype width = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const auto c = static_cast<unsigned char>(line.at(i));
        const bool last = i + 1 == line.size();
        const bool asItIs = (c > ' ' && c < 127 && c != '=') || (c == ' ' && !last);
        QByteArray written(1, line.at(i));
        if (!asItIs)
            written = QByteArray("=") + digits[c >> 4] + digits[c & 15];
        if (width + written.size() > longestLine - 1) {
            result += "=\r\n";
            width = 0;
        }
        result += written;
        width += written.size();
    }
    return result;
}

} // namespace

QByteArray headerText(const QString& text)
{
    return isPlain(text) ? text.toLatin1() : encodedWords(text);
}

QByteArray displayName(const QString& name)
{
    if (!isPlain(name))
        return encodedWords(name);
    QByteArray inQuotes = name.toLatin1();
    inQuotes.replace('\\', "\\\\").replace('"', "\\\"");
    return QByteArray('"' + inQuotes + '"');
}

QByteArray quotedPrintable(const QString& text)
{
    QByteArrayList lines;
    QByteArray bytes = text.toUtf8();
    bytes.replace("\r\n", "\n");
    const QList<QByteArray> parts = bytes.split('\n');
    for (const QByteArray& line : parts)
        lines.append(quoted(line));
    return lines.join("\r\n");
}

QString wireAddress(const QString& address)
{
    const QString host = domain::asciiHost(address.section(u'@', -1));
    return host.isEmpty() ? QString() : QString(address.section(u'@', 0, -2) + u'@' + host);
}

bool needsUtf8(const QString& address)
{
    const QString local = address.section(u'@', 0, -2);
    return std::any_of(local.begin(), local.end(), [](QChar c) { return c > u'\x7f'; });
}

} // namespace console::service
