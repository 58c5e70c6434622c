// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/request_codecs.h"
#include "contract/request_pieces.h"

namespace console::contract {

using base::JsonReader;
using domain::RequestCase;
using domain::RequestSummary;
using namespace Qt::StringLiterals;

namespace {

QJsonArray encodeClocks(const QList<domain::RightClock>& rights, bool brief)
{
    QJsonArray list;
    for (const domain::RightClock& clock : rights)
        list.append(encode(clock, brief));
    return list;
}

QJsonObject encodeSummary(const RequestSummary& summary, bool brief)
{
    QJsonObject body{{u"id"_s, summary.id}, {u"ref"_s, summary.ref},
        {u"status"_s, domain::wireName(summary.status)},
        {u"regulation"_s, domain::wireName(summary.regulation)},
        {u"role"_s, domain::wireName(summary.role)},
        {u"channel"_s, domain::wireName(summary.channel)}, {u"mask"_s, summary.mask},
        {u"personKey"_s, summary.personKey}, {u"receivedAt"_s, base::isoUtc(summary.receivedAt)},
        {u"zone"_s, summary.zone}, {u"rights"_s, encodeClocks(summary.rights, brief)},
        {u"legalHold"_s, summary.flags.legalHold}, {u"restricted"_s, summary.flags.restricted},
        {u"feeAsked"_s, summary.flags.feeAsked}, {u"taskCount"_s, summary.tasks},
        {u"openTasks"_s, summary.openTasks}};
    if (summary.urgency)
        body.insert("urgency"_L1, domain::wireName(*summary.urgency));
    if (summary.assignee)
        body.insert("assignee"_L1, encode(*summary.assignee));
    if (summary.preparer)
        body.insert("preparer"_L1, encode(*summary.preparer));
    if (summary.awaitsSecond)
        body.insert("awaitsSecond"_L1, true);
    insertTime(body, "closedAt"_L1, summary.closedAt);
    insertRev(body, summary.rev);
    return body;
}

QJsonObject encode(const domain::IdentityProof& proof)
{
    QJsonObject body{{u"method"_s, domain::wireName(proof.method)},
        {u"at"_s, base::isoUtc(proof.at)}, {u"by"_s, contract::encode(proof.by)}};
    insertFilled(body, "text"_L1, proof.text);
    return body;
}

domain::IdentityProof decodeIdentityProof(JsonReader& reader)
{
    domain::IdentityProof proof;
    proof.method = readWord<domain::IdentityMethod>(
        reader, "method"_L1, u"a way to prove an identity"_s, domain::identityMethodOf);
    proof.text = readFilled(reader, "text"_L1);
    proof.at = reader.time("at"_L1);
    JsonReader by = reader.object("by"_L1);
    proof.by = decodeRequestWorker(by);
    return proof;
}

QJsonObject encode(const domain::CalendarRenewal& renewal)
{
    return {{u"version"_s, renewal.version}, {u"rights"_s, encodeClocks(renewal.rights, true)}};
}

domain::CalendarRenewal decodeCalendarRenewal(JsonReader& reader)
{
    return {.version = reader.string("version"_L1),
        .rights = reader.list("rights"_L1, decodeRightClock)};
}

template <typename Decode>
auto optionalPart(JsonReader& reader, QLatin1String key, Decode decode)
    -> std::optional<std::invoke_result_t<Decode, JsonReader&>>
{
    std::optional<JsonReader> part = reader.optionalObject(key);
    return part ? std::optional(decode(*part)) : std::nullopt;
}

void decodeLists(JsonReader& reader, RequestCase& whole)
{
    whole.questions = reader.list("questions"_L1, decodeRequestQuestion);
    whole.tasks = reader.list("tasks"_L1, decodeCaseTask);
    whole.history = reader.list("history"_L1, decodeRequestEvent);
    whole.holds = reader.list("holds"_L1, decodeLegalHold);
    whole.related = reader.list("related"_L1, decodeRelatedCase);
    whole.moves = reader.list("moves"_L1, decodePossibleMove);
    for (domain::PossibleMove& possible : whole.moves)
        possible.move.from = whole.summary.status;
}

} // namespace

QJsonObject encode(const domain::RequestWorker& worker)
{
    return {{u"userId"_s, worker.id.text()}, {u"name"_s, worker.name}};
}

domain::RequestWorker decodeRequestWorker(JsonReader& reader)
{
    return {.id = domain::UserId(reader.string("userId"_L1).toLower()),
        .name = reader.string("name"_L1)};
}

QJsonObject encode(const RequestSummary& summary)
{
    return encodeSummary(summary, true);
}

RequestSummary decodeRequestSummary(JsonReader& reader)
{
    RequestSummary summary;
    summary.id = reader.string("id"_L1);
    summary.ref = reader.string("ref"_L1);
    summary.status = readWord<domain::RequestStatus>(
        reader, "status"_L1, u"a state of a case"_s, domain::requestStatusOf);
    summary.regulation = readWord<domain::Regulation>(
        reader, "regulation"_L1, u"gdpr, uk_gdpr or ccpa"_s, domain::regulationOf);
    summary.role = readWord<domain::RequestRole>(
        reader, "role"_L1, u"undetermined, controller or processor"_s, domain::requestRoleOf);
    summary.channel = readWord<domain::RequestChannel>(
        reader, "channel"_L1, u"a channel"_s, domain::requestChannelOf);
    summary.mask = reader.string("mask"_L1);
    summary.personKey = reader.string("personKey"_L1);
    summary.receivedAt = reader.time("receivedAt"_L1);
    summary.zone = reader.string("zone"_L1);
    summary.rights = reader.list("rights"_L1, decodeRightClock);
    summary.flags = {.legalHold = reader.boolean("legalHold"_L1),
        .restricted = reader.boolean("restricted"_L1),
        .feeAsked = reader.boolean("feeAsked"_L1)};
    summary.tasks = readNumber(reader, "taskCount"_L1, 0);
    summary.openTasks = readNumber(reader, "openTasks"_L1, 0);
    summary.urgency = readOptionalWord<domain::RequestUrgency>(
        reader, "urgency"_L1, u"an urgency"_s, domain::requestUrgencyOf);
    summary.assignee = optionalPart(reader, "assignee"_L1, decodeRequestWorker);
    summary.preparer = optionalPart(reader, "preparer"_L1, decodeRequestWorker);
    summary.awaitsSecond = reader.optionalBoolean("awaitsSecond"_L1).value_or(false);
    summary.closedAt = reader.optionalTime("closedAt"_L1);
    summary.rev = reader.optionalInteger("rev"_L1).value_or(0);
    return summary;
}

QJsonObject encode(const RequestCase& whole)
{
    QJsonObject body = encodeSummary(whole.summary, false);
    body.insert("calendar"_L1, whole.calendar);
    insertFilled(body, "calendarVersion"_L1, whole.calendarVersion);
    insertFilled(body, "calendarName"_L1, whole.calendarName);
    if (whole.renewal)
        body.insert("calendarRenewal"_L1, encode(*whole.renewal));
    body.insert("targetReserve"_L1, whole.targetReserve);
    body.insert("language"_L1, whole.language);
    insertFilled(body, "name"_L1, whole.name);
    insertFilled(body, "details"_L1, whole.details);
    insertFilled(body, "sourceRef"_L1, whole.sourceRef);
    insertFilled(body, "scope"_L1, whole.scope);
    if (whole.identity)
        body.insert("identity"_L1, encode(*whole.identity));
    insertFilled(body, "organizationId"_L1, whole.organizationId.text());
    insertFilled(body, "controllerContact"_L1, whole.controllerContact);
    body.insert("subject"_L1, encode(whole.subject));
    body.insert("questions"_L1, encodeAll(whole.questions));
    body.insert("tasks"_L1, encodeAll(whole.tasks));
    body.insert("history"_L1, encodeAll(whole.history));
    body.insert("holds"_L1, encodeAll(whole.holds));
    body.insert("related"_L1, encodeAll(whole.related));
    body.insert("moves"_L1, encodeAll(whole.moves));
    body.insert("fourEyes"_L1, whole.fourEyes);
    body.insert("retentionMonths"_L1, whole.retentionMonths);
    insertDay(body, "purgeOn"_L1, whole.purgeOn);
    body.insert("createdAt"_L1, base::isoUtc(whole.createdAt));
    body.insert("updatedAt"_L1, base::isoUtc(whole.updatedAt));
    return body;
}

RequestCase decodeRequestCase(JsonReader& reader)
{
    RequestCase whole;
    whole.summary = decodeRequestSummary(reader);
    whole.calendar = reader.string("calendar"_L1);
    whole.calendarVersion = readFilled(reader, "calendarVersion"_L1);
    whole.calendarName = readFilled(reader, "calendarName"_L1);
    whole.renewal = optionalPart(reader, "calendarRenewal"_L1, decodeCalendarRenewal);
    whole.targetReserve = readNumber(reader, "targetReserve"_L1, 0);
    whole.language = reader.optionalString("language"_L1).value_or(whole.language);
    whole.name = readFilled(reader, "name"_L1);
    whole.details = readFilled(reader, "details"_L1);
    whole.sourceRef = readFilled(reader, "sourceRef"_L1);
    whole.scope = readFilled(reader, "scope"_L1);
    whole.identity = optionalPart(reader, "identity"_L1, decodeIdentityProof);
    whole.organizationId = domain::OrganizationId(readFilled(reader, "organizationId"_L1));
    whole.controllerContact = readFilled(reader, "controllerContact"_L1);
    JsonReader subject = reader.object("subject"_L1);
    whole.subject = decodeSubjectStanding(subject);
    decodeLists(reader, whole);
    whole.fourEyes = reader.boolean("fourEyes"_L1);
    whole.retentionMonths = readNumber(reader, "retentionMonths"_L1, 0);
    whole.purgeOn = readOptionalDay(reader, "purgeOn"_L1);
    whole.createdAt = reader.time("createdAt"_L1);
    whole.updatedAt = reader.time("updatedAt"_L1);
    return whole;
}

} // namespace console::contract
