// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/request_seed.h"

#include "base/encrypted_zip.h"
#include "domain/local_day.h"
#include "domain/public_holidays.h"
#include "service/store/calendars.h"
#include "service/store/case_attachments.h"
#include "service/store/data_requests.h"
#include "service/store/erasure_runs.h"
#include "service/store/identity_codes.h"
#include "service/store/letters.h"
#include "service/store/mail_queue.h"
#include "service/store/mails.h"
#include "service/store/request_packages.h"
#include "service/store/workspaces.h"
#include "service/usecases/request_scene.h"
#include "service/usecases/request_tasks.h"

#include <QJsonArray>

namespace console::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysSinceReceipt = 10;

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

//! Of all years, with a holiday in each.
domain::HolidayCalendar calendarOf(const QString& id, const QString& version)
{
    QList<domain::PublicHoliday> days;
    for (int year = domain::firstCalendarYear; year <= domain::lastCalendarYear; ++year)
        days.append({QDate(year, 1, 1), u"New Year’s Day"_s});
    return {{.id = id, .version = version, .country = u"DE"_s}, domain::firstCalendarYear,
        domain::lastCalendarYear, days};
}

void importCalendar(service::Database& database, const domain::WorkspaceId& workspace,
    const domain::HolidayCalendar& calendar, const QDateTime& now)
{
    domain::KeptCalendar kept;
    kept.calendar = calendar;
    kept.name = u"Holidays at Globex"_s;
    kept.imported = true;
    service::CalendarStore(database, workspace).put(kept, now);
}

QDate dayOf(const QDateTime& time)
{
    return domain::localDay(time, domain::usualZone()).value_or(time.date());
}

service::StoredDataRequest receivedCase(const QString& address, const QDateTime& now)
{
    service::StoredDataRequest stored;
    stored.address = address;
    domain::RequestCase& whole = stored.whole;
    whole.calendar = domain::builtInCalendars().constFirst();
    whole.retentionMonths = 12;
    domain::RequestSummary& summary = whole.summary;
    summary.id = newId();
    summary.receivedAt = now.addDays(-daysSinceReceipt);
    summary.zone = domain::usualZone();
    summary.rights = {domain::RightClock()};
    return stored;
}

void addWork(domain::RequestCase& whole, const domain::UserId& worker, const QDateTime& now)
{
    whole.summary.status = domain::RequestStatus::InProgress;
    domain::RightClock erasure;
    erasure.asked.right = domain::DataRight::Erasure;
    whole.summary.rights.append(erasure);
    whole.name = u"Eve Builder"_s;
    whole.details = u"Globex has my data."_s;
    whole.sourceRef = u"Ticket of Globex"_s;
    whole.scope = u"All of Globex"_s;
    whole.controllerContact = u"dpo@globex.example"_s;
    domain::RequestedRight& asked = whole.summary.rights.first().asked;
    asked.text = u"What Globex wrote is left out of it."_s;
    asked.decidedBy = domain::RequestWorker{.id = worker, .name = {}};
    asked.extension = domain::RequestExtension{.reason = domain::RequestExtension::Reason::Number,
        .text = u"Globex has very much."_s,
        .noticeSentOn = {}};
    whole.identity = domain::IdentityProof{.method = domain::IdentityMethod::Other,
        .text = u"Called Globex back."_s,
        .at = now,
        .by = {.id = worker, .name = {}}};
    domain::RequestQuestion question;
    question.id = newId();
    question.pause.askedOn = dayOf(now).addDays(-5);
    question.rights = {domain::DataRight::Access};
    question.text = u"Are you at Globex?"_s;
    whole.questions = {question};
    domain::CaseTask task = service::internalTask(
        u"account"_s, u"Account"_s, u"Give email"_s, {domain::DataRight::Access});
    task.task.evidence = u"Looked with Globex."_s;
    domain::CaseTask added = service::internalTask(u"by-hand"_s, u"Call Globex"_s, {}, {});
    added.added = domain::AddedTask{.assignee = {.id = worker, .name = {}},
        .dueOn = dayOf(now),
        .by = {.id = worker, .name = {}}};
    whole.tasks = {task, added};
}

domain::RequestEvent beginning(const domain::UserId& worker, const QDateTime& now)
{
    domain::RequestEvent event;
    event.at = now;
    event.by.id = worker;
    event.row = u"1"_s;
    event.evidence.reason = u"Globex sent it on."_s;
    event.decision = {domain::RequestedRight()};
    return event;
}

