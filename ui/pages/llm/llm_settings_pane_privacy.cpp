// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/llm/llm_settings_pane.h"
#include "ui/pages/llm/privacy_card.h"
#include "ui/pages/llm/provider_fields.h"
#include "ui/pages/subprocessors/entry_edit.h"

// What becomes of prompts, and the entry that the listing lacks.
namespace console::ui {

using base::Result;

void LlmSettingsPane::showPrivacy()
{
    if (!m_fields)
        return;
    PrivacyCard::Shown shown{.facts = {.provider = m_fields->provider(),
                                 .endpoint = m_fields->endpoint(),
                                 .documentedOn = llmDocumentedOn()},
        .organization = m_subject.membership.organization.name,
        .whyNoProposal = m_listing.whyNoEdit()};
    if (const auto& version = m_listing.inForce()) {
        shown.facts.listing = version->entries;
        shown.facts.listingSince = version->effectiveDate;
        shown.isProposed = domain::llmCoverage(
            shown.facts.provider.id, shown.facts.endpoint, m_listing.nextEntries())
                               .entry.has_value();
    }
    m_privacy->show(shown);
}

void LlmSettingsPane::propose()
{
    const domain::SubProcessor entry
        = domain::proposedLlmEntry(m_fields->provider(), m_fields->endpoint());
    setBusy(true);
    m_listing
        .rewrite(
            [entry](const Entries& now) -> Result<Entries> { return withNewEntry(now, entry); })
        .then(this, [this, name = entry.name](const Result<contract::ListingDraftView>& draft) {
            setBusy(false);
            if (!draft) {
                failed(draft.error());
                return;
            }
            m_listing.adopt(*draft);
            Q_EMIT entryProposed(name);
        });
}

} // namespace console::ui
