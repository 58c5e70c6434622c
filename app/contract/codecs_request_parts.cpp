// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/request_codecs.h"
#include "contract/request_pieces.h"

namespace console::contract {

using base::JsonReader;
using namespace Qt::StringLiterals;

QJsonObject encode(const domain::RequestQuestion& question)
{
    QJsonObject body{{u"id"_s, question.id}, {u"kind"_s, domain::wireName(question.pause.kind)},
        {u"rights"_s, encodeWords(question.rights)}, {u"text"_s, question.text}};
    insertDay(body, "askedOn"_L1, question.pause.askedOn);
    insertDay(body, "answeredOn"_L1, question.pause.answeredOn);
    insertDay(body, "answerUntil"_L1, question.answerUntil);
    return body;
}

domain::RequestQuestion decodeRequestQuestion(JsonReader& reader)
{
    domain::RequestQuestion question;
    question.id = reader.string("id"_L1);
    question.pause.kind = readWord<domain::RequestPause::Kind>(
        reader, "kind"_L1, u"identity or clarification"_s, domain::pauseKindOf);
    question.pause.askedOn = readDay(reader, "askedOn"_L1);
    question.pause.answeredOn = readOptionalDay(reader, "answeredOn"_L1);
    question.rights
        = readWords<domain::DataRight>(reader, "rights"_L1, u"a right"_s, domain::dataRightOf);
    question.text = reader.string("text"_L1);
    question.answerUntil = readOptionalDay(reader, "answerUntil"_L1);
    return question;
}

namespace {

QJsonObject encode(const domain::AddedTask& added)
{
    QJsonObject body{{u"by"_s, contract::encode(added.by)}};
    if (!added.assignee.id.isEmpty())
        body.insert("assignee"_L1, contract::encode(added.assignee));
    insertDay(body, "dueOn"_L1, added.dueOn);
    return body;
}

domain::AddedTask decodeAddedTask(JsonReader& reader)
{
    domain::AddedTask added;
    JsonReader by = reader.object("by"_L1);
    added.by = decodeRequestWorker(by);
    if (auto assignee = reader.optionalObject("assignee"_L1))
        added.assignee = decodeRequestWorker(*assignee);
    added.dueOn = readOptionalDay(reader, "dueOn"_L1);
    return added;
}

} // namespace

QJsonObject encode(const domain::CaseTask& task)
{
    QJsonObject body{{u"id"_s, task.id}, {u"recipient"_s, domain::wireName(task.task.recipient)},
        {u"state"_s, domain::wireName(task.task.state)}, {u"name"_s, task.task.name},
        {u"evidence"_s, task.task.evidence}, {u"key"_s, task.key}, {u"action"_s, task.action},
        {u"rights"_s, encodeWords(task.rights)}};
    insertDay(body, "sentOn"_L1, task.sentOn);
    insertDay(body, "confirmedOn"_L1, task.confirmedOn);
    if (task.count)
        body.insert("count"_L1, *task.count);
    if (task.added)
        body.insert("added"_L1, encode(*task.added));
    return body;
}

domain::CaseTask decodeCaseTask(JsonReader& reader)
{
    using Task = domain::RequestTask;
    domain::CaseTask task;
    task.id = reader.string("id"_L1);
    task.task.recipient = readWord<Task::Recipient>(reader, "recipient"_L1,
        u"internal, sub_processor or cloud_operator"_s, domain::taskRecipientOf);
    task.task.state
        = readWord<Task::State>(reader, "state"_L1, u"a state of a task"_s, domain::taskStateOf);
    task.task.name = reader.string("name"_L1);
    task.task.evidence = reader.string("evidence"_L1);
    task.key = reader.string("key"_L1);
    task.action = reader.string("action"_L1);
    task.rights
        = readWords<domain::DataRight>(reader, "rights"_L1, u"a right"_s, domain::dataRightOf);
    task.sentOn = readOptionalDay(reader, "sentOn"_L1);
    task.confirmedOn = readOptionalDay(reader, "confirmedOn"_L1);
    task.count = readOptionalNumber(reader, "count"_L1, 0);
    if (auto added = reader.optionalObject("added"_L1))
        task.added = decodeAddedTask(*added);
    return task;
}

} // namespace console::contract
