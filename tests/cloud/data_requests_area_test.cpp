// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/calendars_api.h"
#include "cloud/cloud_fixture.h"
#include "cloud/recorded_subjects_api.h"
#include "domain/local_day.h"
#include "domain/public_holidays.h"
#include "domain/request_correction.h"

using namespace console;
using namespace console::cloud;
using namespace console::test;
using namespace Qt::StringLiterals;
using Kind = base::ApiError::Kind;
using S = domain::RequestStatus;

namespace {

contract::RequestForm form(const QString& address)
{
    contract::RequestForm form;
    form.address = address;
    form.receivedAt = QDateTime::currentDateTimeUtc().addDays(-10);
    form.zone = domain::usualZone();
    form.calendar = domain::builtInCalendars().constFirst();
    form.rights = {domain::DataRight::Access, domain::DataRight::Erasure};
    form.details = u"All that you have."_s;
    return form;
}

//! An .ics file with these days of last year and of some years to come.
QString holidays(const QStringList& days)
{
    const int thisYear = QDate::currentDate().year();
    QString events;
    for (int year = thisYear - 1; year < thisYear + 4; ++year) {
        for (const QString& day : days)
            events
                += u"BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:%1%2\r\nSUMMARY:Holiday\r\nEND:VEVENT\r\n"_s
                       .arg(year)
                       .arg(day);
    }
    return u"BEGIN:VCALENDAR\r\n%1END:VCALENDAR\r\n"_s.arg(events);
}

contract::MoveForm proved()
{
    contract::MoveForm form{.to = S::Assessing, .evidence = {}};
    form.evidence.method = domain::IdentityMethod::EmailLoop;
    return form;
}

} // namespace

