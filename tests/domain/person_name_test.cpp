// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/person_name.h"

#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;

//! Names as they are searched.
class PersonNameTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wholeWordsAreFound_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("typed");
        QTest::newRow("first name") << u"Rosa Luz Ortega"_s << u"rosa"_s;
        QTest::newRow("last name") << u"Rosa Luz Ortega"_s << u"ORTEGA"_s;
        QTest::newRow("all, in another order") << u"Rosa Luz Ortega"_s << u"Ortega, Rosa"_s;
        QTest::newRow("without accents") << u"Zoë Müller"_s << u"zoe muller"_s;
        QTest::newRow("decomposed") << u"Zoe\u0308"_s << u"Zoë"_s;
        QTest::newRow("apostrophe") << u"Sinéad O’Brien"_s << u"o'brien"_s;
        QTest::newRow("half of a double name") << u"Jean-Luc Petit"_s << u"luc"_s;
        QTest::newRow("Greek") << u"Μαρία Παππά"_s << u"μαρια"_s;
        QTest::newRow("Arabic with vowel marks") << u"مُحَمَّد علي"_s << u"محمد"_s;
        QTest::newRow("no spaces") << u"山田太郎"_s << u"山田太郎"_s;
        QTest::newRow("beyond the first 65,536 letters")
            << u"\U00010330\U00010331"_s << u"\U00010330\U00010331"_s;
    }
    void wholeWordsAreFound()
    {
        QFETCH(QString, name);
        QFETCH(QString, typed);
        QVERIFY(domain::nameHasWords(name, typed));
    }

    void nothingElseIs_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("the beginning") << u"Ros"_s;
        QTest::newRow("one letter") << u"R"_s;
        QTest::newRow("the end") << u"tega"_s;
        QTest::newRow("one word of two") << u"Rosa Perez"_s;
        QTest::newRow("no word") << u"-- '"_s;
        QTest::newRow("nothing") << QString();
    }
    void nothingElseIs()
    {
        QFETCH(QString, typed);
        QVERIFY(!domain::nameHasWords(u"Rosa Luz Ortega"_s, typed));
    }
};

QTEST_APPLESS_MAIN(PersonNameTest)
#include "person_name_test.moc"