//! That was done, so that no start of the service goes on with it.
void addErasure(service::Database& database, const domain::WorkspaceId& workspace,
    const domain::UserId& worker, const domain::RequestSummary& summary, const QDateTime& now)
{
    service::StoredErasure erasure;
    erasure.run.id = newId();
    erasure.run.by.id = worker;
    erasure.run.startedAt = now;
    erasure.run.finishedAt = now;
    erasure.run.certificate = domain::erasureCertificate(erasure.run, summary, {});
    erasure.run.certificateHash = domain::certificateHash(erasure.run.certificate);
    erasure.requestId = summary.id;
    erasure.workspace = workspace;
    service::ErasureStore store(database);
    store.insert(erasure);
    store.update(erasure);
}

void makePackage(service::Database& database, const domain::WorkspaceId& workspace,
    const domain::UserId& worker, const QString& requestId, const QDateTime& now)
{
    const QByteArray content = encryptedFile();
    service::PackageStore(database, workspace)
        .insert(requestId,
            {.sha256 = service::hashOf(content),
                .bytes = content.size(),
                .rows = 3,
                .madeAt = now,
                .expiresAt = now.addDays(30),
                .kept = true},
            content, worker);
}

//! Its id. All of it has come.
QString sendFile(service::AttachmentStore& files, const domain::UserId& worker,
    const QString& requestId, const QDateTime& now)
{
    const service::StoredUpload upload{.id = newId(),
        .name = u"Letter to Globex.txt"_s,
        .purpose = domain::AttachmentPurpose::FromPerson,
        .bytes = attachedFile().size()};
    files.begin(requestId, upload, worker, now);
    files.putPiece(upload.id, 1, attachedFile());
    return upload.id;
}

void attach(service::Database& database, const domain::WorkspaceId& workspace,
    const domain::UserId& worker, SeededRequest& seeded, const QDateTime& now)
{
    service::AttachmentStore files(database, workspace);
    seeded.attachmentId = sendFile(files, worker, seeded.id, now);
    files.finish(seeded.attachmentId, u"text/plain"_s, service::hashOf(attachedFile()), now);
    seeded.uploadId = sendFile(files, worker, seeded.id, now);
}

//! A mail to the address of the case, which the relay refused.
QString refusedMail(service::Database& database, const domain::WorkspaceId& workspace,
    const QString& requestId, const QString& address, const QDateTime& now)
{
    const QString id = newId();
    service::StoredMail mail{.mail = {.id = id,
                                 .kind = domain::MailKind::Letter,
                                 .language = u"en"_s,
                                 .to = address,
                                 .messageId = u"<%1@sender.example>"_s.arg(id)},
        .workspaceId = workspace,
        .userId = {},
        .requestId = requestId,
        .content = {.subject = u"Globex"_s, .text = u"Globex"_s, .html = u"<p>Globex</p>"_s}};
    service::MailStore(database).insert(mail, now);
    service::MailQueue queue(database);
    queue.begin(id, now);
    queue.handOver(id, QString(64, u'b'), now);
    queue.settle(mail,
        {.state = domain::MailState::Refused, .replyCode = 550, .reply = u"5.1.1 Not at Globex"_s},
        now);
    return id;
}

//! A letter that was refused, and a code that waits to be told.
void writeTo(service::Database& database, const domain::WorkspaceId& workspace,
    const domain::UserId& worker, SeededRequest& seeded, const QString& address,
    const QDateTime& now)
{
    service::StoredLetter stored{.requestId = seeded.id,
        .mailId = refusedMail(database, workspace, seeded.id, address, now),
        .address = address,
        .text = u"Globex has received your request."_s,
        .form = {}};
    stored.letter.id = newId();
    stored.letter.language = u"en"_s;
    stored.letter.subject = u"Your request to Globex"_s;
    stored.letter.by.id = worker;
    service::LetterStore letters(database, workspace);
    letters.insert(stored, now);
    stored.letter.state = domain::MailState::Refused;
    stored.letter.replyCode = 550;
    stored.letter.reply = u"5.1.1 Not at Globex"_s;
    stored.letter.contentHash = QString(64, u'b');
    letters.settle(stored);
    seeded.letterId = stored.letter.id;
    service::IdentityCodeStore(database, workspace)
        .insert({.id = newId(),
                    .requestId = seeded.id,
                    .mark = QString(64, u'c'),
                    .mailId = newId(),
                    .createdAt = now,
                    .expiresAt = now.addDays(1)},
            worker);
}

} // namespace

