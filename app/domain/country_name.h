// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

#include <functional>

namespace console::domain {

//! What a country is called, by its alpha-2 code (ISO 3166-1). Whoever talks to a person hands in
//! the names of that person's language.
using CountryName = std::function<QString(const QString& code)>;

//! In English, as Qt has it; the code itself where nobody knows it.
[[nodiscard]] QString englishCountryName(const QString& code);

//! "France, Italy"
[[nodiscard]] QString countryList(const QStringList& codes, const CountryName& name);

} // namespace console::domain
