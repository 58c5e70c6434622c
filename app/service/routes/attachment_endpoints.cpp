// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/attachment_routes.h"
#include "service/routes/frame.h"
#include "service/usecases/request_attachments.h"

namespace console::service {

using base::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr auto removed = [](base::Done) {
    return QJsonObject{{u"removed"_s, true}};
};

QString part(const RouteCall& call, const QString& name)
{
    return call.values.value(name).toLower();
}

QString caseOf(const RouteCall& call)
{
    return call.values.value(u"requestId"_s);
}

int numberOf(const RouteCall& call)
{
    return call.values.value(u"number"_s).toInt();
}

Result<HttpResponse> all(const RouteCall& call)
{
    return answer(200, RequestAttachments(call.context).all(caseOf(call)), listed);
}

Result<HttpResponse> begin(const RouteCall& call)
{
    const auto form = formIn(call, contract::decodeAttachmentForm);
    if (!form)
        return base::failure(form.error());
    return answer(201, RequestAttachments(call.context).begin(caseOf(call), *form), plain);
}

Result<HttpResponse> put(const RouteCall& call)
{
    const auto piece = formIn(call, contract::decodeAttachmentPiece);
    if (!piece)
        return base::failure(piece.error());
    return answer(200,
        RequestAttachments(call.context)
            .put(caseOf(call), part(call, u"uploadId"_s), numberOf(call), piece->content),
        plain);
}

Result<HttpResponse> complete(const RouteCall& call)
{
    const auto completion = formIn(call, contract::decodeAttachmentCompletion);
    if (!completion)
        return base::failure(completion.error());
    return answer(201,
        RequestAttachments(call.context)
            .complete(caseOf(call), part(call, u"uploadId"_s), *completion),
        plain);
}

Result<HttpResponse> drop(const RouteCall& call)
{
    return answer(200,
        RequestAttachments(call.context).drop(caseOf(call), part(call, u"uploadId"_s)), removed);
}

Result<HttpResponse> piece(const RouteCall& call)
{
    const auto given = [&call](const QString& name) {
        return call.request.query.queryItemValue(name, QUrl::FullyDecoded);
    };
    return answer(200,
        RequestAttachments(call.context)
            .piece(caseOf(call), part(call, u"attachmentId"_s), numberOf(call),
                {.ticket = given(u"ticket"_s), .taking = given(u"taking"_s)}),
        plain);
}

Result<HttpResponse> remove(const RouteCall& call)
{
    return answer(200,
        RequestAttachments(call.context).remove(caseOf(call), part(call, u"attachmentId"_s)),
        removed);
}

} // namespace

QList<Endpoint> attachmentEndpoints()
{
    using namespace contract;
    return {{routes::requestAttachments, all}, {routes::beginAttachment, begin},
        {routes::putAttachmentPiece, put}, {routes::completeAttachment, complete},
        {routes::dropAttachment, drop}, {routes::attachmentPiece, piece},
        {routes::removeAttachment, remove}};
}

} // namespace console::service
