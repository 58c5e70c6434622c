// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/notice_codecs.h"
#include "contract/notice_routes.h"
#include "service/routes/answers.h"
#include "service/routes/body.h"
#include "service/routes/endpoint.h"
#include "service/routes/page_query.h"
#include "service/usecases/listing_notices.h"
#include "service/usecases/listing_objections.h"
#include "service/usecases/listing_subscribers.h"
#include "service/usecases/notice_preview.h"
#include "service/usecases/refusals.h"

namespace console::service {

using base::JsonReader;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr auto plain = [](const auto& value) {
    return contract::encode(value);
};
constexpr auto paged = [](const auto& page) {
    return contract::encodePage(page, plain);
};

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
    return answer(200, ListingSubscribers(call.context).list(domain::OrganizationId(of)),
        [](const QList<domain::Subscriber>& all) {
            QJsonArray items;
            for (const domain::Subscriber& each : all)
                items.append(contract::encode(each));
            return QJsonObject{{u"items"_s, items}};
        });
}

Result<HttpResponse> addSubscriber(const RouteCall& call)
{
    JsonReader reader(call.body);
    return answer(201,
        members(reader, contract::decodeSubscriberForm(reader))
            .and_then([&](const contract::SubscriberForm& form) {
                return ListingSubscribers(call.context).add(form);
            }),
        plain);
}

Result<HttpResponse> answerSubscriber(const RouteCall& call)
{
    JsonReader reader(call.body);
    return answer(200,
        members(reader, contract::decodeSubscriberAnswer(reader))
            .and_then([&](const contract::SubscriberAnswer& said) {
                return ListingSubscribers(call.context).answer(said);
            }),
        plain);
}

Result<HttpResponse> endSubscriber(const RouteCall& call)
{
    JsonReader reader(call.body);
    const auto reason = members(reader, reader.string("reason"_L1));
    if (!reason)
        return base::failure(reason.error());
    const QString id = call.values.value(u"subscriberId"_s).toLower();
    return answer(200, ifMatch(call.request).and_then([&](const std::optional<qint64>& rev) {
        return ListingSubscribers(call.context).end(id, *reason, rev);
    }),
        plain);
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

Result<HttpResponse> objections(const RouteCall& call)
{
    return answer(200,
        pageQuery(call.request, {.text = false}).and_then([&](const PageRequest& request) {
            return ListingObjections(call.context).page(request);
        }),
        paged);
}

Result<HttpResponse> raiseObjection(const RouteCall& call)
{
    JsonReader reader(call.body);
    return answer(201,
        members(reader, contract::decodeObjectionForm(reader))
            .and_then([&](const contract::ObjectionForm& form) {
                return ListingObjections(call.context).raise(numberOf(call), form);
            }),
        plain);
}

Result<HttpResponse> moveObjection(const RouteCall& call)
{
    JsonReader reader(call.body);
    const auto wanted = members(reader, contract::decodeObjectionMove(reader));
    if (!wanted)
        return base::failure(wanted.error());
    const QString id = call.values.value(u"objectionId"_s).toLower();
    return answer(200, ifMatch(call.request).and_then([&](const std::optional<qint64>& rev) {
        return ListingObjections(call.context).move(id, *wanted, rev);
    }),
        plain);
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
        {routes::listingObjections, objections},
        {routes::raiseListingObjection, raiseObjection},
        {routes::moveListingObjection, moveObjection},
    };
}

} // namespace console::service
