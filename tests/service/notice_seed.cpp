// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/notice_seed.h"

#include "contract/notice_routes.h"
#include "service/store/notices.h"
#include "service/store/objections.h"
#include "service/store/subscribers.h"
#include "service/store/transaction.h"
#include "service/store/workspaces.h"
#include "service/usecases/tokens.h"

namespace console::test {

using namespace Qt::StringLiterals;

namespace {

QString uuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

service::NewSubscriber subscriberFor(
    const domain::OrganizationId& organization, const domain::UserId& by, const QString& address)
{
    service::NewSubscriber subscriber{.id = uuid(),
        .organizationId = organization,
        .address = address,
        .language = u"en"_s,
        .reason = u"Globex asks for it."_s,
        .code = u"a code for "_s + address,
        .addedBy = by};
    subscriber.codeHash = service::hashOf(subscriber.code);
    return subscriber;
}

bool is(const contract::Route& route, const contract::Route& other)
{
    return qstrcmp(route.method, other.method) == 0 && qstrcmp(route.pattern, other.pattern) == 0;
}

} // namespace

void fillNotices(const ServiceFixture& fixture, ServiceClient& admin)
{
    const domain::OrganizationId organization(ServiceFixture::organizationOf(admin));
    const domain::UserId user(ServiceFixture::userOf(admin));
    const QDateTime now = fixture.now();
    const auto database = fixture.database();
    const auto filled = service::change(*database, [&]() -> base::Result<base::Done> {
        const domain::WorkspaceId workspace = service::WorkspaceStore(*database).homeOf(user);
        service::SubscriberStore subscribers(*database, workspace);
        const auto wanting = subscriberFor(organization, user, u"news@globex.example"_s);
        subscribers.insert(wanting, now);
        subscribers.confirm(wanting.id, now);
        const auto leaving = subscriberFor(organization, user, u"old@globex.example"_s);
        subscribers.insert(leaving, now);
        subscribers.end(leaving.id, u"Globex asks for it no more."_s, user, now);
        const QString mails = u"SELECT id FROM mail"_s;
        const QString mail
            = database->first(mails, {}, [](const service::Row& row) { return row.text(0); })
                  .value_or(QString());
        service::NoticeStore notices(*database, workspace);
        const QString version = notices.version(2).value_or(service::NoticedVersion()).id;
        notices.insert({.versionId = version,
                           .recipient = {.organizationId = organization,
                               .address = u"ada@acme.example"_s,
                               .userId = user},
                           .language = u"en"_s,
                           .mailId = mail,
                           .messageId = u"<%1@sender.example>"_s.arg(mail)},
            now);
        service::keepOutcomes(*database, mails, {});
        service::StoredObjection stored{.objection = {.id = uuid()}, .raisedBy = user};
        stored.objection.organizationId = organization;
        stored.objection.receivedOn = now.date();
        stored.objection.text = u"Globex sees our designs."_s;
        service::ObjectionStore objections(*database, workspace);
        objections.insert(stored, version, now);
        objections.move(stored.objection.id, domain::ObjectionState::Dismissed,
            u"Globex sees no designs."_s, user, now);
        return base::Done{};
    });
    if (!filled)
        qWarning("no notice was seeded");
}

std::optional<QJsonObject> noticeBody(const contract::Route& route, const QString& organization)
{
    using namespace contract;
    if (is(route, routes::addListingSubscriber))
        return QJsonObject{{u"organizationId"_s, organization},
            {u"address"_s, u"news@own.example"_s}, {u"reason"_s, u"They ask for it."_s}};
    if (is(route, routes::answerListingSubscriber))
        return QJsonObject{{u"code"_s, u"none"_s}, {u"ends"_s, false}};
    if (is(route, routes::endListingSubscriber))
        return QJsonObject{{u"reason"_s, u"They ask for it."_s}};
    if (is(route, routes::raiseListingObjection))
        return QJsonObject{{u"organizationId"_s, organization}, {u"ground"_s, u"location"_s},
            {u"text"_s, u"It is processed elsewhere."_s}};
    if (is(route, routes::moveListingObjection))
        return QJsonObject{{u"state"_s, u"withdrawn"_s}};
    return std::nullopt;
}

} // namespace console::test
