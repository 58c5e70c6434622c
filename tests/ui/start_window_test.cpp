// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "start_fixture.h"
#include "translations/install_translations.h"
#include "ui/parts/view_memory.h"
#include "ui/shell/console_window.h"
#include "ui/shell/sign_in_sheet.h"
#include "ui/theme/theme.h"

#include <QMenu>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using ui::ConsoleWindow;
using ui::PageId;

namespace {
//! The computer on which the console is started again and again.
struct Computer {
    Computer()
        : theme(nullptr)
        , viewFile(fixture.folder.filePath(u"views.ini"_s))
        , memory(viewFile, u"window"_s)
    {
    }
    [[nodiscard]] std::unique_ptr<ConsoleWindow> start()
    {
        ui::ConsoleSetup setup;
        setup.start = fixture.services();
        setup.theme = &theme;
        setup.windowMemory = &memory;
        setup.viewFile = viewFile;
        auto window = std::make_unique<ConsoleWindow>(std::move(setup));
        window->show();
        window->begin();
        return window;
    }

    StartFixture fixture;
    ui::Theme theme;
    QString viewFile;
    ui::SettingsViewMemory memory;
};

void signUp(ConsoleWindow& window)
{
    QTRY_VERIFY(visible<QLineEdit>(window, u"Choose a password"_s));
    type(window, u"Your e-mail address"_s, u"grace@acme.example"_s);
    type(window, u"Choose a password"_s, u"long-enough!"_s);
    type(window, u"First organization"_s, u"Acme Robotics"_s);
    press(window, u"Create and open"_s);
    QTRY_VERIFY(window.currentConsolePage());
}

void signIn(ConsoleWindow& window)
{
    QTRY_VERIFY(visible<QLineEdit>(window, u"Password"_s));
    type(window, u"Password"_s, u"long-enough!"_s);
    QTest::keyClick(visible<QLineEdit>(window, u"Password"_s), Qt::Key_Return);
}

QAction* menuEntry(const ConsoleWindow& window, const QString& text)
{
    for (QMenu* menu : window.findChildren<QMenu*>()) {
        for (QAction* action : menu->actions()) {
            if (action->text() == text)
                return action;
        }
    }
    return nullptr;
}
} // namespace

class StartWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTranslations(); }
    void opensThePagesAfterSignUp();
    void goesBackToThePageOneLeft();
    void asksForOnesOwnDataFromTheMenu();
    void signsOutAndInAgain();
    void signsInAgainWithoutLosingWhatIsTyped();
    void opensAnotherProfileBesideTheFirst();
    void remembersItsSize();
    void closesTheOnlyProfile();
    void aReadOnlyProfileOfThisComputerWritesNothing();
    void raisesItself();
};

void StartWindowTest::opensThePagesAfterSignUp()
{
    Computer computer;
    const auto window = computer.start();
    signUp(*window);
    QCOMPARE(window->sidebar()->entries().size(), 8);
    // No part of a page was a window of its own for a moment.
    QVERIFY(window->isActiveWindow());
    QCOMPARE(window->currentConsolePage()->key(), u"overview"_s);
    QCOMPARE(window->windowTitle(), u"Overview – Acme Robotics – This computer"_s);
    QVERIFY(!window->cover());
    QTRY_COMPARE(computer.fixture.profiles.profiles().size(), 1);
    QTRY_COMPARE(computer.fixture.profiles.lastUsed(), window->connection()->profile.id);
    // Every page loads when it is turned to, and says so to nobody else.
    for (const PageId id : window->sidebar()->entries()) {
        window->showPage(id);
        QVERIFY(window->currentConsolePage());
    }
}

void StartWindowTest::goesBackToThePageOneLeft()
{
    Computer computer;
    {
        const auto window = computer.start();
        signUp(*window);
        window->showPage(PageId::Trust);
        window->close();
    }
    const auto again = computer.start();
    QTRY_VERIFY(again->currentConsolePage());
    QCOMPARE(again->currentConsolePage()->key(), u"trust"_s);
    QCOMPARE(again->windowTitle(), u"Trust – Acme Robotics – This computer"_s);
}

void StartWindowTest::asksForOnesOwnDataFromTheMenu()
{
    Computer computer;
    const auto window = computer.start();
    signUp(*window);
    QAction* ask = menuEntry(*window, u"Ask for my own data…"_s);
    QVERIFY(ask);
    ask->trigger();
    QCOMPARE(window->currentConsolePage()->key(), u"datarequests"_s);
    QTRY_VERIFY(visible<QAbstractButton>(*window, u"Send the request"_s));
}

void StartWindowTest::signsOutAndInAgain()
{
    Computer computer;
    const auto window = computer.start();
    signUp(*window);
    QAction* out = menuEntry(*window, u"Sign out"_s);
    QVERIFY(out);
    out->trigger();
    QVERIFY(window->cover());
    QTRY_VERIFY(visible<QLineEdit>(*window, u"E-mail address"_s));
    QCOMPARE(visible<QLineEdit>(*window, u"E-mail address"_s)->text(), u"grace@acme.example"_s);
    signIn(*window);
    QTRY_VERIFY(window->currentConsolePage());
    QVERIFY(!window->cover());
}

