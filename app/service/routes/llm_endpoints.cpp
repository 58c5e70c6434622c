// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/llm_codecs.h"
#include "service/routes/frame.h"
#include "service/routes/llm_attestation_endpoints.h"
#include "service/routes/llm_usage_endpoints.h"
#include "service/usecases/llm_configurations.h"
#include "service/usecases/llm_platform_settings.h"
#include "service/usecases/llm_tests.h"

namespace console::service {

using base::JsonReader;
using base::Result;
using domain::LlmConfig;
using namespace Qt::StringLiterals;

namespace {

Result<LlmConfig> configIn(const RouteCall& call)
{
    return formIn(call, contract::decodeLlmConfig);
}

Result<HttpResponse> providers(const RouteCall&)
{
    QJsonArray all;
    for (const domain::LlmProvider& provider : domain::llmProviderCatalog())
        all.append(contract::encode(provider));
    return HttpResponse::json(200, QJsonObject{{u"providers"_s, all}});
}

//! v0 answers with a sentence, and not with what is saved.
Result<HttpResponse> replace(const RouteCall& call)
{
    return answer(201, configIn(call).and_then([&](const LlmConfig& config) {
        return LlmConfigurations(call.context).replace(call.organizationId(), config);
    }),
        [](const domain::LlmConfiguration&) {
            return QJsonObject{
                {u"success"_s, true}, {u"message"_s, u"LLM configuration saved successfully"_s}};
        });
}

Result<HttpResponse> change(const RouteCall& call)
{
    const Result<LlmConfig> config = configIn(call);
    if (!config)
        return base::failure(config.error());
    return answer(200, ifMatch(call.request).and_then([&](const std::optional<qint64>& rev) {
        return LlmConfigurations(call.context).change(call.organizationId(), *config, rev);
    }),
        plain);
}

Result<HttpResponse> remove(const RouteCall& call)
{
    return answer(200, ifMatch(call.request).and_then([&](const std::optional<qint64>& rev) {
        return LlmConfigurations(call.context).remove(call.organizationId(), rev);
    }),
        plain);
}

Result<HttpResponse> changePlatform(const RouteCall& call)
{
    JsonReader reader(call.body);
    std::optional<base::ApiError> refused;
    const auto wanted = members(reader, contract::decodeLlmPlatformChange(reader, refused));
    if (!wanted)
        return base::failure(wanted.error());
    if (refused)
        return base::failure(*refused);
    return answer(200, ifMatch(call.request).and_then([&](const std::optional<qint64>& rev) {
        return LlmPlatformSettings(call.context).change(*wanted, rev);
    }),
        plain);
}

//! A call that takes a configuration and answers with what came of it.
template <typename T>
RouteHandler caller(Result<T> (LlmTests::*ask)(const domain::OrganizationId&, const LlmConfig&))
{
    return [ask](const RouteCall& call) {
        LlmTests tests(call.context);
        return answer(201, configIn(call).and_then([&](const LlmConfig& config) {
            return (tests.*ask)(call.organizationId(), config);
        }),
            plain);
    };
}

QList<Endpoint> organizationsLlm()
{
    using namespace contract;
    return {
        {routes::llmProviders, providers},
        {routes::llmConfiguration,
            [](const RouteCall& call) {
                return answer(
                    200, LlmConfigurations(call.context).get(call.organizationId()), plain);
            }},
        {routes::replaceLlmConfiguration, replace},
        {routes::changeLlmConfiguration, change},
        {routes::removeLlmConfiguration, remove},
        {routes::testLlmConfiguration,
            [](const RouteCall& call) {
                return answer(201, LlmTests(call.context).testSaved(call.organizationId()), plain);
            }},
        {routes::testLlmConnection, caller(&LlmTests::testDraft)},
        {routes::llmModels, caller(&LlmTests::models)},
    };
}

QList<Endpoint> workspaceLlm()
{
    using namespace contract;
    return {
        {routes::llmOrganizations, lister(&LlmConfigurations::overview)},
        {routes::llmPlatform,
            [](const RouteCall& call) {
                return answer(200, LlmPlatformSettings(call.context).get(), plain);
            }},
        {routes::changeLlmPlatform, changePlatform},
        {routes::testLlmPlatform,
            [](const RouteCall& call) {
                return answer(201, LlmTests(call.context).testPlatform(), plain);
            }},
    };
}

} // namespace

QList<Endpoint> llmEndpoints()
{
    return organizationsLlm() + workspaceLlm() + llmAttestationEndpoints() + llmUsageEndpoints();
}

} // namespace console::service
