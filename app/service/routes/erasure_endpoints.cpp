// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/fulfilment_routes.h"
#include "service/routes/answers.h"
#include "service/routes/body.h"
#include "service/routes/endpoint.h"
#include "service/routes/page_query.h"
#include "service/usecases/request_erasure.h"

namespace console::service {

using base::JsonReader;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr auto plain = [](const auto& value) {
    return contract::encode(value);
};

Result<HttpResponse> preview(const RouteCall& call)
{
    return answer(
        200, RequestErasure(call.context).preview(call.values.value(u"requestId"_s)), plain);
}

Result<HttpResponse> run(const RouteCall& call)
{
    JsonReader reader(call.body);
    const auto form = members(reader, contract::decodeErasureForm(reader));
    if (!form)
        return base::failure(form.error());
    return answer(200, ifMatch(call.request).and_then([&](const SeenRev& seen) {
        return RequestErasure(call.context).run(call.values.value(u"requestId"_s), *form, seen);
    }),
        plain);
}

} // namespace

QList<Endpoint> erasureEndpoints()
{
    return {{contract::routes::dataRequestErasure, preview},
        {contract::routes::eraseDataRequestSubject, run}};
}

} // namespace console::service
