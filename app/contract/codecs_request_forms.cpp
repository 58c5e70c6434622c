// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/errors.h"
#include "contract/request_forms.h"
#include "contract/request_pieces.h"

#include <QJsonDocument>

namespace console::contract {

using base::JsonReader;
using namespace Qt::StringLiterals;

namespace {

QList<domain::DataRight> readRights(JsonReader& reader)
{
    return readWords<domain::DataRight>(reader, "rights"_L1, u"a right"_s, domain::dataRightOf);
}

//! Empty where they are left out: all of the case.
QList<domain::DataRight> readOptionalRights(JsonReader& reader)
{
    return reader.has("rights"_L1) ? readRights(reader) : QList<domain::DataRight>();
}

template <typename T>
void insertValue(QJsonObject& object, QLatin1String key, const std::optional<T>& value)
{
    if (value)
        object.insert(key, *value);
}

template <typename T>
void insertWord(QJsonObject& object, QLatin1String key, const std::optional<T>& value)
{
    if (value)
        object.insert(key, domain::wireName(*value));
}

template <typename IdType>
std::optional<IdType> readOptionalId(JsonReader& reader, QLatin1String key)
{
    const std::optional<QString> text = reader.optionalString(key);
    if (!text)
        return std::nullopt;
    if (!text->isEmpty() && QUuid::fromString(*text).isNull())
        reader.fail(key, u"a UUID, or an empty text for none"_s);
    return IdType(text->toLower());
}

} // namespace

QJsonObject encode(const RequestForm& form)
{
    QJsonObject body{{u"address"_s, form.address},
        {u"regulation"_s, domain::wireName(form.regulation)},
        {u"role"_s, domain::wireName(form.role)}, {u"channel"_s, domain::wireName(form.channel)},
        {u"zone"_s, form.zone}, {u"calendar"_s, form.calendar},
        {u"targetReserve"_s, form.targetReserve}, {u"rights"_s, encodeWords(form.rights)}};
    if (form.receivedAt.isValid())
        body.insert("receivedAt"_L1, base::isoUtc(form.receivedAt));
    insertFilled(body, "name"_L1, form.name);
    insertFilled(body, "sourceRef"_L1, form.sourceRef);
    insertFilled(body, "details"_L1, form.details);
    return body;
}

RequestForm decodeRequestForm(JsonReader& reader)
{
    RequestForm form;
    form.address = reader.string("address"_L1);
    form.name = readFilled(reader, "name"_L1);
    form.regulation = readWord<domain::Regulation>(
        reader, "regulation"_L1, u"gdpr, uk_gdpr or ccpa"_s, domain::regulationOf);
    form.role = readOptionalWord<domain::RequestRole>(
        reader, "role"_L1, u"undetermined, controller or processor"_s, domain::requestRoleOf)
                    .value_or(form.role);
    form.channel = readWord<domain::RequestChannel>(
        reader, "channel"_L1, u"a channel"_s, domain::requestChannelOf);
    form.receivedAt = reader.time("receivedAt"_L1);
    form.zone = reader.string("zone"_L1);
    form.calendar = reader.string("calendar"_L1);
    form.targetReserve
        = readOptionalNumber(reader, "targetReserve"_L1, 0).value_or(form.targetReserve);
    form.rights = readRights(reader);
    form.sourceRef = readFilled(reader, "sourceRef"_L1);
    form.details = readFilled(reader, "details"_L1);
    return form;
}

QJsonObject encode(const RequestPreview& preview)
{
    QJsonArray rights;
    for (const domain::RightClock& clock : preview.rights)
        rights.append(encode(clock, false));
    return {{u"mask"_s, preview.mask}, {u"rights"_s, rights},
        {u"subject"_s, encode(preview.subject)}, {u"related"_s, encodeAll(preview.related)}};
}

RequestPreview decodeRequestPreview(JsonReader& reader)
{
    RequestPreview preview;
    preview.mask = reader.string("mask"_L1);
    preview.rights = reader.list("rights"_L1, decodeRightClock);
    JsonReader subject = reader.object("subject"_L1);
    preview.subject = decodeSubjectStanding(subject);
    preview.related = reader.list("related"_L1, decodeRelatedCase);
    return preview;
}

QJsonObject encode(const OwnRequestForm& form)
{
    return {{u"rights"_s, encodeWords(form.rights)}, {u"details"_s, form.details}};
}

OwnRequestForm decodeOwnRequestForm(JsonReader& reader)
{
    return {.rights = readRights(reader), .details = readFilled(reader, "details"_L1)};
}

QJsonObject encode(const RequestChange& change)
{
    QJsonObject body;
    if (change.assignee)
        body.insert("assignee"_L1, change.assignee->text());
    insertValue(body, "legalHold"_L1, change.legalHold);
    insertValue(body, "restricted"_L1, change.restricted);
    insertValue(body, "feeAsked"_L1, change.feeAsked);
    insertWord(body, "role"_L1, change.role);
    if (change.organizationId)
        body.insert("organizationId"_L1, change.organizationId->text());
    insertValue(body, "controllerContact"_L1, change.controllerContact);
    insertValue(body, "scope"_L1, change.scope);
    insertValue(body, "retentionMonths"_L1, change.retentionMonths);
    return body;
}

RequestChange decodeRequestChange(JsonReader& reader)
{
    RequestChange change;
    change.assignee = readOptionalId<domain::UserId>(reader, "assignee"_L1);
    change.legalHold = reader.optionalBoolean("legalHold"_L1);
    change.restricted = reader.optionalBoolean("restricted"_L1);
    change.feeAsked = reader.optionalBoolean("feeAsked"_L1);
    change.role = readOptionalWord<domain::RequestRole>(
        reader, "role"_L1, u"undetermined, controller or processor"_s, domain::requestRoleOf);
    change.organizationId = readOptionalId<domain::OrganizationId>(reader, "organizationId"_L1);
    change.controllerContact = reader.optionalString("controllerContact"_L1);
    change.scope = reader.optionalString("scope"_L1);
    change.retentionMonths = readOptionalNumber(reader, "retentionMonths"_L1, 0);
    return change;
}

QJsonObject encode(const MoveForm& form)
{
    return {{u"to"_s, domain::wireName(form.to)}, {u"evidence"_s, encode(form.evidence)}};
}

MoveForm decodeMoveForm(JsonReader& reader)
{
    MoveForm form;
    form.to = readWord<domain::RequestStatus>(
        reader, "to"_L1, u"a state of a case"_s, domain::requestStatusOf);
    if (std::optional<JsonReader> evidence = reader.optionalObject("evidence"_L1))
        form.evidence = decodeGivenEvidence(*evidence);
    return form;
}

QJsonObject encode(const BulkMoveForm& form)
{
    QJsonObject body = encode(form.move);
    QJsonArray cases;
    for (const BulkMoveForm::Case& each : form.cases) {
        QJsonObject one{{u"id"_s, each.id}};
        insertRev(one, each.rev);
        cases.append(one);
    }
    body.insert("cases"_L1, cases);
    return body;
}

BulkMoveForm decodeBulkMoveForm(JsonReader& reader)
{
    BulkMoveForm form;
    form.move = decodeMoveForm(reader);
    form.cases = reader.list("cases"_L1, [](JsonReader& one) {
        return BulkMoveForm::Case{
            .id = one.string("id"_L1), .rev = one.optionalInteger("rev"_L1).value_or(0)};
    });
    return form;
}

QJsonObject encode(const BulkMoveResult& result)
{
    QJsonObject body{{u"id"_s, result.id}};
    if (result.moved)
        body.insert("moved"_L1, encode(*result.moved));
    if (result.error)
        body.insert("error"_L1, encodeError(*result.error));
    return body;
}

BulkMoveResult decodeBulkMoveResult(JsonReader& reader)
{
    BulkMoveResult result;
    result.id = reader.string("id"_L1);
    if (std::optional<JsonReader> moved = reader.optionalObject("moved"_L1)) {
        result.moved = decodeRequestSummary(*moved);
    } else {
        const QJsonObject error = reader.rawObject("error"_L1);
        result.error = decodeError(error.value("statusCode"_L1).toInt(),
            QJsonDocument(error).toJson(QJsonDocument::Compact), {}, -1);
    }
    return result;
}

QJsonObject encode(const OutcomeForm& form)
{
    QJsonObject body{{u"text"_s, form.text}};
    insertWord(body, "outcome"_L1, form.outcome);
    insertWord(body, "ground"_L1, form.ground);
    return body;
}

OutcomeForm decodeOutcomeForm(JsonReader& reader)
{
    return {.outcome = readOptionalWord<domain::RightOutcome>(
                reader, "outcome"_L1, u"an outcome"_s, domain::rightOutcomeOf),
        .ground = readOptionalWord<domain::OutcomeGround>(
            reader, "ground"_L1, u"a ground"_s, domain::outcomeGroundOf),
        .text = readFilled(reader, "text"_L1)};
}

QJsonObject encode(const QuestionForm& form)
{
    QJsonObject body{{u"kind"_s, domain::wireName(form.kind)},
        {u"rights"_s, encodeWords(form.rights)}, {u"text"_s, form.text}};
    insertDay(body, "askedOn"_L1, form.askedOn);
    insertDay(body, "answerUntil"_L1, form.answerUntil);
    return body;
}

QuestionForm decodeQuestionForm(JsonReader& reader)
{
    return {.kind = readWord<domain::RequestPause::Kind>(
                reader, "kind"_L1, u"identity or clarification"_s, domain::pauseKindOf),
        .rights = readOptionalRights(reader),
        .text = reader.string("text"_L1),
        .askedOn = readDay(reader, "askedOn"_L1),
        .answerUntil = readOptionalDay(reader, "answerUntil"_L1)};
}

QJsonObject encode(const QuestionChange& change)
{
    QJsonObject body;
    insertDay(body, "answeredOn"_L1, change.answeredOn);
    insertDay(body, "answerUntil"_L1, change.answerUntil);
    return body;
}

QuestionChange decodeQuestionChange(JsonReader& reader)
{
    return {.answeredOn = readOptionalDay(reader, "answeredOn"_L1),
        .answerUntil = readOptionalDay(reader, "answerUntil"_L1)};
}

QJsonObject encode(const ExtensionForm& form)
{
    QJsonObject body{{u"rights"_s, encodeWords(form.rights)},
        {u"reason"_s, domain::wireName(form.extension.reason)}, {u"text"_s, form.extension.text}};
    insertDay(body, "noticeSentOn"_L1, form.extension.noticeSentOn);
    return body;
}

ExtensionForm decodeExtensionForm(JsonReader& reader)
{
    ExtensionForm form;
    form.rights = readOptionalRights(reader);
    form.extension.reason = readWord<domain::RequestExtension::Reason>(
        reader, "reason"_L1, u"complexity or number"_s, domain::extensionReasonOf);
    form.extension.text = reader.string("text"_L1);
    form.extension.noticeSentOn = readOptionalDay(reader, "noticeSentOn"_L1);
    return form;
}

QJsonObject encode(const TaskChange& change)
{
    QJsonObject body;
    insertWord(body, "state"_L1, change.state);
    insertDay(body, "sentOn"_L1, change.sentOn);
    insertDay(body, "confirmedOn"_L1, change.confirmedOn);
    insertValue(body, "evidence"_L1, change.evidence);
    insertValue(body, "count"_L1, change.count);
    return body;
}

TaskChange decodeTaskChange(JsonReader& reader)
{
    return {.state = readOptionalWord<domain::RequestTask::State>(
                reader, "state"_L1, u"a state of a task"_s, domain::taskStateOf),
        .sentOn = readOptionalDay(reader, "sentOn"_L1),
        .confirmedOn = readOptionalDay(reader, "confirmedOn"_L1),
        .evidence = reader.optionalString("evidence"_L1),
        .count = readOptionalNumber(reader, "count"_L1, 0)};
}

QJsonObject encode(const SubjectView& view)
{
    return {{u"address"_s, view.address}, {u"name"_s, view.name}, {u"details"_s, view.details}};
}

SubjectView decodeSubjectView(JsonReader& reader)
{
    return {.address = reader.string("address"_L1),
        .name = reader.string("name"_L1),
        .details = reader.string("details"_L1)};
}

} // namespace console::contract
