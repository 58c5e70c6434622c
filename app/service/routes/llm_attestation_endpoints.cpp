// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/routes/llm_attestation_endpoints.h"

#include "contract/llm_attestation_codecs.h"
#include "contract/llm_attestation_routes.h"
#include "service/routes/frame.h"
#include "service/usecases/llm_attestations.h"

namespace console::service {

using base::Result;
using namespace Qt::StringLiterals;

namespace {

QString providerOf(const RouteCall& call)
{
    return call.values.value(u"provider"_s).toLower();
}

Result<HttpResponse> state(const RouteCall& call)
{
    const auto work = [&](const domain::LlmAttestation& said, const std::optional<qint64>& seen) {
        return LlmAttestations(call.context)
            .state(call.organizationId(), providerOf(call), said, seen);
    };
    return answer(200, withRevision(call, contract::decodeLlmAttestation, work), plain);
}

Result<HttpResponse> remove(const RouteCall& call)
{
    return answer(200, ifMatch(call.request).and_then([&](const std::optional<qint64>& rev) {
        return LlmAttestations(call.context).remove(call.organizationId(), providerOf(call), rev);
    }),
        listed);
}

} // namespace

QList<Endpoint> llmAttestationEndpoints()
{
    using namespace contract;
    return {
        {routes::llmAttestations,
            [](const RouteCall& call) {
                return answer(200, LlmAttestations(call.context).of(call.organizationId()), listed);
            }},
        {routes::stateLlmAttestation, state},
        {routes::removeLlmAttestation, remove},
    };
}

} // namespace console::service
