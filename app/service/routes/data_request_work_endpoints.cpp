// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/calendar_routes.h"
#include "contract/correction_routes.h"
#include "contract/fulfilment_routes.h"
#include "service/routes/frame.h"
#include "service/usecases/data_request_work.h"

namespace console::service {

using base::Result;
using namespace Qt::StringLiterals;

namespace {

QString part(const RouteCall& call, const char* name)
{
    return call.values.value(QString::fromLatin1(name));
}

//! Reads the form from the body and the revision from If-Match. `work` is
//! (const RouteCall&, const QString& id, const Form&, const SeenRev&) -> Answer.
template <typename Decode, typename Work>
RouteHandler changing(Decode decode, Work work)
{
    return [decode, work](const RouteCall& call) {
        const auto change = [&](const auto& form, const SeenRev& seen) {
            return work(call, part(call, "requestId"), form, seen);
        };
        return answer(200, withRevision(call, decode, change), plain);
    };
}

Result<HttpResponse> moveAll(const RouteCall& call)
{
    return answer(200,
        formIn(call, contract::decodeBulkMoveForm)
            .and_then([&](const contract::BulkMoveForm& form) {
                return DataRequestMoves(call.context).moveAll(form);
            }),
        listed);
}

//! Calls a member function of DataRequestWork that takes nothing of the path but the case.
template <typename Form>
auto through(
    DataRequestWork::Answer (DataRequestWork::*work)(const QString&, const Form&, const SeenRev&))
{
    return [work](const RouteCall& call, const QString& id, const Form& form, const SeenRev& seen) {
        return (DataRequestWork(call.context).*work)(id, form, seen);
    };
}

//! The same with one more part of the path, which has that name.
template <typename Form>
auto through(DataRequestWork::Answer (DataRequestWork::*work)(
                 const QString&, const QString&, const Form&, const SeenRev&),
    const char* name)
{
    return [work, name](
               const RouteCall& call, const QString& id, const Form& form, const SeenRev& seen) {
        return (DataRequestWork(call.context).*work)(id, part(call, name), form, seen);
    };
}

} // namespace

QList<Endpoint> dataRequestWorkEndpoints()
{
    using namespace contract;
    using Work = DataRequestWork;
    return {
        {routes::moveDataRequests, moveAll},
        {routes::changeDataRequest, changing(decodeRequestChange, through(&Work::change))},
        {routes::moveDataRequest,
            changing(decodeMoveForm,
                [](const RouteCall& call, const QString& id, const MoveForm& form,
                    const SeenRev& seen) {
                    return DataRequestMoves(call.context).move(id, form, seen);
                })},
        {routes::correctDataRequest, changing(decodeRequestCorrection, through(&Work::correct))},
        {routes::recountDataRequest, changing(decodeRecountForm, through(&Work::countAnew))},
        {routes::decideDataRequestRight,
            changing(decodeOutcomeForm, through(&Work::decide, "right"))},
        {routes::askDataRequestSubject, changing(decodeQuestionForm, through(&Work::ask))},
        {routes::changeDataRequestQuestion,
            changing(decodeQuestionChange, through(&Work::changeQuestion, "questionId"))},
        {routes::extendDataRequest, changing(decodeExtensionForm, through(&Work::extend))},
        {routes::changeDataRequestTask,
            changing(decodeTaskChange, through(&Work::changeTask, "taskId"))},
        {routes::addDataRequestTask, changing(decodeNewTaskForm, through(&Work::addTask))},
        {routes::linkDataRequest, changing(textOf("to"_L1), through(&Work::link))},
    };
}

} // namespace console::service
