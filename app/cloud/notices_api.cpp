// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/notices_api.h"

#include "cloud/all_pages.h"
#include "cloud/area_rules.h"
#include "contract/notice_routes.h"

namespace console::cloud {

using base::Call;
using namespace Qt::StringLiterals;

namespace routes = contract::routes;

Call<QList<domain::Subscriber>> NoticesApi::subscribers()
{
    return m_session.call({.route = routes::listingSubscribers}, [](base::JsonReader& reader) {
        return reader.list("items"_L1, contract::decodeSubscriber);
    });
}

Call<domain::Subscriber> NoticesApi::addSubscriber(const contract::SubscriberForm& form)
{
    return m_session.call({.route = routes::addListingSubscriber, .body = contract::encode(form)},
        contract::decodeSubscriber);
}

Call<domain::Subscriber> NoticesApi::endSubscriber(
    const domain::Subscriber& seen, const QString& reason)
{
    return m_session.call({.route = routes::endListingSubscriber,
                              .pathValues = {seen.id},
                              .body = QJsonObject{{u"reason"_s, reason}},
                              .seenRev = seenOf(seen.rev)},
        contract::decodeSubscriber);
}

Call<domain::Subscriber> NoticesApi::recordAnswer(const contract::SubscriberAnswer& answer)
{
    return m_session.call(
        {.route = routes::answerListingSubscriber, .body = contract::encode(answer)},
        contract::decodeSubscriber);
}

Call<domain::NoticePreview> NoticesApi::preview()
{
    return m_session.call({.route = routes::previewListingNotices}, contract::decodeNoticePreview);
}

Call<QList<domain::NoticeDelivery>> NoticesApi::notices(int version)
{
    return allPages<domain::NoticeDelivery>(m_session,
        {.route = routes::listingNotices,
            .pathValues = {QString::number(version)},
            .query = firstPage()},
        contract::decodeNoticeDelivery);
}

Call<domain::NoticeOutcome> NoticesApi::tell(int version)
{
    return m_session.call({.route = routes::tellListingVersion,
                              .pathValues = {QString::number(version)},
                              .body = QJsonObject()},
        contract::decodeNoticeOutcome);
}

Call<QList<domain::Objection>> NoticesApi::objections()
{
    return allPages<domain::Objection>(m_session,
        {.route = routes::listingObjections, .query = firstPage()}, contract::decodeObjection);
}

Call<domain::Objection> NoticesApi::raise(int version, const contract::ObjectionForm& form)
{
    return m_session.call({.route = routes::raiseListingObjection,
                              .pathValues = {QString::number(version)},
                              .body = contract::encode(form)},
        contract::decodeObjection);
}

Call<domain::Objection> NoticesApi::move(
    const domain::Objection& seen, const contract::ObjectionMove& wanted)
{
    return m_session.call({.route = routes::moveListingObjection,
                              .pathValues = {seen.id},
                              .body = contract::encode(wanted),
                              .seenRev = seenOf(seen.rev)},
        contract::decodeObjection);
}

} // namespace console::cloud
