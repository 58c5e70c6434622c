// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/attention.h"
#include "models/palette_text.h"

namespace console::models {

//! What a name in the palette is of, in the order of equally good matches.
enum class PaletteKind { Page, Action, Setting, Organization, Person, Entry, Case };

//! A name that opens or does something.
struct PaletteEntry {
    PaletteKind kind = PaletteKind::Page;
    QString name;
    QString where; //!< what it opens, in words: "Organization", "Person in Acme"
    QString also = {}; //!< words that find it, too, such as an address
    domain::AttentionPlace place = {}; //!< that it opens
    QString action = {}; //!< what it does instead, by the key of who offers it; empty: it opens
    QString disabled = {}; //!< why it can't be chosen; empty when it can
};

//! Finds names by what a person types: as they begin, as a word in them begins, within them, by
//! their words in any order; and with one letter that is wrong, missing, too many, or swapped with
//! the next, from four letters on, or where the name is no longer than that. Case, accents and
//! punctuation don't count. Made once and only read then, so that it can be made on any thread,
//! and let go of on any.
class PaletteIndex {
public:
    static constexpr qsizetype longestTyped = 200;

    PaletteIndex() = default;
    explicit PaletteIndex(QList<PaletteEntry> entries);

    [[nodiscard]] const QList<PaletteEntry>& entries() const { return m_entries; }
    //! Places in entries(), the best match first. For nothing typed the pages, actions and settings
    //! in their order.
    [[nodiscard]] QList<int> find(const QString& typed, int most = 50) const;

private:
    QList<PaletteEntry> m_entries;
    PaletteText m_names; //!< in the order of equally good matches: by kind, size and place
    std::vector<quint32> m_places; //!< of each of these in m_entries
    QList<int> m_first; //!< pages, actions and settings
};

} // namespace console::models
