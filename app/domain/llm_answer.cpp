// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/llm_answer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace console::domain {

using namespace Qt::StringLiterals;

namespace {

struct Phrase {
    const char* text; //!< in lower case
    LlmFailure failure;
};

// What v0 and its own checks say, before anyone is asked.
constexpr std::array packmindPhrases{
    Phrase{"no llm configuration found", LlmFailure::NotConfigured},
    Phrase{"openai_api_key not found in configuration", LlmFailure::PlatformKeyMissing},
    Phrase{"unknown provider", LlmFailure::ProviderUnknown},
    Phrase{"not implemented for this provider", LlmFailure::CannotList},
    Phrase{"service not configured", LlmFailure::KeyMissing},
    Phrase{"no content returned", LlmFailure::EmptyAnswer},
    Phrase{"invalid url", LlmFailure::BadUrl}, Phrase{"connection error", LlmFailure::Unreachable},
    Phrase{"timed out", LlmFailure::TimedOut}, Phrase{"timeout", LlmFailure::TimedOut}};

// What providers say, in codes and sentences; the first that is found counts.
constexpr std::array providerPhrases{Phrase{"didn't provide an api key", LlmFailure::KeyMissing},
    Phrase{"x-api-key header is required", LlmFailure::KeyMissing},
    Phrase{"unregistered callers", LlmFailure::KeyMissing},
    Phrase{"invalid_api_key", LlmFailure::WrongKey},
    Phrase{"api_key_invalid", LlmFailure::WrongKey},
    Phrase{"incorrect api key", LlmFailure::WrongKey},
    Phrase{"api key not valid", LlmFailure::WrongKey},
    Phrase{"authentication_error", LlmFailure::WrongKey},
    Phrase{"invalid subscription key", LlmFailure::WrongKey},
    Phrase{"unsupported_country", LlmFailure::RegionNotServed},
    Phrase{"region, or territory not supported", LlmFailure::RegionNotServed},
    Phrase{"location is not supported", LlmFailure::RegionNotServed},
    Phrase{"google.rpc.retryinfo", LlmFailure::RateLimited},
    Phrase{"insufficient_quota", LlmFailure::NoQuota},
    Phrase{"exceeded your current quota", LlmFailure::NoQuota},
    Phrase{"credit balance is too low", LlmFailure::NoQuota},
    Phrase{"rate_limit", LlmFailure::RateLimited}, Phrase{"rate limit", LlmFailure::RateLimited},
    Phrase{"has been deprecated", LlmFailure::ModelRetired},
    Phrase{"modeldeprecated", LlmFailure::ModelRetired},
    Phrase{"model_not_found", LlmFailure::ModelUnknown},
    Phrase{"deploymentnotfound", LlmFailure::ModelUnknown},
    Phrase{"not_found_error: model", LlmFailure::ModelUnknown},
    Phrase{"try pulling it first", LlmFailure::ModelUnknown},
    Phrase{"is not found for api version", LlmFailure::ModelUnknown},
    Phrase{"overloaded", LlmFailure::Overloaded}};

template <typename Phrases>
std::optional<LlmFailure> spoken(const QString& lower, const Phrases& phrases)
{
    const auto found = std::find_if(phrases.begin(), phrases.end(),
        [&](const Phrase& one) { return lower.contains(QLatin1String(one.text)); });
    return found == phrases.end() ? std::nullopt : std::optional(found->failure);
}

bool isPage(const QString& lower)
{
    return lower.contains("<html"_L1) || lower.contains("<!doctype html"_L1);
}

//! What a status says by itself, where the words do not say more.
LlmFailure byStatus(int status, const QString& lower)
{
    switch (status) {
    case 401:
        return LlmFailure::WrongKey;
    case 403:
        return LlmFailure::Forbidden;
    case 404:
        return lower.contains("model"_L1) && lower.contains("exist"_L1) ? LlmFailure::ModelUnknown
                                                                        : LlmFailure::PathUnknown;
    case 405:
        return LlmFailure::PathUnknown;
    case 407:
        return LlmFailure::ProxyLogin;
    case 410:
        return LlmFailure::ModelRetired;
    case 429:
        return LlmFailure::RateLimited;
    case 503:
    case 529:
        return LlmFailure::Overloaded;
    default:
        break;
    }
    if (status >= 300 && status < 400)
        return LlmFailure::Redirected;
    if (status >= 500)
        return LlmFailure::ServerError;
    return status >= 400 ? LlmFailure::Rejected : LlmFailure::Other;
}

//! Codes, types and sentence of an error, of any format, on one line in lower case.
QString wordsOf(const QJsonObject& body)
{
    const QJsonValue inner = body.value("error"_L1);
    const QJsonObject error = inner.isObject() ? inner.toObject() : body;
    QStringList words{inner.toString(), error.value("code"_L1).toString(),
        error.value("status"_L1).toString(),
        error.value("type"_L1).toString() + u": "_s + error.value("message"_L1).toString()};
    for (const QJsonValue& detail : error.value("details"_L1).toArray())
        words << detail.toObject().value("@type"_L1).toString()
              << detail.toObject().value("reason"_L1).toString();
    return words.join(u' ').toLower();
}

} // namespace

LlmFailure llmFailureOfMessage(const QString& message)
{
    const QString lower = message.toLower();
    if (const auto said = spoken(lower, packmindPhrases))
        return *said;
    // "404 The model …": the status comes first where the provider has answered.
    bool isNumber = false;
    const int status = lower.section(u' ', 0, 0).toInt(&isNumber);
    if (isPage(lower))
        return status >= 500 ? LlmFailure::Gateway : LlmFailure::Portal;
    if (const auto said = spoken(lower, providerPhrases))
        return *said;
    return isNumber ? byStatus(status, lower) : LlmFailure::Other;
}

std::optional<LlmFailure> llmFailureOfAnswer(const LlmHttpAnswer& answer)
{
    const bool good = answer.status >= 200 && answer.status < 300;
    if ((answer.status >= 300 && answer.status < 400) || answer.status == 407)
        return byStatus(answer.status, {});
    const QString beginning = QString::fromUtf8(answer.body.left(1024)).toLower();
    if (answer.contentType.toLower().startsWith("text/html") || isPage(beginning))
        return answer.status >= 500 ? LlmFailure::Gateway : LlmFailure::Portal;
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    if (good)
        return document.isObject() ? std::nullopt : std::optional(LlmFailure::Unreadable);
    const QString words = wordsOf(document.object());
    return spoken(words, providerPhrases).value_or(byStatus(answer.status, words));
}

} // namespace console::domain
