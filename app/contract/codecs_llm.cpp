// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/listing_pieces.h"
#include "contract/llm_codecs.h"
#include "contract/llm_pieces.h"

namespace console::contract {

using base::JsonReader;
using namespace Qt::StringLiterals;

namespace {

QString textOf(JsonReader& reader, QLatin1String key)
{
    return reader.optionalString(key).value_or(QString());
}

QJsonObject encodeField(const domain::LlmField& field)
{
    return {{u"name"_s, field.name}, {u"label"_s, field.label},
        {u"type"_s, domain::wireName(field.type)}, {u"defaultValue"_s, field.defaultValue},
        {u"helpMessage"_s, field.help}, {u"optional"_s, field.optional},
        {u"placeholder"_s, field.placeholder}, {u"secret"_s, field.secret}};
}

domain::LlmField decodeField(JsonReader& reader)
{
    return {.name = reader.string("name"_L1),
        .label = reader.string("label"_L1),
        .type = domain::llmFieldType(reader.string("type"_L1)),
        .secret = reader.optionalBoolean("secret"_L1).value_or(false),
        .optional = reader.optionalBoolean("optional"_L1).value_or(false),
        .defaultValue = textOf(reader, "defaultValue"_L1),
        .help = textOf(reader, "helpMessage"_L1),
        .placeholder = textOf(reader, "placeholder"_L1)};
}

QJsonObject encode(const domain::LlmDefault& byDefault)
{
    return {{u"provider"_s, QString::fromLatin1(domain::platformLlmProvider)},
        {u"model"_s, byDefault.model}, {u"fastestModel"_s, byDefault.fastestModel},
        {u"keySet"_s, byDefault.keySet},
        {u"operators"_s, QJsonArray::fromStringList(byDefault.operators)}};
}

domain::LlmDefault decodeDefault(JsonReader& reader)
{
    return {.model = reader.string("model"_L1),
        .fastestModel = reader.string("fastestModel"_L1),
        .keySet = reader.boolean("keySet"_L1),
        .operators = reader.strings("operators"_L1)};
}

} // namespace

QJsonObject encode(const domain::LlmProvider& provider)
{
    QJsonArray fields;
    for (const domain::LlmField& field : provider.fields)
        fields.append(encodeField(field));
    QJsonObject body{{u"id"_s, provider.id}, {u"displayName"_s, provider.displayName},
        {u"description"_s, provider.description}, {u"defaultModel"_s, provider.defaultModel},
        {u"defaultFastModel"_s, provider.defaultFastModel}, {u"fields"_s, fields}};
    if (!provider.documentation.isEmpty())
        body.insert("documentationUrl"_L1, provider.documentation.toString());
    return body;
}

domain::LlmProvider decodeLlmProvider(JsonReader& reader)
{
    domain::LlmProvider provider;
    provider.id = reader.string("id"_L1);
    provider.displayName = reader.string("displayName"_L1);
    provider.description = textOf(reader, "description"_L1);
    provider.defaultModel = textOf(reader, "defaultModel"_L1);
    provider.defaultFastModel = textOf(reader, "defaultFastModel"_L1);
    // It is offered as a link: what is no web address is left out.
    const QUrl documentation(textOf(reader, "documentationUrl"_L1), QUrl::StrictMode);
    if (documentation.scheme() == "https"_L1)
        provider.documentation = documentation;
    if (reader.has("fields"_L1))
        provider.fields = reader.list("fields"_L1, decodeField);
    return provider;
}

QJsonObject encode(const domain::LlmConfiguration& configuration)
{
    QJsonObject body{{u"hasConfiguration"_s, configuration.settings.has_value()},
        {u"configuration"_s,
            configuration.settings ? QJsonValue(encode(*configuration.settings))
                                   : QJsonValue(QJsonValue::Null)},
        {u"rotationDays"_s, configuration.rotationDays}};
    if (configuration.byDefault)
        body.insert("default"_L1, encode(*configuration.byDefault));
    if (configuration.changedAt.isValid())
        body.insert("changedAt"_L1, base::isoUtc(configuration.changedAt));
    if (!configuration.changedBy.isEmpty())
        body.insert("changedBy"_L1, configuration.changedBy);
    if (configuration.lastTest)
        body.insert("lastTest"_L1, encode(*configuration.lastTest));
    insertRev(body, configuration.rev);
    return body;
}

domain::LlmConfiguration decodeLlmConfiguration(JsonReader& reader)
{
    domain::LlmConfiguration configuration;
    if (std::optional<JsonReader> settings = reader.optionalObject("configuration"_L1))
        configuration.settings = decodeLlmSettings(*settings);
    if (reader.boolean("hasConfiguration"_L1) != configuration.settings.has_value())
        reader.fail("hasConfiguration"_L1, u"true for a configuration, false for none"_s);
    if (std::optional<JsonReader> byDefault = reader.optionalObject("default"_L1))
        configuration.byDefault = decodeDefault(*byDefault);
    configuration.changedAt = reader.optionalTime("changedAt"_L1).value_or(QDateTime());
    configuration.changedBy = textOf(reader, "changedBy"_L1);
    if (std::optional<JsonReader> lastTest = reader.optionalObject("lastTest"_L1))
        configuration.lastTest = decodeLlmTestSummary(*lastTest);
    if (reader.has("rotationDays"_L1))
        configuration.rotationDays = readNumber(reader, "rotationDays"_L1, 1);
    configuration.rev = reader.optionalInteger("rev"_L1).value_or(0);
    return configuration;
}

QJsonObject encode(const domain::LlmConfig& config)
{
    QJsonObject values{{u"provider"_s, config.provider}};
    for (auto each = config.fields.begin(); each != config.fields.end(); ++each)
        values.insert(each.key(), each.value());
    QJsonObject body{{u"config"_s, values}};
    if (!config.removed.isEmpty())
        body.insert("removed"_L1, QJsonArray::fromStringList(config.removed));
    return body;
}

domain::LlmConfig decodeLlmConfig(JsonReader& reader)
{
    domain::LlmConfig config;
    config.provider = reader.object("config"_L1).string("provider"_L1);
    const QJsonObject values = reader.rawObject("config"_L1);
    for (auto each = values.begin(); each != values.end(); ++each) {
        if (!each.value().isString())
            reader.fail("config"_L1, u"texts"_s);
        else if (each.key() != "provider"_L1)
            config.fields.insert(each.key(), each.value().toString());
    }
    if (reader.has("removed"_L1))
        config.removed = reader.strings("removed"_L1);
    return config;
}

} // namespace console::contract
