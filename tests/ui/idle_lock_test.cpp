// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/wait_until.h"
#include "ui/pages/settings/lock_box.h"
#include "ui/shell/idle_clock.h"
#include "ui/shell/lock_curtain.h"
#include "ui/shell/palette.h"
#include "ui/shell/sign_in_sheet.h"
#include "ui/window_stage.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMainWindow>
#include <QSignalSpy>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using ui::PageId;

namespace {

const QString typed = u"Beta Research"_s;

//! The console with a name half typed, locking after 15 minutes of a clock that the test moves.
struct Console {
    Console()
    {
        stage.prepare = [this](ui::ConsoleSetup& setup) {
            setup.clock = [this] {
                return now;
            };
            setup.windowMemory->write(u"lock/minutes"_s, 15);
        };
        ready = stage.signUp() && stage.turnTo(PageId::Organizations)
            && stage.person().press(u"New organization"_s)
            && stage.person().type(u"Organization name"_s, typed);
        field = qobject_cast<QLineEdit*>(stage.person().find(u"Organization name"_s));
    }

    void pass(int minutes) { now = now.addSecs(qint64(minutes) * 60); }
    [[nodiscard]] bool isLocked() { return stage.window().isLockedAway(); }
    bool unlock()
    {
        return stage.person().type(u"Password"_s, WindowStage::password())
            && stage.person().press(u"Sign in"_s)
            && waitUntil([this] { return !isLocked(); }, 10'000);
    }

    WindowStage stage;
    QDateTime now = QDateTime::currentDateTimeUtc();
    QPointer<QLineEdit> field;
    bool ready = false;
};

} // namespace

class IdleLockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theClockCountsWhatWasSlept();
    void anInputThatComesTooLateReachesNothing();
    void everythingIsAsItWasAfterThePassword();
    void noKeyAndNoPlaceGetsPast();
    void otherWindowsAreHidden();
    void itLocksOnlyWhereItWasChosen();
};

void IdleLockTest::theClockCountsWhatWasSlept()
{
    QDateTime now(QDate(2026, 11, 30), QTime(8, 0), Qt::UTC);
    int minutes = 5;
    ui::IdleClock counted([&] { return now; }, [&] { return minutes; });
    QSignalSpy idle(&counted, &ui::IdleClock::idle);
    QWidget window;
    window.show();
    const auto press = [&] {
        QTest::keyClick(&window, Qt::Key_A);
        QCoreApplication::processEvents();
    };
    now = now.addSecs(3600);
    press(); // it has not begun
    QCOMPARE(idle.size(), 0);
    counted.begin();
    now = now.addSecs(4 * 60);
    press();
    now = now.addSecs(4 * 60);
    press();
    QCOMPARE(idle.size(), 0);
    // Nothing of this was waited for: a computer that slept.
    now = now.addSecs(5 * 60);
    press();
    QCOMPARE(idle.size(), 1);
    press(); // said once
    QCOMPARE(idle.size(), 1);
    counted.begin();
    now = now.addDays(-1);
    press();
    now = now.addSecs(5 * 60 - 1);
    press();
    QCOMPARE(idle.size(), 1);
    minutes = 0;
    now = now.addDays(1);
    press();
    QCOMPARE(idle.size(), 1);
    // Turning to the window is enough.
    minutes = 60;
    QEvent turned(QEvent::WindowActivate);
    now = now.addDays(1);
    QCoreApplication::sendEvent(&window, &turned);
    QCOMPARE(idle.size(), 2);
}

void IdleLockTest::anInputThatComesTooLateReachesNothing()
{
    Console console;
    QVERIFY(console.ready);
    console.pass(14);
    QTest::keyClick(console.field, Qt::Key_S);
    QVERIFY(!console.isLocked());
    QCOMPARE(console.field->text(), QString(typed + u's'));
    console.pass(15);
    QTest::keyClick(console.field, Qt::Key_X);
    QVERIFY(console.isLocked());
    QCOMPARE(console.field->text(), QString(typed + u's'));
    QVERIFY(!console.stage.window().centralWidget()->isVisible());
    QVERIFY(!console.stage.window().windowTitle().contains(u"Acme"_s));
    QCoreApplication::processEvents();
    // The key is not in the password either; the focus is.
    QCOMPARE(console.stage.person().textOf(u"Password"_s), QString());
    QTRY_COMPARE(console.stage.window().focusWidget(), console.stage.person().find(u"Password"_s));
}

