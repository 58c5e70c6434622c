// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/padded_words.h"
#include "ui/shell/region_words.h"

#include <QApplication>
#include <QTest>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

//! Each region of the table is called in the language of the window.
class RegionWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void inEnglishAsInTheTable()
    {
        for (const domain::Region& region : domain::builtInRegions()) {
            QCOMPARE(ui::regionName(region), region.name);
            QCOMPARE(ui::regionPlace(region), region.place);
        }
    }

    void inOtherWords()
    {
        PaddedWords words(nullptr);
        QVERIFY(QCoreApplication::installTranslator(&words));
        for (const domain::Region& region : domain::builtInRegions()) {
            QVERIFY2(ui::regionName(region) != region.name, qPrintable(region.id));
            QCOMPARE(plain(ui::regionName(region)), region.name);
            QVERIFY2(ui::regionPlace(region) != region.place, qPrintable(region.id));
            QCOMPARE(plain(ui::regionPlace(region)), region.place);
        }
        QCoreApplication::removeTranslator(&words);
    }

    void aProfileIsInTheRegionOfItsServer()
    {
        profiles::Profile profile;
        profile.kind = profiles::Profile::Kind::SelfHosted;
        for (const domain::Region& region : domain::builtInRegions()) {
            profile.origin = region.origin;
            QCOMPARE(ui::regionPlaceOf(profile), region.isAvailable() ? region.place : QString());
        }
        profile.origin = QUrl(u"https://packmind.acme.example"_s);
        QCOMPARE(ui::regionPlaceOf(profile), QString());
        profile.kind = profiles::Profile::Kind::PackmindEu;
        QCOMPARE(ui::regionPlaceOf(profile), u"France Central"_s);
        profile.kind = profiles::Profile::Kind::Embedded;
        profile.origin = {};
        QCOMPARE(ui::regionPlaceOf(profile), QString());
    }

    void oneWithoutWordsKeepsItsOwn()
    {
        const domain::Region other{u"mars"_s, u"Packmind Cloud, Mars"_s, u"Gale"_s, {}};
        QCOMPARE(ui::regionName(other), other.name);
        QCOMPARE(ui::regionPlace(other), other.place);
    }
};

QTEST_MAIN(RegionWordsTest)
#include "region_words_test.moc"
