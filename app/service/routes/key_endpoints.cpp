// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/routes/answers.h"
#include "service/routes/body.h"
#include "service/routes/endpoint.h"
#include "service/routes/page_query.h"
#include "service/usecases/api_keys.h"

namespace console::service {

using base::JsonReader;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

QJsonObject encodeKey(const domain::ApiKeyInfo& key)
{
    return contract::encode(key);
}

Result<HttpResponse> apiKeys(const RouteCall& call)
{
    return answer(200,
        pageQuery(call.request, {.text = false}).and_then([&](const PageRequest& request) {
            return ApiKeys(call.context).list(request);
        }),
        [](const contract::Page<domain::ApiKeyInfo>& page) {
            return contract::encodePage(page, encodeKey);
        });
}

Result<HttpResponse> exchange(const RouteCall& call)
{
    JsonReader reader(call.body);
    return answer(200, members(reader, reader.string("code"_L1)).and_then([&](const QString& code) {
        return ApiKeys(call.context).exchange(code);
    }),
        contract::encodeApiKey);
}

} // namespace

QList<Endpoint> keyEndpoints()
{
    using namespace contract;
    return {
        {routes::generateApiKey,
            [](const RouteCall& call) {
                return answer(201, ApiKeys(call.context).generate(), encodeApiKey);
            }},
        {routes::currentApiKey,
            [](const RouteCall& call) {
                return answer(200, ApiKeys(call.context).hasCurrent(), [](bool has) {
                    return QJsonObject{{u"hasApiKey"_s, has}};
                });
            }},
        {routes::apiKeys, apiKeys},
        {routes::revokeApiKey,
            [](const RouteCall& call) {
                const domain::ApiKeyId id(call.values.value(u"keyId"_s).toLower());
                return answer(200, ApiKeys(call.context).revoke(id), encodeKey);
            }},
        {routes::cliLoginCode,
            [](const RouteCall& call) {
                return answer(201, ApiKeys(call.context).makeLoginCode(), encodeLoginCode);
            }},
        {routes::cliLoginExchange, exchange},
    };
}

} // namespace console::service
