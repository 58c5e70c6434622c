// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/llm_api.h"

#include "cloud/area_rules.h"

namespace console::cloud {

using base::ApiError;
using base::Call;
using base::failure;
using base::Result;
using domain::LlmConfig;
using domain::LlmConfiguration;
using domain::LlmDraft;
using domain::LlmFailure;
using domain::LlmModels;
using domain::LlmPlatform;
using domain::LlmProvider;
using domain::LlmServer;
using domain::LlmTestReport;
using domain::OrganizationId;
using namespace Qt::StringLiterals;

namespace routes = contract::routes;

namespace {

constexpr int bareRefusal = 500;

//! A list of models is asked for before one is chosen.
LlmProvider withoutModels(LlmProvider provider)
{
    for (domain::LlmField& field : provider.fields) {
        if (field.name == "model"_L1 || field.name == "fastestModel"_L1)
            field.optional = true;
    }
    return provider;
}

QString endpointOf(const LlmProvider& provider, const LlmDraft& draft)
{
    const domain::LlmField* field = provider.endpointField();
    return field ? draft.values.value(field->name).trimmed() : QString();
}

//! Providers with an address of their own are called with https.
bool isEncrypted(const QString& endpoint)
{
    return QUrl(endpoint).scheme() != "http"_L1;
}

//! What is to be tested, when no answer tells.
LlmTestReport asked(const QString& provider, const QString& model, const QString& fastModel)
{
    LlmTestReport report{.provider = provider, .primary = {.model = model}};
    if (!fastModel.isEmpty() && fastModel != model)
        report.fast = domain::LlmModelOutcome{.model = fastModel};
    return report;
}

LlmTestReport failed(LlmTestReport report, LlmFailure failure, bool encrypted)
{
    report.primary.failure = failure;
    if (report.fast)
        report.fast->failure = failure;
    report.steps = domain::llmSteps(report.primary, report.fast, encrypted);
    return report;
}

} // namespace

LlmServer LlmApi::server() const
{
    const auto& capabilities = m_session.capabilities();
    return capabilities && capabilities->llmKeys ? LlmServer::Keeps : LlmServer::Replaces;
}

Call<QList<LlmProvider>> LlmApi::providers(const OrganizationId& id)
{
    using Providers = QList<LlmProvider>;
    if (std::optional<ApiError> error = needsMembership(m_session, id))
        return Call<Providers>::ready(failure(std::move(*error)));
    return m_session.call(
        {.route = routes::llmProviders, .pathValues = {id.text()}, .organization = id},
        [](base::JsonReader& reader) {
            return reader.list("providers"_L1, contract::decodeLlmProvider);
        });
}

Call<LlmConfiguration> LlmApi::configuration(const OrganizationId& id)
{
    if (std::optional<ApiError> error = needsMembership(m_session, id))
        return Call<LlmConfiguration>::ready(failure(std::move(*error)));
    return m_session.call(
        {.route = routes::llmConfiguration, .pathValues = {id.text()}, .organization = id},
        contract::decodeLlmConfiguration);
}

Call<LlmConfiguration> LlmApi::save(const OrganizationId& id, const LlmProvider& provider,
    const LlmDraft& draft, const LlmConfiguration& seen)
{
    if (std::optional<ApiError> error = needsAdmin(m_session, id))
        return Call<LlmConfiguration>::ready(failure(std::move(*error)));
    const Result<LlmConfig> config = domain::llmConfig(provider, draft, seen.settings, server());
    if (!config)
        return Call<LlmConfiguration>::ready(failure(config.error()));
    Request request{.route = routes::changeLlmConfiguration,
        .pathValues = {id.text()},
        .body = contract::encode(*config),
        .organization = id,
        .seenRev = seenOf(seen.rev)};
    if (server() == LlmServer::Keeps)
        return m_session.call(request, contract::decodeLlmConfiguration);
    request.route = routes::replaceLlmConfiguration;
    request.seenRev = 0;
    return m_session.callDone(request).andThen(
        &m_session, [this, id](base::Done) { return configuration(id); });
}

Call<LlmConfiguration> LlmApi::useDefault(
    const OrganizationId& id, const QList<LlmProvider>& offered, const LlmConfiguration& seen)
{
    const QString platform = QString::fromLatin1(domain::platformLlmProvider);
    if (std::optional<ApiError> error = needsAdmin(m_session, id))
        return Call<LlmConfiguration>::ready(failure(std::move(*error)));
    const LlmProvider* provider = domain::llmProvider(offered, platform);
    if (!provider)
        return Call<LlmConfiguration>::ready(failure(notOffered(u"llm.default"_s)));
    if (server() == LlmServer::Replaces)
        return save(id, *provider, {.provider = platform}, seen);
    return m_session.call({.route = routes::removeLlmConfiguration,
                              .pathValues = {id.text()},
                              .organization = id,
                              .seenRev = seen.rev},
        contract::decodeLlmConfiguration);
}

Call<LlmModels> LlmApi::models(const OrganizationId& id, const LlmProvider& provider,
    const LlmDraft& draft, const LlmConfiguration& seen)
{
    if (std::optional<ApiError> error = needsMembership(m_session, id))
        return Call<LlmModels>::ready(failure(std::move(*error)));
    const Result<LlmConfig> config
        = domain::llmConfig(withoutModels(provider), draft, seen.settings, server());
    if (!config)
        return Call<LlmModels>::ready(failure(config.error()));
    return m_session.call({.route = within(routes::llmModels),
                              .pathValues = {id.text()},
                              .body = contract::encode(*config),
                              .organization = id},
        contract::decodeLlmModels);
}

Call<LlmTestReport> LlmApi::test(const OrganizationId& id, const LlmProvider& provider,
    const LlmDraft& draft, const LlmConfiguration& seen)
{
    if (std::optional<ApiError> error = needsMembership(m_session, id))
        return Call<LlmTestReport>::ready(failure(std::move(*error)));
    const Result<LlmConfig> config = domain::llmConfig(provider, draft, seen.settings, server());
    if (!config)
        return Call<LlmTestReport>::ready(failure(config.error()));
    return report({.route = within(routes::testLlmConnection),
                      .pathValues = {id.text()},
                      .body = contract::encode(*config),
                      .organization = id},
        isEncrypted(endpointOf(provider, draft)),
        asked(provider.id, config->fields.value(u"model"_s),
            config->fields.value(u"fastestModel"_s)));
}

Call<LlmTestReport> LlmApi::testSaved(const OrganizationId& id, const domain::LlmSettings& seen)
{
    if (std::optional<ApiError> error = needsAdmin(m_session, id))
        return Call<LlmTestReport>::ready(failure(std::move(*error)));
    return report({.route = within(routes::testLlmConfiguration),
                      .pathValues = {id.text()},
                      .organization = id},
        isEncrypted(seen.endpoint), asked(seen.provider, seen.model, seen.fastestModel));
}

Call<LlmPlatform> LlmApi::platform()
{
    if (server() == LlmServer::Replaces)
        return Call<LlmPlatform>::ready(failure(notOffered(u"llm.platform"_s)));
    return m_session.call({.route = routes::llmPlatform}, contract::decodeLlmPlatform);
}

Call<LlmPlatform> LlmApi::changePlatform(const domain::LlmPlatformChange& change, qint64 seenRev)
{
    if (server() == LlmServer::Replaces)
        return Call<LlmPlatform>::ready(failure(notOffered(u"llm.platform"_s)));
    if (const auto right = change.check(); !right)
        return Call<LlmPlatform>::ready(failure(right.error()));
    return m_session.call({.route = routes::changeLlmPlatform,
                              .body = contract::encode(change),
                              .seenRev = seenOf(seenRev)},
        contract::decodeLlmPlatform);
}

Call<LlmTestReport> LlmApi::testPlatform()
{
    if (server() == LlmServer::Replaces)
        return Call<LlmTestReport>::ready(failure(notOffered(u"llm.platform"_s)));
    return report({.route = routes::testLlmPlatform}, true,
        asked(QString::fromLatin1(domain::platformLlmProvider), {}, {}));
}

// v0 waits for minutes; ours ends by itself and is given the time to say so.
contract::Route LlmApi::within(const contract::Route& route) const
{
    contract::Route limited = route;
    if (server() == LlmServer::Replaces)
        limited.timeoutSeconds = int(m_patience.count());
    return limited;
}

Call<LlmTestReport> LlmApi::report(
    const Request& request, bool encrypted, const LlmTestReport& asked)
{
    const LlmServer answers = server();
    return m_session
        .call(request,
            [encrypted](base::JsonReader& reader) {
                return contract::decodeLlmTestReport(reader, encrypted);
            })
        .orElse(&m_session, [encrypted, asked, answers](const ApiError& error) {
            const bool isV0 = answers == LlmServer::Replaces;
            if (isV0 && error.kind == ApiError::Kind::TimedOut)
                return Call<LlmTestReport>::ready(failed(asked, LlmFailure::TimedOut, encrypted));
            if (isV0 && error.httpStatus == bareRefusal)
                return Call<LlmTestReport>::ready(failed(asked, LlmFailure::NotSaid, encrypted));
            return Call<LlmTestReport>::ready(failure(error));
        });
}

} // namespace console::cloud
