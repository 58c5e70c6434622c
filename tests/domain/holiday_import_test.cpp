// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/holiday_import.h"

#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;
using domain::HolidayCalendar;

namespace {

QByteArray vevent(const QByteArray& lines)
{
    return "BEGIN:VEVENT\r\n" + lines + "\r\nEND:VEVENT\r\n";
}

QByteArray holiday(const QByteArray& day, const QByteArray& name = "Holiday")
{
    return vevent("DTSTART;VALUE=DATE:" + day + "\r\nSUMMARY:" + name);
}

QByteArray file(const QByteArray& events)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\n" + events
        + "END:VCALENDAR\r\n";
}

base::Result<HolidayCalendar> imported(const QByteArray& ics)
{
    return domain::calendarFromIcs(ics, u"de-berlin"_s, u"DE"_s);
}

QStringList daysOf(const base::Result<HolidayCalendar>& calendar)
{
    QStringList days;
    if (calendar) {
        for (const domain::PublicHoliday& day : calendar->days())
            days.append(QString(day.day.toString(Qt::ISODate) + u' ' + day.name));
    }
    return days;
}

//! Every day of eleven years is 4018 days.
QByteArray longEvent(const QByteArray& until)
{
    return vevent("DTSTART;VALUE=DATE:20200101\r\nDTEND;VALUE=DATE:" + until + "\r\nSUMMARY:Off");
}

} // namespace

class HolidayImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsACalendar()
    {
        const auto calendar = imported(file("BEGIN:VTIMEZONE\r\nTZID:X\r\nBEGIN:STANDARD\r\n"
                                            "DTSTART:19701025T030000\r\nRRULE:FREQ=YEARLY\r\n"
                                            "END:STANDARD\r\nEND:VTIMEZONE\r\n"
            + holiday("20271003", "Tag der Deutschen Einheit")
            + vevent(
                "summary:Weihnachten\\, \r\n  1. und\\\r\n ; 2. Tag \\\\ \xC3\xA4\r\n"
                "DTSTART;VALUE=DATE;X-A=\"b:c\":20261225\r\nDTEND;VALUE=DATE:20261227\r\n"
                "BEGIN:VALARM\r\nSUMMARY:No\r\nDURATION:PT15M\r\nEND:VALARM\r\nSTATUS:CONFIRMED")
            + vevent("DTSTART;VALUE=DATE:20260601\r\nSUMMARY:Not this time\r\nSTATUS:CANCELLED")));
        QVERIFY2(calendar, qPrintable(calendar ? QString() : calendar.error().message));
        QCOMPARE(daysOf(calendar),
            QStringList({u"2026-12-25 Weihnachten, 1. und; 2. Tag \\ \u00e4"_s,
                u"2026-12-26 Weihnachten, 1. und; 2. Tag \\ \u00e4"_s,
                u"2027-10-03 Tag der Deutschen Einheit"_s}));
        QCOMPARE(calendar->identity().id, u"de-berlin"_s);
        QCOMPARE(calendar->identity().country, u"DE"_s);
        QCOMPARE(calendar->firstYear(), 2026);
        QCOMPARE(calendar->lastYear(), 2027);
        QVERIFY(!calendar->covers(QDate(2028, 1, 1)));
    }

    void countsDaysThatHaveAnotherOne()
    {
        const auto calendar = imported(
            file(holiday("20260101", "A") + holiday("20260101", "B") + holiday("20260106")));
        QVERIFY(calendar);
        QCOMPARE(calendar->days().size(), 3);
        QCOMPARE(calendar->repeatedDays(), 1);
        QCOMPARE(imported(file(holiday("20260101")))->repeatedDays(), 0);
        QVERIFY(!HolidayCalendar().covers(QDate(2026, 1, 1)));
    }

    void namesYearsThatAreCutOff()
    {
        const auto thin = [](const QByteArray& events) {
            return domain::thinYears(*imported(file(events)));
        };
        const QByteArray whole = holiday("20260101") + holiday("20260501") + holiday("20261225");
        QCOMPARE(thin(whole + holiday("20270101")), QList<int>{2027});
        QCOMPARE(thin(holiday("20251225") + whole + holiday("20270101")), QList<int>({2025, 2027}));
        QCOMPARE(thin(whole + holiday("20270101") + holiday("20271225")), QList<int>());
        // Two names of one day are one day.
        QCOMPARE(thin(whole + holiday("20270101", "A") + holiday("20270101", "B")),
            QList<int>{2027});
        QCOMPARE(thin(holiday("20260101")), QList<int>());
    }

    void readsLinesThatEndOtherwise()
    {
        QByteArray ics = file(holiday("20261225"));
        QVERIFY(imported("\xEF\xBB\xBF" + ics));
        QCOMPARE(daysOf(imported(ics.replace("\r\n", "\n"))).size(), 1);
    }

    void theVersionFollowsFromTheDays()
    {
        const QByteArray one = holiday("20261225", "A");
        const QByteArray two = holiday("20261226", "B");
        const auto version = [](const QByteArray& events) {
            return imported(file(events))->identity().version;
        };
        QCOMPARE(version(one + two), version(two + one));
        QVERIFY(version(one) != version(one + two));
        QVERIFY(version(one) != version(holiday("20261225", "B")));
        QCOMPARE(version(one).size(), 16);
    }

    void refusesWhatItCantRead_data()
    {
        QTest::addColumn<QByteArray>("ics");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const QByteArray& ics, const char* code) {
            QTest::newRow(name) << ics << QString(u"calendar.ics."_s + QString::fromLatin1(code));
        };
        const QByteArray whole = file(holiday("20261225"));
        const QByteArray bare = "DTSTART;VALUE=DATE:20261225";
        row("empty", {}, "shape");
        row("a page", "<html></html>", "shape");
        row("cut off", whole.left(whole.size() - 20), "shape");
        row("two", whole + whole, "shape");
        row("no calendar", holiday("20261225"), "shape");
        row("crossed", file("BEGIN:VEVENT\r\nEND:VTODO\r\n"), "shape");
        row("nested", file("BEGIN:VTODO\r\n" + holiday("20261225") + "END:VTODO\r\n"), "shape");
        row("calendar within", file(file({})), "shape");
        row("after the end", whole + "X:1\r\n", "shape");
        row("not UTF-8", file(holiday("20261225", "\xE4")), "text");
        row("large", file(holiday("20261225")) + QByteArray(domain::largestIcs, '\n'), "size");
        row("no holiday", file({}), "empty");
        row("all cancelled", file(vevent(bare + "\r\nSUMMARY:X\r\nSTATUS:cancelled")), "empty");
        row("no date", file(vevent("SUMMARY:X")), "event");
        row("a time", file(vevent("DTSTART:20261225T090000Z\r\nSUMMARY:X")), "event");
        row("no day", file(holiday("20260230")), "event");
        row("short date", file(holiday("2026122")), "event");
        row("two dates", file(vevent(bare + "\r\n" + bare + "\r\nSUMMARY:X")), "event");
        row("ends first", file(vevent(bare + "\r\nDTEND;VALUE=DATE:20261225\r\nSUMMARY:X")),
            "event");
        row("duration", file(vevent(bare + "\r\nDURATION:P1D\r\nSUMMARY:X")), "event");
        row("no name", file(vevent(bare)), "event");
        row("blank name", file(holiday("20261225", " \\n ")), "event");
        row("long name", file(holiday("20261225", QByteArray(201, 'x'))), "event");
        for (const char* repeats :
            {"RRULE:FREQ=YEARLY", "RDATE;VALUE=DATE:20271225", "EXDATE;VALUE=DATE:20271225"})
            row(repeats, file(vevent(bare + "\r\nSUMMARY:X\r\n" + repeats)), "repeats");
        row("1989", file(holiday("19891225")), "years");
        row("2111", file(holiday("21110101")), "years");
        row("a gap", file(holiday("20261225") + holiday("20281225")), "years");
        row("many", file(longEvent("20310101")), "many");
    }

    void refusesWhatItCantRead()
    {
        QFETCH(const QByteArray, ics);
        const auto calendar = imported(ics);
        QVERIFY(!calendar);
        QCOMPARE(calendar.error().kind, base::ApiError::Kind::InvalidInput);
        QCOMPARE(calendar.error().field, u"ics"_s);
        QTEST(calendar.error().code, "code");
        QVERIFY(!calendar.error().message.isEmpty());
    }

    void takesWhatJustMayBe()
    {
        const QByteArray whole = file(holiday("20261225", QByteArray(200, 'x')));
        QVERIFY(imported(whole + QByteArray(domain::largestIcs - whole.size(), '\n')));
        QVERIFY(imported(file(holiday("19900101"))));
        QVERIFY(imported(file(holiday("21101231"))));
        // 2020-01-01 and 4000 days.
        QCOMPARE(daysOf(imported(file(longEvent("20301214")))).size(), 4000);
        QVERIFY(!imported(file(longEvent("20301215"))));
    }

    void namesTheLine()
    {
        const auto calendar
            = imported(file(holiday("20261225") + vevent("SUMMARY:X\r\nRRULE:FREQ=YEARLY")));
        QVERIFY(calendar.error().message.contains(u"line 8 "_s));
    }

    void calendarsHaveNamesOfTheirOwn()
    {
        const QByteArray whole = file(holiday("20261225"));
        const auto codeOf = [&](const QString& id, const QString& country) {
            const auto calendar = domain::calendarFromIcs(whole, id, country);
            return calendar ? QString() : calendar.error().code;
        };
        QCOMPARE(codeOf(u"de"_s, u"DE"_s), QString());
        QCOMPARE(codeOf(QString(64, u'a'), u"DE"_s), QString());
        for (const QString& id : {u"d"_s, QString(65, u'a'), u"De"_s, u"d e"_s, u"\u00e4\u00e4"_s,
                 u"fr"_s, u"england-wales"_s})
            QCOMPARE(codeOf(id, u"DE"_s), u"calendar.id"_s);
        QCOMPARE(codeOf(u"de"_s, u"Germany"_s), u"calendar.country"_s);
    }
};

QTEST_GUILESS_MAIN(HolidayImportTest)
#include "holiday_import_test.moc"
