// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/llm_provider.h"

#include <QRegularExpression>

#include <algorithm>

namespace console::domain {

using namespace Qt::StringLiterals;

namespace {

// The answer of an API, which is in English as all of them are; it is not translated here.

LlmField key(const QString& name, const QString& help, const QString& placeholder)
{
    return {.name = name,
        .label = u"API key"_s,
        .type = LlmField::Type::Password,
        .secret = true,
        .help = help,
        .placeholder = placeholder};
}

LlmField endpoint(const QString& name, const QString& help, const QString& placeholder)
{
    return {.name = name,
        .label = u"Endpoint URL"_s,
        .type = LlmField::Type::Url,
        .help = help,
        .placeholder = placeholder};
}

LlmField model(const QString& label, const QString& byDefault, const QString& help)
{
    return {.name = u"model"_s,
        .label = label,
        .defaultValue = byDefault,
        .help = help,
        .placeholder = byDefault};
}

LlmField fastModel(const QString& label, const QString& byDefault)
{
    return {.name = u"fastestModel"_s,
        .label = label,
        .optional = true,
        .defaultValue = byDefault,
        .help = u"For small tasks. The model above does them where this is empty."_s,
        .placeholder = byDefault};
}

LlmProvider withKeyAlone(LlmProvider provider, const QString& keyPage, const QString& keyStart)
{
    provider.fields = {key(u"apiKey"_s, u"Made at %1."_s.arg(keyPage), keyStart),
        model(u"Model"_s, provider.defaultModel, u"Does the main work."_s),
        fastModel(u"Fast model"_s, provider.defaultFastModel)};
    return provider;
}

LlmProvider azure()
{
    const LlmField version{.name = u"apiVersion"_s,
        .label = u"API version"_s,
        .optional = true,
        .defaultValue = u"2024-12-01-preview"_s,
        .help = u"A date, as Azure names the versions of its API."_s,
        .placeholder = u"2024-12-01-preview"_s};
    return {.id = u"azure-openai"_s,
        .displayName = u"Azure OpenAI"_s,
        .description = u"OpenAI's models in your own Azure subscription."_s,
        .documentation = QUrl(u"https://learn.microsoft.com/azure/ai-services/openai/"_s),
        .fields = {endpoint(u"endpoint"_s, u"Of your Azure OpenAI resource."_s,
                       u"https://your-resource.openai.azure.com"_s),
            key(u"apiKey"_s, u"One of the two keys of the resource."_s, {}),
            model(u"Deployment"_s, {}, u"The name that you gave the deployment in Azure."_s),
            fastModel(u"Fast deployment"_s, {}), version}};
}

LlmProvider compatible()
{
    return {.id = u"openai-compatible"_s,
        .displayName = u"OpenAI-compatible"_s,
        .description = u"Any server with OpenAI's API, also a model of your own."_s,
        .fields = {endpoint(u"llmEndpoint"_s, u"Its base address, which often ends in /v1."_s,
                       u"https://llm.example.com/v1"_s),
            key(u"llmApiKey"_s, u"Servers without keys take any text."_s, {}),
            model(u"Model"_s, {}, u"As the server names it."_s), fastModel(u"Fast model"_s, {})}};
}

} // namespace

LlmField::Type llmFieldType(const QString& wireName)
{
    if (wireName == "password"_L1)
        return LlmField::Type::Password;
    return wireName == "url"_L1 ? LlmField::Type::Url : LlmField::Type::Text;
}

QString wireName(LlmField::Type type)
{
    switch (type) {
    case LlmField::Type::Text:
        return u"text"_s;
    case LlmField::Type::Password:
        return u"password"_s;
    case LlmField::Type::Url:
        return u"url"_s;
    }
    return {};
}

const LlmField* LlmProvider::field(const QString& name) const
{
    const auto found = std::find_if(
        fields.begin(), fields.end(), [&](const LlmField& one) { return one.name == name; });
    return found == fields.end() ? nullptr : &*found;
}

const LlmField* LlmProvider::endpointField() const
{
    const auto found = std::find_if(fields.begin(), fields.end(),
        [](const LlmField& one) { return one.type == LlmField::Type::Url && !one.isMasked(); });
    return found == fields.end() ? nullptr : &*found;
}

QList<LlmField> LlmProvider::keyFields() const
{
    QList<LlmField> keys;
    std::copy_if(fields.begin(), fields.end(), std::back_inserter(keys),
        [](const LlmField& one) { return one.isMasked(); });
    return keys;
}

QList<LlmProvider> llmProviderCatalog()
{
    return {{.id = QString::fromLatin1(platformLlmProvider),
                .displayName = u"Packmind"_s,
                .description = u"The platform's own provider: OpenAI, with the platform's key."_s,
                .defaultModel = u"gpt-5.2"_s,
                .defaultFastModel = u"gpt-4.1-mini"_s},
        withKeyAlone({.id = u"openai"_s,
                         .displayName = u"OpenAI"_s,
                         .description = u"OpenAI's GPT models."_s,
                         .defaultModel = u"gpt-5.2"_s,
                         .defaultFastModel = u"gpt-4.1-mini"_s,
                         .documentation = QUrl(u"https://platform.openai.com/docs"_s)},
            u"platform.openai.com"_s, u"sk-..."_s),
        withKeyAlone({.id = u"anthropic"_s,
                         .displayName = u"Anthropic Claude"_s,
                         .description = u"Anthropic's Claude models."_s,
                         .defaultModel = u"claude-sonnet-4-5-20250929"_s,
                         .defaultFastModel = u"claude-haiku-4-5-20251001"_s,
                         .documentation = QUrl(u"https://docs.anthropic.com"_s)},
            u"console.anthropic.com"_s, u"sk-ant-..."_s),
        withKeyAlone({.id = u"gemini"_s,
                         .displayName = u"Google Gemini"_s,
                         .description = u"Google's Gemini models."_s,
                         .defaultModel = u"gemini-3-pro-preview"_s,
                         .defaultFastModel = u"gemini-2.5-flash"_s,
                         .documentation = QUrl(u"https://ai.google.dev/docs"_s)},
            u"aistudio.google.com"_s, u"AIza..."_s),
        azure(), compatible()};
}

bool isLlmProviderId(const QString& id)
{
    static const QRegularExpression allowed(u"^[a-z0-9-]{1,64}\\z"_s);
    return allowed.match(id).hasMatch();
}

const LlmProvider* llmProvider(const QList<LlmProvider>& providers, const QString& id)
{
    const auto found = std::find_if(
        providers.begin(), providers.end(), [&](const LlmProvider& one) { return one.id == id; });
    return found == providers.end() ? nullptr : &*found;
}

} // namespace console::domain
