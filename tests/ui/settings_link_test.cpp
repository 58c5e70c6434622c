// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/window_stage.h"

#include <QListWidget>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

//! Links of other pages into the settings.
class SettingsLinkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMissingPlatformKeyIsOneStepAway()
    {
        WindowStage stage;
        QVERIFY(stage.signUp());
        QVERIFY(stage.turnTo(ui::PageId::Llm));
        const PageDriver& person = stage.person();
        QVERIFY(person.press(u"Open the settings"_s));
        QTRY_VERIFY(stage.window().currentPage() == ui::PageId::Settings);
        const auto* index = qobject_cast<QListWidget*>(person.find(u"Sections of the settings"_s));
        QVERIFY(index);
        QCOMPARE(index->currentItem()->text(), u"LLM"_s);
        // What is typed now is the key.
        const auto focused = [&] {
            const QWidget* focus = stage.window().focusWidget();
            return focus ? focus->accessibleName() : QString();
        };
        QTRY_COMPARE(focused(), u"Platform key"_s);
    }

    void whatIsTypedThereAlreadyStays()
    {
        WindowStage stage;
        QVERIFY(stage.signUp());
        QVERIFY(stage.turnToSection(u"LLM"_s));
        const PageDriver& person = stage.person();
        QVERIFY(person.type(u"Model"_s, u"gpt-next"_s));
        // The link leads to what is typed there already, and takes nothing away.
        QVERIFY(stage.turnTo(ui::PageId::Llm));
        QVERIFY(person.press(u"Open the settings"_s));
        QTRY_COMPARE(person.textOf(u"Model"_s), u"gpt-next"_s);
        QVERIFY(person.says(u"1 unsaved change"_s));
    }
};

QTEST_MAIN(SettingsLinkTest)
#include "settings_link_test.moc"