//! The area of the client against the real service.
class DataRequestsAreaTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_cloud = std::make_unique<CloudFixture>();
        m_ada = m_cloud->ada();
    }
    void cleanup()
    {
        m_ada.reset();
        m_cloud.reset();
    }

    void aCaseIsRecordedAndFound()
    {
        DataRequestsApi& api = m_ada->dataRequests();
        const auto preview = endOf(api.preview(form(u"eve@acme.example"_s)));
        QVERIFY(preview);
        QCOMPARE(preview->mask, u"e***@acme.example"_s);
        QVERIFY(preview->related.isEmpty() && !preview->subject.known);
        const auto seen = endOf(api.record(form(u"eve@acme.example"_s)));
        QVERIFY(seen);
        QCOMPARE(seen->summary.rights.size(), 2);
        // The page counts with the same rules as the service.
        const domain::RightClock& clock = seen->summary.rights.first();
        const domain::RequestReceipt receipt{.regulation = seen->summary.regulation,
            .receivedAt = seen->summary.receivedAt,
            .zone = seen->summary.zone};
        const auto counted = domain::timeLimit(domain::timeLimitFacts(receipt, clock.asked),
            *domain::builtInCalendar(seen->calendar),
            domain::localDay(QDateTime::currentDateTimeUtc(), receipt.zone).value());
        QVERIFY(counted);
        QCOMPARE(clock.limit.trace, counted->trace);
        QCOMPARE(clock.limit.legal, counted->legal);
        QCOMPARE(clock.urgency, std::optional(domain::RequestUrgency::OnTime));
        DataRequestQuery query;
        query.text = u"EVE@acme.example"_s;
        const auto found = endOf(api.all(query));
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().id, seen->summary.id);
        QVERIFY(found->first().rights.first().limit.trace.isEmpty());
        query.statuses = {S::Review};
        QCOMPARE(endOf(api.page(query))->total, 0);
        QCOMPARE(endOf(api.workers())->size(), 1);
        QCOMPARE(endOf(api.showSubject(seen->summary.ref))->details, u"All that you have."_s);
    }

    void aCaseIsWorkedOn()
    {
        DataRequestsApi& api = m_ada->dataRequests();
        const auto seen = endOf(api.record(form(u"eve@acme.example"_s)));
        const QString id = seen->summary.id;
        auto now = endOf(api.move(id, proved(), seen->summary.rev));
        QVERIFY(now);
        QCOMPARE(now->summary.status, S::Assessing);
        QCOMPARE(now->history.last().row, u"5"_s);
        QCOMPARE(now->identity->method, domain::IdentityMethod::EmailLoop);
        QCOMPARE(endOf(api.move(id, proved(), seen->summary.rev)).error().kind, Kind::Outdated);
        contract::RequestChange change;
        change.scope = u"The account"_s;
        change.assignee = now->history.last().by.id;
        now = endOf(api.change(id, change, now->summary.rev));
        QCOMPARE(now->summary.assignee->id, *change.assignee);
        const auto isOpen = [&](S to) {
            return std::any_of(now->moves.begin(), now->moves.end(),
                [&](const auto& possible) { return possible.move.to == to && possible.isOpen(); });
        };
        QVERIFY(isOpen(S::InProgress) && !isOpen(S::Refused) && !isOpen(S::Review));
        now = endOf(api.move(id, {.to = S::InProgress, .evidence = {}}, now->summary.rev));
        QVERIFY(!now->tasks.isEmpty());
        contract::TaskChange done;
        done.state = domain::RequestTask::State::Confirmed;
        done.count = 1;
        now = endOf(api.changeTask(id, now->tasks.first().id, done, now->summary.rev));
        QCOMPARE(now->tasks.first().count, std::optional(1));
        now = endOf(api.decide(id, domain::DataRight::Access,
            {.outcome = domain::RightOutcome::Fulfilled, .ground = {}, .text = {}},
            now->summary.rev));
        QCOMPARE(now->summary.rights.first().asked.outcome,
            std::optional(domain::RightOutcome::Fulfilled));
        QVERIFY(now->summary.rights.first().asked.decidedBy);
        QVERIFY(!now->summary.preparer);
    }

    void clocksStandStillAndAreExtended()
    {
        DataRequestsApi& api = m_ada->dataRequests();
        auto now = endOf(api.record(form(u"eve@acme.example"_s)));
        const QString id = now->summary.id;
        contract::QuestionForm question;
        question.text = u"Which account is it?"_s;
        question.askedOn = now->summary.rights.first().limit.receivedOn;
        now = endOf(api.ask(id, question, now->summary.rev));
        QVERIFY(now->summary.isPaused());
        now = endOf(api.changeQuestion(id, now->questions.first().id,
            {.answeredOn = question.askedOn.addDays(2), .answerUntil = {}}, now->summary.rev));
        QVERIFY(!now->summary.isPaused());
        contract::ExtensionForm extension;
        extension.rights = {domain::DataRight::Access};
        extension.extension.text = u"There is very much of it."_s;
        extension.extension.noticeSentOn = question.askedOn;
        now = endOf(api.extend(id, extension, now->summary.rev));
        QVERIFY(now->summary.rights.first().limit.extended);
        QVERIFY(!now->summary.rights.last().limit.extended);
        const auto again = endOf(api.extend(id, extension, now->summary.rev));
        QCOMPARE(again.error().code, u"request.extension.once"_s);
    }

    void severalAreMovedAndLinked()
    {
        DataRequestsApi& api = m_ada->dataRequests();
        const auto first = endOf(api.record(form(u"eve@acme.example"_s)));
        const auto second = endOf(api.record(form(u"Eve@ACME.example"_s)));
        QCOMPARE(second->related.size(), 1);
        const auto linked
            = endOf(api.link(second->summary.id, first->summary.ref, second->summary.rev));
        QCOMPARE(linked->related.first().link, std::optional(domain::RequestLink::Related));
        contract::BulkMoveForm bulk;
        bulk.move = proved();
        bulk.cases = {{.id = first->summary.id, .rev = first->summary.rev},
            {.id = second->summary.id, .rev = second->summary.rev}};
        const auto results = endOf(api.moveAll(bulk));
        QCOMPARE(results->size(), 2);
        QCOMPARE(results->first().moved->status, S::Assessing);
        QCOMPARE(results->last().error->kind, Kind::Outdated);
    }

    void whatWasRecordedIsCorrectedAndFound()
    {
        DataRequestsApi& api = m_ada->dataRequests();
        cloud::RecordedSubjectsApi people(m_ada->governanceSession());
        const auto first = endOf(api.record(form(u"eve@acme.example"_s)));
        contract::RequestCorrection correction;
        correction.name = u"Eve Ortega"_s;
        correction.reason = u"The name was left out."_s;
        const auto corrected
            = endOf(people.correct(first->summary.id, correction, first->summary.rev));
        QVERIFY(corrected);
        QCOMPARE(corrected->history.last().row, domain::correctionRow());
        QCOMPARE(endOf(people.casesOf(u"ortega"_s))->size(), 1);
        QCOMPARE(endOf(people.casesOf(u"orteg"_s))->size(), 0);
        QCOMPARE(
            endOf(people.correct(first->summary.id, correction, first->summary.rev)).error().kind,
            Kind::Outdated);
    }

    void calendarsAreImportedAndCountCasesAnew()
    {
        cloud::CalendarsApi calendars(m_ada->governanceSession());
        const auto made = endOf(calendars.add(
            {.name = u"Bavaria"_s, .country = u"DE"_s, .ics = holidays({u"0101"_s, u"0106"_s})}));
        QVERIFY(made);
        QVERIFY(made->imported);
        const QDate day(QDate::currentDate().year(), 1, 6);
        QCOMPARE(made->calendar.nameOf(day), u"Holiday"_s);
        contract::RequestForm with = form(u"eve@acme.example"_s);
        with.calendar = made->calendar.identity().id;
        const auto seen = endOf(m_ada->dataRequests().record(with));
        QVERIFY(seen);
        QCOMPARE(seen->calendarName, u"Bavaria"_s);
        QCOMPARE(seen->calendarVersion, made->calendar.identity().version);
        QVERIFY(!seen->renewal);
        contract::CalendarChange change;
        change.ics = holidays({u"0101"_s});
        const auto newer = endOf(calendars.change(*made, change));
        QVERIFY(newer);
        QCOMPARE(endOf(calendars.change(*made, change)).error().kind, Kind::Outdated);
        const auto listed = endOf(calendars.list());
        QCOMPARE(listed->last().cases, 1);
        QCOMPARE(listed->first().calendar.days(), domain::builtInCalendar(u"fr"_s)->days());
        const auto known = endOf(m_ada->dataRequests().get(seen->summary.id));
        QVERIFY(known && known->renewal);
        QCOMPARE(known->renewal->version, newer->calendar.identity().version);
        QCOMPARE(known->renewal->rights.size(), seen->summary.rights.size());
        const auto counted = endOf(calendars.countAnew(seen->summary.ref,
            {.version = known->renewal->version, .reason = u"A day was wrong."_s},
            known->summary.rev));
        QVERIFY(counted);
        QCOMPARE(counted->calendarVersion, newer->calendar.identity().version);
        QCOMPARE(counted->history.last().row, domain::recountRow());
    }

    void tasksAreAddedAndTheRegisterIsTakenOut()
    {
        DataRequestsApi& api = m_ada->dataRequests();
        const auto seen = endOf(api.record(form(u"eve@acme.example"_s)));
        const QString id = seen->summary.id;
        const domain::UserId ada = m_ada->session().account()->id;
        const QDate day = QDate::currentDate().addDays(3);
        auto now = endOf(api.addTask(id,
            {.title = u"Ask the archive"_s, .assignee = ada, .dueOn = day, .evidence = u"Room 7"_s},
            seen->summary.rev));
        QVERIFY(now);
        QCOMPARE(now->tasks.size(), 1);
        const domain::CaseTask task = now->tasks.first();
        QCOMPARE(task.task.name, u"Ask the archive"_s);
        QCOMPARE(task.task.evidence, u"Room 7"_s);
        QCOMPARE(task.added->assignee.id, ada);
        QCOMPARE(task.added->dueOn, std::optional(day));
        contract::TaskChange change;
        change.title = u"Ask it again"_s;
        change.assignee = domain::UserId();
        change.dueOn = day.addDays(1);
        now = endOf(api.changeTask(id, task.id, change, now->summary.rev));
        QCOMPARE(now->tasks.first().task.name, u"Ask it again"_s);
        QVERIFY(now->tasks.first().added->assignee.id.isEmpty());
        QCOMPARE(now->tasks.first().added->dueOn, std::optional(day.addDays(1)));
        QCOMPARE(endOf(api.addTask(id, {}, now->summary.rev)).error().field, u"title"_s);

        contract::RegisterExport taken{.file = domain::RegisterFile::Both,
            .from = QDate(2026, 1, 1),
            .to = QDate(2026, 12, 31)};
        QVERIFY(endOf(api.exportRegister(taken)));
        taken.to = QDate(2025, 1, 1);
        QCOMPARE(endOf(api.exportRegister(taken)).error().field, u"to"_s);
    }

    void oneAsksForOneself()
    {
        DataRequestsApi& api = m_ada->dataRequests();
        const auto raised
            = endOf(api.raiseOwn({.rights = {domain::DataRight::Access}, .details = u"A copy."_s}));
        QVERIFY(raised);
        QCOMPARE(endOf(api.own())->size(), 1);
        const auto seen = endOf(api.get(raised->ref));
        QVERIFY(seen->subject.known && seen->subject.oneself);
        QCOMPARE(endOf(api.get(u"DSR-1999-0001"_s)).error().code, u"request.unknown"_s);
    }

private:
    std::unique_ptr<CloudFixture> m_cloud;
    std::unique_ptr<CloudClient> m_ada;
};

QTEST_GUILESS_MAIN(DataRequestsAreaTest)
#include "data_requests_area_test.moc"
