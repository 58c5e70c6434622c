// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/public_holidays.h"
#include "domain/working_days.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;
using domain::HolidayCalendar;
using domain::ProclaimedDays;
using domain::PublicHoliday;

namespace {

const HolidayCalendar& calendar(const QString& id)
{
    return *domain::builtInCalendar(id);
}

//! "01-01 New Year's Day" of each holiday of that year.
QStringList daysOf(const QString& id, int year)
{
    QStringList days;
    for (const PublicHoliday& holiday : calendar(id).days()) {
        if (holiday.day.year() == year)
            days.append(QString(holiday.day.toString(u"MM-dd"_s) + u' ' + holiday.name));
    }
    return days;
}

QByteArray proclaimed()
{
    QFile file(QStringLiteral(CONSOLE_SOURCE_DIR "/resources/data/public_holidays.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class PublicHolidaysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void easterIsWhereItWas_data()
    {
        QTest::addColumn<QDate>("day");
        for (const QDate& day : {QDate(1990, 4, 15), QDate(2008, 3, 23), QDate(2011, 4, 24),
                 QDate(2019, 4, 21), QDate(2026, 4, 5), QDate(2038, 4, 25), QDate(2049, 4, 18),
                 QDate(2076, 4, 19), QDate(2100, 3, 28)})
            QTest::addRow("%d", day.year()) << day;
    }

    void easterIsWhereItWas()
    {
        QFETCH(const QDate, day);
        QCOMPARE(domain::easterSunday(day.year()), day);
    }

    void franceHasEleven()
    {
        QCOMPARE(daysOf(u"fr"_s, 2026),
            QStringList({u"01-01 New Year's Day"_s, u"04-06 Easter Monday"_s, u"05-01 Labour Day"_s,
                u"05-08 Victory in Europe Day"_s, u"05-14 Ascension Day"_s, u"05-25 Whit Monday"_s,
                u"07-14 National Day"_s, u"08-15 Assumption Day"_s, u"11-01 All Saints' Day"_s,
                u"11-11 Armistice Day"_s, u"12-25 Christmas Day"_s}));
        QCOMPARE(daysOf(u"fr-alsace-moselle"_s, 2026).size(), 13);
        QCOMPARE(calendar(u"fr-alsace-moselle"_s).nameOf(QDate(2026, 4, 3)), u"Good Friday"_s);
        QCOMPARE(
            calendar(u"fr-alsace-moselle"_s).nameOf(QDate(2026, 12, 26)), u"Saint Stephen's Day"_s);
        QCOMPARE(calendar(u"fr"_s).nameOf(QDate(2008, 5, 1)), u"Labour Day, Ascension Day"_s);
    }

    void englandPutsSubstitutes_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<QStringList>("christmas");
        QTest::addColumn<QString>("newYear");
        const QString substitute = u" (substitute day)"_s;
        const auto row = [&](int year, const QStringList& christmas, const QString& newYear) {
            QTest::addRow("%d", year) << year << christmas << newYear;
        };
        // By the weekday of 25 December, from Monday.
        row(2023, {}, u"01-02"_s);
        row(2024, {}, {});
        row(2019, {}, {});
        row(2025, {}, {});
        row(2020, {u"12-28 Boxing Day (substitute day)"_s}, {});
        row(2021,
            {u"12-27 Christmas Day (substitute day)"_s, u"12-28 Boxing Day (substitute day)"_s},
            {});
        row(2022, {u"12-27 Christmas Day (substitute day)"_s}, u"01-03"_s);
    }

    void englandPutsSubstitutes()
    {
        QFETCH(const int, year);
        QFETCH(const QString, newYear);
        QStringList found = daysOf(u"england-wales"_s, year).filter(u"substitute"_s);
        if (!newYear.isEmpty())
            QCOMPARE(found.takeFirst(), QString(newYear + u" New Year's Day (substitute day)"_s));
        QTEST(found, "christmas");
    }

    void englandKeepsWhatWasProclaimed_data()
    {
        QTest::addColumn<QDate>("kept");
        QTest::addColumn<QDate>("instead");
        const auto row = [](const QDate& kept, const QDate& instead = {}) {
            QTest::newRow(qPrintable(kept.toString(Qt::ISODate))) << kept << instead;
        };
        row(QDate(1995, 5, 8), QDate(1995, 5, 1));
        row(QDate(1999, 12, 31));
        row(QDate(2002, 6, 3));
        row(QDate(2002, 6, 4), QDate(2002, 5, 27));
        row(QDate(2011, 4, 29));
        row(QDate(2012, 6, 4), QDate(2012, 5, 28));
        row(QDate(2012, 6, 5));
        row(QDate(2020, 5, 8), QDate(2020, 5, 4));
        row(QDate(2022, 6, 2), QDate(2022, 5, 30));
        row(QDate(2022, 6, 3));
        row(QDate(2022, 9, 19));
        row(QDate(2023, 5, 8));
    }

    void englandKeepsWhatWasProclaimed()
    {
        QFETCH(const QDate, kept);
        QFETCH(const QDate, instead);
        QVERIFY(calendar(u"england-wales"_s).isHoliday(kept));
        QVERIFY(!calendar(u"england-wales"_s).isHoliday(instead));
    }

    void aVersionIsAlwaysTheSameDays_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("version");
        QTest::addColumn<QByteArray>("days");
        // Whoever changes the days raises the version in public_holidays.json, and then this.
        QTest::newRow("fr") << u"fr"_s << u"1"_s << QByteArray("52bcb06dfbdb1b84");
        QTest::newRow("am") << u"fr-alsace-moselle"_s << u"1"_s << QByteArray("ca211707668a527c");
        QTest::newRow("ew") << u"england-wales"_s << u"1"_s << QByteArray("342f32d36f5bbaaf");
    }

    void aVersionIsAlwaysTheSameDays()
    {
        QFETCH(const QString, id);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const PublicHoliday& holiday : calendar(id).days())
            hash.addData(holiday.day.toString(Qt::ISODate).toLatin1());
        QTEST(calendar(id).identity().version, "version");
        QTEST(hash.result().toHex().left(16), "days");
    }

