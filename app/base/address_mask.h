// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace console::base {

//! `text` with each e-mail address in it masked: of what stands before the @ one letter or digit is
//! left ("ada.l@acme.example" -> "a***@acme.example"). An address is what RFC 5322 (3.4.1) and
//! RFC 6531 write without spaces: atoms with all their signs, quoted words, comments, letters of
//! every script, a domain or an address in brackets. What could be part of it is taken for it:
//! rather a word too many is masked than a part of an address is left. Time grows with the length
//! only; what is masked already stays as it is.
[[nodiscard]] QString maskAddresses(const QString& text);

//! Whether `text` has an address masked that `stored` holds readable: to keep `text` in its place
//! would lose the address.
[[nodiscard]] bool holdsMaskOf(const QString& text, const QString& stored);

} // namespace console::base
