// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/listing_drafts.h"
#include "service/usecases/listing_scene.h"
#include "service/usecases/standing.h"

namespace console::service {

base::Result<contract::ListingImportPreview> ListingImports::preview(
    const contract::ListingImportRequest& request)
{
    using Entries = QList<domain::SubProcessor>;
    // Reading a large file takes a while: not within a transaction.
    const auto current = read(m_context.database, [&]() -> base::Result<Entries> {
        if (const auto standing = require(m_context, domain::Action::EditListing); !standing)
            return base::failure(standing.error());
        if (const auto draft
            = ListingDraftStore(m_context.database).find(m_context.asker().workspaceId))
            return draft->draft.entries;
        return listingScene(m_context).history.base.entries;
    });
    if (!current)
        return base::failure(current.error());
    const auto import = domain::importListing(request.file, request.choices);
    if (!import)
        return base::failure(import.error());
    const domain::ImportProposal proposal = domain::proposedListing(*import, *current,
        domain::englishCountryNames(domain::builtInDataZones().countries()), request.sameAs);
    return contract::ListingImportPreview{.format = import->format,
        .encoding = import->encoding,
        .delimiter = import->delimiter,
        .columns = import->columns,
        .entries = proposal.entries,
        .notes = import->notes + proposal.notes,
        .difference = domain::difference(*current, proposal.entries)};
}

} // namespace console::service
