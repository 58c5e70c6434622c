// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/fulfilment_routes.h"
#include "service/routes/frame.h"
#include "service/usecases/request_erasure.h"

namespace console::service {

using base::Result;
using namespace Qt::StringLiterals;

namespace {

Result<HttpResponse> preview(const RouteCall& call)
{
    return answer(
        200, RequestErasure(call.context).preview(call.values.value(u"requestId"_s)), plain);
}

Result<HttpResponse> run(const RouteCall& call)
{
    const auto work = [&](const contract::ErasureForm& form, const SeenRev& seen) {
        return RequestErasure(call.context).run(call.values.value(u"requestId"_s), form, seen);
    };
    return answer(200, withRevision(call, contract::decodeErasureForm, work), plain);
}

} // namespace

QList<Endpoint> erasureEndpoints()
{
    return {{contract::routes::dataRequestErasure, preview},
        {contract::routes::eraseDataRequestSubject, run}};
}

} // namespace console::service
