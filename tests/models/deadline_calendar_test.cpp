// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/deadline_calendar.h"

#include "domain/ics_events.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;
using domain::DataRight;

namespace {

const QDateTime now(QDate(2026, 11, 29), QTime(12, 0), Qt::UTC);
const QString id = u"2f6d1c52-7b1e-4c0a-9d8e-3a5b7c9d1e2f"_s;

domain::RightClock clockOf(DataRight right, const QDate& target, const QDate& legal)
{
    domain::RightClock clock;
    clock.asked.right = right;
    clock.limit.target = target;
    clock.limit.legal = legal;
    clock.urgency = domain::RequestUrgency::OnTime;
    return clock;
}

domain::RequestSummary request(qint64 rev)
{
    domain::RequestSummary summary;
    summary.id = id;
    summary.ref = u"DSR-2026-0001"_s;
    summary.mask = u"e***@example.org"_s;
    summary.rev = rev;
    summary.rights = {clockOf(DataRight::Access, QDate(2026, 12, 18), QDate(2026, 12, 28)),
        clockOf(DataRight::MarketingObjection, QDate(2026, 12, 18), QDate(2026, 12, 28))};
    summary.rights.last().limit.alertOn = QDate(2026, 12, 1);
    return summary;
}

QString uidOf(const QString& rest)
{
    return QString(id + u'-' + rest + u"@packmind-console"_s);
}

//! What a calendar has once these were imported, by a reader that shares nothing with the program.
QJsonObject imported(const QList<QByteArray>& calendars)
{
    const QTemporaryDir folder;
    QStringList arguments{
        u"-B"_s, QStringLiteral(CONSOLE_SOURCE_DIR "/tests/models/read_calendar.py")};
    for (const QByteArray& calendar : calendars) {
        arguments.append(folder.filePath(QString::number(arguments.size())));
        QFile file(arguments.last());
        if (!file.open(QIODevice::WriteOnly) || file.write(calendar) != calendar.size())
            return {};
    }
    QProcess script;
    script.start(QStringLiteral(PYTHON3), arguments);
    if (!script.waitForFinished() || script.exitCode() != 0)
        qWarning("%s", script.readAllStandardError().constData());
    return QJsonDocument::fromJson(script.readAllStandardOutput()).object();
}

} // namespace

class DeadlineCalendarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachRightHasItsDays()
    {
        const QJsonObject calendar = imported({models::deadlinesToIcs(request(3), now)});
        QCOMPARE(calendar.size(), 5);
        const QJsonObject target = calendar[uidOf(u"access-target"_s)].toObject();
        QCOMPARE(target["day"_L1].toString(), u"2026-12-18"_s);
        QCOMPARE(target["summary"_L1].toString(), u"DSR-2026-0001: Access, internal target"_s);
        QCOMPARE(target["alarms"_L1].toInt(), 1);
        QCOMPARE(target["sequence"_L1].toInt(), 3);
        const QJsonObject legal = calendar[uidOf(u"access-legal"_s)].toObject();
        QCOMPARE(legal["day"_L1].toString(), u"2026-12-28"_s);
        QCOMPARE(legal["alarms"_L1].toInt(), 0);
        const QJsonObject alert = calendar[uidOf(u"marketing_objection-alert"_s)].toObject();
        QCOMPARE(alert["day"_L1].toString(), u"2026-12-01"_s);
        QCOMPARE(alert["alarms"_L1].toInt(), 1);
    }

    void ourOwnReaderTakesIt()
    {
        const QByteArray ics = models::deadlinesToIcs(request(3), now);
        const auto events = domain::icsEvents(QString::fromUtf8(ics));
        QVERIFY(events);
        QCOMPARE(events->size(), 5);
        QCOMPARE(events->first().begin, QDate(2026, 12, 18));
    }

    void nobodyIsInIt()
    {
        const QByteArray ics = models::deadlinesToIcs(request(3), now);
        QVERIFY(!ics.contains("example.org") && !ics.contains("e***"));
    }

    //! Twice the same, then as it is after an extension, then once a right was withdrawn.
    void anImportReplacesTheOneBefore()
    {
        const QByteArray first = models::deadlinesToIcs(request(3), now);
        domain::RequestSummary later = request(5);
        later.rights.first().limit.legal = QDate(2027, 2, 28);
        later.rights.last().urgency.reset();
        const QByteArray second = models::deadlinesToIcs(later, now.addDays(1));
        QCOMPARE(imported({first, first}), imported({first}));
        const QJsonObject calendar = imported({first, second});
        QCOMPARE(calendar.size(), 2);
        QCOMPARE(calendar[uidOf(u"access-legal"_s)]["day"_L1].toString(), u"2027-02-28"_s);
        // An older file that is imported late changes nothing of what is still there.
        QCOMPARE(imported({second, first})[uidOf(u"access-legal"_s)],
            calendar[uidOf(u"access-legal"_s)]);
    }
};

QTEST_GUILESS_MAIN(DeadlineCalendarTest)
#include "deadline_calendar_test.moc"
