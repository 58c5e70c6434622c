// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "translations/install_translations.h"
#include "ui/page_driver.h"
#include "ui/page_stage.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/parts/language.h"
#include "ui/rendering.h"

#include <QComboBox>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

//! A person chooses the language of the program, and starts it again.
class LanguageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme(); }
    void isChosenInTheSettings();
    void isThatOfTheSystemWhereItIsUnknown();
    void holdsFromTheNextStartOn();

private:
    [[nodiscard]] QString file() const { return m_folder.filePath(u"views.ini"_s); }

    QTemporaryDir m_folder;
};

void LanguageTest::isChosenInTheSettings()
{
    PageStage stage;
    QVERIFY(stage.signUp());
    ui::SettingsViewMemory memory(file(), u"window"_s);
    QCOMPARE(ui::keptLanguage(memory), QString());
    ui::SettingsPage page(stage.context(), theme(), &memory);
    page.resize(984, 780);
    page.show();
    const PageDriver person(page);
    auto* offered = qobject_cast<QComboBox*>(person.find(u"Language"_s));
    QVERIFY(offered);
    QStringList names;
    for (int i = 0; i < offered->count(); ++i)
        names << offered->itemText(i);
    QCOMPARE(names, QStringList({u"As the system has it"_s, u"English"_s, u"Français"_s}));
    QCOMPARE(offered->currentIndex(), 0);
    QCOMPARE(unseen(page, u"Another language holds from the next start of the console on."_s),
        QString());

    offered->setFocus();
    QTest::keyClicks(offered, u"F"_s);
    QCOMPARE(offered->currentText(), u"Français"_s);
    QCOMPARE(ui::keptLanguage(memory), u"fr"_s);
}

void LanguageTest::isThatOfTheSystemWhereItIsUnknown()
{
    ui::SettingsViewMemory memory(m_folder.filePath(u"other.ini"_s), u"window"_s);
    ui::keepLanguage(memory, u"tlh"_s);
    QCOMPARE(ui::keptLanguage(memory), QString());
}

void LanguageTest::holdsFromTheNextStartOn()
{
    const ui::SettingsViewMemory memory(file(), u"window"_s);
    installTranslations(ui::keptLanguage(memory));
    PageStage stage;
    QVERIFY(stage.signUp());
    ui::SettingsViewMemory ofProgram(file(), u"window"_s);
    ui::SettingsPage page(stage.context(), theme(), &ofProgram);
    page.resize(984, 780);
    page.show();
    const PageDriver person(page);
    QCOMPARE(person.textOf(u"Langue"_s), u"Français"_s);
    QCOMPARE(unseen(page, u"Général"_s), QString());
}

QTEST_MAIN(LanguageTest)
#include "language_test.moc"
