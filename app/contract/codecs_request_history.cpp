// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/request_codecs.h"
#include "contract/request_pieces.h"

namespace console::contract {

using base::JsonReader;
using namespace Qt::StringLiterals;

namespace {

QJsonObject encode(const domain::MoveFigures& figures)
{
    QJsonObject body{
        {u"tasks"_s, figures.tasks}, {u"settled"_s, figures.settled}, {u"sent"_s, figures.sent}};
    if (figures.listingVersion)
        body.insert("listingVersion"_L1, *figures.listingVersion);
    return body;
}

domain::MoveFigures decodeFigures(JsonReader& reader)
{
    return {.listingVersion = readOptionalNumber(reader, "listingVersion"_L1, 1),
        .tasks = readNumber(reader, "tasks"_L1, 0),
        .settled = readNumber(reader, "settled"_L1, 0),
        .sent = readNumber(reader, "sent"_L1, 0)};
}

QJsonObject encode(const domain::PurgeReceipt& receipt)
{
    QJsonObject body{{u"months"_s, receipt.months}, {u"texts"_s, receipt.texts},
        {u"attachments"_s, receipt.attachments}};
    insertDay(body, "closedOn"_L1, receipt.closedOn);
    insertDay(body, "dueOn"_L1, receipt.dueOn);
    return body;
}

domain::PurgeReceipt decodeReceipt(JsonReader& reader)
{
    return {.closedOn = readDay(reader, "closedOn"_L1),
        .months = readNumber(reader, "months"_L1, 0),
        .dueOn = readDay(reader, "dueOn"_L1),
        .texts = readNumber(reader, "texts"_L1, 0),
        .attachments = readNumber(reader, "attachments"_L1, 0)};
}

QJsonObject encodeDecided(const domain::RequestedRight& right)
{
    QJsonObject body{{u"right"_s, domain::wireName(right.right)}};
    if (right.outcome)
        body.insert("outcome"_L1, domain::wireName(*right.outcome));
    if (right.ground)
        body.insert("ground"_L1, domain::wireName(*right.ground));
    insertFilled(body, "text"_L1, right.text);
    return body;
}

domain::RequestedRight decodeDecided(JsonReader& reader)
{
    domain::RequestedRight right;
    right.right
        = readWord<domain::DataRight>(reader, "right"_L1, u"a right"_s, domain::dataRightOf);
    right.outcome = readOptionalWord<domain::RightOutcome>(
        reader, "outcome"_L1, u"an outcome"_s, domain::rightOutcomeOf);
    right.ground = readOptionalWord<domain::OutcomeGround>(
        reader, "ground"_L1, u"a ground"_s, domain::outcomeGroundOf);
    right.text = readFilled(reader, "text"_L1);
    return right;
}

} // namespace

QJsonObject encode(const domain::RequestEvent& event)
{
    QJsonArray decision;
    for (const domain::RequestedRight& right : event.decision)
        decision.append(encodeDecided(right));
    QJsonObject body{{u"number"_s, event.number}, {u"at"_s, base::isoUtc(event.at)},
        {u"by"_s, encode(event.by)}, {u"from"_s, domain::wireName(event.from)},
        {u"to"_s, domain::wireName(event.to)}, {u"row"_s, event.row},
        {u"evidence"_s, encode(event.evidence)}, {u"decision"_s, decision}};
    if (event.figures)
        body.insert("figures"_L1, encode(*event.figures));
    if (event.receipt)
        body.insert("receipt"_L1, encode(*event.receipt));
    return body;
}

domain::RequestEvent decodeRequestEvent(JsonReader& reader)
{
    domain::RequestEvent event;
    event.number = readNumber(reader, "number"_L1, 1);
    event.at = reader.time("at"_L1);
    JsonReader by = reader.object("by"_L1);
    event.by = decodeRequestWorker(by);
    event.from = readWord<domain::RequestStatus>(
        reader, "from"_L1, u"a state of a case"_s, domain::requestStatusOf);
    event.to = readWord<domain::RequestStatus>(
        reader, "to"_L1, u"a state of a case"_s, domain::requestStatusOf);
    event.row = reader.string("row"_L1);
    JsonReader evidence = reader.object("evidence"_L1);
    event.evidence = decodeGivenEvidence(evidence);
    if (std::optional<JsonReader> figures = reader.optionalObject("figures"_L1))
        event.figures = decodeFigures(*figures);
    if (std::optional<JsonReader> receipt = reader.optionalObject("receipt"_L1))
        event.receipt = decodeReceipt(*receipt);
    event.decision = reader.list("decision"_L1, decodeDecided);
    return event;
}

QJsonObject encode(const domain::LegalHold& hold)
{
    return {{u"held"_s, hold.held}, {u"reason"_s, hold.reason}, {u"by"_s, encode(hold.by)},
        {u"at"_s, base::isoUtc(hold.at)}};
}

domain::LegalHold decodeLegalHold(JsonReader& reader)
{
    domain::LegalHold hold;
    hold.held = reader.boolean("held"_L1);
    hold.reason = reader.string("reason"_L1);
    JsonReader by = reader.object("by"_L1);
    hold.by = decodeRequestWorker(by);
    hold.at = reader.time("at"_L1);
    return hold;
}

} // namespace console::contract
