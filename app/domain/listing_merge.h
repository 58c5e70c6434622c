// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/listing_difference.h"

namespace console::domain {

//! Something that both sides changed, each in another way.
struct MergeConflict {
    enum class Kind {
        Field, //!< the same field; theirs stands
        RemovedByYou, //!< you removed what they changed; it stays, as they have it
        RemovedByThem, //!< they removed what you changed; it is gone
    };

    Kind kind = Kind::Field;
    QString slug;
    EntryField field = EntryField::Name; //!< of Kind::Field
    QString base; //!< fieldText() on each side, of Kind::Field
    QString yours;
    QString theirs;

    friend bool operator==(const MergeConflict&, const MergeConflict&) = default;
};

struct MergedListing {
    QList<SubProcessor> entries;
    QList<MergeConflict> conflicts; //!< for a person to decide; in the order of yours
};

//! What both sides made of `base`, for a draft whose base is no longer the latest version, and for
//! two people who edited one draft: `theirs`, with all of your changes that they don't contradict.
//! Slugs are unique on each side.
[[nodiscard]] MergedListing mergedListing(const QList<SubProcessor>& base,
    const QList<SubProcessor>& yours, const QList<SubProcessor>& theirs);

} // namespace console::domain
