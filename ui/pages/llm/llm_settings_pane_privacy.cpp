// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/client.h"
#include "cloud/llm_attestation_api.h"
#include "ui/pages/llm/llm_settings_pane.h"
#include "ui/pages/llm/privacy_card.h"
#include "ui/pages/llm/provider_fields.h"
#include "ui/pages/subprocessors/entry_edit.h"

#include <algorithm>

// What becomes of prompts, and the entry that the listing lacks.
namespace console::ui {

using base::Result;
using domain::StatedLlmAttestation;

void LlmSettingsPane::readStated()
{
    if (!context().governance.isKept())
        return;
    m_readingStated.cancel();
    m_readingStated = cloud::LlmAttestationApi(client().governanceSession())
                          .of(organization())
                          .then(this, [this](const Result<QList<StatedLlmAttestation>>& all) {
                              if (!all && all.error().kind == base::ApiError::Kind::Cancelled)
                                  return;
                              m_stated = all.value_or(QList<StatedLlmAttestation>());
                              m_whyUnread = all ? QString() : all.error().message;
                              showPrivacy();
                          });
}

std::optional<StatedLlmAttestation> LlmSettingsPane::stated() const
{
    const auto found
        = std::find_if(m_stated.begin(), m_stated.end(), [this](const StatedLlmAttestation& each) {
              return each.provider == m_fields->provider().id;
          });
    return found == m_stated.end() ? std::nullopt : std::optional(*found);
}

void LlmSettingsPane::wantStating()
{
    Q_EMIT statingWanted({.membership = m_subject.membership,
        .provider = m_fields->provider(),
        .host = domain::llmHost(m_fields->endpoint()),
        .stated = stated()});
}

void LlmSettingsPane::showPrivacy()
{
    if (!m_fields)
        return;
    const QDate today = context().clock().toUTC().date();
    // What is typed, or was saved nobody knows when, is so as of now.
    const QDateTime saved = m_seen && isAsSaved() ? m_seen->changedAt : QDateTime();
    PrivacyCard::Shown shown{.facts = {.provider = m_fields->provider(),
                                 .endpoint = m_fields->endpoint(),
                                 .attestation = stated(),
                                 .endpointSince = saved.isValid() ? saved.toUTC().date() : today,
                                 .documentedOn = llmDocumentedOn(),
                                 .today = today},
        .organization = m_subject.membership.organization.name,
        .whyNoProposal = m_listing.whyNoEdit(),
        .whyNoStating = context().governance.isKept()
            ? QString()
            : tr("There is nowhere to keep it: this cloud keeps no such statements."),
        .whyUnread = m_whyUnread};
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