void StartWindowTest::signsInAgainWithoutLosingWhatIsTyped()
{
    Computer computer;
    const auto window = computer.start();
    signUp(*window);
    window->showPage(PageId::Activity);
    ui::Page* page = window->currentConsolePage();
    auto* filter = page->findChild<QLineEdit*>();
    QVERIFY(filter);
    QTest::keyClicks(filter, u"invit"_s);
    computer.fixture.service.advance(365 * 86'400);
    page->refresh();
    QTRY_COMPARE(window->connection()->client->session().state(), cloud::Session::State::Ended);
    QTRY_VERIFY(visible<QAbstractButton>(*window, u"Sign in again"_s));
    press(*window, u"Sign in again"_s);
    QTRY_VERIFY(window->findChild<ui::SignInSheet*>());
    QCOMPARE(visible<QLineEdit>(*window, u"E-mail address"_s)->text(), u"grace@acme.example"_s);
    QVERIFY(visible<QLineEdit>(*window, u"E-mail address"_s)->isReadOnly());
    signIn(*window);
    QTRY_VERIFY(!window->findChild<ui::SignInSheet*>());
    QCOMPARE(window->connection()->client->session().state(), cloud::Session::State::SignedIn);
    QCOMPARE(window->currentConsolePage(), page);
    QCOMPARE(filter->text(), u"invit"_s);
}

void StartWindowTest::opensAnotherProfileBesideTheFirst()
{
    Computer computer;
    const auto window = computer.start();
    signUp(*window);
    const ui::Connection* first = window->connection();
    QAction* elsewhere = menuEntry(*window, u"Connect elsewhere…"_s);
    QVERIFY(elsewhere);
    elsewhere->trigger();
    QVERIFY(window->cover());
    QVERIFY(!window->connection());
    QCOMPARE(window->views().size(), 2);
    QVERIFY(window->views().first()->connection() == first);
    // A profile that is open is not opened again, but turned to.
    press(*window->cover(), u"This computer"_s); // not its tab
    QTRY_VERIFY(visible<QAbstractButton>(*window, u"Go to it"_s));
    press(*window, u"Go to it"_s);
    QVERIFY(window->currentConsolePage());
    QVERIFY(window->connection() == first);
    QCOMPARE(window->views().size(), 1);
}

void StartWindowTest::closesTheOnlyProfile()
{
    Computer computer;
    const auto window = computer.start();
    signUp(*window);
    QTest::keyClick(window.get(), Qt::Key_W, Qt::ControlModifier);
    QVERIFY(window->cover());
    QVERIFY(!window->connection());
    QVERIFY(window->sidebar()->entries().isEmpty());
    // The session is kept: choosing the same place again needs no password.
    press(*window, u"This computer"_s);
    QTRY_VERIFY(window->currentConsolePage());
}

void StartWindowTest::remembersItsSize()
{
    Computer computer;
    {
        const auto window = computer.start();
        QCOMPARE(window->size(), QSize(1200, 780));
        window->resize(1300, 700);
        window->close();
    }
    const auto again = computer.start();
    QCOMPARE(again->height(), 700);
    QCOMPARE(again->minimumSize(), QSize(960, 600));
}

void StartWindowTest::aReadOnlyProfileOfThisComputerWritesNothing()
{
    Computer computer;
    profiles::Profile profile;
    {
        const auto window = computer.start();
        signUp(*window);
        profile = window->connection()->profile;
    }
    profile.readOnly = true;
    bool saved = false;
    computer.fixture.profiles.save(profile).then(
        &computer.fixture.profiles, [&saved](const auto& end) { saved = end.has_value(); });
    QTRY_VERIFY(saved);
    const auto window = computer.start();
    QTRY_VERIFY(window->currentConsolePage());
    std::optional<base::Result<domain::Membership>> made;
    window->connection()->client->organizations().create(u"Beta"_s).then(
        window.get(), [&made](const auto& end) { made = end; });
    QTRY_VERIFY(made);
    QCOMPARE(made->error().code, u"transport.read-only"_s);
    window->showPage(PageId::Organizations);
    const auto* create = visible<QAbstractButton>(*window, u"New organization"_s);
    QVERIFY(create && !create->isEnabled());
    QCOMPARE(create->toolTip(),
        u"The profile “This computer” is read-only. Nothing can be changed through it."_s);
}

void StartWindowTest::raisesItself()
{
    Computer computer;
    const auto window = computer.start();
    window->showMinimized();
    window->bringToFront();
    QVERIFY(!window->isMinimized());
    QVERIFY(window->isVisible());
}

QTEST_MAIN(StartWindowTest)
#include "start_window_test.moc"
