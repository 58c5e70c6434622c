// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/ics_events.h"
#include "domain/ics_writer.h"

#include <QTest>
#include <QTimeZone>

using namespace console;
using namespace Qt::StringLiterals;
using domain::IcsDay;

namespace {

const QDateTime now(QDate(2026, 11, 29), QTime(22, 15, 7), Qt::UTC);

IcsDay day(const QString& summary)
{
    IcsDay entry;
    entry.uid = u"0b-access-target@packmind-console"_s;
    entry.sequence = 4;
    entry.day = QDate(2026, 12, 31);
    entry.summary = summary;
    return entry;
}

QList<QByteArray> linesOf(const QByteArray& ics)
{
    return QByteArray(ics).replace("\r\n ", "").split('\n');
}

QString read(const QByteArray& ics)
{
    const auto events = domain::icsEvents(QString::fromUtf8(ics));
    return events && events->size() == 1 ? events->first().name : u"(none)"_s;
}

} // namespace

//! Read back by what reads calendars of others; tests/models holds it against another reader.
class IcsWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDayIsReadAsItWasWritten()
    {
        IcsDay written = day(u"DSR-2026-0001: Access, last day"_s);
        written.alarmHours = 15;
        const QByteArray ics = domain::toIcs({written}, now);
        const auto events = domain::icsEvents(QString::fromUtf8(ics));
        QVERIFY(events);
        QCOMPARE(events->size(), 1);
        QCOMPARE(events->first().begin, QDate(2026, 12, 31));
        QCOMPARE(events->first().end, QDate(2027, 1, 1));
        QCOMPARE(events->first().name, written.summary);
        for (const char* line : {"BEGIN:VCALENDAR\r", "VERSION:2.0\r",
                 "UID:0b-access-target@packmind-console\r", "DTSTAMP:20261129T221507Z\r",
                 "SEQUENCE:4\r", "DTSTART;VALUE=DATE:20261231\r", "DTEND;VALUE=DATE:20270101\r",
                 "BEGIN:VALARM\r", "TRIGGER:-PT15H\r", "END:VCALENDAR\r"})
            QVERIFY2(linesOf(ics).contains(line), line);
        QVERIFY(!ics.contains("STATUS"));
    }

    void momentsAreThoseOfUtc()
    {
        const QDateTime paris = now.toTimeZone(QTimeZone("Europe/Paris"));
        QCOMPARE(domain::toIcs({day(u"x"_s)}, paris), domain::toIcs({day(u"x"_s)}, now));
    }

    void whatMeansSomethingIsEscaped()
    {
        const QByteArray ics = domain::toIcs({day(u"a\\b;c,d\r\nBEGIN:VEVENT\n\te\x01"_s)}, now);
        QVERIFY(ics.contains("SUMMARY:a\\\\b\\;c\\,d\\nBEGIN:VEVENT\\n\te\r\n"));
        QCOMPARE(read(ics), u"a\\b;c,d BEGIN:VEVENT e"_s);
        IcsDay hostile = day(u"x"_s);
        hostile.uid = u"a\r\nEND:VEVENT"_s;
        QVERIFY(domain::toIcs({hostile}, now).contains("UID:a\\nEND:VEVENT\r\n"));
    }

    void longLinesAreFoldedBetweenCharacters()
    {
        for (int length = 55; length < 85; ++length) {
            const QString text = QString(length, u'x') + u"é😀ß漢"_s.repeated(20);
            const QByteArray ics = domain::toIcs({day(text)}, now);
            QCOMPARE(ics.count('\n'), ics.count("\r\n"));
            const QList<QByteArray> lines = ics.split('\n');
            for (const QByteArray& line : lines) {
                QVERIFY(line.chopped(line.endsWith('\r') ? 1 : 0).size() <= 75);
                QCOMPARE(QString::fromUtf8(line).toUtf8(), line);
            }
            QCOMPARE(read(ics), text);
        }
        // As long as it may be, and one more.
        const QByteArray full = "SUMMARY:" + QByteArray(67, 'x');
        QVERIFY(domain::toIcs({day(QString(67, u'x'))}, now).contains(QByteArray(full + "\r\nT")));
        QVERIFY(
            domain::toIcs({day(QString(68, u'x'))}, now).contains(QByteArray(full + "\r\n x\r\n")));
    }

    void whatIsCancelledRemindsNobody()
    {
        IcsDay gone = day(u"x"_s);
        gone.alarmHours = 15;
        gone.cancelled = true;
        const QByteArray ics = domain::toIcs({gone, day(u"y"_s)}, now);
        QVERIFY(ics.contains("STATUS:CANCELLED\r\n") && !ics.contains("VALARM"));
        QCOMPARE(read(ics), u"y"_s);
    }
};

QTEST_GUILESS_MAIN(IcsWriterTest)
#include "ics_writer_test.moc"
