// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/request_codecs.h"
#include "contract/request_pieces.h"

namespace console::contract {

using base::JsonReader;
using domain::GivenEvidence;
using namespace Qt::StringLiterals;

QJsonObject encode(const GivenEvidence& evidence)
{
    QJsonObject body;
    insertFilled(body, "reason"_L1, evidence.reason);
    insertFilled(body, "question"_L1, evidence.question);
    insertDay(body, "askedOn"_L1, evidence.askedOn);
    insertDay(body, "answerUntil"_L1, evidence.answerUntil);
    insertDay(body, "answeredOn"_L1, evidence.answeredOn);
    if (evidence.method)
        body.insert("method"_L1, domain::wireName(*evidence.method));
    insertFilled(body, "methodText"_L1, evidence.methodText);
    insertFilled(body, "message"_L1, evidence.message);
    insertFilled(body, "messageHash"_L1, evidence.messageHash);
    insertDay(body, "sentOn"_L1, evidence.sentOn);
    if (evidence.namesComplaint)
        body.insert("namesComplaint"_L1, true);
    if (evidence.namesRemedy)
        body.insert("namesRemedy"_L1, true);
    if (evidence.keptCase)
        body.insert("keptCase"_L1, evidence.keptCase->ref);
    return body;
}

GivenEvidence decodeGivenEvidence(JsonReader& reader)
{
    GivenEvidence evidence;
    evidence.reason = readFilled(reader, "reason"_L1);
    evidence.question = readFilled(reader, "question"_L1);
    evidence.askedOn = readOptionalDay(reader, "askedOn"_L1);
    evidence.answerUntil = readOptionalDay(reader, "answerUntil"_L1);
    evidence.answeredOn = readOptionalDay(reader, "answeredOn"_L1);
    evidence.method = readOptionalWord<domain::IdentityMethod>(
        reader, "method"_L1, u"a way to prove an identity"_s, domain::identityMethodOf);
    evidence.methodText = readFilled(reader, "methodText"_L1);
    evidence.message = readFilled(reader, "message"_L1);
    evidence.messageHash = readFilled(reader, "messageHash"_L1);
    evidence.sentOn = readOptionalDay(reader, "sentOn"_L1);
    evidence.namesComplaint = reader.optionalBoolean("namesComplaint"_L1).value_or(false);
    evidence.namesRemedy = reader.optionalBoolean("namesRemedy"_L1).value_or(false);
    if (const QString ref = readFilled(reader, "keptCase"_L1); !ref.isEmpty())
        evidence.keptCase = domain::KeptCase{
            .ref = ref, .isItself = false, .samePerson = false, .rights = {}, .status = {}};
    return evidence;
}

} // namespace console::contract
