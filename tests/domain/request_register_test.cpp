// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/request_register.h"

#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;
using domain::DataRight;
using domain::RegisterFigures;
using domain::Regulation;
using domain::RequestStatus;
using domain::RightOutcome;

namespace {

const QDate january(2026, 1, 1);
const QDate december(2026, 12, 31);
const QDateTime now(QDate(2026, 6, 1), QTime(10, 0), Qt::UTC);

domain::RightClock clockOf(DataRight right, const QDate& legal)
{
    domain::RightClock clock;
    clock.asked.right = right;
    clock.limit.legal = legal;
    return clock;
}

domain::RequestSummary received(int number, const QDateTime& at, const QDate& legal)
{
    domain::RequestSummary request;
    request.ref = u"DSR-%1-%2"_s.arg(at.date().year()).arg(number, 4, 10, QChar(u'0'));
    request.mask = u"e***@globex.example"_s;
    request.receivedAt = at;
    request.zone = u"Europe/Paris"_s;
    request.status = RequestStatus::Assessing;
    request.rights = {clockOf(DataRight::Access, legal)};
    return request;
}

domain::RequestSummary closed(domain::RequestSummary request, RequestStatus status,
    const std::optional<RightOutcome>& outcome, const QDateTime& at)
{
    request.status = status;
    request.closedAt = at;
    for (domain::RightClock& clock : request.rights)
        clock.asked.outcome = outcome;
    return request;
}

QDateTime on(int month, int day, int hour = 10)
{
    return {QDate(2026, month, day), QTime(hour, 0), Qt::UTC};
}

} // namespace

class RequestRegisterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPeriodIsOfLocalDays()
    {
        // 23:00 in UTC is already the first of the month in Paris.
        const QList<domain::RequestSummary> requests{received(2, on(1, 31, 23), QDate(2026, 3, 2)),
            received(1, on(1, 31), QDate(2026, 3, 2))};
        const auto first = domain::registerOf(requests, january, QDate(2026, 1, 31), now);
        QCOMPARE(first.size(), 1);
        QCOMPARE(first.first().ref, u"DSR-2026-0001"_s);
        const auto second = domain::registerOf(requests, QDate(2026, 2, 1), QDate(2026, 2, 1), now);
        QCOMPARE(second.size(), 1);
        QCOMPARE(second.first().receivedOn, QDate(2026, 2, 1));
    }

    void whatIsLateIsSo()
    {
        const QDate legal(2026, 3, 2);
        domain::RequestSummary paused = received(4, on(1, 31), legal);
        paused.rights.first().limit.paused = true;
        const QList<domain::RequestSummary> requests{received(1, on(1, 31), legal),
            closed(received(2, on(1, 31), legal), RequestStatus::Fulfilled, RightOutcome::Fulfilled,
                on(3, 2, 22)),
            // 24:00 in Paris is over.
            closed(received(3, on(1, 31), legal), RequestStatus::Fulfilled, RightOutcome::Fulfilled,
                on(3, 2, 23)),
            paused, received(5, on(5, 20), QDate(2026, 6, 1))};
        const auto entries = domain::registerOf(requests, january, december, now);
        QList<bool> late;
        for (const domain::RegisterEntry& entry : entries)
            late << entry.late;
        QCOMPARE(late, (QList<bool>{true, false, true, false, false}));
        QCOMPARE(entries.at(1).days, std::optional<int>(30));
        QCOMPARE(entries.at(2).days, std::optional<int>(31));
        QVERIFY(!entries.at(0).days);
    }

    void aRefusalIsLateAfterTheFirstMonth()
    {
        const auto entryOf = [](RequestStatus status, RightOutcome outcome) {
            domain::RequestSummary request
                = closed(received(1, on(1, 31), QDate(2026, 4, 30)), status, outcome, on(3, 3));
            request.rights.first().limit.extended = true;
            request.rights.first().limit.refusalBy = QDate(2026, 3, 2);
            return domain::registerOf({request}, january, december, now).first();
        };
        QVERIFY(entryOf(RequestStatus::Refused, RightOutcome::Refused).late);
        QVERIFY(!entryOf(RequestStatus::Fulfilled, RightOutcome::Fulfilled).late);
        QCOMPARE(entryOf(RequestStatus::Refused, RightOutcome::Refused).legal, QDate(2026, 4, 30));
    }

    void rowsGoByNumberAndRight()
    {
        domain::RequestSummary both = received(10000, on(1, 31), QDate(2026, 3, 2));
        both.rights = {clockOf(DataRight::Erasure, QDate(2026, 3, 2)),
            clockOf(DataRight::Access, QDate(2026, 3, 2))};
        const auto entries = domain::registerOf(
            {both, received(9999, on(1, 31), QDate(2026, 3, 2))}, january, december, now);
        QCOMPARE(entries.size(), 3);
        QCOMPARE(entries.at(0).ref, u"DSR-2026-9999"_s);
        QCOMPARE(entries.at(1).right, DataRight::Access);
        QCOMPARE(entries.at(2).right, DataRight::Erasure);
    }

    void figuresAreCounted()
    {
        const QDate legal(2026, 3, 2);
        domain::RequestSummary both = closed(received(1, on(1, 31), legal),
            RequestStatus::Fulfilled, RightOutcome::Fulfilled, on(2, 4));
        both.rights << both.rights.first();
        both.rights.last().asked.right = DataRight::Erasure;
        both.rights.last().limit.extended = true;
        domain::RequestSummary west = closed(received(2, on(1, 31), legal), RequestStatus::Refused,
            RightOutcome::Refused, on(3, 31));
        west.regulation = Regulation::Ccpa;
        const QList<domain::RequestSummary> requests{both, west,
            closed(received(3, on(1, 31), legal), RequestStatus::Withdrawn, RightOutcome::Withdrawn,
                on(2, 1)),
            closed(received(4, on(1, 31), legal), RequestStatus::Duplicate, std::nullopt, on(2, 1)),
            received(5, on(5, 20), QDate(2026, 6, 22))};
        const auto years = domain::figuresOf(domain::registerOf(requests, january, december, now));
        QCOMPARE(years.size(), 1);
        const RegisterFigures& figures = years.first();
        QCOMPARE(figures.year, 2026);
        QCOMPARE(figures.cases, 5);
        QCOMPARE(figures.rights, 6);
        QCOMPARE(figures.byRight.value(DataRight::Access), 5);
        QCOMPARE(figures.byRight.value(DataRight::Erasure), 1);
        QCOMPARE(figures.byRegulation.value(Regulation::Gdpr), 4);
        QCOMPARE(figures.byRegulation.value(Regulation::Ccpa), 1);
        QCOMPARE(figures.byOutcome.value(RightOutcome::Fulfilled), 2);
        QCOMPARE(figures.byOutcome.value(RightOutcome::Refused), 1);
        QCOMPARE(figures.byOutcome.value(RightOutcome::Withdrawn), 1);
        QCOMPARE(figures.otherwise.value(RequestStatus::Duplicate), 1);
        QCOMPARE(figures.open, 1);
        QCOMPARE(figures.extended, 1);
        QCOMPARE(figures.late, 1);
        // 4, 4 and 59 days; what was withdrawn was not answered.
        QCOMPARE(figures.medianDays, std::optional<double>(4));
        QCOMPARE(figures.longestDays, std::optional<int>(59));
    }

    void betweenTwoMiddlesIsTheMedian()
    {
        const QDate legal(2026, 3, 2);
        QList<domain::RequestSummary> requests;
        for (const int days : {1, 2, 5, 20})
            requests << closed(received(days, on(1, 31), legal), RequestStatus::Fulfilled,
                RightOutcome::Fulfilled, on(1, 31).addDays(days));
        const auto years = domain::figuresOf(domain::registerOf(requests, january, december, now));
        QCOMPARE(years.first().medianDays, std::optional<double>(3.5));
    }

    void eachYearHasItsOwn()
    {
        const QList<domain::RequestSummary> requests{
            received(1, QDateTime(QDate(2024, 5, 1), QTime(8, 0), Qt::UTC), QDate(2024, 6, 3)),
            received(1, on(5, 20), QDate(2026, 6, 22))};
        const auto years
            = domain::figuresOf(domain::registerOf(requests, QDate(2020, 1, 1), december, now));
        QCOMPARE(years.size(), 2);
        QCOMPARE(years.first().year, 2024);
        QCOMPARE(years.last().cases, 1);
        QVERIFY(!years.last().medianDays);
    }
};

QTEST_GUILESS_MAIN(RequestRegisterTest)
#include "request_register_test.moc"
