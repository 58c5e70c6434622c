// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/time_limit_examples.h"

#include <QTest>

using namespace console;
using namespace console::tests;
using namespace Qt::StringLiterals;
using domain::RequestPause;
using domain::TimeLimit;
using domain::TimeLimitFacts;

namespace {

using Change = std::function<void(TimeLimitFacts&)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class TimeLimitFactsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatCantBe_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const Change& change, const QString& field,
                             const QString& code) {
            QTest::newRow(name) << change << field << code;
        };
        using F = TimeLimitFacts;
        row(
            "no time", [](F& f) { f.receivedAt = {}; }, u"receivedAt"_s,
            u"request.received.missing"_s);
        row(
            "future", [](F& f) { f.receivedAt = f.receivedAt.addDays(62); }, u"receivedAt"_s,
            u"request.received.future"_s);
        row(
            "no zone", [](F& f) { f.zone.clear(); }, u"zone"_s, u"request.zone"_s);
        row(
            "offset", [](F& f) { f.zone = u"UTC+02:00"_s; }, u"zone"_s, u"request.zone"_s);
        row(
            "zone", [](F& f) { f.zone = u"Europe/Pari\u0161"_s; }, u"zone"_s, u"request.zone"_s);
        row(
            "reserve", [](F& f) { f.targetReserve = 11; }, u"targetReserve"_s,
            u"request.target.reserve"_s);
        row(
            "negative", [](F& f) { f.targetReserve = -1; }, u"targetReserve"_s,
            u"request.target.reserve"_s);
        row(
            "pauses", [](F& f) { f.pauses = QList<RequestPause>(51, pause(u"2026-03-10"_s)); },
            u"pauses"_s, u"request.pauses.many"_s);
        row(
            "asked before",
            [](F& f) {
                f.pauses = {pause(u"2026-03-10"_s), pause(u"2026-03-09"_s)};
            },
            u"pauses[1].askedOn"_s, u"pause.asked"_s);
        row(
            "asked later", [](F& f) { f.pauses = {pause(u"2026-05-02"_s)}; },
            u"pauses[0].askedOn"_s, u"pause.asked"_s);
        row(
            "never asked", [](F& f) { f.pauses = {pause(u"-"_s)}; }, u"pauses[0].askedOn"_s,
            u"pause.asked"_s);
        row(
            "answered before", [](F& f) { f.pauses = {pause(u"2026-03-12"_s, u"2026-03-11"_s)}; },
            u"pauses[0].answeredOn"_s, u"pause.answered"_s);
        row(
            "answered later", [](F& f) { f.pauses = {pause(u"2026-03-12"_s, u"2026-05-02"_s)}; },
            u"pauses[0].answeredOn"_s, u"pause.answered"_s);
        row(
            "no reason",
            [](F& f) {
                f.extension = {{}, u" too short  "_s, {}};
            },
            u"extension.text"_s, u"extension.text"_s);
        row(
            "long reason",
            [](F& f) {
                f.extension = {{}, QString(2001, u'x'), {}};
            },
            u"extension.text"_s, u"extension.text"_s);
        row(
            "sent before", [](F& f) { f.extension = extension(u"2026-03-09"_s); },
            u"extension.noticeSentOn"_s, u"extension.sent"_s);
        row(
            "sent later", [](F& f) { f.extension = extension(u"2026-05-02"_s); },
            u"extension.noticeSentOn"_s, u"extension.sent"_s);
    }

    void refusesWhatCantBe()
    {
        QFETCH(const Change, change);
        TimeLimitFacts facts = received(day(u"2026-03-10"_s));
        const QDate today = day(u"2026-05-01"_s);
        QVERIFY(domain::timeLimit(facts, calendar(), today));
        change(facts);
        const base::Result<TimeLimit> limit = domain::timeLimit(facts, calendar(), today);
        QVERIFY(!limit);
        QCOMPARE(limit.error().kind, base::ApiError::Kind::InvalidInput);
        QTEST(limit.error().field, "field");
        QTEST(limit.error().code, "code");
        QVERIFY(!limit.error().message.isEmpty());
    }

    void takesWhatJustMayBe()
    {
        TimeLimitFacts facts = received(day(u"2026-03-10"_s));
        facts.targetReserve = domain::largestTargetReserve;
        facts.pauses = QList<RequestPause>(50, pause(u"2026-03-10"_s, u"2026-03-10"_s));
        facts.extension = {{}, QString(10, u'x'), day(u"2026-03-10"_s)};
        QVERIFY(domain::timeLimit(facts, calendar(), day(u"2026-03-10"_s)));
        facts.extension = {{}, QString(2000, u'x'), {}};
        QVERIFY(domain::timeLimit(facts, calendar(), day(u"2026-03-10"_s)));
    }

    void needsTheYearsOfTheCalendar()
    {
        const domain::HolidayCalendar short2026({u"x-2026"_s, u"1"_s, u"DE"_s}, 2026, 2026, {});
        const auto at = [&](const QString& on) {
            return domain::timeLimit(received(day(on)), short2026, longAfter);
        };
        QVERIFY(at(u"2026-11-30"_s));
        QVERIFY(!at(u"2026-12-01"_s)); // 1 January 2027
        QVERIFY(!at(u"2025-12-31"_s));
        QCOMPARE(at(u"2026-12-01"_s).error().code, u"calendar.years"_s);
        QCOMPARE(at(u"2026-12-01"_s).error().field, u"calendar"_s);
        // Saturday, 30 December 2028 is known, and the Monday that follows it is not.
        const domain::HolidayCalendar short2028({u"x-2028"_s, u"1"_s, u"DE"_s}, 2028, 2028, {});
        TimeLimitFacts extended = received(day(u"2028-09-30"_s));
        QVERIFY(domain::timeLimit(extended, short2028, longAfter));
        extended.extension = extension(u"2028-10-15"_s);
        const auto beyond = domain::timeLimit(extended, short2028, longAfter);
        QVERIFY(!beyond);
        QCOMPARE(beyond.error().code, u"calendar.years"_s);
        const TimeLimitFacts last = received(day(u"2110-11-30"_s));
        QVERIFY(domain::timeLimit(last, calendar(), day(u"2110-12-01"_s)));
    }
};

QTEST_GUILESS_MAIN(TimeLimitFactsTest)
#include "time_limit_facts_test.moc"
