// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/backup.h"

#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;
using domain::BackupFrequency;
using domain::BackupSchedule;

namespace {

QDateTime local(const QString& text)
{
    return QDateTime::fromString(text, Qt::ISODate);
}

} // namespace

class BackupTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Where the clock changes.
        qputenv("TZ", "Europe/Paris");
    }

    void next_data()
    {
        QTest::addColumn<BackupSchedule>("schedule");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("next");
        const BackupSchedule evening{BackupFrequency::Daily, 1, QTime(18, 30)};
        const BackupSchedule sunday{BackupFrequency::Weekly, 7, QTime(18, 30)};
        const BackupSchedule night{BackupFrequency::Daily, 1, QTime(2, 30)};
        QTest::newRow("later today")
            << evening << u"2026-11-25T12:00:00"_s << u"2026-11-25T18:30:00"_s;
        QTest::newRow("at that moment")
            << evening << u"2026-11-25T18:30:00"_s << u"2026-11-26T18:30:00"_s;
        QTest::newRow("tomorrow") << evening << u"2026-11-25T19:00:00"_s
                                  << u"2026-11-26T18:30:00"_s;
        QTest::newRow("this week")
            << sunday << u"2026-11-25T12:00:00"_s << u"2026-11-29T18:30:00"_s;
        QTest::newRow("next week")
            << sunday << u"2026-11-29T18:31:00"_s << u"2026-12-06T18:30:00"_s;
        // 2:30 does not exist on that day.
        QTest::newRow("summer time")
            << night << u"2026-03-29T01:00:00"_s << u"2026-03-29T03:30:00"_s;
        QTest::newRow("winter time")
            << evening << u"2026-10-24T19:00:00"_s << u"2026-10-25T18:30:00"_s;
    }

    void next()
    {
        QFETCH(BackupSchedule, schedule);
        QFETCH(QString, after);
        QFETCH(QString, next);
        const auto found = domain::nextBackup(schedule, local(after).toUTC());
        QVERIFY(found);
        QCOMPARE(found->toLocalTime().toString(Qt::ISODate), next);
        QCOMPARE(found->timeSpec(), Qt::UTC);
    }

    void offNeverComes() { QVERIFY(!domain::nextBackup({}, QDateTime::currentDateTimeUtc())); }

    void lateAfterSixHours()
    {
        const QDateTime due(QDate(2026, 11, 29), QTime(18, 30), Qt::UTC);
        const QDateTime late = due.addSecs(6 * 3600);
        domain::BackupOverview overview;
        QVERIFY2(!domain::lateBackup(overview, late), "without a schedule");
        overview.next = due;
        QVERIFY(!domain::lateBackup(overview, late.addSecs(-1)));
        QVERIFY(domain::lateBackup(overview, late) == due);
        // Also the first one, and after a failure, of which those who ask tell by themselves.
        overview.lastFailed = domain::BackupRun();
        QVERIFY(domain::lateBackup(overview, late) == due);
        overview.running = domain::BackupProgress();
        QVERIFY(!domain::lateBackup(overview, late));
    }

    void wordsOfTheWire()
    {
        for (const auto frequency :
            {BackupFrequency::Off, BackupFrequency::Daily, BackupFrequency::Weekly})
            QCOMPARE(domain::backupFrequency(domain::wireName(frequency)), frequency);
        QVERIFY(!domain::backupFrequency(u"hourly"_s));
        QVERIFY(!domain::backupState(u"lost"_s));
    }
};

QTEST_GUILESS_MAIN(BackupTest)
#include "backup_test.moc"
