// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/request_case.h"
#include "domain/request_retention.h"

#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;
using domain::Regulation;
using domain::RetentionClock;

namespace {

QDateTime at(const QString& text)
{
    return QDateTime::fromString(text, Qt::ISODate);
}

domain::RequestEvent eventAt(const QString& text)
{
    domain::RequestEvent event;
    event.at = at(text);
    return event;
}

} // namespace

class RequestRetentionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void casesAreKeptForAWhile()
    {
        QCOMPARE(domain::RetentionPeriods().of(Regulation::Gdpr), 12);
        QCOMPARE(domain::RetentionPeriods().of(Regulation::UkGdpr), 12);
        QCOMPARE(domain::RetentionPeriods().of(Regulation::Ccpa), 24);
        QVERIFY(domain::checkRetentionMonths(Regulation::Gdpr, 1));
        QVERIFY(!domain::checkRetentionMonths(Regulation::Gdpr, 0));
        QVERIFY(domain::checkRetentionMonths(Regulation::Ccpa, 24));
        QVERIFY(!domain::checkRetentionMonths(Regulation::Ccpa, 23));
        QVERIFY(domain::checkRetentionMonths(Regulation::UkGdpr, 120));
        const auto tooLong = domain::checkRetentionMonths(Regulation::UkGdpr, 121);
        QVERIFY(!tooLong);
        QCOMPARE(tooLong.error().field, u"retentionMonths"_s);
        QCOMPARE(tooLong.error().code, u"request.retention.months"_s);
        QCOMPARE(domain::purgeDay(QDate(2024, 2, 29), 12), QDate(2025, 3, 1));
        QCOMPARE(domain::purgeDay(QDate(2026, 3, 2), 24), QDate(2028, 3, 3));
    }

    void eachLawHasItsOwnPeriod()
    {
        domain::RetentionPeriods periods;
        int months = 30;
        for (const Regulation regulation : domain::allRegulations)
            periods.set(regulation, ++months);
        QCOMPARE(periods.of(Regulation::Gdpr), 31);
        QCOMPARE(periods.of(Regulation::UkGdpr), 32);
        QCOMPARE(periods.of(Regulation::Ccpa), 33);
    }

    //! The clock was nine years behind when it was closed: else it would go at once.
    void itIsKeptFromTheLatestDayOfItsHistory()
    {
        domain::RequestCase whole;
        whole.summary.zone = u"Europe/Paris"_s;
        whole.createdAt = at(u"2026-03-01T10:00:00Z"_s);
        whole.history = {eventAt(u"2026-03-02T10:00:00Z"_s), eventAt(u"2026-03-31T22:30:00Z"_s)};
        whole.summary.closedAt = at(u"2026-03-31T22:30:00Z"_s);
        QCOMPARE(domain::retentionStart(whole), QDate(2026, 4, 1));
        whole.summary.closedAt = at(u"2017-01-01T00:00:00Z"_s);
        whole.history.last().at = *whole.summary.closedAt;
        QCOMPARE(domain::retentionStart(whole), QDate(2026, 3, 2));
        whole.history.clear();
        QCOMPARE(domain::retentionStart(whole), QDate(2026, 3, 1));
    }

    void aClockThatJumpedIsDoubtedForADay_data()
    {
        QTest::addColumn<QString>("next");
        QTest::addColumn<bool>("believed");
        QTest::newRow("a day later") << u"2026-05-02T08:00:00Z"_s << true;
        QTest::newRow("a month of sleep") << u"2026-06-01T08:00:00Z"_s << true;
        QTest::newRow("far ahead") << u"2026-06-01T08:00:01Z"_s << false;
        QTest::newRow("ten years ahead") << u"2036-05-01T08:00:00Z"_s << false;
        QTest::newRow("two days back") << u"2026-04-29T08:00:00Z"_s << true;
        QTest::newRow("further back") << u"2026-04-29T07:59:59Z"_s << false;
    }
    void aClockThatJumpedIsDoubtedForADay()
    {
        QFETCH(const QString, next);
        QFETCH(const bool, believed);
        const RetentionClock before{.lookedAt = at(u"2026-05-01T08:00:00Z"_s),
            .believedFrom = at(u"2026-01-01T00:00:00Z"_s)};
        const RetentionClock look = RetentionClock::at(at(next), before);
        QCOMPARE(look.isBelieved(), believed);
        const RetentionClock later = RetentionClock::at(at(next).addSecs(86'399), look);
        QCOMPARE(later.isBelieved(), believed);
        QVERIFY(RetentionClock::at(at(next).addSecs(86'400), later).isBelieved());
    }

    void theFirstLookDecidesNothing()
    {
        const QDateTime now = at(u"2026-05-01T08:00:00Z"_s);
        const RetentionClock first = RetentionClock::at(now, std::nullopt);
        QVERIFY(!first.isBelieved());
        QVERIFY(RetentionClock::at(now.addDays(1), first).isBelieved());
    }
};

QTEST_GUILESS_MAIN(RequestRetentionTest)
#include "request_retention_test.moc"
