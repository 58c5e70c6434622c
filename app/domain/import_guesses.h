// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/sub_processor.h"

#include <QHash>

namespace console::domain {

//! Codes by the name of the country, each name as nameKey() gives it.
using CountryNames = QHash<QString, QString>;

//! English names of the countries in `codes`, and a few words that people use for them ("USA"). The
//! interface may add those of its languages.
[[nodiscard]] CountryNames englishCountryNames(const QStringList& codes);

//! Countries that a region such as "France Central (EU)" names, as a set; a longer name goes before
//! one within it. A guess: "Georgia" may be a state. Empty when it names none.
[[nodiscard]] QStringList countriesIn(const QString& region, const CountryNames& names);

//! Categories that a text such as "LLM prompts and responses" may mean. A guess, by English words.
[[nodiscard]] DataCategories categoriesIn(const QString& dataProcessed);

} // namespace console::domain
