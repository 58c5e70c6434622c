// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/routes/answers.h"
#include "service/routes/body.h"
#include "service/routes/endpoint.h"
#include "service/routes/page_query.h"
#include "service/usecases/organizations.h"

namespace console::service {

using base::JsonReader;
using base::Result;
using domain::Organization;
using namespace Qt::StringLiterals;

namespace {

QJsonObject encodeOrganization(const Organization& organization)
{
    return contract::encode(organization);
}

Result<HttpResponse> list(const RouteCall& call)
{
    Organizations organizations(call.context);
    if (asksForPages(call.request))
        return answer(200,
            pageQuery(call.request, {.sorts = {u"name"_s, u"createdAt"_s}})
                .and_then([&](const PageRequest& request) { return organizations.list(request); }),
            [](const contract::Page<Organization>& page) {
                return contract::encodePage(page, encodeOrganization);
            });
    return answer(
        200, organizations.list(wholeList()), [](const contract::Page<Organization>& page) {
            QJsonArray all;
            for (const Organization& organization : page.items)
                all.append(contract::encode(organization));
            return all;
        });
}

Result<HttpResponse> create(const RouteCall& call)
{
    JsonReader reader(call.body);
    return answer(201, members(reader, reader.string("name"_L1)).and_then([&](const QString& name) {
        return Organizations(call.context).create(name);
    }),
        encodeOrganization);
}

Result<HttpResponse> rename(const RouteCall& call)
{
    JsonReader reader(call.body);
    const Result<QString> name = members(reader, reader.string("name"_L1));
    if (!name)
        return base::failure(name.error());
    return answer(200, ifMatch(call.request).and_then([&](const std::optional<qint64>& rev) {
        return Organizations(call.context).rename(call.organizationId(), *name, rev);
    }),
        [](const Organization& organization) {
            return QJsonObject{{u"organization"_s, contract::encode(organization)}};
        });
}

} // namespace

QList<Endpoint> organizationEndpoints()
{
    using namespace contract;
    return {
        {routes::organizations, list},
        {routes::createOrganization, create},
        {routes::organizationByName,
            [](const RouteCall& call) {
                return answer(200, Organizations(call.context).byName(call.values.value(u"name"_s)),
                    encodeOrganization);
            }},
        {routes::organization,
            [](const RouteCall& call) -> Result<HttpResponse> {
                return HttpResponse::json(200,
                    QJsonObject{{u"message"_s, u"Organization routing active"_s},
                        {u"organizationId"_s, call.organizationId().text()}});
            }},
        {routes::renameOrganization, rename},
        {routes::archiveOrganization,
            [](const RouteCall& call) {
                return answer(200,
                    ifMatch(call.request).and_then([&](const std::optional<qint64>& rev) {
                        return Organizations(call.context).archive(call.organizationId(), rev);
                    }),
                    encodeOrganization);
            }},
        {routes::restoreOrganization,
            [](const RouteCall& call) {
                return answer(200,
                    ifMatch(call.request).and_then([&](const std::optional<qint64>& rev) {
                        return Organizations(call.context).restore(call.organizationId(), rev);
                    }),
                    encodeOrganization);
            }},
    };
}

} // namespace console::service
