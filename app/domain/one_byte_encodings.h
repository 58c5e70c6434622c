// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/text_encoding.h"

namespace console::domain {

//! Text in one of the encodings that have one byte for each character: Windows1250, Windows1252,
//! Latin2 or Latin9. U+FFFD stands for each byte that the encoding does not have. Own tables: Qt's
//! own decoders know only Latin-1 of these, unless it was built with ICU.
[[nodiscard]] QString decodedOneByte(const QByteArray& bytes, TextEncoding encoding);

} // namespace console::domain