void IdleLockTest::everythingIsAsItWasAfterThePassword()
{
    Console console;
    QVERIFY(console.ready);
    console.field->setCursorPosition(4);
    console.pass(16);
    QTest::mouseClick(&console.stage.window(), Qt::LeftButton);
    QVERIFY(console.isLocked());
    // Nothing more of the click that came too late.
    QCoreApplication::processEvents();
    const PageDriver& person = console.stage.person();
    QVERIFY(person.type(u"Password"_s, u"not-this-one!!"_s));
    QVERIFY(person.press(u"Sign in"_s));
    QTRY_COMPARE(person.errorAt(u"Password"_s), u"The e-mail address or the password is wrong."_s);
    QVERIFY(console.isLocked());
    QTest::keyClick(person.find(u"Password"_s), Qt::Key_Escape);
    QCoreApplication::processEvents();
    QVERIFY(console.isLocked());
    QVERIFY(!person.find(u"Not now"_s));
    QVERIFY(console.unlock());
    QVERIFY(console.stage.window().centralWidget()->isVisible());
    QVERIFY(console.field);
    QCOMPARE(console.field->text(), typed);
    QCOMPARE(console.field->cursorPosition(), 4);
    QVERIFY(console.stage.window().focusWidget() == console.field);
    QTRY_VERIFY(!console.stage.window().findChild<ui::LockCurtain*>());
    QVERIFY(person.press(u"Create organization"_s));
    QTRY_VERIFY(person.says(u"“Beta Research” is created. You are its admin."_s));
    // It begins to count anew.
    console.pass(16);
    QTest::keyClick(&console.stage.window(), Qt::Key_F5);
    QVERIFY(console.isLocked());
}

void IdleLockTest::noKeyAndNoPlaceGetsPast()
{
    Console console;
    QVERIFY(console.ready);
    ui::ConsoleWindow& window = console.stage.window();
    QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(console.isLocked());
    QCoreApplication::processEvents();
    for (const Qt::Key key : {Qt::Key_K, Qt::Key_3, Qt::Key_N, Qt::Key_Q}) {
        QTest::keyClick(&window, key, Qt::ControlModifier);
        QTest::keyClick(console.field, key, Qt::ControlModifier);
    }
    QTest::keyClicks(console.field, u"more"_s);
    window.goTo(window.connection()->profile.id, {u"trust"_s});
    window.tellBriefly(u"Acme Robotics has changed."_s);
    QCoreApplication::processEvents();
    QVERIFY(!window.findChild<ui::Palette*>());
    QCOMPARE(window.currentPage(), PageId::Organizations);
    QCOMPARE(console.field->text(), typed);
    QVERIFY(!console.stage.person().says(u"Acme Robotics has changed."_s));
    QVERIFY(console.unlock());
    QTRY_COMPARE(window.currentPage(), PageId::Trust);
}

void IdleLockTest::otherWindowsAreHidden()
{
    Console console;
    QVERIFY(console.ready);
    ui::ConsoleWindow& window = console.stage.window();
    QTest::keyClick(&window, Qt::Key_F1);
    QTRY_VERIFY(window.findChild<QDialog*>());
    const QPointer<QDialog> keys = window.findChild<QDialog*>();
    window.lockAway();
    QVERIFY(!keys->isVisible());
    QVERIFY(console.unlock());
    QVERIFY(keys->isVisible());
    keys->close();
    window.activateWindow();
    QTRY_VERIFY(QApplication::activeWindow() == &window);
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(window.findChild<ui::Palette*>());
    window.lockAway();
    QVERIFY(!window.findChild<ui::Palette*>());
}

void IdleLockTest::itLocksOnlyWhereItWasChosen()
{
    Console console;
    QVERIFY(console.ready);
    QVERIFY(console.stage.person().press(u"Discard"_s));
    QVERIFY(console.stage.turnToSection(u"General"_s));
    auto* choices = qobject_cast<QComboBox*>(console.stage.person().find(u"Lock the console"_s));
    QVERIFY(choices);
    QCOMPARE(choices->currentText(), u"After 15 minutes"_s);
    QTest::keyClick(choices, Qt::Key_Home);
    QCOMPARE(choices->currentText(), u"Never"_s);
    console.pass(600);
    QTest::keyClick(choices, Qt::Key_End);
    QVERIFY(!console.isLocked());
    console.pass(59);
    QTest::keyClick(choices, Qt::Key_End);
    QVERIFY(!console.isLocked());
    console.pass(60);
    QTest::keyClick(choices, Qt::Key_Home);
    QVERIFY(console.isLocked());
}

QTEST_MAIN(IdleLockTest)
#include "idle_lock_test.moc"
