// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/request_forms.h"
#include "contract/request_pieces.h"

namespace console::contract {

using base::JsonReader;
using namespace Qt::StringLiterals;

namespace {

//! Empty where they are left out: all of the case.
QList<domain::DataRight> readOptionalRights(JsonReader& reader)
{
    return reader.has("rights"_L1) ? readRights(reader) : QList<domain::DataRight>();
}

} // namespace

QJsonObject encode(const OutcomeForm& form)
{
    QJsonObject body;
    insertWord(body, "outcome"_L1, form.outcome);
    insertWord(body, "ground"_L1, form.ground);
    insertValue(body, "text"_L1, form.text);
    if (form.agrees)
        body.insert("agrees"_L1, true);
    return body;
}

OutcomeForm decodeOutcomeForm(JsonReader& reader)
{
    return {.outcome = readOptionalWord<domain::RightOutcome>(
                reader, "outcome"_L1, u"an outcome"_s, domain::rightOutcomeOf),
        .ground = readOptionalWord<domain::OutcomeGround>(
            reader, "ground"_L1, u"a ground"_s, domain::outcomeGroundOf),
        .text = reader.optionalString("text"_L1),
        .agrees = reader.optionalBoolean("agrees"_L1).value_or(false)};
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

QJsonObject encode(const NewTaskForm& form)
{
    QJsonObject body{{u"title"_s, form.title}};
    insertFilled(body, "assignee"_L1, form.assignee.text());
    insertDay(body, "dueOn"_L1, form.dueOn);
    insertFilled(body, "evidence"_L1, form.evidence);
    return body;
}

NewTaskForm decodeNewTaskForm(JsonReader& reader)
{
    return {.title = reader.string("title"_L1),
        .assignee
        = readOptionalId<domain::UserId>(reader, "assignee"_L1).value_or(domain::UserId()),
        .dueOn = readOptionalDay(reader, "dueOn"_L1),
        .evidence = readFilled(reader, "evidence"_L1)};
}

QJsonObject encode(const TaskChange& change)
{
    QJsonObject body;
    insertWord(body, "state"_L1, change.state);
    insertDay(body, "sentOn"_L1, change.sentOn);
    insertDay(body, "confirmedOn"_L1, change.confirmedOn);
    insertValue(body, "evidence"_L1, change.evidence);
    insertValue(body, "count"_L1, change.count);
    insertValue(body, "title"_L1, change.title);
    if (change.assignee)
        body.insert("assignee"_L1, change.assignee->text());
    insertDay(body, "dueOn"_L1, change.dueOn);
    return body;
}

TaskChange decodeTaskChange(JsonReader& reader)
{
    return {.state = readOptionalWord<domain::RequestTask::State>(
                reader, "state"_L1, u"a state of a task"_s, domain::taskStateOf),
        .sentOn = readOptionalDay(reader, "sentOn"_L1),
        .confirmedOn = readOptionalDay(reader, "confirmedOn"_L1),
        .evidence = reader.optionalString("evidence"_L1),
        .count = readOptionalNumber(reader, "count"_L1, 0),
        .title = reader.optionalString("title"_L1),
        .assignee = readOptionalId<domain::UserId>(reader, "assignee"_L1),
        .dueOn = readOptionalDay(reader, "dueOn"_L1)};
}

QJsonObject encode(const RegisterExport& form)
{
    QJsonObject body{{u"file"_s, domain::wireName(form.file)}};
    insertDay(body, "from"_L1, form.from);
    insertDay(body, "to"_L1, form.to);
    return body;
}

RegisterExport decodeRegisterExport(JsonReader& reader)
{
    return {.file = readWord<domain::RegisterFile>(
                reader, "file"_L1, u"a file of the register"_s, domain::registerFileOf),
        .from = readDay(reader, "from"_L1),
        .to = readDay(reader, "to"_L1)};
}

} // namespace console::contract
