// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/fulfilment_routes.h"
#include "service/routes/answers.h"
#include "service/routes/body.h"
#include "service/routes/endpoint.h"
#include "service/routes/page_query.h"
#include "service/usecases/request_copy.h"

namespace console::service {

using base::JsonReader;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr auto plain = [](const auto& value) {
    return contract::encode(value);
};

QString caseOf(const RouteCall& call)
{
    return call.values.value(u"requestId"_s);
}

Result<HttpResponse> gather(const RouteCall& call)
{
    return answer(200, RequestCopy(call.context).gather(caseOf(call)), plain);
}

Result<HttpResponse> keep(const RouteCall& call)
{
    JsonReader reader(call.body);
    const auto file = members(reader, contract::decodePackageFile(reader));
    if (!file)
        return base::failure(file.error());
    return answer(201, ifMatch(call.request).and_then([&](const SeenRev& seen) {
        return RequestCopy(call.context).keep(caseOf(call), *file, seen);
    }),
        plain);
}

Result<HttpResponse> package(const RouteCall& call)
{
    return answer(200, RequestCopy(call.context).package(caseOf(call)), [](const auto& known) {
        return known ? QJsonObject{{u"package"_s, contract::encode(*known)}} : QJsonObject();
    });
}

Result<HttpResponse> file(const RouteCall& call)
{
    return answer(200, RequestCopy(call.context).file(caseOf(call)), plain);
}

} // namespace

QList<Endpoint> copyEndpoints()
{
    using namespace contract;
    return {{routes::copySubjectData, gather}, {routes::keepRequestPackage, keep},
        {routes::requestPackage, package}, {routes::requestPackageFile, file}};
}

} // namespace console::service
