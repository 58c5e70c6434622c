// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/llm_pieces.h"
#include "domain/llm_answer.h"

#include <limits>

namespace console::contract {

using base::JsonReader;
using domain::LlmFailure;
using domain::LlmKeyState;
using namespace Qt::StringLiterals;

namespace {

QString textOf(JsonReader& reader, QLatin1String key)
{
    return reader.optionalString(key).value_or(QString());
}

//! v0 has four words, and guesses them from the text (contract 8).
QString v0Type(LlmFailure failure)
{
    switch (failure) {
    case LlmFailure::WrongKey:
        return u"AUTHENTICATION_ERROR"_s;
    case LlmFailure::RateLimited:
        return u"RATE_LIMIT"_s;
    case LlmFailure::NameUnknown:
    case LlmFailure::Unreachable:
    case LlmFailure::TimedOut:
    case LlmFailure::Cut:
        return u"NETWORK_ERROR"_s;
    default:
        return u"API_ERROR"_s;
    }
}

std::optional<int> readMilliseconds(JsonReader& reader)
{
    const std::optional<qint64> number = reader.optionalInteger("milliseconds"_L1);
    if (number && (*number < 0 || *number > std::numeric_limits<int>::max()))
        reader.fail("milliseconds"_L1, u"milliseconds"_s);
    return number ? std::optional(int(*number)) : std::nullopt;
}

} // namespace

void insertKeyState(QJsonObject& object, const LlmKeyState& key)
{
    if (key.presence == LlmKeyState::Presence::Unknown)
        return;
    object.insert("keySet"_L1, key.presence == LlmKeyState::Presence::Set);
    if (key.presence != LlmKeyState::Presence::Set)
        return;
    if (!key.last4.isEmpty())
        object.insert("keyLast4"_L1, key.last4);
    if (key.setAt.isValid())
        object.insert("keySetAt"_L1, base::isoUtc(key.setAt));
    if (!key.setBy.isEmpty())
        object.insert("keySetBy"_L1, key.setBy);
}

LlmKeyState readKeyState(JsonReader& reader)
{
    const std::optional<bool> isSet = reader.optionalBoolean("keySet"_L1);
    if (!isSet)
        return {};
    if (!*isSet)
        return {.presence = LlmKeyState::Presence::NotSet};
    return {.presence = LlmKeyState::Presence::Set,
        .last4 = textOf(reader, "keyLast4"_L1),
        .setAt = reader.optionalTime("keySetAt"_L1).value_or(QDateTime()),
        .setBy = textOf(reader, "keySetBy"_L1)};
}

QJsonObject encodeFailure(LlmFailure failure, const domain::LlmFailureContext& context)
{
    QJsonObject error{{u"type"_s, v0Type(failure)}, {u"failure"_s, domain::wireName(failure)}};
    if (!context.provider.isEmpty())
        error.insert("message"_L1, domain::explained(failure, context).sentence);
    return error;
}

LlmFailure readFailure(JsonReader& error)
{
    if (const std::optional<QString> word = error.optionalString("failure"_L1))
        return domain::llmFailure(*word);
    return domain::llmFailureOfMessage(error.string("message"_L1));
}

QJsonObject encodeOutcome(const domain::LlmModelOutcome& outcome, const QString& provider)
{
    QJsonObject body{{u"model"_s, outcome.model}, {u"success"_s, outcome.ok}};
    if (outcome.milliseconds)
        body.insert("milliseconds"_L1, *outcome.milliseconds);
    if (!outcome.ok)
        body.insert("error"_L1,
            encodeFailure(outcome.failure.value_or(LlmFailure::Other),
                {.provider = provider, .model = outcome.model}));
    return body;
}

domain::LlmModelOutcome readOutcome(JsonReader& reader)
{
    domain::LlmModelOutcome outcome;
    outcome.model = reader.string("model"_L1);
    outcome.ok = reader.boolean("success"_L1);
    outcome.milliseconds = readMilliseconds(reader);
    if (std::optional<JsonReader> error = reader.optionalObject("error"_L1); error && !outcome.ok)
        outcome.failure = readFailure(*error);
    else if (!outcome.ok)
        outcome.failure = LlmFailure::Other;
    return outcome;
}

QJsonObject encode(const domain::LlmTestSummary& summary)
{
    QJsonObject body{{u"at"_s, base::isoUtc(summary.at)}, {u"by"_s, summary.by},
        {u"standardModel"_s, encodeOutcome(summary.primary, {})}};
    if (summary.fast)
        body.insert("fastModel"_L1, encodeOutcome(*summary.fast, {}));
    return body;
}

domain::LlmTestSummary decodeLlmTestSummary(JsonReader& reader)
{
    domain::LlmTestSummary summary;
    summary.at = reader.time("at"_L1);
    summary.by = textOf(reader, "by"_L1);
    JsonReader primary = reader.object("standardModel"_L1);
    summary.primary = readOutcome(primary);
    if (std::optional<JsonReader> fast = reader.optionalObject("fastModel"_L1))
        summary.fast = readOutcome(*fast);
    return summary;
}

QJsonObject encode(const domain::LlmSettings& settings)
{
    // As v0: models are empty texts where there are none, the rest is left out (contract 8).
    QJsonObject body{{u"provider"_s, settings.provider}, {u"model"_s, settings.model},
        {u"fastestModel"_s, settings.fastestModel}};
    if (!settings.endpoint.isEmpty())
        body.insert("endpoint"_L1, settings.endpoint);
    if (!settings.apiVersion.isEmpty())
        body.insert("apiVersion"_L1, settings.apiVersion);
    insertKeyState(body, settings.key);
    return body;
}

domain::LlmSettings decodeLlmSettings(JsonReader& reader)
{
    // v0 stores {} as it is, and then there is no provider.
    return {.provider = textOf(reader, "provider"_L1),
        .model = textOf(reader, "model"_L1),
        .fastestModel = textOf(reader, "fastestModel"_L1),
        .endpoint = textOf(reader, "endpoint"_L1),
        .apiVersion = textOf(reader, "apiVersion"_L1),
        .key = readKeyState(reader)};
}

} // namespace console::contract
