// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/register_tables.h"

#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;
using domain::DataRight;
using domain::RegisterEntry;

namespace {

RegisterEntry answered(const QString& ref, int year)
{
    RegisterEntry entry;
    entry.ref = ref;
    entry.receivedOn = QDate(year, 1, 31);
    entry.legal = QDate(year, 3, 2);
    entry.status = domain::RequestStatus::Refused;
    entry.outcome = domain::RightOutcome::Refused;
    entry.ground = domain::OutcomeGround::Excessive;
    entry.closedOn = QDate(year, 2, 4);
    entry.days = 4;
    return entry;
}

} // namespace

class RegisterTablesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRowSaysHowARightWasAnswered()
    {
        const models::WordTable table
            = models::registerTable({answered(u"DSR-2026-0001"_s, 2026), RegisterEntry()});
        QCOMPARE(table.rows.size(), 2);
        for (const QStringList& row : table.rows)
            QCOMPARE(row.size(), table.titles.size());
        const QStringList row = table.rows.first();
        const auto cell = [&](const QString& title) {
            return row.at(table.titles.indexOf(title));
        };
        QCOMPARE(cell(u"Case"_s), u"DSR-2026-0001"_s);
        QCOMPARE(cell(u"Right"_s), u"Access"_s);
        QCOMPARE(cell(u"Received"_s), u"2026-01-31"_s);
        QCOMPARE(cell(u"Legal date"_s), u"2026-03-02"_s);
        QCOMPARE(cell(u"Closed"_s), u"2026-02-04"_s);
        QCOMPARE(cell(u"Days to answer"_s), u"4"_s);
        QCOMPARE(cell(u"Late"_s), u"no"_s);
        QVERIFY(!cell(u"Ground"_s).isEmpty());
    }

    void figuresHaveAColumnForEachYear()
    {
        const models::WordTable table
            = models::figureTable(domain::figuresOf({answered(u"DSR-2025-0001"_s, 2025),
                answered(u"DSR-2026-0001"_s, 2026), answered(u"DSR-2026-0002"_s, 2026)}));
        QCOMPARE(table.titles.mid(1), (QStringList{u"2025"_s, u"2026"_s}));
        QStringList names;
        for (const QStringList& row : table.rows) {
            QCOMPARE(row.size(), 3);
            names << row.first();
        }
        const auto row = [&](const QString& name) {
            const qsizetype place = names.indexOf(name);
            return place < 0 ? QStringList() : table.rows.at(place).mid(1);
        };
        QCOMPARE(row(u"Cases received"_s), (QStringList{u"1"_s, u"2"_s}));
        QCOMPARE(row(u"Right: Access"_s), (QStringList{u"1"_s, u"2"_s}));
        QCOMPARE(row(u"Outcome: Refused"_s), (QStringList{u"1"_s, u"2"_s}));
        QCOMPARE(row(u"Median days to answer"_s), (QStringList{u"4"_s, u"4"_s}));
        // What never came up takes no room.
        QVERIFY(!names.contains(u"Right: Erasure"_s));
    }

    void noCellStartsAFormula()
    {
        const QByteArray csv = models::toCsv({{u"Case"_s}, {{u"=1+1"_s}, {u"a,b"_s}}});
        QCOMPARE(csv, QByteArray("Case\r\n'=1+1\r\n\"a,b\"\r\n"));
    }
};

QTEST_GUILESS_MAIN(RegisterTablesTest)
#include "register_tables_test.moc"
