// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/request_codecs.h"
#include "contract/request_pieces.h"

namespace console::contract {

using base::JsonReader;
using domain::TimeLimit;
using domain::TimeStep;
using namespace Qt::StringLiterals;

namespace {

QJsonObject encode(const TimeStep& step)
{
    QJsonObject body{{u"towards"_s, domain::wireName(step.towards)},
        {u"kind"_s, domain::wireName(step.kind)}, {u"rule"_s, domain::wireName(step.rule)},
        {u"regulation"_s, domain::wireName(step.regulation)}, {u"count"_s, step.count}};
    insertDay(body, "from"_L1, step.from);
    insertDay(body, "to"_L1, step.to);
    insertFilled(body, "note"_L1, step.note);
    insertFilled(body, "source"_L1, domain::source(step));
    return body;
}

TimeStep decodeTimeStep(JsonReader& reader)
{
    TimeStep step;
    step.towards = readWord<TimeStep::Towards>(
        reader, "towards"_L1, u"what the step leads to"_s, domain::timeStepTowardsOf);
    step.kind
        = readWord<TimeStep::Kind>(reader, "kind"_L1, u"a kind of step"_s, domain::timeStepKindOf);
    step.rule = readWord<domain::TimeRule>(reader, "rule"_L1, u"a rule"_s, domain::timeRuleOf);
    step.regulation = readWord<domain::Regulation>(
        reader, "regulation"_L1, u"gdpr, uk_gdpr or ccpa"_s, domain::regulationOf);
    step.from = readDay(reader, "from"_L1);
    step.to = readDay(reader, "to"_L1);
    step.count = int(reader.integer("count"_L1));
    step.note = readFilled(reader, "note"_L1);
    return step;
}

QJsonObject encode(const domain::RequestPause& pause)
{
    QJsonObject body{{u"kind"_s, domain::wireName(pause.kind)}};
    insertDay(body, "askedOn"_L1, pause.askedOn);
    insertDay(body, "answeredOn"_L1, pause.answeredOn);
    return body;
}

domain::RequestPause decodePause(JsonReader& reader)
{
    return {.kind = readWord<domain::RequestPause::Kind>(
                reader, "kind"_L1, u"identity or clarification"_s, domain::pauseKindOf),
        .askedOn = readDay(reader, "askedOn"_L1),
        .answeredOn = readOptionalDay(reader, "answeredOn"_L1)};
}

QJsonObject encode(const domain::RequestExtension& extension)
{
    QJsonObject body{
        {u"reason"_s, domain::wireName(extension.reason)}, {u"text"_s, extension.text}};
    insertDay(body, "noticeSentOn"_L1, extension.noticeSentOn);
    return body;
}

domain::RequestExtension decodeExtension(JsonReader& reader)
{
    return {.reason = readWord<domain::RequestExtension::Reason>(
                reader, "reason"_L1, u"complexity or number"_s, domain::extensionReasonOf),
        .text = reader.string("text"_L1),
        .noticeSentOn = readOptionalDay(reader, "noticeSentOn"_L1)};
}

template <typename T>
QJsonArray encodeParts(const QList<T>& parts)
{
    QJsonArray list;
    for (const T& part : parts)
        list.append(encode(part));
    return list;
}

//! One place for the names of the days that every clock has.
template <typename Take>
void eachDay(Take take)
{
    take("receivedOn"_L1, &TimeLimit::receivedOn);
    take("acknowledgeBy"_L1, &TimeLimit::acknowledgeBy);
    take("nominal"_L1, &TimeLimit::nominal);
    take("legal"_L1, &TimeLimit::legal);
    take("firstLegal"_L1, &TimeLimit::firstLegal);
    take("refusalBy"_L1, &TimeLimit::refusalBy);
    take("prudent"_L1, &TimeLimit::prudent);
    take("target"_L1, &TimeLimit::target);
}

} // namespace

QJsonObject encode(const TimeLimit& limit, bool brief)
{
    QJsonObject body{
        {u"calendar"_s,
            QJsonObject{{u"id"_s, limit.calendar.id}, {u"version"_s, limit.calendar.version},
                {u"country"_s, limit.calendar.country}}},
        {u"pausedDays"_s, limit.pausedDays}, {u"paused"_s, limit.paused},
        {u"extended"_s, limit.extended}};
    eachDay([&](QLatin1String key, QDate TimeLimit::*day) { insertDay(body, key, limit.*day); });
    insertDay(body, "alertOn"_L1, limit.alertOn);
    if (brief)
        return body;
    body.insert("trace"_L1, encodeParts(limit.trace));
    body.insert("notes"_L1, encodeAll(limit.notes));
    return body;
}

TimeLimit decodeTimeLimit(JsonReader& reader)
{
    TimeLimit limit;
    JsonReader calendar = reader.object("calendar"_L1);
    limit.calendar = {.id = calendar.string("id"_L1),
        .version = calendar.string("version"_L1),
        .country = calendar.string("country"_L1)};
    eachDay([&](QLatin1String key, QDate TimeLimit::*day) { limit.*day = readDay(reader, key); });
    limit.alertOn = readOptionalDay(reader, "alertOn"_L1);
    limit.pausedDays = readNumber(reader, "pausedDays"_L1, 0);
    limit.paused = reader.boolean("paused"_L1);
    limit.extended = reader.boolean("extended"_L1);
    if (reader.has("trace"_L1))
        limit.trace = reader.list("trace"_L1, decodeTimeStep);
    if (reader.has("notes"_L1))
        limit.notes = reader.list("notes"_L1, decodeCodedSentence);
    return limit;
}

QJsonObject encode(const domain::RightClock& clock, bool brief)
{
    const domain::RequestedRight& asked = clock.asked;
    QJsonObject body{
        {u"right"_s, domain::wireName(asked.right)}, {u"clock"_s, encode(clock.limit, brief)}};
    if (asked.outcome)
        body.insert("outcome"_L1, domain::wireName(*asked.outcome));
    if (asked.ground)
        body.insert("ground"_L1, domain::wireName(*asked.ground));
    if (clock.urgency)
        body.insert("urgency"_L1, domain::wireName(*clock.urgency));
    if (brief)
        return body;
    insertFilled(body, "text"_L1, asked.text);
    body.insert("pauses"_L1, encodeParts(asked.pauses));
    if (asked.extension)
        body.insert("extension"_L1, encode(*asked.extension));
    if (asked.decidedBy)
        body.insert("decidedBy"_L1, encode(*asked.decidedBy));
    if (asked.secondedBy)
        body.insert("secondedBy"_L1, encode(*asked.secondedBy));
    return body;
}

domain::RightClock decodeRightClock(JsonReader& reader)
{
    domain::RightClock clock;
    clock.asked.right
        = readWord<domain::DataRight>(reader, "right"_L1, u"a right"_s, domain::dataRightOf);
    clock.asked.outcome = readOptionalWord<domain::RightOutcome>(
        reader, "outcome"_L1, u"an outcome"_s, domain::rightOutcomeOf);
    clock.asked.ground = readOptionalWord<domain::OutcomeGround>(
        reader, "ground"_L1, u"a ground"_s, domain::outcomeGroundOf);
    clock.asked.text = readFilled(reader, "text"_L1);
    if (reader.has("pauses"_L1))
        clock.asked.pauses = reader.list("pauses"_L1, decodePause);
    if (std::optional<JsonReader> extension = reader.optionalObject("extension"_L1))
        clock.asked.extension = decodeExtension(*extension);
    if (std::optional<JsonReader> worker = reader.optionalObject("decidedBy"_L1))
        clock.asked.decidedBy = decodeRequestWorker(*worker);
    if (std::optional<JsonReader> worker = reader.optionalObject("secondedBy"_L1))
        clock.asked.secondedBy = decodeRequestWorker(*worker);
    clock.urgency = readOptionalWord<domain::RequestUrgency>(
        reader, "urgency"_L1, u"an urgency"_s, domain::requestUrgencyOf);
    JsonReader limit = reader.object("clock"_L1);
    clock.limit = decodeTimeLimit(limit);
    return clock;
}

} // namespace console::contract