    void builtInOnesSayWhatTheyAre()
    {
        QCOMPARE(domain::builtInCalendars(),
            QStringList({u"fr"_s, u"fr-alsace-moselle"_s, u"england-wales"_s}));
        QCOMPARE(calendar(u"england-wales"_s).identity().country, u"GB"_s);
        QCOMPARE(calendar(u"fr-alsace-moselle"_s).identity().country, u"FR"_s);
        QVERIFY(!domain::builtInCalendar(u"scotland"_s));
        for (const QString& id : domain::builtInCalendars()) {
            QVERIFY(calendar(id).covers(QDate(1990, 1, 1)));
            QVERIFY(calendar(id).covers(QDate(2110, 12, 31)));
            QVERIFY(!calendar(id).covers(QDate(1989, 12, 31)));
            QVERIFY(!calendar(id).covers(QDate(2111, 1, 1)));
            QVERIFY(!calendar(id).covers(QDate()));
        }
    }

    void refusesADamagedTable_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("no date") << QByteArray("\"1999-12-31\"") << QByteArray("\"1999-12-32\"");
        QTest::newRow("too early") << QByteArray("\"1999-12-31\"") << QByteArray("\"1989-12-31\"");
        QTest::newRow("no holiday") << QByteArray("\"1995-05-01\"") << QByteArray("\"1995-05-02\"");
        QTest::newRow("no version") << QByteArray("\"fr\": \"1\", ") << QByteArray();
        QTest::newRow("no name") << QByteArray("\"Millennium bank holiday\"") << QByteArray("1");
    }

    void refusesADamagedTable()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QByteArray json = proclaimed();
        QVERIFY(ProclaimedDays::parse(json));
        QVERIFY(json.contains(from));
        QVERIFY(!ProclaimedDays::parse(json.replace(from, to)));
    }

    void countsWorkingDays()
    {
        const HolidayCalendar& fr = calendar(u"fr"_s);
        // Thursday, 30 April; 1 May is a holiday, and 2 and 3 May are a weekend.
        const QDate thursday(2026, 4, 30);
        QCOMPARE(domain::workingDayFrom(thursday, fr), thursday);
        QCOMPARE(domain::workingDayFrom(thursday.addDays(1), fr), QDate(2026, 5, 4));
        QCOMPARE(domain::workingDayUntil(QDate(2026, 5, 3), fr), thursday);
        QCOMPARE(domain::workingDaysAfter(thursday, 0, fr), thursday);
        QCOMPARE(domain::workingDaysAfter(thursday, 2, fr), QDate(2026, 5, 5));
        QCOMPARE(domain::workingDaysBefore(QDate(2026, 5, 5), 2, fr), thursday);
        QCOMPARE(domain::workingDaysBetween(thursday, QDate(2026, 5, 5), fr), 2);
        QCOMPARE(domain::workingDaysBetween(thursday, thursday, fr), 0);
        QVERIFY(!domain::isWorkingDay(QDate(2026, 5, 2), fr));
        QVERIFY(!domain::isWorkingDay(QDate(2026, 5, 3), fr));
    }
};

QTEST_GUILESS_MAIN(PublicHolidaysTest)
#include "public_holidays_test.moc"
