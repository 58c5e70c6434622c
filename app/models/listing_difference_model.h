// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/listing_difference.h"
#include "models/row_list.h"

namespace console::models {

//! What became of an entry, in a word: "Added", "Removed", "Changed", "Moved", "Changed and moved".
[[nodiscard]] QString differenceWord(const domain::EntryDifference& entry);
//! "At place 3", "Was at place 3", "Place 3 → 5"; empty where it stayed, apart from what came or
//! went before it.
[[nodiscard]] QString placeWords(const domain::EntryDifference& entry);
//! "2 added, 1 changed"; empty for an empty difference.
[[nodiscard]] QString differenceCounts(const domain::ListingDifference& difference);

//! What differs between two listings, one row for each entry: its name, what became of it, in which
//! fields, and where it stands. Key: the slug.
class ListingDifferenceModel : public RowList<domain::EntryDifference> {
public:
    explicit ListingDifferenceModel(QObject* parent = nullptr);
};

} // namespace console::models
