// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/llm/provider_wire.h"

#include "base/json_reader.h"

#include <QJsonDocument>
#include <QUrlQuery>

#include <algorithm>

namespace console::service {

using domain::LlmFailure;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostModels = 5'000;
constexpr int anthropicTokens = 16; // it asks for a limit
constexpr const char* anthropicVersion = "2023-06-01";
constexpr const char* azureVersion = "2024-12-01-preview";

enum class Format { OpenAi, Anthropic, Gemini, Azure };

Format formatOf(const QString& provider)
{
    if (provider == "anthropic"_L1)
        return Format::Anthropic;
    if (provider == "gemini"_L1)
        return Format::Gemini;
    return provider == "azure-openai"_L1 ? Format::Azure : Format::OpenAi;
}

//! `path` is percent-encoded.
QUrl below(const QUrl& base, const QString& path)
{
    QUrl url = base;
    QString before = base.path(QUrl::FullyEncoded);
    while (before.endsWith(u'/'))
        before.chop(1);
    url.setPath(before + path, QUrl::StrictMode);
    return url;
}

QString segment(const QString& text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QByteArray bytesOf(const QJsonObject& body)
{
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

QList<std::pair<QByteArray, QByteArray>> headersOf(const LlmTarget& target)
{
    const QByteArray key = target.key.toLatin1();
    switch (formatOf(target.provider)) {
    case Format::Anthropic:
        return {{"x-api-key", key}, {"anthropic-version", anthropicVersion}};
    case Format::Gemini:
        return {{"x-goog-api-key", key}};
    case Format::Azure:
        return {{"api-key", key}};
    case Format::OpenAi:
        break;
    }
    return {{"Authorization", "Bearer " + key}};
}

QJsonObject openAiBody(const QString& model, const QString& prompt)
{
    const QJsonArray messages{QJsonObject{{u"role"_s, u"user"_s}, {u"content"_s, prompt}}};
    QJsonObject body{{u"messages"_s, messages}};
    if (!model.isEmpty())
        body.insert("model"_L1, model);
    return body;
}

//! The first text that the answer has, wherever its format keeps it; nothing for another format.
std::optional<QString> contentOf(Format format, const QJsonObject& body)
{
    const auto listName = format == Format::Anthropic ? "content"_L1
        : format == Format::Gemini                    ? "candidates"_L1
                                                      : "choices"_L1;
    if (!body.value(listName).isArray())
        return std::nullopt;
    QString text;
    for (const QJsonValue& item : body.value(listName).toArray()) {
        const QJsonObject part = item.toObject();
        if (format == Format::Anthropic)
            text += part.value("text"_L1).toString();
        else if (format == Format::OpenAi || format == Format::Azure)
            text += part.value("message"_L1)["content"_L1].toString();
        else
            for (const QJsonValue& piece : part.value("content"_L1)["parts"_L1].toArray())
                text += piece["text"_L1].toString();
    }
    return text;
}

qint64 count(const QJsonValue& number)
{
    return std::clamp<qint64>(number.toInteger(), 0, base::largestJsonInteger);
}

void readTokens(Format format, const QJsonObject& body, ChatAnswer& answer)
{
    if (format == Format::Gemini) {
        const QJsonValue usage = body.value("usageMetadata"_L1);
        answer.inputTokens = count(usage["promptTokenCount"_L1]);
        answer.outputTokens = count(usage["candidatesTokenCount"_L1]);
        return;
    }
    const QJsonValue usage = body.value("usage"_L1);
    const bool anthropic = format == Format::Anthropic;
    answer.inputTokens = count(usage[anthropic ? "input_tokens"_L1 : "prompt_tokens"_L1]);
    answer.outputTokens = count(usage[anthropic ? "output_tokens"_L1 : "completion_tokens"_L1]);
}

} // namespace

QUrl usualAddress(const QString& provider)
{
    if (provider == "openai"_L1 || provider == QLatin1String(domain::platformLlmProvider))
        return QUrl(u"https://api.openai.com/v1"_s);
    if (provider == "anthropic"_L1)
        return QUrl(u"https://api.anthropic.com/v1"_s);
    if (provider == "gemini"_L1)
        return QUrl(u"https://generativelanguage.googleapis.com/v1beta"_s);
    return {};
}

ProviderRequest chatRequest(const LlmTarget& target, const QString& model, const QString& prompt)
{
    ProviderRequest request{.method = "POST", .url = {}, .headers = headersOf(target)};
    request.headers.emplaceBack("Content-Type", "application/json");
    switch (formatOf(target.provider)) {
    case Format::Anthropic: {
        QJsonObject body = openAiBody(model, prompt);
        body.insert("max_tokens"_L1, anthropicTokens);
        request.url = below(target.base, u"/messages"_s);
        request.body = bytesOf(body);
        break;
    }
    case Format::Gemini: {
        const QString name = model.startsWith("models/"_L1) ? model.mid(7) : model;
        const QJsonArray parts{QJsonObject{{u"text"_s, prompt}}};
        request.url = below(target.base, u"/models/"_s + segment(name) + u":generateContent"_s);
        request.body = bytesOf({{u"contents"_s,
            QJsonArray{QJsonObject{{u"role"_s, u"user"_s}, {u"parts"_s, parts}}}}});
        break;
    }
    case Format::Azure: {
        request.url = below(
            target.base, u"/openai/deployments/"_s + segment(model) + u"/chat/completions"_s);
        QUrlQuery query;
        query.addQueryItem(u"api-version"_s,
            target.apiVersion.isEmpty() ? QString::fromLatin1(azureVersion)
                                        : segment(target.apiVersion));
        request.url.setQuery(query);
        request.body = bytesOf(openAiBody({}, prompt));
        break;
    }
    case Format::OpenAi:
        request.url = below(target.base, u"/chat/completions"_s);
        request.body = bytesOf(openAiBody(model, prompt));
        break;
    }
    return request;
}

std::optional<ProviderRequest> modelsRequest(const LlmTarget& target)
{
    if (formatOf(target.provider) == Format::Azure)
        return std::nullopt;
    ProviderRequest request{
        .method = "GET", .url = below(target.base, u"/models"_s), .headers = headersOf(target)};
    QUrlQuery query; // the largest pages that they give
    if (formatOf(target.provider) == Format::Gemini)
        query.addQueryItem(u"pageSize"_s, u"1000"_s);
    if (formatOf(target.provider) == Format::Anthropic)
        query.addQueryItem(u"limit"_s, u"1000"_s);
    if (!query.isEmpty())
        request.url.setQuery(query);
    return request;
}

ChatAnswer readChat(const QString& provider, const domain::LlmHttpAnswer& answer)
{
    ChatAnswer read{.failure = domain::llmFailureOfAnswer(answer)};
    if (read.failure)
        return read;
    const QJsonObject body = QJsonDocument::fromJson(answer.body).object();
    readTokens(formatOf(provider), body, read);
    const std::optional<QString> content = contentOf(formatOf(provider), body);
    if (!content)
        read.failure = LlmFailure::Unreadable;
    else if (content->trimmed().isEmpty())
        read.failure = LlmFailure::EmptyAnswer;
    return read;
}

domain::LlmModels readModels(const QString& provider, const domain::LlmHttpAnswer& answer)
{
    domain::LlmModels models{
        .provider = provider, .names = {}, .failure = domain::llmFailureOfAnswer(answer)};
    if (models.failure)
        return models;
    const bool gemini = formatOf(provider) == Format::Gemini;
    const QJsonValue list
        = QJsonDocument::fromJson(answer.body).object().value(gemini ? "models"_L1 : "data"_L1);
    for (const QJsonValue& model : list.toArray()) {
        const QString name = model[gemini ? "name"_L1 : "id"_L1].toString();
        const bool fits = !name.isEmpty() && name.size() <= domain::longestLlmValue;
        if (fits && models.names.size() < mostModels)
            models.names.append(name);
    }
    if (!list.isArray())
        models.failure = LlmFailure::Unreadable;
    else if (models.names.isEmpty())
        models.failure = LlmFailure::ListEmpty;
    return models;
}

} // namespace console::service
