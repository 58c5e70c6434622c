// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/routes/llm_attestation_endpoints.h"

#include "contract/llm_attestation_codecs.h"
#include "contract/llm_attestation_routes.h"
#include "service/routes/answers.h"
#include "service/routes/body.h"
#include "service/routes/page_query.h"
#include "service/usecases/llm_attestations.h"

namespace console::service {

using base::JsonReader;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

QString providerOf(const RouteCall& call)
{
    return call.values.value(u"provider"_s).toLower();
}

QJsonObject items(const LlmAttestations::All& all)
{
    QJsonArray items;
    for (const domain::StatedLlmAttestation& stated : all)
        items.append(contract::encode(stated));
    return {{u"items"_s, items}};
}

Result<HttpResponse> state(const RouteCall& call)
{
    JsonReader reader(call.body);
    const auto said = members(reader, contract::decodeLlmAttestation(reader));
    if (!said)
        return base::failure(said.error());
    return answer(200, ifMatch(call.request).and_then([&](const std::optional<qint64>& rev) {
        return LlmAttestations(call.context)
            .state(call.organizationId(), providerOf(call), *said, rev);
    }),
        [](const auto& stated) { return contract::encode(stated); });
}

Result<HttpResponse> remove(const RouteCall& call)
{
    return answer(200, ifMatch(call.request).and_then([&](const std::optional<qint64>& rev) {
        return LlmAttestations(call.context).remove(call.organizationId(), providerOf(call), rev);
    }),
        items);
}

} // namespace

QList<Endpoint> llmAttestationEndpoints()
{
    using namespace contract;
    return {
        {routes::llmAttestations,
            [](const RouteCall& call) {
                return answer(200, LlmAttestations(call.context).of(call.organizationId()), items);
            }},
        {routes::stateLlmAttestation, state},
        {routes::removeLlmAttestation, remove},
    };
}

} // namespace console::service
