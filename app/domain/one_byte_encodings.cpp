// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/one_byte_encodings.h"

#include <string_view>

namespace console::domain {

namespace {

// What the bytes 0x80 to 0xff stand for, 16 a line, as the mappings of the Unicode Consortium say;
// U+FFFD for those that no text has: not assigned, or a control character of terminals.

constexpr std::u16string_view windows1250(u"€\ufffd‚\ufffd„…†‡\ufffd‰Š‹ŚŤŽŹ"
                                          u"\ufffd‘’“”•–—\ufffd™š›śťžź"
                                          u"\u00a0ˇ˘Ł¤Ą¦§¨©Ş«¬\u00ad®Ż"
                                          u"°±˛ł´µ¶·¸ąş»Ľ˝ľż"
                                          u"ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎ"
                                          u"ĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß"
                                          u"ŕáâăäĺćçčéęëěíîď"
                                          u"đńňóôőö÷řůúűüýţ˙");
constexpr std::u16string_view windows1252(u"€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd"
                                          u"\ufffd‘’“”•–—˜™š›œ\ufffdžŸ"
                                          u"\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯"
                                          u"°±²³´µ¶·¸¹º»¼½¾¿"
                                          u"ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ"
                                          u"ÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß"
                                          u"àáâãäåæçèéêëìíîï"
                                          u"ðñòóôõö÷øùúûüýþÿ");
constexpr std::u16string_view latin2(u"\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd"
                                     u"\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd"
                                     u"\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd"
                                     u"\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd"
                                     u"\u00a0Ą˘Ł¤ĽŚ§¨ŠŞŤŹ\u00adŽŻ"
                                     u"°ą˛ł´ľśˇ¸šşťź˝žż"
                                     u"ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎ"
                                     u"ĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß"
                                     u"ŕáâăäĺćçčéęëěíîď"
                                     u"đńňóôőö÷řůúűüýţ˙");
constexpr std::u16string_view latin9(u"\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd"
                                     u"\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd"
                                     u"\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd"
                                     u"\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd"
                                     u"\u00a0¡¢£€¥Š§š©ª«¬\u00ad®¯"
                                     u"°±²³Žµ¶·ž¹º»ŒœŸ¿"
                                     u"ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ"
                                     u"ÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß"
                                     u"àáâãäåæçèéêëìíîï"
                                     u"ðñòóôõö÷øùúûüýþÿ");
static_assert(windows1250.size() == 128 && windows1252.size() == 128 && latin2.size() == 128
    && latin9.size() == 128);

std::u16string_view upperHalf(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Windows1250:
        return windows1250;
    case TextEncoding::Latin2:
        return latin2;
    case TextEncoding::Latin9:
        return latin9;
    default:
        return windows1252;
    }
}

} // namespace

QString decodedOneByte(const QByteArray& bytes, TextEncoding encoding)
{
    const std::u16string_view upper = upperHalf(encoding);
    QString text = QString::fromLatin1(bytes);
    for (QChar& c : text) {
        if (c.unicode() >= 0x80)
            c = QChar(upper[size_t(c.unicode() - 0x80)]);
    }
    return text;
}

} // namespace console::domain
