// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/notice_codecs.h"
#include "contract/notice_routes.h"
#include "service/routes/frame.h"
#include "service/usecases/listing_notices.h"
#include "service/usecases/listing_objections.h"
#include "service/usecases/listing_subscribers.h"
#include "service/usecases/notice_preview.h"
#include "service/usecases/refusals.h"

namespace console::service {

using base::Result;
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Service", text);
}

int numberOf(const RouteCall& call)
{
    return call.values.value(u"number"_s).toInt();
}

//! ?organizationId= narrows to that one.
Result<HttpResponse> subscribers(const RouteCall& call)
{
    const QString of
        = call.request.query.queryItemValue(u"organizationId"_s, QUrl::FullyDecoded).toLower();
    return answer(200, ListingSubscribers(call.context).list(domain::OrganizationId(of)), listed);
}

Result<HttpResponse> addSubscriber(const RouteCall& call)
{
    return answer(201,
        formIn(call, contract::decodeSubscriberForm)
            .and_then([&](const contract::SubscriberForm& form) {
                return ListingSubscribers(call.context).add(form);
            }),
        plain);
}

Result<HttpResponse> answerSubscriber(const RouteCall& call)
{
    return answer(200,
        formIn(call, contract::decodeSubscriberAnswer)
            .and_then([&](const contract::SubscriberAnswer& said) {
                return ListingSubscribers(call.context).answer(said);
            }),
        plain);
}

Result<HttpResponse> endSubscriber(const RouteCall& call)
{
    const auto end = [&](const QString& reason, const std::optional<qint64>& seen) {
        const QString id = call.values.value(u"subscriberId"_s).toLower();
        return ListingSubscribers(call.context).end(id, reason, seen);
    };
    return answer(200, withRevision(call, textOf("reason"_L1), end), plain);
}

Result<HttpResponse> notices(const RouteCall& call)
{
    return answer(200,
        pageQuery(call.request, {.text = false}).and_then([&](const PageRequest& request) {
            return ListingNotices(call.context).page(numberOf(call), request);
        }),
        paged);
}

//! ?format=csv or json
Result<HttpResponse> exported(const RouteCall& call)
{
    const QString format = call.request.query.queryItemValue(u"format"_s);
    const bool json = format == "json"_L1;
    if (!json && format != "csv"_L1)
        return invalid(u"format"_s, "notice.format", tr("Notices can be written as csv or json."));
    const int number = numberOf(call);
    return ListingNotices(call.context)
        .all(number)
        .map([&](const QList<domain::NoticeDelivery>& all) {
            HttpResponse response;
            response.body = json ? domain::noticesToJson(number, all) : domain::noticesToCsv(all);
            response.contentType
                = json ? "application/json; charset=utf-8" : "text/csv; charset=utf-8";
            response.headers.append({"Content-Disposition",
                "attachment; filename=\"notices-" + QByteArray::number(number)
                    + (json ? ".json\"" : ".csv\"")});
            return response;
        });
}

Result<HttpResponse> raiseObjection(const RouteCall& call)
{
    return answer(201,
        formIn(call, contract::decodeObjectionForm)
            .and_then([&](const contract::ObjectionForm& form) {
                return ListingObjections(call.context).raise(numberOf(call), form);
            }),
        plain);
}

Result<HttpResponse> moveObjection(const RouteCall& call)
{
    const auto move
        = [&](const contract::ObjectionMove& wanted, const std::optional<qint64>& seen) {
              const QString id = call.values.value(u"objectionId"_s).toLower();
              return ListingObjections(call.context).move(id, wanted, seen);
          };
    return answer(200, withRevision(call, contract::decodeObjectionMove, move), plain);
}

} // namespace

QList<Endpoint> noticeEndpoints()
{
    using namespace contract;
    return {
        {routes::listingSubscribers, subscribers},
        {routes::addListingSubscriber, addSubscriber},
        {routes::answerListingSubscriber, answerSubscriber},
        {routes::endListingSubscriber, endSubscriber},
        {routes::previewListingNotices,
            [](const RouteCall& call) {
                return answer(200, previewNotices(call.context), plain);
            }},
        {routes::listingNotices, notices},
        {routes::tellListingVersion,
            [](const RouteCall& call) {
                return answer(200, ListingNotices(call.context).tell(numberOf(call)), plain);
            }},
        {routes::exportListingNotices, exported},
        {routes::listingObjections, lister(&ListingObjections::page, {.text = false})},
        {routes::raiseListingObjection, raiseObjection},
        {routes::moveListingObjection, moveObjection},
    };
}

} // namespace console::service
