// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/listing_checks.h"
#include "domain/listing_merge.h"

namespace console::ui {

// What one edit makes of the entries that a draft has at that moment, which others may have changed
// since. Errors Conflict: "entry.contested" (the same field was changed by both), "entry.removed"
// (it is not there any more), "entry.changed" (it is not as it was seen).

using Entries = QList<domain::SubProcessor>;

inline const QString entryContested = QStringLiteral("entry.contested");
inline const QString entryRemoved = QStringLiteral("entry.removed");

//! `typed`, made from `seen`, in the place of the entry with its slug, with what they changed of it
//! since. `contested` gets the fields of the error "entry.contested".
[[nodiscard]] base::Result<Entries> withEntry(const Entries& now, const domain::SubProcessor& seen,
    const domain::SubProcessor& typed, QList<domain::MergeConflict>& contested);

//! With one more at the end, with a short name of its own.
[[nodiscard]] Entries withNewEntry(const Entries& now, const domain::SubProcessor& typed);
[[nodiscard]] QString newSlug(const Entries& now, const QString& name);

//! `entry` once more, behind the one that it follows in `order`.
[[nodiscard]] Entries withEntryBack(
    const Entries& now, const domain::SubProcessor& entry, const Entries& order);

[[nodiscard]] base::Result<Entries> withoutEntry(
    const Entries& now, const domain::SubProcessor& seen);

//! In the order of `slugs`, with what others added since.
[[nodiscard]] Entries inOrder(const Entries& now, const Entries& seen, const QStringList& slugs);

//! Null when it is not there.
[[nodiscard]] const domain::SubProcessor* entryOf(const Entries& entries, const QString& slug);

//! What there is to say about one entry among the others, as one types it.
[[nodiscard]] QList<domain::EntryFinding> checkTyped(
    const domain::SubProcessor& typed, const Entries& others, const domain::EntryRules& rules);

//! Whether a draft may hold it: something that is still missing can be filled in later.
[[nodiscard]] bool mayWait(const domain::EntryFinding& finding);

//! Where these countries are, seen from the EEA, and who says so.
[[nodiscard]] QString zoneWords(const QStringList& countries, const QDate& today);

} // namespace console::ui
