// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/listing_pieces.h"
#include "contract/llm_codecs.h"
#include "contract/llm_pieces.h"

namespace console::contract {

using base::JsonReader;
using domain::LlmKeyChange;
using namespace Qt::StringLiterals;

QJsonObject encode(const domain::LlmOverviewRow& row)
{
    QJsonObject body{{u"organizationId"_s, row.organization.text()}, {u"name"_s, row.name},
        {u"configuration"_s,
            row.settings.provider.isEmpty() ? QJsonValue(QJsonValue::Null)
                                            : QJsonValue(encode(row.settings))},
        {u"rotationDays"_s, row.rotationDays}};
    if (row.changedAt.isValid())
        body.insert("changedAt"_L1, base::isoUtc(row.changedAt));
    if (row.lastTest)
        body.insert("lastTest"_L1, encode(*row.lastTest));
    return body;
}

domain::LlmOverviewRow decodeLlmOverviewRow(JsonReader& reader)
{
    domain::LlmOverviewRow row{
        .organization = reader.id<domain::OrganizationId>("organizationId"_L1),
        .name = reader.string("name"_L1),
        .settings = {}};
    if (std::optional<JsonReader> settings = reader.optionalObject("configuration"_L1))
        row.settings = decodeLlmSettings(*settings);
    row.changedAt = reader.optionalTime("changedAt"_L1).value_or(QDateTime());
    if (std::optional<JsonReader> lastTest = reader.optionalObject("lastTest"_L1))
        row.lastTest = decodeLlmTestSummary(*lastTest);
    if (reader.has("rotationDays"_L1))
        row.rotationDays = readNumber(reader, "rotationDays"_L1, 1);
    return row;
}

QJsonObject encode(const domain::LlmPlatform& platform)
{
    QJsonObject body{{u"model"_s, platform.model}, {u"fastestModel"_s, platform.fastestModel},
        {u"rotationDays"_s, platform.rotationDays},
        {u"allowedEndpoints"_s, QJsonArray::fromStringList(platform.allowedEndpoints)}};
    insertKeyState(body, platform.key);
    insertRev(body, platform.rev);
    return body;
}

domain::LlmPlatform decodeLlmPlatform(JsonReader& reader)
{
    return {.key = readKeyState(reader),
        .model = reader.string("model"_L1),
        .fastestModel = reader.string("fastestModel"_L1),
        .rotationDays = readNumber(reader, "rotationDays"_L1, 1),
        .allowedEndpoints = reader.strings("allowedEndpoints"_L1),
        .rev = reader.optionalInteger("rev"_L1).value_or(0)};
}

QJsonObject encode(const domain::LlmPlatformChange& change)
{
    QJsonObject body;
    if (change.key.kind() == LlmKeyChange::Kind::Replace)
        body.insert("key"_L1, change.key.key());
    if (change.key.kind() == LlmKeyChange::Kind::Remove)
        body.insert("removeKey"_L1, true);
    insertText(body, "model"_L1, change.model);
    insertText(body, "fastestModel"_L1, change.fastestModel);
    if (change.rotationDays)
        body.insert("rotationDays"_L1, *change.rotationDays);
    if (change.allowedEndpoints)
        body.insert("allowedEndpoints"_L1, QJsonArray::fromStringList(*change.allowedEndpoints));
    return body;
}

domain::LlmPlatformChange decodeLlmPlatformChange(
    JsonReader& reader, std::optional<base::ApiError>& refused)
{
    domain::LlmPlatformChange change;
    if (const std::optional<QString> key = reader.optionalString("key"_L1)) {
        const auto replaced = LlmKeyChange::replace(*key, domain::llmPlatformKeyField());
        if (replaced)
            change.key = *replaced;
        else
            refused = replaced.error();
    } else if (reader.optionalBoolean("removeKey"_L1).value_or(false)) {
        change.key = LlmKeyChange::remove();
    }
    change.model = reader.optionalString("model"_L1);
    change.fastestModel = reader.optionalString("fastestModel"_L1);
    if (reader.has("rotationDays"_L1))
        change.rotationDays = readNumber(reader, "rotationDays"_L1, 0);
    if (reader.has("allowedEndpoints"_L1))
        change.allowedEndpoints = reader.strings("allowedEndpoints"_L1);
    return change;
}

} // namespace console::contract
