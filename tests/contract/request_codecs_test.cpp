// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/calendar_codecs.h"
#include "contract/correction_codecs.h"
#include "domain/public_holidays.h"

#include <QJsonDocument>
#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

//! What the other end reads of `body`, which went over the wire as bytes.
template <typename Decode>
auto read(const QJsonObject& body, Decode decode)
{
    base::JsonReader reader(
        QJsonDocument::fromJson(QJsonDocument(body).toJson(QJsonDocument::Compact)).object());
    auto value = decode(reader);
    return reader.finish(std::move(value));
}

const QDate someDay(2026, 3, 10);
const QDateTime someTime = QDateTime::fromString(u"2026-03-10T13:47:15.775Z"_s, Qt::ISODateWithMs);

domain::GivenEvidence evidence()
{
    domain::GivenEvidence given;
    given.reason = u"Asked from another address"_s;
    given.question = u"Which account is it?"_s;
    given.askedOn = someDay;
    given.answerUntil = someDay.addDays(14);
    given.answeredOn = someDay.addDays(2);
    given.method = domain::IdentityMethod::Other;
    given.methodText = u"Called back by phone"_s;
    given.message = u"Our answer"_s;
    given.messageHash = QString(64, u'a');
    given.sentOn = someDay.addDays(3);
    given.namesComplaint = true;
    given.namesRemedy = true;
    given.keptCase = domain::KeptCase{.ref = u"DSR-2026-0001"_s,
        .isItself = false,
        .samePerson = false,
        .rights = {},
        .status = {}};
    return given;
}

} // namespace

class RequestCodecsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void importedCalendarsComeWithTheirDays()
    {
        domain::KeptCalendar kept;
        kept.calendar
            = domain::HolidayCalendar({.id = u"ics-1"_s, .version = u"two"_s, .country = u"DE"_s},
                2026, 2026, {{.day = someDay, .name = u"Feiertag"_s}});
        kept.name = u"Bavaria"_s;
        kept.imported = true;
        kept.withdrawn = true;
        kept.cases = 3;
        kept.changedAt = someTime;
        kept.rev = 4;
        const auto again = read(contract::encode(kept), contract::decodeKeptCalendar);
        QVERIFY(again);
        QCOMPARE(again->calendar.identity(), kept.calendar.identity());
        QCOMPARE(again->calendar.days(), kept.calendar.days());
        QCOMPARE(again->calendar.lastYear(), 2026);
        QCOMPARE(again->name, kept.name);
        QVERIFY(again->imported && again->withdrawn);
        QCOMPARE(again->cases, 3);
        QCOMPARE(again->changedAt, kept.changedAt);
        QCOMPARE(again->rev, 4);
    }

    //! A service of another version may count with other days than this program has.
    void ourOwnCalendarsAreTakenFromHereWhereTheyAreTheSame()
    {
        domain::KeptCalendar kept;
        kept.calendar = *domain::builtInCalendar(u"fr"_s);
        const QJsonObject body = contract::encode(kept);
        QVERIFY(!body.contains("days"_L1));
        QCOMPARE(read(body, contract::decodeKeptCalendar)->calendar.days(), kept.calendar.days());
        QJsonObject other = body;
        other["version"_L1] = u"another"_s;
        const auto unknown = read(other, contract::decodeKeptCalendar);
        QCOMPARE(unknown->calendar.identity().version, u"another"_s);
        QVERIFY(!unknown->calendar.covers(someDay));
    }

    void aCaseSaysWhatItIsCountedWith()
    {
        domain::CalendarRenewal renewal;
        renewal.version = u"three"_s;
        domain::RequestCase whole;
        whole.summary.receivedAt = someTime;
        whole.createdAt = someTime;
        whole.updatedAt = someTime;
        whole.calendar = u"ics-1"_s;
        whole.calendarVersion = u"two"_s;
        whole.calendarName = u"Bavaria"_s;
        whole.renewal = renewal;
        const auto again = read(contract::encode(whole), contract::decodeRequestCase);
        QVERIFY2(again, qPrintable(again ? QString() : again.error().detail));
        QCOMPARE(again->calendarVersion, whole.calendarVersion);
        QCOMPARE(again->calendarName, whole.calendarName);
        QVERIFY(again->renewal);
        QCOMPARE(again->renewal->version, renewal.version);
        const auto form = read(contract::encode(contract::RecountForm{u"two"_s, u"Why."_s}),
            contract::decodeRecountForm);
        QCOMPARE(form->version, u"two"_s);
        QCOMPARE(form->reason, u"Why."_s);
    }

    void everyWordIsItsOwn()
    {
        for (const auto channel : domain::allRequestChannels)
            QCOMPARE(domain::requestChannelOf(domain::wireName(channel)), std::optional(channel));
        for (int i = 0; i <= int(domain::MoveEvidence::KeptCase); ++i)
            QCOMPARE(domain::moveEvidenceOf(domain::wireName(domain::MoveEvidence(i))),
                std::optional(domain::MoveEvidence(i)));
        for (int i = 0; i <= int(domain::TimeStep::Kind::Calendar); ++i)
            QCOMPARE(domain::timeStepKindOf(domain::wireName(domain::TimeStep::Kind(i))),
                std::optional(domain::TimeStep::Kind(i)));
        for (int i = 0; i <= int(domain::TimeStep::Towards::Alert); ++i)
            QCOMPARE(domain::timeStepTowardsOf(domain::wireName(domain::TimeStep::Towards(i))),
                std::optional(domain::TimeStep::Towards(i)));
        for (int i = 0; i <= int(domain::RequestUrgency::Paused); ++i)
            QCOMPARE(domain::requestUrgencyOf(domain::wireName(domain::RequestUrgency(i))),
                std::optional(domain::RequestUrgency(i)));
        for (int i = 0; i <= int(domain::RequestLink::Related); ++i)
            QCOMPARE(domain::requestLinkOf(domain::wireName(domain::RequestLink(i))),
                std::optional(domain::RequestLink(i)));
        for (int i = 0; i <= int(domain::RequestTask::Recipient::CloudOperator); ++i)
            QCOMPARE(domain::taskRecipientOf(domain::wireName(domain::RequestTask::Recipient(i))),
                std::optional(domain::RequestTask::Recipient(i)));
        QVERIFY(!domain::requestChannelOf(u"fax"_s) && !domain::moveEvidenceOf(u"oath"_s));
    }

    void evidenceGoesThere()
    {
        const domain::GivenEvidence given = evidence();
        const auto back = read(contract::encode(given), contract::decodeGivenEvidence);
        QVERIFY(back);
        QCOMPARE(contract::encode(*back), contract::encode(given));
        QCOMPARE(contract::encode(given).size(), 13);
        QCOMPARE(back->keptCase->ref, given.keptCase->ref);
        QCOMPARE(contract::encode(domain::GivenEvidence()), QJsonObject());
    }

    void aCaseGoesThere()
    {
        const domain::RequestCase whole = someCase();
        const QJsonObject body = contract::encode(whole);
        const auto back = read(body, contract::decodeRequestCase);
        QVERIFY2(back, back ? "" : qPrintable(back.error().detail));
        QCOMPARE(contract::encode(*back), body);
        QCOMPARE(back->summary.rights.first().asked, whole.summary.rights.first().asked);
        QCOMPARE(back->moves.first().move, whole.moves.first().move);
        QVERIFY(!back->moves.first().isOpen());
        const auto brief = read(contract::encode(whole.summary), contract::decodeRequestSummary);
        QVERIFY(brief && brief->rights.first().limit.trace.isEmpty());
        QVERIFY(brief->rights.first().asked.text.isEmpty());
        QCOMPARE(brief->rights.first().limit.legal, whole.summary.rights.first().limit.legal);
    }

    void whatIsShownGoesThere()
    {
        const contract::SubjectView view{.address = u"eve@acme.example"_s,
            .name = {},
            .details = u"All that you have."_s,
            .request = someCase()};
        const QJsonObject body = contract::encode(view);
        const auto back = read(body, contract::decodeSubjectView);
        QVERIFY(back);
        QCOMPARE(contract::encode(*back), body);
        QCOMPARE(back->request.details, view.request.details);
    }

    void anOutcomeMayLeaveItsTextAlone()
    {
        contract::OutcomeForm form;
        form.outcome = domain::RightOutcome::Refused;
        QVERIFY(!contract::encode(form).contains("text"_L1));
        QVERIFY(!read(contract::encode(form), contract::decodeOutcomeForm)->text);
        form = {};
        form.agrees = true;
        QVERIFY(read(contract::encode(form), contract::decodeOutcomeForm)->agrees);
    }

    void whatIsNoWordIsRefused()
    {
        for (const char* member : {"status", "regulation", "role", "channel", "urgency"}) {
            QJsonObject body = contract::encode(someCase());
            body[QLatin1String(member)] = u"mars"_s;
            const auto refused = read(body, contract::decodeRequestCase);
            QVERIFY2(!refused, member);
            QVERIFY2(refused.error().detail.contains(QLatin1String(member)), member);
        }
    }

    void formsGoThere()
    {
        contract::BulkMoveForm bulk;
        bulk.move = {.to = domain::RequestStatus::Withdrawn, .evidence = evidence()};
        bulk.cases = {{.id = u"DSR-2026-0001"_s, .rev = 3}, {.id = u"DSR-2026-0002"_s, .rev = 0}};
        const QJsonObject body = contract::encode(bulk);
        const auto back = read(body, contract::decodeBulkMoveForm);
        QVERIFY(back);
        QCOMPARE(contract::encode(*back), body);
        contract::BulkMoveResult result;
        result.id = u"DSR-2026-0001"_s;
        result.error = base::ApiError::invalid(u"reason"_s, u"Say why."_s, u"move.reason"_s);
        const auto told = read(contract::encode(result), contract::decodeBulkMoveResult);
        QCOMPARE(told->error->field, u"reason"_s);
        QCOMPARE(told->error->code, u"move.reason"_s);
        QVERIFY(!told->moved);
        contract::RequestChange change;
        change.assignee = domain::UserId();
        const auto changed = read(contract::encode(change), contract::decodeRequestChange);
        QVERIFY(changed->assignee && changed->assignee->isEmpty() && !changed->legalHold);
        QVERIFY(!read(QJsonObject{{u"assignee"_s, u"somebody"_s}}, contract::decodeRequestChange));
    }

    void aCorrectionHasOnlyWhatItMends()
    {
        contract::RequestCorrection correction;
        correction.name = QString();
        correction.receivedAt = someTime;
        correction.rights = {domain::DataRight::Erasure};
        correction.reason = u"It came the day before."_s;
        const auto corrected
            = read(contract::encode(correction), contract::decodeRequestCorrection);
        QVERIFY(corrected);
        QVERIFY(corrected->name && corrected->name->isEmpty());
        QCOMPARE(corrected->receivedAt, std::optional(someTime));
        QCOMPARE(corrected->rights, correction.rights);
        QCOMPARE(corrected->reason, correction.reason);
        QVERIFY(!corrected->address && !corrected->regulation && !corrected->channel
            && !corrected->zone && !corrected->calendar);
        QVERIFY(!read(QJsonObject{}, contract::decodeRequestCorrection));
    }

