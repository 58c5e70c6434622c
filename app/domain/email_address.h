// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QStringList>

namespace console::domain {

inline constexpr qsizetype longestEmailAddress = 254; //!< RFC 5321, section 4.5.3.1.3

//! The address in the form that is stored and compared: trimmed, lower case. Error InvalidInput
//! with field "email": empty, longer than 254 characters, no or several "@", white space or control
//! characters in it, a domain without a dot or with empty labels.
[[nodiscard]] base::Result<QString> emailAddress(const QString& typed);

//! The one form that stands for all in which an address reaches the same mailbox: composed (Unicode
//! NFC), lower case, its domain in A-labels (RFC 5890) where that is possible.
[[nodiscard]] QString canonicalAddress(const QString& address);

//! In which forms somebody may have typed `address`, each once: as it is given, then with its
//! domain in A-labels and in U-labels (RFC 5890), composed and decomposed (Unicode NFC, NFD). One
//! alone for most addresses of plain ASCII.
[[nodiscard]] QStringList addressForms(const QString& address);

//! What a person pasted, one entry per address, in order, as typed but without the surrounding name
//! ("Ada <ada@acme.example>" gives "ada@acme.example"). Separators: commas, semicolons, white
//! space, lines; quoted names may hold any of them. Entries that are no addresses are kept, for the
//! preview.
[[nodiscard]] QStringList splitAddresses(const QString& pasted);

} // namespace console::domain
