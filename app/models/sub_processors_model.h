// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/listing_checks.h"
#include "domain/listing_difference.h"
#include "models/row_list.h"

#include <functional>

namespace console::models {

//! What a draft makes of an entry.
enum class EntryState { Same, Added, Changed, Moved, Removed };

//! "added", "changed" …, as a column says it; empty for Same.
[[nodiscard]] QString stateWords(EntryState state);

//! What a transfer out of the EEA rests on, in a word or two: "EEA", "none recorded", "SCC". Ok;
//! Warn where something is not recorded; Bad where what is recorded does not cover it.
struct TransferWords {
    QString text;
    CellTone tone = CellTone::Neutral;
};

//! An entry as a list shows it.
struct ListedEntry {
    domain::SubProcessor entry; //!< as it was, where it is removed
    EntryState state = EntryState::Same;
    int position = 0; //!< from 1; 0 where it is removed
    int total = 0; //!< of the entries that are not
    QList<domain::EntryFinding> findings; //!< about it
    TransferWords transfer;

    [[nodiscard]] int errors() const;
    [[nodiscard]] int warnings() const { return int(findings.size()) - errors(); }
};

//! `entries` in their order, each with what there is to say about it. `today` decides which
//! decisions on other countries hold.
[[nodiscard]] QList<ListedEntry> listedEntries(const QList<domain::SubProcessor>& entries,
    const QList<domain::EntryFinding>& findings, const QDate& today);

//! The same for a draft that follows `base`: each with what becomes of it; what it takes out stays
//! where it stood.
[[nodiscard]] QList<ListedEntry> listedDraft(const QList<domain::SubProcessor>& base,
    const QList<domain::SubProcessor>& draft, const QList<domain::EntryFinding>& findings,
    const QDate& today);

//! Entries of a version or a draft in the listing's order. Key: the slug.
class SubProcessorsModel : public RowList<ListedEntry> {
public:
    //! Number of the column with the state, for who has no draft to show.
    static constexpr int stateColumn = 1;

    //! Of a country, by its alpha-2 code, in the person's language.
    using CountryName = std::function<QString(const QString& code)>;

    //! Without `countryName` countries are their codes.
    explicit SubProcessorsModel(const CountryName& countryName = {}, QObject* parent = nullptr);
};

} // namespace console::models
