// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/listing_pieces.h"
#include "contract/llm_codecs.h"
#include "contract/llm_pieces.h"
#include "domain/llm_answer.h"

namespace console::contract {

using base::JsonReader;
using domain::LlmFailure;
using domain::LlmStep;
using namespace Qt::StringLiterals;

namespace {

//! As a person knows it.
QString nameOf(const QString& provider)
{
    const QList<domain::LlmProvider> catalog = domain::llmProviderCatalog();
    const domain::LlmProvider* known = domain::llmProvider(catalog, provider);
    return known ? known->displayName : provider;
}

QJsonObject encodeStep(const LlmStep& step)
{
    QJsonObject body{
        {u"kind"_s, domain::wireName(step.kind)}, {u"state"_s, domain::wireName(step.state)}};
    if (step.milliseconds)
        body.insert("milliseconds"_L1, *step.milliseconds);
    if (!step.note.isEmpty())
        body.insert("note"_L1, step.note);
    if (!step.chain.isEmpty())
        body.insert("chain"_L1, QJsonArray::fromStringList(step.chain));
    return body;
}

LlmStep decodeStep(JsonReader& reader)
{
    LlmStep step;
    step.kind
        = readWord<LlmStep::Kind>(reader, "kind"_L1, u"a step of a test"_s, domain::llmStepKind);
    step.state = readWord<LlmStep::State>(
        reader, "state"_L1, u"a state of a step"_s, domain::llmStepState);
    if (reader.has("milliseconds"_L1))
        step.milliseconds = readNumber(reader, "milliseconds"_L1, 0);
    step.note = reader.optionalString("note"_L1).value_or(QString());
    if (reader.has("chain"_L1))
        step.chain = reader.strings("chain"_L1);
    return step;
}

} // namespace

QJsonObject encode(const domain::LlmTestReport& report)
{
    QJsonArray steps;
    for (const LlmStep& step : report.steps)
        steps.append(encodeStep(step));
    const QString name = nameOf(report.provider);
    QJsonObject body{{u"hasConfiguration"_s, report.hasConfiguration},
        {u"provider"_s, report.provider}, {u"standardModel"_s, encodeOutcome(report.primary, name)},
        {u"overallSuccess"_s, report.summary().passed()}, {u"steps"_s, steps}};
    if (report.fast)
        body.insert("fastModel"_L1, encodeOutcome(*report.fast, name));
    if (report.at.isValid())
        body.insert("at"_L1, base::isoUtc(report.at));
    if (!report.by.isEmpty())
        body.insert("by"_L1, report.by);
    return body;
}

domain::LlmTestReport decodeLlmTestReport(JsonReader& reader, bool encrypted)
{
    domain::LlmTestReport report;
    report.hasConfiguration = reader.optionalBoolean("hasConfiguration"_L1).value_or(true);
    report.provider = reader.optionalString("provider"_L1).value_or(QString());
    JsonReader primary = reader.object("standardModel"_L1);
    report.primary = readOutcome(primary);
    if (std::optional<JsonReader> fast = reader.optionalObject("fastModel"_L1))
        report.fast = readOutcome(*fast);
    report.steps = reader.has("steps"_L1)
        ? reader.list("steps"_L1, decodeStep)
        : domain::llmSteps(report.primary, report.fast, encrypted);
    report.at = reader.optionalTime("at"_L1).value_or(QDateTime());
    report.by = reader.optionalString("by"_L1).value_or(QString());
    return report;
}

QJsonObject encode(const domain::LlmModels& models)
{
    QJsonObject body{{u"provider"_s, models.provider},
        {u"models"_s, QJsonArray::fromStringList(models.names)}, {u"success"_s, !models.failure}};
    if (models.failure)
        body.insert(
            "error"_L1, encodeFailure(*models.failure, {.provider = nameOf(models.provider)}));
    return body;
}

domain::LlmModels decodeLlmModels(JsonReader& reader)
{
    domain::LlmModels models;
    models.provider = reader.optionalString("provider"_L1).value_or(QString());
    models.names = reader.strings("models"_L1);
    if (std::optional<JsonReader> error = reader.optionalObject("error"_L1))
        models.failure = readFailure(*error);
    else if (!reader.boolean("success"_L1))
        models.failure = LlmFailure::Other;
    else if (models.names.isEmpty()) // v0 says so of a wrong key too (contract 8)
        models.failure = LlmFailure::ListEmpty;
    return models;
}

} // namespace console::contract
