// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/data_requests.h"

#include "contract/request_codecs.h"
#include "domain/email_address.h"
#include "service/store/calendars.h"
#include "service/store/data_request_queue.h"
#include "service/store/data_request_rows.h"

namespace console::service {

using namespace Qt::StringLiterals;
using domain::RequestCase;

namespace {

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QVariant workerOrNull(const std::optional<domain::RequestWorker>& worker)
{
    return worker ? idOrNull(worker->id.text()) : QVariant();
}

QString restColumns()
{
    return u"d.organization_id, d.controller_contact, d.person_name, d.details, d.source_ref, "
           "d.scope, d.calendar, d.target_reserve, d.identity_method, d.identity_text, "
           "d.identity_at, d.identity_by, d.retention_months, d.purge_on, "
           "d.created_at, d.updated_at, d.language"_s;
}

void readRest(const Row& row, const domain::WorkspaceId& workspace, RequestCase& whole)
{
    constexpr int first = summaryColumnCount;
    const auto words = [&](int column, const SealedColumn& place) {
        return row.optionalOpened(first + column, place.at(whole.summary.id, workspace.text()))
            .value_or(QString());
    };
    whole.organizationId = domain::OrganizationId(row.optionalText(first).value_or(QString()));
    whole.controllerContact = words(1, sealed::requestContact);
    whole.name = words(2, sealed::requestName);
    whole.details = words(3, sealed::requestDetails);
    whole.sourceRef = words(4, sealed::requestSource);
    whole.scope = words(5, sealed::requestScope);
    whole.calendar = row.text(first + 6);
    whole.targetReserve = int(row.number(first + 7));
    if (const auto method = domain::identityMethodOf(row.text(first + 8)))
        whole.identity = domain::IdentityProof{.method = *method,
            .text = words(9, sealed::requestIdentity),
            .at = row.time(first + 10),
            .by = {.id = domain::UserId(row.text(first + 11)), .name = {}}};
    whole.retentionMonths = int(row.number(first + 12));
    if (const auto purgeOn = row.optionalText(first + 13))
        whole.purgeOn = QDate::fromString(*purgeOn, Qt::ISODate);
    whole.createdAt = row.time(first + 14);
    whole.updatedAt = row.time(first + 15);
    whole.language = row.text(first + 16);
}

ColumnValues addedColumns(
    const Database& database, const domain::WorkspaceId& workspace, const domain::CaseTask& task)
{
    if (!task.added)
        return {};
    // What is left of the name after a purge is nobody's words.
    const QString title = task.task.name == domain::addedTaskName() ? QString() : task.task.name;
    return {{"title", sealedOrNull(database, sealed::taskTitle, task.id, workspace, title)},
        {"assignee_id", idOrNull(task.added->assignee.id.text())},
        {"due_on", dayOrNull(task.added->dueOn)}, {"added_by", idOrNull(task.added->by.id.text())}};
}

} // namespace

QString DataRequestStore::takeRef(int year)
{
    m_database.execute(u"INSERT INTO data_request_year (workspace_id, received_year, last_number) "
                       "VALUES (?, ?, 1) ON CONFLICT (workspace_id, received_year) "
                       "DO UPDATE SET last_number = data_request_year.last_number + 1"_s,
        {m_workspace.text(), year});
    const qint64 number
        = m_database
              .first(u"SELECT last_number FROM data_request_year "
                     "WHERE workspace_id = ? AND received_year = ?"_s,
                  {m_workspace.text(), year}, [](const Row& row) { return row.number(0); })
              .value_or(0);
    return u"DSR-%1-%2"_s.arg(year, 4, 10, QChar(u'0')).arg(number, 4, 10, QChar(u'0'));
}

std::optional<StoredDataRequest> DataRequestStore::find(const QString& idOrRef)
{
    auto found = findClocks(idOrRef);
    if (!found)
        return found;
    RequestCase& whole = found->whole;
    const QString id = whole.summary.id;
    whole.tasks = readTasks(m_database, m_workspace, id);
    whole.history = readMoves(m_database, m_workspace, id);
    whole.holds = readHolds(m_database, m_workspace, id);
    whole.related = related(id, found->address);
    return found;
}

std::optional<StoredDataRequest> DataRequestStore::findClocks(const QString& idOrRef)
{
    auto found = m_database.first(
        u"SELECT %1, %2 FROM data_request d WHERE d.workspace_id = ? AND (d.id = ? OR d.ref = ?)"_s
            .arg(summaryColumns(), restColumns()),
        {m_workspace.text(), idOrRef.toLower(), idOrRef.toUpper()}, [&](const Row& row) {
            StoredDataRequest stored;
            stored.whole.summary = readSummary(row, 0, m_workspace, stored.address);
            readRest(row, m_workspace, stored.whole);
            return stored;
        });
    if (!found)
        return found;
    RequestCase& whole = found->whole;
    const QString id = whole.summary.id;
    whole.summary.rights = readRights(m_database, m_workspace, {id}, true).value(id);
    if (!whole.summary.rights.isEmpty())
        whole.calendarVersion = whole.summary.rights.constFirst().limit.calendar.version;
    whole.questions = readQuestions(m_database, m_workspace, id);
    for (domain::RightClock& clock : whole.summary.rights) {
        for (const domain::RequestQuestion& question : std::as_const(whole.questions)) {
            if (question.rights.contains(clock.asked.right))
                clock.asked.pauses.append(question.pause);
        }
    }
    return found;
}

void DataRequestStore::put(StoredDataRequest& stored, const QDateTime& now)
{
    ++stored.whole.summary.rev;
    stored.whole.updatedAt = now;
    putRow(stored, now);
    putRights(stored.whole);
    putQuestions(stored.whole, now);
    putTasks(stored.whole, now);
    CalendarStore(m_database, m_workspace)
        .keepOwn(stored.whole.calendar, stored.whole.calendarVersion, now);
}

void DataRequestStore::putRow(const StoredDataRequest& stored, const QDateTime& now)
{
    const RequestCase& whole = stored.whole;
    const domain::RequestSummary& summary = whole.summary;
    const auto words = [&](const SealedColumn& column, const QString& text) {
        return sealedOrNull(m_database, column, summary.id, m_workspace, text);
    };
    const auto& proof = whole.identity;
    ColumnValues values{{"id", summary.id}, {"workspace_id", m_workspace.text()},
        {"received_year", summary.ref.section(u'-', 1, 1).toInt()},
        {"number", summary.ref.section(u'-', 2, 2).toInt()}, {"ref", summary.ref},
        {"regulation", domain::wireName(summary.regulation)},
        {"as_role", domain::wireName(summary.role)}, {"channel", domain::wireName(summary.channel)},
        {"organization_id", idOrNull(whole.organizationId.text())},
        {"controller_contact", words(sealed::requestContact, whole.controllerContact)},
        {"address", words(sealed::requestAddress, stored.address)},
        {"address_mark",
            stored.address.isEmpty()
                ? QVariant()
                : m_database.sealer().lookUp(domain::canonicalAddress(stored.address))},
        {"person_name", words(sealed::requestName, whole.name)},
        {"details", words(sealed::requestDetails, whole.details)},
        {"source_ref", words(sealed::requestSource, whole.sourceRef)},
        {"scope", words(sealed::requestScope, whole.scope)},
        {"received_at", base::isoUtc(summary.receivedAt)}, {"zone", summary.zone},
        {"calendar", whole.calendar}, {"target_reserve", whole.targetReserve},
        {"status", domain::wireName(summary.status)},
        {"identity_method", proof ? QVariant(domain::wireName(proof->method)) : QVariant()},
        {"identity_text", words(sealed::requestIdentity, proof ? proof->text : QString())},
        {"identity_at", proof ? QVariant(base::isoUtc(proof->at)) : QVariant()},
        {"identity_by", proof ? idOrNull(proof->by.id.text()) : QVariant()},
        {"assignee_id", summary.assignee ? idOrNull(summary.assignee->id.text()) : QVariant()},
        {"preparer_id", workerOrNull(summary.preparer)},
        {"legal_hold", int(summary.flags.legalHold)}, {"restricted", int(summary.flags.restricted)},
        {"fee_asked", int(summary.flags.feeAsked)}, {"retention_months", whole.retentionMonths},
        {"closed_at", summary.closedAt ? QVariant(base::isoUtc(*summary.closedAt)) : QVariant()},
        {"purge_on", dayOrNull(whole.purgeOn)}, {"language", whole.language}, {"rev", summary.rev},
        {"created_at", base::isoUtc(now)}, {"updated_at", base::isoUtc(now)}};
    upsert(m_database, "data_request", values + queueColumns(summary));
}

void DataRequestStore::putRights(const RequestCase& whole)
{
    const QString& requestId = whole.summary.id;
    QHash<QString, QString> ids;
    m_database.all(u"SELECT asked, id FROM data_request_right WHERE request_id = ?"_s, {requestId},
        [&](const Row& row) {
            ids.insert(row.text(0), row.text(1));
            return true;
        });
    for (const domain::RightClock& clock : whole.summary.rights) {
        const domain::RequestedRight& asked = clock.asked;
        const QString right = domain::wireName(asked.right);
        const QString id = ids.contains(right) ? ids.take(right) : newId();
        const auto& extension = asked.extension;
        upsert(m_database, "data_request_right",
            {{"id", id}, {"workspace_id", m_workspace.text()}, {"request_id", requestId},
                {"asked", right},
                {"outcome",
                    asked.outcome ? QVariant(domain::wireName(*asked.outcome)) : QVariant()},
                {"ground", asked.ground ? QVariant(domain::wireName(*asked.ground)) : QVariant()},
                {"outcome_text",
                    sealedOrNull(m_database, sealed::outcomeText, id, m_workspace, asked.text)},
                {"extension_reason",
                    extension ? QVariant(domain::wireName(extension->reason)) : QVariant()},
                {"extension_text",
                    sealedOrNull(m_database, sealed::extensionText, id, m_workspace,
                        extension ? extension->text : QString())},
                {"notice_sent_on", extension ? dayOrNull(extension->noticeSentOn) : QVariant()},
                {"decided_by", workerOrNull(asked.decidedBy)},
                {"seconded_by", workerOrNull(asked.secondedBy)},
                {"clock", jsonText(contract::encode(clock.limit, true))},
                {"trace", jsonText(contract::encode(clock.limit, false))}});
    }
    for (const QString& gone : std::as_const(ids))
        m_database.execute(u"DELETE FROM data_request_right WHERE id = ?"_s, {gone});
}

void DataRequestStore::putQuestions(const RequestCase& whole, const QDateTime& now)
{
    for (const domain::RequestQuestion& question : whole.questions)
        upsert(m_database, "data_request_question",
            {{"id", question.id}, {"workspace_id", m_workspace.text()},
                {"request_id", whole.summary.id}, {"kind", domain::wireName(question.pause.kind)},
                {"rights", rightWords(question.rights)},
                {"question",
                    sealedOrNull(m_database, sealed::requestQuestion, question.id, m_workspace,
                        question.text)},
                {"asked_on", question.pause.askedOn.toString(Qt::ISODate)},
                {"answer_until", dayOrNull(question.answerUntil)},
                {"answered_on", dayOrNull(question.pause.answeredOn)},
                {"created_at", base::isoUtc(now)}});
}

void DataRequestStore::putTasks(const RequestCase& whole, const QDateTime& now)
{
    int position = 0;
    for (const domain::CaseTask& task : whole.tasks) {
        ColumnValues values{{"id", task.id}, {"workspace_id", m_workspace.text()},
            {"request_id", whole.summary.id}, {"position", ++position},
            {"recipient", domain::wireName(task.task.recipient)}, {"task_key", task.key},
            {"name", task.added ? domain::addedTaskName() : task.task.name},
            {"action", task.action}, {"rights", rightWords(task.rights)},
            {"state", domain::wireName(task.task.state)}, {"sent_on", dayOrNull(task.sentOn)},
            {"confirmed_on", dayOrNull(task.confirmedOn)},
            {"evidence",
                sealedOrNull(
                    m_database, sealed::taskEvidence, task.id, m_workspace, task.task.evidence)},
            {"record_count", task.count ? QVariant(*task.count) : QVariant()},
            {"created_at", base::isoUtc(now)}, {"updated_at", base::isoUtc(now)}};
        upsert(
            m_database, "data_request_task", values + addedColumns(m_database, m_workspace, task));
    }
}

void DataRequestStore::append(const QString& requestId, const domain::RequestEvent& event)
{
    const QString id = newId();
    const QJsonObject body = contract::encode(event);
    const auto part = [&](const SealedColumn& column, const QJsonObject& object) {
        return sealedOrNull(m_database, column, id, m_workspace, jsonText(object));
    };
    m_database.execute(
        u"INSERT INTO data_request_move (id, workspace_id, request_id, number, from_status, "
        "to_status, move_row, by_id, evidence, message_hash, sent_on, figures, decision, "
        "receipt, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {id, m_workspace.text(), requestId, event.number, domain::wireName(event.from),
            domain::wireName(event.to), event.row, idOrNull(event.by.id.text()),
            part(sealed::moveEvidence, body["evidence"_L1].toObject()), event.evidence.messageHash,
            dayOrNull(event.evidence.sentOn),
            event.figures ? jsonText(body["figures"_L1].toObject()) : u""_s,
            part(sealed::moveDecision, QJsonObject{{u"rights"_s, body["decision"_L1].toArray()}}),
            event.receipt ? QVariant(jsonText(body["receipt"_L1].toObject())) : QVariant(),
            base::isoUtc(event.at)});
}

} // namespace console::service
