// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "watch/watch_schedule.h"

#include <QTest>

using namespace console::watch;
using namespace std::chrono_literals;

namespace {

//! A schedule, its clock and its luck.
struct Stage {
    QDateTime now = QDateTime(QDate(2026, 11, 29), QTime(9, 0), Qt::UTC);
    double luck = 0;
    WatchSchedule schedule{[this] { return now; },
        [this] {
            return luck;
        }};

    //! As the timer does: a look at least once a minute.
    void pass(std::chrono::seconds time)
    {
        const QDateTime end = now.addSecs(time.count());
        while (now < end) {
            now = now.addSecs(std::min<qint64>(60, now.secsTo(end)));
            schedule.look();
        }
    }
    void sleep(std::chrono::seconds time)
    {
        now = now.addSecs(time.count());
        schedule.look();
    }
    [[nodiscard]] qint64 secondsLeft() const { return now.secsTo(*schedule.next()); }
    void fail(const QDateTime& retryAt = {})
    {
        schedule.asked();
        schedule.failed(retryAt);
    }
};

} // namespace

class WatchScheduleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsDueBeforeSomebodySignedIn()
    {
        Stage stage;
        stage.pass(1h);
        QVERIFY(!stage.schedule.isDue());
        QVERIFY(stage.schedule.isStopped());
        stage.schedule.begin();
        QCOMPARE(stage.secondsLeft(), 3);
        stage.pass(3s);
        QVERIFY(stage.schedule.isDue());
    }

    void asksEveryFewMinutesAndNeverAtTheSameMoment()
    {
        Stage stage;
        stage.schedule.begin();
        stage.schedule.asked();
        QVERIFY(!stage.schedule.isDue());
        QVERIFY(!stage.schedule.isStopped());
        stage.schedule.answered();
        QCOMPARE(stage.secondsLeft(), 180);
        stage.luck = 1;
        stage.schedule.asked();
        stage.schedule.answered();
        QCOMPARE(stage.secondsLeft(), 216);
    }

    void asksEverMoreRarelyWhileNothingAnswers()
    {
        Stage stage;
        stage.schedule.begin();
        QList<qint64> pauses;
        for (int i = 0; i < 8; ++i) {
            stage.fail();
            pauses << stage.secondsLeft();
            stage.pass(std::chrono::seconds(pauses.last()));
        }
        QCOMPARE(pauses, (QList<qint64>{60, 120, 240, 480, 960, 1800, 1800, 1800}));
        QCOMPARE(stage.schedule.lostSince(),
            std::optional(QDateTime(QDate(2026, 11, 29), QTime(9, 0), Qt::UTC)));
        stage.schedule.asked();
        stage.schedule.answered();
        QVERIFY(!stage.schedule.lostSince());
        stage.fail();
        QCOMPARE(stage.secondsLeft(), 60);
    }

    void waitsAsLongAsTheServerSays()
    {
        Stage stage;
        stage.schedule.begin();
        stage.fail(stage.now.addSecs(900));
        QCOMPARE(stage.secondsLeft(), 900);
        stage.fail(stage.now.addSecs(5));
        QCOMPARE(stage.secondsLeft(), 120);
    }

    void isQuietAfterSleepAndAfterAnotherNetwork()
    {
        Stage stage;
        stage.schedule.begin();
        stage.fail();
        stage.sleep(8h);
        QVERIFY2(!stage.schedule.isDue(), "the network is not there yet");
        QCOMPARE(stage.secondsLeft(), 30);
        // Sleep is no time in which the connection was lost.
        QCOMPARE(stage.schedule.lostSince(), std::optional(stage.now));
        stage.pass(30s);
        QVERIFY(stage.schedule.isDue());
        stage.schedule.networkChanged();
        QVERIFY(!stage.schedule.isDue());
        QCOMPARE(stage.secondsLeft(), 30);
    }

    void aClockThatIsSetBackDoesNotStopIt()
    {
        Stage stage;
        stage.schedule.begin();
        stage.schedule.asked();
        stage.schedule.answered();
        stage.now = stage.now.addYears(-1);
        stage.schedule.look();
        QCOMPARE(stage.secondsLeft(), 30);
    }

    void anEndedSessionStopsItUntilTheNextSignIn()
    {
        Stage stage;
        stage.schedule.begin();
        stage.schedule.asked();
        stage.schedule.stop();
        // An answer that was on the way says nothing any more.
        stage.schedule.answered();
        stage.pass(24h);
        stage.schedule.networkChanged();
        QVERIFY(!stage.schedule.isDue());
        stage.schedule.begin();
        stage.pass(3s);
        QVERIFY(stage.schedule.isDue());
    }

    void wakesUpOnceAMinuteAtMost()
    {
        Stage stage;
        stage.luck = 0.5; // so that rounds are due between two minutes
        QCOMPARE(stage.schedule.untilWakeUp(), 60s);
        stage.schedule.begin();
        QCOMPARE(stage.schedule.untilWakeUp(), 3300ms);
        stage.schedule.asked();
        QCOMPARE(stage.schedule.untilWakeUp(), 60s);
        stage.schedule.answered();
        int wakeUps = 0;
        int rounds = 0;
        const QDateTime end = stage.now.addSecs(3600);
        while (stage.now < end) {
            stage.now = stage.now.addMSecs(stage.schedule.untilWakeUp().count());
            stage.schedule.look();
            ++wakeUps;
            if (stage.schedule.isDue()) {
                stage.schedule.asked();
                stage.schedule.answered();
                ++rounds;
            }
        }
        QVERIFY2(wakeUps <= 60, qPrintable(QString::number(wakeUps)));
        QCOMPARE(rounds, 15); // each 198 s, looked at each minute
    }

    void anotherNetworkHasATimeOfItsOwn()
    {
        Stage stage;
        stage.schedule.begin();
        stage.schedule.asked();
        stage.schedule.answered();
        QCOMPARE(stage.schedule.untilWakeUp(), 60s);
        stage.schedule.networkChanged();
        QCOMPARE(stage.schedule.untilWakeUp(), 30s);
    }
};

QTEST_GUILESS_MAIN(WatchScheduleTest)
#include "watch_schedule_test.moc"
