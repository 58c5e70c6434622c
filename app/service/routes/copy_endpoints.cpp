// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/fulfilment_routes.h"
#include "service/routes/frame.h"
#include "service/usecases/request_copy.h"

namespace console::service {

using base::Result;
using namespace Qt::StringLiterals;

namespace {

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
    const auto work = [&](const contract::PackageFile& file, const SeenRev& seen) {
        return RequestCopy(call.context).keep(caseOf(call), file, seen);
    };
    return answer(201, withRevision(call, contract::decodePackageFile, work), plain);
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
