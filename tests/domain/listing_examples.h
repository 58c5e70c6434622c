// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/import_guesses.h"
#include "domain/listing_version.h"

#include <QRandomGenerator>

namespace console::tests {

//! The documentation's table as published in 2025 or 2026 (tests/data/listing).
[[nodiscard]] QByteArray publishedTable(int year);
[[nodiscard]] QList<domain::SubProcessor> publishedListing(int year);

//! An entry in which there is nothing to find.
[[nodiscard]] domain::SubProcessor soundEntry();

//! Texts that have broken something somewhere: markup, formulas, separators, other scripts,
//! characters that can't be seen. On one line; plainLine() makes them stand in an entry.
[[nodiscard]] const QStringList& nastyTexts();

//! Entries with all fields at random, the same for the same seed. Slugs and names are unique.
[[nodiscard]] QList<domain::SubProcessor> generatedListing(QRandomGenerator& random, int size);

//! Every country, in English.
[[nodiscard]] const domain::CountryNames& countryNames();

//! A version of these entries, chained to nothing.
[[nodiscard]] domain::ListingVersion versionOf(const QList<domain::SubProcessor>& entries);

} // namespace console::tests