QString newerCalendarVersion()
{
    return u"second"_s;
}

QByteArray attachedFile()
{
    return "Globex had this of me.";
}

QByteArray encryptedFile()
{
    // The same each time, although every one has a salt of its own.
    static const QByteArray file
        = base::encryptedZip({{u"copy.json"_s, "{}"}, {u"copy.html"_s, "<p>"}}, u"A passphrase"_s,
            QDateTime(QDate(2026, 11, 1), QTime(12, 0), Qt::UTC))
              .value_or(QByteArray());
    return file;
}

QString newYearsDays()
{
    QString events;
    for (const int year : {2026, 2027, 2028})
        events
            += u"BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:%1\r\nSUMMARY:New Year\r\nEND:VEVENT\r\n"_s.arg(
                QDate(year, 1, 1).toString(u"yyyyMMdd"_s));
    return u"BEGIN:VCALENDAR\r\n%1END:VCALENDAR\r\n"_s.arg(events);
}

SeededRequest seedRequests(service::Database& database, const domain::WorkspaceId& workspace,
    const domain::UserId& worker, const QString& address, const QDateTime& now)
{
    service::DataRequestStore store(database, workspace);
    SeededRequest seeded;
    for (const bool works : {false, true}) {
        service::StoredDataRequest stored = receivedCase(address, now);
        domain::HolidayCalendar calendar = *domain::builtInCalendar(stored.whole.calendar);
        if (works) {
            addWork(stored.whole, worker, now);
            seeded.calendarId = QString(u"ics-"_s + newId().left(8));
            calendar = calendarOf(seeded.calendarId, u"first"_s);
            stored.whole.calendar = seeded.calendarId;
            importCalendar(database, workspace, calendar, now);
            importCalendar(
                database, workspace, calendarOf(seeded.calendarId, newerCalendarVersion()), now);
        }
        if (!service::recountWith(calendar, stored.whole, dayOf(now)))
            qWarning("a seeded case has no clock");
        domain::RequestSummary& summary = stored.whole.summary;
        summary.ref = store.takeRef(dayOf(summary.receivedAt).year());
        store.put(stored, now);
        if (works) {
            store.append(summary.id, beginning(worker, now));
            store.append(summary.id,
                domain::LegalHold{.held = false,
                    .reason = u"Globex has settled it."_s,
                    .by = {.id = worker, .name = {}},
                    .at = now});
            addErasure(database, workspace, worker, summary, now);
            makePackage(database, workspace, worker, summary.id, now);
            seeded.id = summary.id;
            seeded.questionId = stored.whole.questions.first().id;
            seeded.taskId = stored.whole.tasks.first().id;
            attach(database, workspace, worker, seeded, now);
            writeTo(database, workspace, worker, seeded, address, now);
        } else {
            seeded.otherRef = summary.ref;
        }
    }
    return seeded;
}

SeededRequest seedRequests(const ServiceFixture& fixture, ServiceClient& worker)
{
    const auto database = fixture.database();
    const domain::UserId user(ServiceFixture::userOf(worker));
    return service::change(*database, [&]() -> base::Result<SeededRequest> {
        return seedRequests(*database, service::WorkspaceStore(*database).homeOf(user), user,
            u"eve@acme.example"_s, fixture.now());
    }).value_or(SeededRequest());
}

QString requestPathTo(const SeededRequest& seeded, const service::SealedColumn& column)
{
    const QString all = u"/governance/data-requests"_s;
    if (qstrcmp(column.table, "holiday_calendar") == 0)
        return u"/governance/calendars"_s;
    if (qstrcmp(column.table, "data_request_attachment") == 0)
        return u"%1/%2/attachments"_s.arg(all, seeded.id);
    if (qstrcmp(column.table, "data_request_attachment_piece") == 0)
        return u"%1/%2/attachments/%3/pieces/1"_s.arg(all, seeded.id, seeded.attachmentId);
    if (qstrcmp(column.table, "data_request_letter") == 0)
        return u"%1/%2/letters"_s.arg(all, seeded.id);
    return qstrcmp(column.column, "address") == 0 ? all : QString(all + u'/' + seeded.id);
}

} // namespace console::test
