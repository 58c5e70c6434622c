// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/json_pieces.h"
#include "contract/listing_pieces.h"
#include "contract/llm_attestation_codecs.h"

namespace console::contract {

using base::JsonReader;
using domain::LlmAttestation;
using domain::StatedLlmAttestation;
using namespace Qt::StringLiterals;

namespace {

void insertUnlessEmpty(QJsonObject& object, QLatin1String key, const QString& text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

QString textOf(JsonReader& reader, QLatin1String key)
{
    return reader.optionalString(key).value_or(QString());
}

} // namespace

QJsonObject encode(const LlmAttestation& attestation)
{
    QJsonObject body{{u"promptsStored"_s, attestation.promptsStored},
        {u"usedForTraining"_s, attestation.usedForTraining}, {u"source"_s, attestation.source}};
    insertDay(body, "checkedOn"_L1, attestation.checkedOn);
    insertUnlessEmpty(body, "region"_L1, attestation.region);
    insertUnlessEmpty(body, "host"_L1, attestation.host);
    return body;
}

LlmAttestation decodeLlmAttestation(JsonReader& reader)
{
    return {.promptsStored = reader.boolean("promptsStored"_L1),
        .usedForTraining = reader.boolean("usedForTraining"_L1),
        .region = textOf(reader, "region"_L1),
        .source = reader.string("source"_L1),
        .checkedOn = readDay(reader, "checkedOn"_L1),
        .host = textOf(reader, "host"_L1)};
}

QJsonObject encode(const StatedLlmAttestation& stated)
{
    QJsonObject body = encode(stated.said);
    body.insert("provider"_L1, stated.provider);
    body.insert("statedAt"_L1, base::isoUtc(stated.statedAt));
    insertUnlessEmpty(body, "statedBy"_L1, stated.statedBy);
    insertRev(body, stated.rev);
    return body;
}

StatedLlmAttestation decodeStatedLlmAttestation(JsonReader& reader)
{
    return {.provider = reader.string("provider"_L1),
        .said = decodeLlmAttestation(reader),
        .statedBy = textOf(reader, "statedBy"_L1),
        .statedAt = reader.time("statedAt"_L1),
        .rev = reader.optionalInteger("rev"_L1).value_or(0)};
}

} // namespace console::contract
