// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/llm_attestation_api.h"

#include "cloud/area_rules.h"
#include "contract/llm_attestation_codecs.h"
#include "contract/llm_attestation_routes.h"

namespace console::cloud {

using base::Call;
using domain::OrganizationId;
using domain::StatedLlmAttestation;
using namespace Qt::StringLiterals;

namespace routes = contract::routes;

namespace {

QList<StatedLlmAttestation> itemsOf(base::JsonReader& reader)
{
    return reader.list("items"_L1, contract::decodeStatedLlmAttestation);
}

} // namespace

Call<LlmAttestationApi::All> LlmAttestationApi::of(const OrganizationId& organization)
{
    return m_session.call(
        {.route = routes::llmAttestations, .pathValues = {organization.text()}}, itemsOf);
}

Call<StatedLlmAttestation> LlmAttestationApi::state(const OrganizationId& organization,
    const QString& provider, const domain::LlmAttestation& said, qint64 seenRev)
{
    return m_session.call({.route = routes::stateLlmAttestation,
                              .pathValues = {organization.text(), provider},
                              .body = contract::encode(said),
                              .seenRev = seenOf(seenRev)},
        contract::decodeStatedLlmAttestation);
}

Call<LlmAttestationApi::All> LlmAttestationApi::remove(
    const OrganizationId& organization, const StatedLlmAttestation& seen)
{
    return m_session.call({.route = routes::removeLlmAttestation,
                              .pathValues = {organization.text(), seen.provider},
                              .seenRev = seen.rev},
        itemsOf);
}

} // namespace console::cloud
