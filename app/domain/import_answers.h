// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/import_proposal.h"

namespace console::domain {

//! A Question of an import about one row, and what a person said to it. Questions about columns
//! are answered by ImportChoices::columns.
struct ImportAnswer {
    ImportNote question;
    bool yes = false;

    friend bool operator==(const ImportAnswer&, const ImportAnswer&) = default;
};

struct AnsweredProposal {
    ImportProposal proposal; //!< `notes` are all that the answers left of those of file and rows
    QList<ImportAnswer> answered; //!< those answers whose question was asked
};

//! proposedListing(), with what is proposed taken where the person said yes. An answer counts only
//! as long as its question is asked in the same words: what was said about another reading of the
//! file is not carried over. `import.notes` are those of reading the file.
[[nodiscard]] AnsweredProposal answeredProposal(const ListingImport& import,
    const QList<SubProcessor>& current, const CountryNames& names,
    const QList<ImportAnswer>& answers);

} // namespace console::domain
