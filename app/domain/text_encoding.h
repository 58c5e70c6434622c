// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>

namespace console::domain {

//! How the bytes of a file become characters.
enum class TextEncoding {
    Utf8,
    Utf8WithMark,
    Utf16LittleEndian,
    Utf16BigEndian,
    Windows1252, //!< western Europe
    Windows1250, //!< central Europe
    Latin9, //!< ISO-8859-15, western Europe
    Latin2, //!< ISO-8859-2, central Europe
};

inline constexpr std::array allTextEncodings{TextEncoding::Utf8, TextEncoding::Utf8WithMark,
    TextEncoding::Utf16LittleEndian, TextEncoding::Utf16BigEndian, TextEncoding::Windows1252,
    TextEncoding::Windows1250, TextEncoding::Latin9, TextEncoding::Latin2};

//! As people know it: "UTF-8", "UTF-8 with byte order mark", "UTF-16 LE", "Windows-1252 (western
//! Europe)".
[[nodiscard]] QString encodingName(TextEncoding encoding);

struct DecodedText {
    QString text; //!< without a byte order mark; lines end in one line feed
    TextEncoding encoding = TextEncoding::Utf8;
    qsizetype replaced = 0; //!< characters that the encoding does not have, now U+FFFD
};

//! The byte order mark decides. Without one it is UTF-16 if the zero bytes of Latin letters and of
//! line ends say so, else UTF-8 if the bytes are that. What is not is Windows-1252, the one-byte
//! encoding that spreadsheets on Windows write in western Europe; others are a person's choice.
[[nodiscard]] TextEncoding detectEncoding(const QByteArray& bytes);

//! `asked` overrules what detectEncoding() finds.
[[nodiscard]] DecodedText decodedText(
    const QByteArray& bytes, std::optional<TextEncoding> asked = std::nullopt);

} // namespace console::domain
