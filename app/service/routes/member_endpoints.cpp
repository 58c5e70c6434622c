// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/routes/answers.h"
#include "service/routes/body.h"
#include "service/routes/endpoint.h"
#include "service/routes/page_query.h"
#include "service/usecases/invite.h"
#include "service/usecases/members.h"

namespace console::service {

using base::JsonReader;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

using EncodeMember = QJsonObject (*)(const domain::Member&);

//! One of v0's two lists: whole under `name`, or as a page when asked for.
Result<HttpResponse> list(const RouteCall& call, const QString& name, EncodeMember encode)
{
    Members people(call.context);
    if (asksForPages(call.request))
        return answer(200,
            pageQuery(call.request, {.sorts = {u"name"_s, u"role"_s}})
                .and_then([&](const PageRequest& request) {
                    return people.page(call.organizationId(), request);
                }),
            [encode](const contract::Page<domain::Member>& page) {
                return contract::encodePage(page, encode);
            });
    return answer(200, people.list(call.organizationId()),
        [&name, encode](const QList<domain::Member>& found) {
            QJsonArray all;
            for (const domain::Member& member : found)
                all.append(encode(member));
            return QJsonObject{{name, all}};
        });
}

Result<HttpResponse> invite(const RouteCall& call)
{
    JsonReader reader(call.body);
    const QStringList emails = reader.strings("emails"_L1);
    const Result<QString> role = members(reader, reader.string("role"_L1));
    if (!role)
        return base::failure(role.error());
    return answer(201, Invite(call.context).invite(call.organizationId(), emails, *role),
        [&](const QList<domain::InvitationOutcome>& outcomes) {
            return contract::encodeInvitations(
                outcomes, call.organizationId(), domain::organizationRole(*role));
        });
}

domain::UserId userId(const RouteCall& call)
{
    return domain::UserId(call.values.value(u"userId"_s).toLower());
}

Result<HttpResponse> changeRole(const RouteCall& call)
{
    JsonReader reader(call.body);
    const Result<QString> role = members(reader, reader.string("newRole"_L1));
    if (!role)
        return base::failure(role.error());
    return answer(200, ifMatch(call.request).and_then([&](const std::optional<qint64>& rev) {
        return Members(call.context).changeRole(call.organizationId(), userId(call), *role, rev);
    }),
        [&](base::Done) {
            return QJsonObject{{u"success"_s, true}, {u"updatedRole"_s, *role}};
        });
}

Result<HttpResponse> remove(const RouteCall& call)
{
    return answer(200, ifMatch(call.request).and_then([&](const std::optional<qint64>& rev) {
        return Members(call.context).remove(call.organizationId(), userId(call), rev);
    }),
        [](base::Done) {
            return QJsonObject{{u"removed"_s, true}};
        });
}

} // namespace

QList<Endpoint> memberEndpoints()
{
    using namespace contract;
    return {
        {routes::users,
            [](const RouteCall& call) {
                return list(call, u"users"_s, contract::encodeUser);
            }},
        {routes::userStatuses,
            [](const RouteCall& call) {
                return list(call, u"userStatuses"_s, contract::encodeUserStatus);
            }},
        {routes::invite, invite},
        {routes::userRole, changeRole},
        {routes::removeUser, remove},
    };
}

} // namespace console::service
