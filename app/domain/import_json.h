// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/listing_import.h"

namespace console::domain {

//! Format of the JSON that this program writes and reads: resources/listing/listing.schema.json.
inline constexpr int listingJsonVersion = 1;

//! Fills `result` from an object with a list "entries", or from that list by itself. What a member
//! that is not known might be is asked once; one of a wrong type is a Problem. In a file that names
//! its formatVersion each entry is whole: all fields are given, empty ones, too. Errors as
//! importListing().
[[nodiscard]] base::Result<base::Done> readJsonListing(
    ListingImport& result, const QString& text, const ImportChoices& choices);

} // namespace console::domain
