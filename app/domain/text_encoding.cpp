// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/text_encoding.h"

#include "domain/one_byte_encodings.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

namespace console::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t replacement = 0xfffd;

bool isUtf8(const QByteArray& bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString ignored = decoder(bytes);
    Q_UNUSED(ignored)
    return !decoder.hasError();
}

DecodedText decodedWith(QStringDecoder::Encoding encoding, const QByteArray& bytes)
{
    QStringDecoder decoder(encoding, QStringDecoder::Flag::Stateless);
    DecodedText decoded;
    decoded.text = decoder(bytes);
    // The text may have such a character of its own.
    decoded.replaced = decoder.hasError() ? decoded.text.count(QChar(replacement)) : 0;
    return decoded;
}

DecodedText decodedAs(const QByteArray& bytes, TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf16LittleEndian:
        return decodedWith(QStringDecoder::Utf16LE, bytes);
    case TextEncoding::Utf16BigEndian:
        return decodedWith(QStringDecoder::Utf16BE, bytes);
    case TextEncoding::Utf8:
    case TextEncoding::Utf8WithMark:
        return decodedWith(QStringDecoder::Utf8, bytes);
    default:
        break;
    }
    const QString text = decodedOneByte(bytes, encoding);
    return {text, encoding, text.count(QChar(replacement))};
}

//! A text holds no control characters but tabs and those that end lines.
bool isPlainText(const DecodedText& decoded)
{
    return decoded.replaced == 0
        && std::none_of(decoded.text.begin(), decoded.text.end(),
            [](QChar c) { return c < u' ' && c != u'\t' && c != u'\n' && c != u'\r'; });
}

//! UTF-16 without a mark. Where most zero bytes are is where the upper halves are.
std::optional<TextEncoding> unmarkedUtf16(const QByteArray& bytes)
{
    if (bytes.size() % 2 != 0 || !bytes.contains('\0'))
        return std::nullopt;
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < bytes.size(); ++i)
        zeros[size_t(i % 2)] += bytes.at(i) == '\0' ? 1 : 0;
    const TextEncoding encoding
        = zeros[0] < zeros[1] ? TextEncoding::Utf16LittleEndian : TextEncoding::Utf16BigEndian;
    return isPlainText(decodedAs(bytes, encoding)) ? std::optional(encoding) : std::nullopt;
}

} // namespace

QString encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return u"UTF-8"_s;
    case TextEncoding::Utf8WithMark:
        return QCoreApplication::translate("TextEncoding", "UTF-8 with byte order mark");
    case TextEncoding::Utf16LittleEndian:
        return u"UTF-16 LE"_s;
    case TextEncoding::Utf16BigEndian:
        return u"UTF-16 BE"_s;
    case TextEncoding::Windows1250:
        return QCoreApplication::translate("TextEncoding", "Windows-1250 (central Europe)");
    case TextEncoding::Latin9:
        return QCoreApplication::translate("TextEncoding", "ISO-8859-15 (western Europe)");
    case TextEncoding::Latin2:
        return QCoreApplication::translate("TextEncoding", "ISO-8859-2 (central Europe)");
    case TextEncoding::Windows1252:
        break;
    }
    return QCoreApplication::translate("TextEncoding", "Windows-1252 (western Europe)");
}

TextEncoding detectEncoding(const QByteArray& bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        return TextEncoding::Utf8WithMark;
    if (bytes.startsWith("\xff\xfe"))
        return TextEncoding::Utf16LittleEndian;
    if (bytes.startsWith("\xfe\xff"))
        return TextEncoding::Utf16BigEndian;
    if (const std::optional<TextEncoding> utf16 = unmarkedUtf16(bytes))
        return *utf16;
    return isUtf8(bytes) ? TextEncoding::Utf8 : TextEncoding::Windows1252;
}

DecodedText decodedText(const QByteArray& bytes, std::optional<TextEncoding> asked)
{
    const TextEncoding encoding = asked.value_or(detectEncoding(bytes));
    DecodedText decoded = decodedAs(bytes, encoding);
    decoded.encoding = encoding;
    if (decoded.text.startsWith(u'\ufeff'))
        decoded.text.remove(0, 1);
    decoded.text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    return decoded;
}

} // namespace console::domain
