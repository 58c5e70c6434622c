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

//! What a person pasted, one entry per address, in order, as typed but without the surrounding name
//! ("Ada <ada@acme.example>" gives "ada@acme.example"). Separators: commas, semicolons, white
//! space, lines; quoted names may hold any of them. Entries that are no addresses are kept, for the
//! preview.
[[nodiscard]] QStringList splitAddresses(const QString& pasted);

} // namespace console::domain
