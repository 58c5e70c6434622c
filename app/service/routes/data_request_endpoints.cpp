// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/clock.h"
#include "contract/fulfilment_routes.h"
#include "service/routes/data_request_query.h"
#include "service/routes/frame.h"

namespace console::service {

using base::Result;
using namespace Qt::StringLiterals;

namespace {

//! `work` takes the form that `decode` reads from the body.
template <typename Decode, typename Work>
RouteHandler formHandler(int status, Decode decode, Work work)
{
    return [status, decode, work](const RouteCall& call) -> Result<HttpResponse> {
        const auto form = formIn(call, decode);
        if (!form)
            return base::failure(form.error());
        DataRequests requests(call.context);
        return answer(status, work(requests, *form), plain);
    };
}

Result<HttpResponse> page(const RouteCall& call)
{
    const auto query = dataRequestQuery(call.request);
    if (!query)
        return base::failure(query.error());
    return answer(200,
        pageQuery(call.request, {.sorts = queueSorts()}).and_then([&](const PageRequest& request) {
            return DataRequests(call.context).page(*query, request);
        }),
        paged);
}

Result<HttpResponse> exportRegister(const RouteCall& call)
{
    return answer(200,
        formIn(call, contract::decodeRegisterExport)
            .and_then([&](const contract::RegisterExport& form) {
                return DataRequests(call.context).exportRegister(form);
            }),
        [](const QDateTime& at) {
            return QJsonObject{{u"recordedAt"_s, base::isoUtc(at)}};
        });
}

} // namespace

QList<Endpoint> dataRequestEndpoints()
{
    using namespace contract;
    return {
        {routes::exportRequestRegister, exportRegister},
        {routes::dataRequests, page},
        {routes::recordDataRequest,
            formHandler(201, decodeRequestForm,
                [](DataRequests& requests, const RequestForm& form) {
                    return requests.record(form);
                })},
        {routes::dataRequestWorkers,
            [](const RouteCall& call) {
                return answer(200, DataRequests(call.context).workers(), listed);
            }},
        {routes::ownDataRequests, lister(&DataRequests::own, {.text = false})},
        {routes::raiseOwnDataRequest,
            formHandler(201, decodeOwnRequestForm,
                [](DataRequests& requests, const OwnRequestForm& form) {
                    return requests.raiseOwn(form);
                })},
        {routes::previewDataRequest,
            formHandler(200, decodeRequestForm,
                [](DataRequests& requests, const RequestForm& form) {
                    return requests.preview(form);
                })},
        {routes::dataRequest,
            [](const RouteCall& call) {
                return answer(
                    200, DataRequests(call.context).get(call.values.value(u"requestId"_s)), plain);
            }},
        {routes::showDataRequestSubject,
            [](const RouteCall& call) {
                return answer(200,
                    DataRequests(call.context).showSubject(call.values.value(u"requestId"_s)),
                    plain);
            }},
    };
}

} // namespace console::service
