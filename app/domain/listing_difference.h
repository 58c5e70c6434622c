// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/sub_processor_fields.h"

namespace console::domain {

//! One field that is not the same on both sides, as fieldText() gives it.
struct FieldChange {
    EntryField field = EntryField::Name;
    QString before;
    QString after;

    friend bool operator==(const FieldChange&, const FieldChange&) = default;
};

//! One entry that is not the same on both sides: it is on one of them only, or its fields or its
//! place differ.
struct EntryDifference {
    QString slug;
    std::optional<SubProcessor> before; //!< nothing when it was added
    std::optional<SubProcessor> after; //!< nothing when it was removed
    int positionBefore = 0; //!< from 1; 0 when it was added
    int positionAfter = 0; //!< from 1; 0 when it was removed
    QList<FieldChange> fields; //!< of an entry that is on both sides
    bool moved = false; //!< its place among the entries of both sides is another

    [[nodiscard]] bool isAdded() const { return !before; }
    [[nodiscard]] bool isRemoved() const { return !after; }
    [[nodiscard]] bool isChanged() const { return !fields.isEmpty(); }
    //! As it is now, or was.
    [[nodiscard]] const SubProcessor& entry() const { return after ? *after : *before; }

    friend bool operator==(const EntryDifference&, const EntryDifference&) = default;
};

//! What differs between two listings, in the order of the second; what was removed stands where it
//! was.
struct ListingDifference {
    QList<EntryDifference> entries;

    [[nodiscard]] bool isEmpty() const { return entries.isEmpty(); }
    [[nodiscard]] int added() const;
    [[nodiscard]] int removed() const;
    [[nodiscard]] int changed() const;
    [[nodiscard]] int moved() const;

    friend bool operator==(const ListingDifference&, const ListingDifference&) = default;
};

//! Compares by slug. An entry counts as moved only if it has to be taken out and put in elsewhere:
//! as few as possible are, so the neighbours of an added or removed entry are not. O(n log n).
[[nodiscard]] ListingDifference difference(
    const QList<SubProcessor>& before, const QList<SubProcessor>& after);

//! Fields in which two entries differ, in the order of allEntryFields(); never the slug.
[[nodiscard]] QList<FieldChange> changedFields(
    const SubProcessor& before, const SubProcessor& after);

//! `before` with what is taken over of its difference to `after`: for each slug in `chosen`, the
//! entry is added, removed, changed and moved as it is in `after`; all else stays. With all slugs
//! it is `after`, with none `before`. Slugs are unique on each side.
[[nodiscard]] QList<SubProcessor> withChosen(const QList<SubProcessor>& before,
    const QList<SubProcessor>& after, const QSet<QString>& chosen);

//! `entries` without those of `slugs`, and these as they are in `order`, each right behind the one
//! that it follows there.
[[nodiscard]] QList<SubProcessor> placedAs(const QList<SubProcessor>& entries,
    const QList<SubProcessor>& order, const QSet<QString>& slugs);

} // namespace console::domain
