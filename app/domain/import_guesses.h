// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/country_name.h"
#include "domain/sub_processor.h"

#include <QHash>

namespace console::domain {

//! What countries are called, to know them in a text and to ask about them.
struct CountryNames {
    QHash<QString, QString> codes; //!< by name, each as nameKey() gives it
    CountryName name = englishCountryName;
};

//! English names of the countries in `codes`, and a few words that people use for them ("USA").
[[nodiscard]] CountryNames englishCountryNames(const QStringList& codes);
//! Those, and those of the person's language. Of one name with two meanings the English one counts.
[[nodiscard]] CountryNames countryNamesWith(const QStringList& codes, const CountryName& name);

//! Countries that a region such as "France Central (EU)" names, as a set; a longer name goes before
//! one within it. A guess: "Georgia" may be a state. Empty when it names none.
[[nodiscard]] QStringList countriesIn(const QString& region, const CountryNames& names);

//! Categories that a text such as "LLM prompts and responses" may mean. A guess, by English words.
[[nodiscard]] DataCategories categoriesIn(const QString& dataProcessed);

} // namespace console::domain