private:
    static domain::RequestCase someCase()
    {
        domain::RequestCase whole;
        domain::RequestSummary& summary = whole.summary;
        summary.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        summary.ref = u"DSR-2026-0001"_s;
        summary.mask = u"e***@acme.example"_s;
        summary.receivedAt = someTime;
        summary.zone = u"Europe/Paris"_s;
        summary.urgency = domain::RequestUrgency::Paused;
        summary.assignee = domain::RequestWorker{.id = domain::UserId::create(), .name = u"Ada"_s};
        summary.preparer = domain::RequestWorker{.id = domain::UserId::create(), .name = u"Ben"_s};
        summary.awaitsSecond = true;
        summary.closedAt = someTime;
        summary.rev = 4;
        summary.rights = {someRight()};
        whole.calendar = u"fr"_s;
        whole.details = u"All that you have."_s;
        whole.identity = domain::IdentityProof{.method = domain::IdentityMethod::Other,
            .text = u"By phone"_s,
            .at = someTime,
            .by = {}};
        whole.subject = {.known = true, .oneself = false, .onlyAdminOf = {u"Acme"_s}};
        whole.questions = {{.id = u"q"_s,
            .pause = {.kind = {}, .askedOn = someDay, .answeredOn = {}},
            .rights = {domain::DataRight::Access},
            .text = u"Which?"_s,
            .answerUntil = someDay}};
        domain::RequestEvent event;
        event.at = someTime;
        event.row = u"9"_s;
        event.evidence = evidence();
        event.figures = domain::MoveFigures{.listingVersion = 2, .tasks = 3, .settled = 1};
        event.decision = {whole.summary.rights.first().asked};
        whole.history = {event};
        whole.related = {{.id = u"i"_s,
            .ref = u"DSR-2026-0002"_s,
            .status = domain::RequestStatus::Review,
            .rights = {domain::DataRight::Erasure},
            .receivedAt = someTime,
            .link = domain::RequestLink::Related}};
        whole.moves = {{.move
            = domain::requestMove(domain::RequestStatus::Received, domain::RequestStatus::Assessing)
                  .value(),
            .obstacles = {domain::MoveObstacle{u"request.hold"_s, u"Not now."_s, {someDay}}}}};
        whole.createdAt = someTime;
        whole.updatedAt = someTime;
        return whole;
    }

    static domain::RightClock someRight()
    {
        domain::RightClock clock;
        clock.asked.outcome = domain::RightOutcome::Refused;
        clock.asked.ground = domain::OutcomeGround::Excessive;
        clock.asked.text = u"It was asked every day this month."_s;
        clock.asked.decidedBy
            = domain::RequestWorker{.id = domain::UserId::create(), .name = u"Ada"_s};
        clock.asked.secondedBy
            = domain::RequestWorker{.id = domain::UserId::create(), .name = u"Bob"_s};
        clock.asked.pauses = {{.kind = domain::RequestPause::Kind::Clarification,
            .askedOn = someDay,
            .answeredOn = someDay.addDays(1)}};
        clock.asked.extension = domain::RequestExtension{
            .reason = {}, .text = u"Very many"_s, .noticeSentOn = someDay};
        domain::TimeLimit& limit = clock.limit;
        for (QDate* day : {&limit.receivedOn, &limit.acknowledgeBy, &limit.nominal, &limit.legal,
                 &limit.firstLegal, &limit.refusalBy, &limit.prudent, &limit.target})
            *day = someDay;
        limit.alertOn = someDay;
        limit.calendar = {u"fr"_s, u"1"_s, u"FR"_s};
        limit.paused = true;
        limit.trace = {{domain::TimeStep::Towards::Target, domain::TimeStep::Kind::WorkingDays,
            domain::TimeRule::D4, domain::Regulation::Gdpr, someDay, someDay, -5, u"note"_s}};
        limit.notes = {domain::TimeLimitNote{u"pause.slow"_s, u"Late."_s, {someDay}}};
        clock.urgency = domain::RequestUrgency::Paused;
        return clock;
    }
};

QTEST_GUILESS_MAIN(RequestCodecsTest)
#include "request_codecs_test.moc"
