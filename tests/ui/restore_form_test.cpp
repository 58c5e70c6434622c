// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "translations/install_translations.h"
#include "ui/parts/text_label.h"
#include "ui/shell/start_restore_form.h"

#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;
using profiles::RestoredBackup;
using Erasures = RestoredBackup::Erasures;

namespace {

QString saidOf(const RestoredBackup& restored)
{
    ui::RestoreForm form;
    form.end(restored);
    QStringList texts;
    for (const QLabel* label : form.findChildren<QLabel*>())
        texts.append(label->text());
    return texts.join(u'\n');
}

} // namespace

//! What a person is told once a backup is in place.
class RestoreFormTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTranslations(); }

    void itSaysWhoWasErasedAgain_data()
    {
        QTest::addColumn<int>("erasures");
        QTest::addColumn<int>("people");
        QTest::addColumn<QStringList>("withoutAdmin");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("one") << int(Erasures::Known) << 1 << QStringList()
                             << u"1 person who was erased since this backup was erased from it "
                                "again."_s;
        QTest::newRow("three") << int(Erasures::Known) << 3 << QStringList()
                               << u"3 people who were erased since this backup were erased from "
                                  "it again."_s;
        QTest::newRow("nobody") << int(Erasures::Known) << 0 << QStringList()
                                << u"Nobody whom this backup holds."_s;
        QTest::newRow("unknown")
            << int(Erasures::Unknown) << 0 << QStringList()
            << u"Not known: there was no later list of erased people, neither beside the backup "
               "nor in the data that it replaced."_s;
        QTest::newRow("refused")
            << int(Erasures::ListRefused) << 0 << QStringList()
            << u"The list of erased people beside the backup is damaged or belongs to other data, "
               "so it was not used. Erase those people again."_s;
        QTest::newRow("no admin") << int(Erasures::Known) << 1 << QStringList{u"Globex"_s}
                                  << u"1 organization had only erased people as admins: Globex. "
                                     "Nobody can change who belongs to it."_s;
    }

    void itSaysWhoWasErasedAgain()
    {
        QFETCH(const int, erasures);
        QFETCH(const int, people);
        QFETCH(const QStringList, withoutAdmin);
        QFETCH(const QString, sentence);
        const QString said = saidOf({.keptIn = {},
            .erasures = Erasures(erasures),
            .erasedAgain = people,
            .withoutAdmin = withoutAdmin});
        QVERIFY2(said.contains(sentence), qPrintable(said));
    }
};

QTEST_MAIN(RestoreFormTest)
#include "restore_form_test.moc"
