// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/data_request_rows.h"

#include "base/log.h"
#include "contract/request_codecs.h"
#include "service/store/dialect.h"

#include <QJsonDocument>

#include <algorithm>

namespace console::service {

using namespace Qt::StringLiterals;

namespace {

QJsonObject objectOf(Database& database, const QString& text)
{
    const auto json = base::parseJsonObject(text.toUtf8(), u"data_request"_s);
    if (!json && !database.failed())
        database.fail(json.error());
    return json.value_or(QJsonObject());
}

//! What was written by the codecs of the API is read by them.
template <typename Decode>
auto decoded(Database& database, const QString& text, Decode decode)
{
    base::JsonReader reader(objectOf(database, text));
    auto value = decode(reader);
    if (const auto whole = reader.finish(base::Done{}); !whole && !database.failed())
        database.fail(whole.error());
    return value;
}

std::optional<QDate> optionalDay(const Row& row, int column)
{
    const std::optional<QString> text = row.optionalText(column);
    return text ? std::optional(QDate::fromString(*text, Qt::ISODate)) : std::nullopt;
}

std::optional<domain::RequestWorker> optionalWorker(const Row& row, int column)
{
    const std::optional<QString> id = row.optionalText(column);
    return id ? std::optional(domain::RequestWorker{.id = domain::UserId(*id), .name = {}})
              : std::nullopt;
}

void readWords(const Row& row, domain::RightClock& clock, const SealedPlace& outcome,
    const SealedPlace& extension)
{
    clock.asked.text = row.optionalOpened(5, outcome).value_or(QString());
    if (const auto reason = domain::extensionReasonOf(row.text(6)))
        clock.asked.extension = domain::RequestExtension{.reason = *reason,
            .text = row.optionalOpened(7, extension).value_or(QString()),
            .noticeSentOn = optionalDay(row, 8)};
}

} // namespace

QString summaryColumns()
{
    return u"d.id, d.ref, d.status, d.regulation, d.as_role, d.channel, d.address, "
           "d.address_mark, d.received_at, d.zone, d.assignee_id, d.legal_hold, d.restricted, "
           "d.fee_asked, d.closed_at, d.rev, "
           "(SELECT COUNT(*) FROM data_request_task t WHERE t.request_id = d.id), "
           "(SELECT COUNT(*) FROM data_request_task t WHERE t.request_id = d.id "
           "AND t.state NOT IN ('confirmed', 'not_applicable')), d.preparer_id"_s;
}

domain::RequestSummary readSummary(
    const Row& row, int first, const domain::WorkspaceId& workspace, QString& address)
{
    domain::RequestSummary summary;
    summary.id = row.text(first);
    summary.ref = row.text(first + 1);
    summary.status = domain::requestStatusOf(row.text(first + 2)).value_or(summary.status);
    summary.regulation = domain::regulationOf(row.text(first + 3)).value_or(summary.regulation);
    summary.role = domain::requestRoleOf(row.text(first + 4)).value_or(summary.role);
    summary.channel = domain::requestChannelOf(row.text(first + 5)).value_or(summary.channel);
    address = row.optionalOpened(first + 6, sealed::requestAddress.at(summary.id, workspace.text()))
                  .value_or(QString());
    if (!address.isEmpty())
        summary.mask = base::maskAddress(address);
    summary.personKey = row.optionalText(first + 7).value_or(QString());
    summary.receivedAt = row.time(first + 8);
    summary.zone = row.text(first + 9);
    summary.assignee = optionalWorker(row, first + 10);
    summary.flags = {.legalHold = row.flag(first + 11),
        .restricted = row.flag(first + 12),
        .feeAsked = row.flag(first + 13)};
    summary.closedAt = row.optionalTime(first + 14);
    summary.rev = row.number(first + 15);
    summary.tasks = int(row.number(first + 16));
    summary.openTasks = int(row.number(first + 17));
    summary.preparer = optionalWorker(row, first + 18);
    return summary;
}

QHash<QString, QList<domain::RightClock>> readRights(Database& database,
    const domain::WorkspaceId& workspace, const QStringList& requestIds, bool whole)
{
    QHash<QString, QList<domain::RightClock>> found;
    database.all(
        u"SELECT id, request_id, asked, outcome, ground, %1, decided_by, seconded_by "
        "FROM data_request_right WHERE %2"_s.arg(whole
                ? u"outcome_text, extension_reason, extension_text, notice_sent_on, trace"_s
                : u"NULL, NULL, NULL, NULL, clock"_s,
            dialect::isAmong(u"request_id"_s)),
        {arrayText(requestIds)}, [&](const Row& row) {
            domain::RightClock clock;
            clock.asked.right = domain::dataRightOf(row.text(2)).value_or(clock.asked.right);
            clock.asked.outcome = domain::rightOutcomeOf(row.text(3));
            clock.asked.ground = domain::outcomeGroundOf(row.text(4));
            if (whole)
                readWords(row, clock, sealed::outcomeText.at(row.text(0), workspace.text()),
                    sealed::extensionText.at(row.text(0), workspace.text()));
            clock.asked.decidedBy = optionalWorker(row, 10);
            clock.asked.secondedBy = optionalWorker(row, 11);
            clock.limit = decoded(database, row.text(9), contract::decodeTimeLimit);
            found[row.text(1)].append(clock);
            return true;
        });
    for (QList<domain::RightClock>& rights : found)
        std::sort(rights.begin(), rights.end(),
            [](const auto& a, const auto& b) { return a.asked.right < b.asked.right; });
    return found;
}

QList<domain::RequestQuestion> readQuestions(
    Database& database, const domain::WorkspaceId& workspace, const QString& requestId)
{
    return database.all(
        u"SELECT id, kind, rights, question, asked_on, answer_until, answered_on "
        "FROM data_request_question WHERE request_id = ? ORDER BY asked_on, created_at, id"_s,
        {requestId}, [&](const Row& row) {
            domain::RequestQuestion question;
            question.id = row.text(0);
            question.pause.kind = domain::pauseKindOf(row.text(1)).value_or(question.pause.kind);
            question.rights = rightsOf(row.text(2));
            question.text
                = row.optionalOpened(3, sealed::requestQuestion.at(question.id, workspace.text()))
                      .value_or(QString());
            question.pause.askedOn = QDate::fromString(row.text(4), Qt::ISODate);
            question.answerUntil = optionalDay(row, 5);
            question.pause.answeredOn = optionalDay(row, 6);
            return question;
        });
}

QList<domain::CaseTask> readTasks(
    Database& database, const domain::WorkspaceId& workspace, const QString& requestId)
{
    return database.all(
        u"SELECT id, recipient, task_key, name, action, rights, state, sent_on, confirmed_on, "
        "evidence, record_count, title, assignee_id, due_on, added_by FROM data_request_task WHERE request_id = ? ORDER BY position, id"_s,
        {requestId}, [&](const Row& row) {
            domain::CaseTask task;
            task.id = row.text(0);
            task.task.recipient
                = domain::taskRecipientOf(row.text(1)).value_or(task.task.recipient);
            task.key = row.text(2);
            task.task.name = row.text(3);
            task.action = row.text(4);
            task.rights = rightsOf(row.text(5));
            task.task.state = domain::taskStateOf(row.text(6)).value_or(task.task.state);
            task.sentOn = optionalDay(row, 7);
            task.confirmedOn = optionalDay(row, 8);
            task.task.evidence
                = row.optionalOpened(9, sealed::taskEvidence.at(task.id, workspace.text()))
                      .value_or(QString());
            if (row.optionalText(10))
                task.count = int(row.number(10));
            if (const auto by = row.optionalText(14)) {
                task.task.name
                    = row.optionalOpened(11, sealed::taskTitle.at(task.id, workspace.text()))
                          .value_or(domain::addedTaskName());
                const QString assignee = row.optionalText(12).value_or(QString());
                task.added
                    = domain::AddedTask{.assignee = {.id = domain::UserId(assignee), .name = {}},
                        .dueOn = optionalDay(row, 13),
                        .by = {.id = domain::UserId(*by), .name = {}}};
            }
            return task;
        });
}

namespace {

//! What outlives a purge, which takes the rest of the evidence: that proves what was sent, and
//! when.
void addProof(QJsonObject& evidence, const QString& messageHash, const QString& sentOn)
{
    if (!messageHash.isEmpty())
        evidence.insert("messageHash"_L1, messageHash);
    if (!sentOn.isEmpty())
        evidence.insert("sentOn"_L1, sentOn);
}

} // namespace

QList<domain::RequestEvent> readMoves(
    Database& database, const domain::WorkspaceId& workspace, const QString& requestId)
{
    return database.all(
        u"SELECT id, number, from_status, to_status, move_row, by_id, evidence, figures, decision, "
        "created_at, receipt, message_hash, sent_on FROM data_request_move "
        "WHERE request_id = ? ORDER BY number"_s,
        {requestId}, [&](const Row& row) {
            // The row holds what the codec of the API writes, in parts.
            QJsonObject body{{u"number"_s, row.number(1)}, {u"from"_s, row.text(2)},
                {u"to"_s, row.text(3)}, {u"row"_s, row.text(4)}, {u"at"_s, row.text(9)},
                {u"by"_s, QJsonObject{{u"userId"_s, row.text(5)}, {u"name"_s, QString()}}}};
            const auto part = [&](int column, const SealedColumn& place) {
                const std::optional<QString> text
                    = row.optionalOpened(column, place.at(row.text(0), workspace.text()));
                return text ? objectOf(database, *text) : QJsonObject();
            };
            QJsonObject evidence = part(6, sealed::moveEvidence);
            addProof(evidence, row.text(11), row.text(12));
            body.insert("evidence"_L1, evidence);
            body.insert("decision"_L1, part(8, sealed::moveDecision)["rights"_L1].toArray());
            if (!row.text(7).isEmpty())
                body.insert("figures"_L1, objectOf(database, row.text(7)));
            if (const auto receipt = row.optionalText(10))
                body.insert("receipt"_L1, objectOf(database, *receipt));
            return decoded(database, jsonText(body), contract::decodeRequestEvent);
        });
}

void upsert(Database& database, const char* table, const ColumnValues& values)
{
    QStringList names;
    QStringList places;
    QStringList changes;
    QVariantList bound;
    for (const auto& [column, value] : values) {
        const QString name = QString::fromLatin1(column);
        names.append(name);
        places.append(u"?"_s);
        if (name != "id"_L1 && name != "created_at"_L1)
            changes.append(QString(name + u" = excluded."_s + name));
        bound.append(value);
    }
    database.execute(u"INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT (id) DO UPDATE SET %4"_s.arg(
                         QString::fromLatin1(table), names.join(u", "_s), places.join(u", "_s),
                         changes.join(u", "_s)),
        bound);
}

QVariant sealedOrNull(const Database& database, const SealedColumn& column, const QString& rowId,
    const domain::WorkspaceId& workspace, const QString& text)
{
    if (text.isEmpty())
        return {};
    return database.sealer().seal(text, column.at(rowId, workspace.text()));
}

QVariant dayOrNull(const std::optional<QDate>& day)
{
    return day ? QVariant(day->toString(Qt::ISODate)) : QVariant();
}

QVariant idOrNull(const QString& id)
{
    return id.isEmpty() ? QVariant() : QVariant(id);
}

QString rightWords(const QList<domain::DataRight>& rights)
{
    QStringList words;
    for (const domain::DataRight right : rights)
        words.append(domain::wireName(right));
    return words.join(u", "_s);
}

QList<domain::DataRight> rightsOf(const QString& words)
{
    QList<domain::DataRight> rights;
    const QStringList names = words.split(u", "_s, Qt::SkipEmptyParts);
    for (const QString& name : names) {
        if (const auto right = domain::dataRightOf(name))
            rights.append(*right);
    }
    return rights;
}

QString arrayText(const QStringList& texts)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

QString jsonText(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace console::service
