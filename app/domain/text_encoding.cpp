// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/text_encoding.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <array>

namespace console::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t replacement = 0xfffd;

//! 0x80 to 0x9f, in which Windows-1252 is not Latin-1; five of them are not assigned.
constexpr std::array<char16_t, 32> windowsRange{0x20ac, replacement, 0x201a, 0x0192, 0x201e, 0x2026,
    0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, replacement, 0x017d, replacement,
    replacement, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161,
    0x203a, 0x0153, replacement, 0x017e, 0x0178};

QString fromWindows1252(const QByteArray& bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar& c : text) {
        if (c >= u'\u0080' && c <= u'\u009f')
            c = QChar(windowsRange[size_t(c.unicode() - 0x80)]);
    }
    return text;
}

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
    case TextEncoding::Windows1252: {
        const QString text = fromWindows1252(bytes);
        return {text, encoding, text.count(QChar(replacement))};
    }
    default:
        return decodedWith(QStringDecoder::Utf8, bytes);
    }
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
    case TextEncoding::Windows1252:
        break;
    }
    return u"Windows-1252"_s;
}

TextEncoding detectEncoding(const QByteArray& bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        return TextEncoding::Utf8WithMark;
    if (bytes.startsWith("\xff\xfe"))
        return TextEncoding::Utf16LittleEndian;
    if (bytes.startsWith("\xfe\xff"))
        return TextEncoding::Utf16BigEndian;
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
