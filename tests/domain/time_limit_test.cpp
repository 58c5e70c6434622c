// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/local_day.h"
#include "domain/time_limit_examples.h"

#include <QTest>

using namespace console;
using namespace console::tests;
using namespace Qt::StringLiterals;
using domain::DataRight;
using domain::Regulation;
using domain::TimeLimit;
using domain::TimeLimitFacts;

namespace {

TimeLimit counted(const TimeLimitFacts& facts, const QDate& today = longAfter)
{
    return domain::timeLimit(facts, calendar(), today).value_or(TimeLimit{});
}

QStringList noteCodes(const TimeLimit& limit)
{
    QStringList codes;
    for (const domain::TimeLimitNote& note : limit.notes)
        codes.append(note.code);
    return codes;
}

} // namespace

class TimeLimitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsMonths_data()
    {
        QTest::addColumn<QDate>("on");
        QTest::addColumn<QDate>("nominal");
        QTest::addColumn<QDate>("legal");
        QTest::addColumn<QDate>("prudent");
        const auto row
            = [](const char* on, const char* nominal, const char* legal, const char* prudent) {
                  QTest::newRow(on)
                      << day(QString::fromLatin1(on)) << day(QString::fromLatin1(nominal))
                      << day(QString::fromLatin1(legal)) << day(QString::fromLatin1(prudent));
              };
        row("2025-01-31", "2025-02-28", "2025-02-28", "2025-02-28");
        row("2024-01-31", "2024-02-29", "2024-02-29", "2024-02-29");
        row("2026-01-31", "2026-02-28", "2026-03-02", "2026-02-27");
        row("2027-01-31", "2027-02-28", "2027-03-01", "2027-02-26");
        row("2028-01-31", "2028-02-29", "2028-02-29", "2028-02-29");
        row("2028-02-29", "2028-03-29", "2028-03-29", "2028-03-29");
        row("2026-08-31", "2026-09-30", "2026-09-30", "2026-09-30");
        row("2026-03-05", "2026-04-05", "2026-04-07", "2026-04-03");
        row("2026-04-01", "2026-05-01", "2026-05-04", "2026-04-30");
        row("2025-12-01", "2026-01-01", "2026-01-02", "2025-12-31");
    }

    void countsMonths()
    {
        QFETCH(const QDate, on);
        const TimeLimit limit = counted(received(on));
        QCOMPARE(limit.receivedOn, on);
        QTEST(limit.nominal, "nominal");
        QTEST(limit.legal, "legal");
        QTEST(limit.prudent, "prudent");
        QCOMPARE(limit.firstLegal, limit.legal);
        QCOMPARE(limit.refusalBy, limit.legal);
        QCOMPARE(limit.notes, {});
    }

    void aimsBeforeTheEnd()
    {
        TimeLimitFacts facts = received(day(u"2026-01-31"_s));
        QCOMPARE(counted(facts).target, day(u"2026-02-20"_s));
        facts.targetReserve = 0;
        QCOMPARE(counted(facts).target, day(u"2026-02-27"_s));
        // Good Friday is a working day of France, but not of Alsace-Moselle.
        facts = received(day(u"2026-03-05"_s));
        facts.targetReserve = 0;
        QCOMPARE(
            domain::timeLimit(facts, calendar(u"fr-alsace-moselle"_s), longAfter).value().target,
            day(u"2026-04-02"_s));
    }

    void takesTheDayOfTheZone()
    {
        TimeLimitFacts facts = received({});
        facts.receivedAt = QDateTime(QDate(2026, 3, 31), QTime(22, 30), Qt::UTC);
        QCOMPARE(counted(facts).receivedOn, day(u"2026-04-01"_s));
        QCOMPARE(counted(facts).nominal, day(u"2026-05-01"_s));
        QCOMPARE(counted(facts).legal, day(u"2026-05-04"_s));
        facts.zone = u"UTC"_s;
        QCOMPARE(counted(facts).legal, day(u"2026-04-30"_s));
        facts.zone = u"America/Los_Angeles"_s;
        facts.receivedAt = QDateTime(QDate(2026, 4, 1), QTime(6, 59), Qt::UTC);
        QCOMPARE(counted(facts).receivedOn, day(u"2026-03-31"_s));
    }

    void aDayLastsUntilMidnightThere()
    {
        const auto end = [](const char* on) {
            return domain::endOfDay(day(QString::fromLatin1(on)), u"Europe/Paris"_s).value();
        };
        QCOMPARE(end("2026-01-15"), QDateTime(QDate(2026, 1, 15), QTime(23, 0), Qt::UTC));
        QCOMPARE(end("2026-07-15"), QDateTime(QDate(2026, 7, 15), QTime(22, 0), Qt::UTC));
        // Clocks change on 29 March at 2 and on 25 October at 3.
        QCOMPARE(end("2026-03-28"), QDateTime(QDate(2026, 3, 28), QTime(23, 0), Qt::UTC));
        QCOMPARE(end("2026-03-29"), QDateTime(QDate(2026, 3, 29), QTime(22, 0), Qt::UTC));
        QCOMPARE(end("2026-10-25"), QDateTime(QDate(2026, 10, 25), QTime(23, 0), Qt::UTC));
    }

    void addsTheDaysOfAQuestion()
    {
        TimeLimitFacts facts = received(day(u"2026-03-10"_s));
        facts.pauses = {pause(u"2026-03-10"_s, u"2026-03-19"_s)};
        TimeLimit limit = counted(facts);
        QCOMPARE(limit.pausedDays, 9);
        QCOMPARE(limit.nominal, day(u"2026-04-19"_s));
        QCOMPARE(limit.legal, day(u"2026-04-20"_s));
        QVERIFY(!limit.paused);
        QCOMPARE(limit.notes, {});

        facts.pauses = {pause(u"2026-03-16"_s, u"2026-03-19"_s)};
        limit = counted(facts);
        QCOMPARE(limit.legal, day(u"2026-04-13"_s));
        // The fourth working day after receipt; the third is still in time.
        QCOMPARE(noteCodes(limit), {u"pause.slow"_s});
        facts.pauses = {pause(u"2026-03-13"_s, u"2026-03-19"_s)};
        QCOMPARE(counted(facts).notes, {});

        facts.regulation = Regulation::UkGdpr;
        QCOMPARE(counted(facts).pausedDays, 6);
    }

    void countsNoDayTwice()
    {
        TimeLimitFacts facts = received(day(u"2026-03-10"_s));
        facts.pauses = {pause(u"2026-03-12"_s, u"2026-03-20"_s),
            pause(u"2026-03-10"_s, u"2026-03-15"_s), pause(u"2026-03-13"_s, u"2026-03-14"_s)};
        QCOMPARE(counted(facts).pausedDays, 10);
    }

    void countsAnOpenQuestionUntilToday()
    {
        TimeLimitFacts facts = received(day(u"2026-03-10"_s));
        facts.pauses = {pause(u"2026-03-10"_s)};
        const TimeLimit limit = counted(facts, day(u"2026-03-19"_s));
        QVERIFY(limit.paused);
        QCOMPARE(limit.nominal, day(u"2026-04-19"_s));
        QCOMPARE(counted(facts, day(u"2026-03-20"_s)).nominal, day(u"2026-04-20"_s));
    }

    void aQuestionAfterTheEndAddsNothing()
    {
        TimeLimitFacts facts = received(day(u"2026-03-10"_s));
        // The last day is Friday, 10 April.
        facts.pauses = {pause(u"2026-04-11"_s, u"2026-04-20"_s)};
        TimeLimit limit = counted(facts);
        QCOMPARE(limit.legal, day(u"2026-04-10"_s));
        QCOMPARE(noteCodes(limit), {u"pause.lapsed"_s});
        facts.pauses = {pause(u"2026-04-10"_s, u"2026-04-20"_s)};
        QCOMPARE(counted(facts).legal, day(u"2026-04-20"_s));
        // It is in time again once the period is longer.
        facts.pauses = {pause(u"2026-04-11"_s, u"2026-04-20"_s)};
        facts.extension = extension(u"2026-03-20"_s);
        limit = counted(facts);
        QCOMPARE(limit.firstLegal, day(u"2026-04-10"_s));
        QCOMPARE(limit.nominal, day(u"2026-06-19"_s));
    }

    void extendsFromReceipt()
    {
        TimeLimitFacts facts = received(day(u"2026-01-31"_s));
        facts.extension = extension(u"2026-03-02"_s);
        TimeLimit limit = counted(facts);
        QVERIFY(limit.extended);
        QCOMPARE(limit.nominal, day(u"2026-04-30"_s));
        QCOMPARE(limit.legal, day(u"2026-04-30"_s));
        QCOMPARE(limit.firstLegal, day(u"2026-03-02"_s));
        // A refusal is due within the first month all the same.
        QCOMPARE(limit.refusalBy, day(u"2026-03-02"_s));

        facts = received(day(u"2028-01-31"_s));
        facts.extension = extension(u"2028-02-29"_s);
        limit = counted(facts);
        QCOMPARE(limit.nominal, day(u"2028-04-30"_s));
        QCOMPARE(limit.legal, day(u"2028-05-02"_s));
    }

    void anExtensionNeedsItsNoticeInTime()
    {
        TimeLimitFacts facts = received(day(u"2026-01-31"_s));
        facts.extension = extension(u"2026-03-03"_s);
        QVERIFY(!counted(facts).extended);
        QCOMPARE(counted(facts).legal, day(u"2026-03-02"_s));
        QCOMPARE(noteCodes(counted(facts)), {u"extension.late"_s});
        QCOMPARE(counted(facts).notes.first().days,
            (QList<QDate>{day(u"2026-03-03"_s), day(u"2026-03-02"_s)}));
        facts.extension = extension();
        QCOMPARE(counted(facts).legal, day(u"2026-03-02"_s));
        QCOMPARE(noteCodes(counted(facts)), {u"extension.unsent"_s});
        // A question that stopped the clock leaves more time for the notice, too.
        facts.extension = extension(u"2026-03-03"_s);
        facts.pauses = {pause(u"2026-02-02"_s, u"2026-02-05"_s)};
        QVERIFY(counted(facts).extended);
        QCOMPARE(counted(facts).nominal, day(u"2026-05-03"_s));
    }

    void itsNotesAreReadInAnyLanguage()
    {
        TimeLimitFacts facts = received(day(u"2026-01-31"_s));
        facts.extension = extension();
        const domain::TimeLimitNote note = counted(facts).notes.first();
        const QLocale before;
        const QLocale french(QLocale::French, QLocale::France);
        QLocale::setDefault(french);
        const QString read = sentence(note);
        QLocale::setDefault(before);
        QCOMPARE(read,
            u"The extension counts once its notice was sent, by %1 at the latest."_s.arg(
                french.toString(day(u"2026-03-02"_s), u"ddd d MMM yyyy"_s)));
        // Without the days, as an earlier version kept it, it is told as it came.
        QCOMPARE(sentence(domain::TimeLimitNote{note.code, u"By then."_s}), u"By then."_s);
    }

    void countsTheDaysOfCalifornia()
    {
        TimeLimitFacts facts = received(day(u"2026-01-31"_s));
        facts.regulation = Regulation::Ccpa;
        facts.zone = u"UTC"_s;
        TimeLimit limit = counted(facts);
        QCOMPARE(limit.nominal, day(u"2026-03-17"_s));
        QCOMPARE(limit.legal, day(u"2026-03-17"_s));
        QCOMPARE(limit.acknowledgeBy, day(u"2026-02-13"_s));
        facts.pauses = {pause(u"2026-02-01"_s, u"2026-02-20"_s)};
        limit = counted(facts);
        QCOMPARE(limit.legal, day(u"2026-03-17"_s));
        QCOMPARE(noteCodes(limit), {u"pause.law"_s});
        facts.extension = extension(u"2026-03-17"_s);
        limit = counted(facts);
        // A holiday in France: days are counted, and nothing is moved.
        QCOMPARE(limit.legal, day(u"2026-05-01"_s));
        QCOMPARE(limit.refusalBy, day(u"2026-05-01"_s));
        facts.extension = extension(u"2026-03-18"_s);
        QCOMPARE(counted(facts).legal, day(u"2026-03-17"_s));
    }

    void confirmsReceiptSoon()
    {
        // Friday; Monday to Wednesday are the three days.
        QCOMPARE(counted(received(day(u"2025-01-31"_s))).acknowledgeBy, day(u"2025-02-05"_s));
        // 1 May is none.
        QCOMPARE(counted(received(day(u"2026-04-29"_s))).acknowledgeBy, day(u"2026-05-05"_s));
    }

    void alertsWhereThingsAreDoneAtOnce()
    {
        TimeLimitFacts facts = received(day(u"2026-11-20"_s));
        for (const DataRight right : domain::allDataRights) {
            facts.right = right;
            const bool atOnce
                = right == DataRight::Restriction || right == DataRight::MarketingObjection;
            QCOMPARE(counted(facts).alertOn,
                atOnce ? std::optional(day(u"2026-11-24"_s)) : std::nullopt);
        }
        facts.right = DataRight::Restriction;
        facts.regulation = Regulation::Ccpa;
        QCOMPARE(counted(facts).alertOn, std::optional<QDate>());
    }

    void keepsWithWhatItWasCounted()
    {
        const TimeLimit limit = counted(received(day(u"2026-01-31"_s)));
        QCOMPARE(limit.calendar, calendar().identity());
        QCOMPARE(limit.calendar.id, u"fr"_s);
        QCOMPARE(limit.calendar.version, u"1"_s);
        const auto step = std::find_if(limit.trace.begin(), limit.trace.end(),
            [](const domain::TimeStep& each) { return each.rule == domain::TimeRule::D9; });
        QVERIFY(step != limit.trace.end());
        QCOMPARE(step->note, u"fr 1"_s);
    }
};

QTEST_GUILESS_MAIN(TimeLimitTest)
#include "time_limit_test.moc"
