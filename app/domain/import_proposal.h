// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/import_guesses.h"
#include "domain/listing_import.h"

namespace console::domain {

//! What the listing would be if all of an import were taken over. The preview is the difference()
//! from the current entries to these; a choice per row is withChosen().
struct ImportProposal {
    QList<SubProcessor> entries; //!< in the order of the file
    QList<ImportNote> notes; //!< of the rows; their `line` is that of the file
};

//! A row is the current entry with its slug, or else, of those that no slug names, with its name
//! (nameKey()), if it has one; the first row that matches an entry has it. Of a matched entry the
//! file changes what it gives, all else stays: a table of five columns takes no contact away. A row
//! without a match is added, with a slug of its own. What could be is asked: that a new row is a
//! current entry under another name (same website; Question "import.renamed", `proposed` is the
//! slug), and, where an entry is new or its text changed, or the file has names of countries where
//! codes belong, countries ("import.countries") and categories ("import.data-categories") for it.
//! An entry of the current listing that the file does not have is not in the proposal; of an import
//! without a row, which says nothing about the listing, the current one is. `sameAs`: for
//! the line of a row the slug of the entry that a person said it is.
[[nodiscard]] ImportProposal proposedListing(const ListingImport& import,
    const QList<SubProcessor>& current, const CountryNames& names,
    const QHash<int, QString>& sameAs = {});

} // namespace console::domain
