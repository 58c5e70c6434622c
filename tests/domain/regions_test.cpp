// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/regions.h"

#include <QTest>

using namespace console;
using namespace console::domain;
using namespace Qt::StringLiterals;

class RegionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ofThisProgram()
    {
        const QList<Region>& regions = builtInRegions();
        QCOMPARE(regions.size(), 2);
        QCOMPARE(regions.at(0).id, u"eu"_s);
        QCOMPARE(regions.at(0).origin, QUrl(u"https://app.packmind.ai"_s));
        QCOMPARE(regions.at(1).id, u"us"_s);
        QVERIFY(!regions.at(1).isAvailable());
    }

    void damagedTablesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("regions");
        QTest::addColumn<QString>("where");
        const QByteArray head = R"({"id":"eu","name":"EU","place":"France",)";
        QTest::newRow("no state") << head + R"("origin":"https://a.example"})"
                                  << u"regions[0].state"_s;
        QTest::newRow("another state") << head + R"("state":"soon"})" << u"regions[0].state"_s;
        QTest::newRow("no address") << head + R"("state":"available"})" << u"regions[0].origin"_s;
        QTest::newRow("not private") << head + R"("state":"available","origin":"http://a.example"})"
                                     << u"regions[0].origin"_s;
        const QByteArray announced = head + R"("state":"announced"})";
        QTest::newRow("twice") << announced + ',' + announced << u"regions[1].id"_s;
    }

    void damagedTablesAreRefused()
    {
        QFETCH(const QByteArray, regions);
        QFETCH(const QString, where);
        const auto read = parseRegions(R"({"regions":[)" + regions + "]}");
        QVERIFY(!read);
        QVERIFY2(read.error().detail.startsWith(where), qPrintable(read.error().detail));
    }

    void whatHasOpenedSinceIsNew()
    {
        const Region eu{u"eu"_s, {}, {}, QUrl(u"https://eu.example"_s)};
        const Region us{u"us"_s, {}, {}, {}};
        QCOMPARE(newlyOpened({eu, us}, {}), QList<Region>{eu});
        QCOMPARE(newlyOpened({eu, us}, {u"eu"_s}), QList<Region>());
        const Region open{u"us"_s, {}, {}, QUrl(u"https://us.example"_s)};
        QCOMPARE(newlyOpened({eu, open}, {u"eu"_s}), QList<Region>{open});
    }
};

QTEST_GUILESS_MAIN(RegionsTest)
#include "regions_test.moc"
