// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/llm_tests.h"

#include "service/usecases/llm_usage.h"
#include "service/usecases/record.h"
#include "service/usecases/standing.h"

namespace console::service {

using base::ApiError;
using base::failure;
using base::Result;
using domain::LlmFailure;
using domain::LlmProvider;
using domain::LlmSettings;
using domain::LlmTestReport;
using domain::OrganizationId;
using namespace Qt::StringLiterals;

struct LlmTests::Plan {
    LlmPlace place;
    LlmTarget target;
    LlmSettings settings;
    QStringList allowedEndpoints;
    std::optional<LlmFailure> failure = {}; //!< why nobody is to be called
};

namespace {

LlmProvider withoutModels(LlmProvider provider)
{
    for (domain::LlmField& field : provider.fields) {
        if (field.name == "model"_L1 || field.name == "fastestModel"_L1)
            field.optional = true;
    }
    return provider;
}

bool needsKey(const LlmProvider& provider)
{
    const QList<domain::LlmField> keys = provider.keyFields();
    return !keys.isEmpty() && !keys.constFirst().optional;
}

bool isPlatform(const QString& provider)
{
    return provider == QLatin1String(domain::platformLlmProvider);
}

} // namespace

Result<LlmTests::Plan> LlmTests::planOf(const LlmPlace& place, const LlmProvider& provider,
    const LlmSettings& settings, const QString& key)
{
    LlmPlatformStore platforms(m_context.database);
    const domain::LlmPlatform platform = platforms.find(place.workspace).platform;
    Plan plan{.place = place,
        .target = {.provider = provider.id,
            .base = provider.endpointField() ? QUrl(settings.endpoint)
                                             : m_context.shared.llm->addressOf(provider.id),
            .key = key,
            .apiVersion = settings.apiVersion},
        .settings = settings,
        .allowedEndpoints = platform.allowedEndpoints};
    if (isPlatform(provider.id)) {
        plan.target.key = platforms.keyOf(place.workspace);
        plan.settings.model = platform.model;
        plan.settings.fastestModel = platform.fastestModel;
        if (plan.target.key.isEmpty())
            plan.failure = LlmFailure::PlatformKeyMissing;
    } else if (key.isEmpty() && needsKey(provider)) {
        plan.failure = LlmFailure::KeyMissing;
    }
    const auto may = mayCall(m_context, provider, settings, platform.allowedEndpoints);
    if (!may && may.error().kind == ApiError::Kind::NotAllowed)
        plan.failure = LlmFailure::AddressRefused;
    else if (!may)
        return failure(may.error());
    return plan;
}

Result<LlmTests::Plan> LlmTests::planOfDraft(
    const OrganizationId& id, const domain::LlmConfig& sent, bool needsModels)
{
    const Result<SentDraft> draft = sentDraft(sent, UnnamedKey::Stays);
    if (!draft)
        return failure(draft.error());
    return read(m_context.database, [&]() -> Result<Plan> {
        const Result<LlmPlace> place = llmPlace(m_context, id);
        if (!place)
            return failure(place.error());
        LlmSettingsStore store(m_context.database);
        const auto stored = store.find(*place);
        const LlmProvider provider = needsModels ? draft->provider : withoutModels(draft->provider);
        const auto config = domain::llmConfig(provider, draft->draft,
            stored ? std::optional(stored->settings) : std::nullopt, domain::LlmServer::Keeps);
        if (!config)
            return failure(config.error());
        const std::optional<QString> given = keyAfter(*draft);
        const bool isAdmin = m_context.asker().current
            && m_context.asker().current->role == domain::OrganizationRole::Admin;
        if (!given && !isAdmin)
            return failure(domain::notAdmin());
        return planOf(*place, draft->provider, settingsOf(draft->provider, *config),
            given ? *given : store.keyOf(*place));
    });
}

Result<LlmTests::Plan> LlmTests::planOfSaved(const OrganizationId& id)
{
    return read(m_context.database, [&]() -> Result<Plan> {
        const Result<LlmPlace> place = llmPlace(m_context, id);
        if (!place)
            return failure(place.error());
        LlmSettingsStore store(m_context.database);
        const auto stored = store.find(*place);
        LlmSettings settings{.provider = QString::fromLatin1(domain::platformLlmProvider)};
        if (stored)
            settings = stored->settings;
        const QList<LlmProvider> catalog = domain::llmProviderCatalog();
        const LlmProvider* provider = domain::llmProvider(catalog, settings.provider);
        if (provider)
            return planOf(*place, *provider, settings, store.keyOf(*place));
        return Plan{.place = *place,
            .target = {.provider = settings.provider},
            .settings = settings,
            .allowedEndpoints = {},
            .failure = LlmFailure::ProviderUnknown};
    });
}

Result<ConnectionTestResult> LlmTests::run(const Plan& plan)
{
    const QDateTime at = m_context.now();
    Result<ConnectionTestResult> result = ConnectionTestResult{
        notCalled(plan.target.provider, plan.settings.model, plan.settings.fastestModel,
            plan.failure.value_or(LlmFailure::Other)),
        {}};
    if (!plan.failure)
        result = m_context.shared.llm->test(plan.target, plan.settings.model,
            plan.settings.fastestModel, plan.allowedEndpoints, m_context.isGone);
    if (result)
        result->report.at = at;
    return result;
}

Result<LlmTestReport> LlmTests::testDraft(const OrganizationId& id, const domain::LlmConfig& sent)
{
    const Result<Plan> plan = planOfDraft(id, sent, true);
    if (!plan)
        return failure(plan.error());
    const Result<ConnectionTestResult> result = run(*plan);
    if (!result)
        return failure(result.error());
    if (!result->used.isEmpty()) {
        const auto counted = change(m_context.database, [&]() -> Result<base::Done> {
            countTest(
                m_context, plan->place, plan->target.provider, result->used, result->report.at);
            return base::Done{};
        });
        if (!counted)
            return failure(counted.error());
    }
    return result->report;
}

Result<LlmTestReport> LlmTests::testSaved(const OrganizationId& id)
{
    const Result<Plan> plan = planOfSaved(id);
    if (!plan)
        return failure(plan.error());
    const Result<ConnectionTestResult> result = run(*plan);
    if (!result)
        return failure(result.error());
    if (const auto kept = keep(*plan, *result); !kept)
        return failure(kept.error());
    return result->report;
}

Result<base::Done> LlmTests::keep(const Plan& plan, const ConnectionTestResult& result)
{
    return change(m_context.database, [&]() -> Result<base::Done> {
        const LlmTestReport& report = result.report;
        const domain::LlmTestSummary summary = report.summary();
        LlmSettingsStore(m_context.database).putTest(plan.place, summary, m_context.asker().id());
        countTest(m_context, plan.place, plan.target.provider, result.used, report.at);
        QJsonObject after{{u"provider"_s, report.provider}, {u"passed"_s, summary.passed()}};
        if (const auto failed = summary.failure())
            after.insert("failure"_L1, domain::wireName(*failed));
        record(m_context, plan.place.workspace,
            {.action = u"llm.tested"_s,
                .targetType = u"organization"_s,
                .targetId = plan.place.organization.text(),
                .organizationId = plan.place.organization,
                .after = after});
        return base::Done{};
    });
}

Result<LlmTestReport> LlmTests::testPlatform()
{
    const Result<Plan> plan = read(m_context.database, [&]() -> Result<Plan> {
        const auto standing = require(m_context, domain::Action::ChangeLlmPlatform);
        if (!standing)
            return failure(standing.error());
        const QString id = QString::fromLatin1(domain::platformLlmProvider);
        const QList<LlmProvider> catalog = domain::llmProviderCatalog();
        return planOf({.organization = {}, .workspace = m_context.asker().workspaceId},
            *domain::llmProvider(catalog, id), {.provider = id}, {});
    });
    if (!plan)
        return failure(plan.error());
    return run(*plan).map([](const ConnectionTestResult& result) { return result.report; });
}

Result<domain::LlmModels> LlmTests::models(const OrganizationId& id, const domain::LlmConfig& sent)
{
    const Result<Plan> plan = planOfDraft(id, sent, false);
    if (!plan && plan.error().code == "llm.provider.unknown"_L1)
        return domain::LlmModels{
            .provider = sent.provider, .names = {}, .failure = LlmFailure::ProviderUnknown};
    if (!plan)
        return failure(plan.error());
    if (plan->failure)
        return domain::LlmModels{
            .provider = plan->target.provider, .names = {}, .failure = plan->failure};
    return m_context.shared.llm->models(plan->target, plan->allowedEndpoints, m_context.isGone);
}

} // namespace console::service
