// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "profiles/profile_exchange.h"
#include "ui/accessibility_walk.h"
#include "ui/pages/settings/profile_exchange_box.h"
#include "ui/parts/form_drafts.h"
#include "ui/parts/list_page.h"
#include "ui/profiles_stage.h"
#include "ui/shell/profile_tabs.h"

#include <QDir>
#include <QElapsedTimer>
#include <QMenu>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using ui::PageId;

namespace {

const QString organizations = u"Organizations list"_s;

ui::ListPage* listOf(const ui::ProfileView& view, PageId page)
{
    return view.page(page)->findChild<ui::ListPage*>();
}

ui::ProfileButton* tabOf(const ui::ConsoleWindow& window, const QString& name)
{
    const QList<ui::ProfileButton*> tabs = window.findChildren<ui::ProfileButton*>();
    for (ui::ProfileButton* tab : tabs) {
        if (tab->accessibleName() == name && tab->isVisible())
            return tab;
    }
    return nullptr;
}

bool isSignedIn(const ui::ProfileView& view)
{
    return view.openConnection()
        && view.connection()->client->session().state() == cloud::Session::State::SignedIn;
}

} // namespace

//! Two profiles in one window, on the real service and on the stand-in of Packmind.
class ProfilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void switchingLosesNothing()
    {
        ProfilesStage stage;
        QVERIFY(stage.openBoth());
        QVERIFY(stage.turnTo(PageId::Trust));
        stage.turnToProfile(1);
        QCOMPARE(&stage.window().front(), &stage.packmind());
        QVERIFY(stage.turnTo(PageId::Organizations));
        const PageDriver& person = stage.person();
        listOf(stage.packmind(), PageId::Organizations)->filterField()->setText(u"acme"_s);
        QVERIFY(person.press(u"New organization"_s));
        QVERIFY(person.type(u"Organization name"_s, u"Half typed"_s));

        stage.turnToProfile(2);
        QCOMPARE(stage.window().currentPage(), PageId::Trust);
        QVERIFY(stage.turnTo(PageId::Organizations));
        QVERIFY(!person.find(u"Create organization"_s));
        QCOMPARE(listOf(stage.here(), PageId::Organizations)->filterField()->text(), QString());

        stage.turnToProfile(1);
        QCOMPARE(stage.window().currentPage(), PageId::Organizations);
        QCOMPARE(person.textOf(u"Organization name"_s), u"Half typed"_s);
        QCOMPARE(listOf(stage.packmind(), PageId::Organizations)->filterField()->text(), u"acme"_s);
        stage.window().goBack();
        QVERIFY(stage.window().currentPage() != PageId::Trust);
        QVERIFY(isSignedIn(stage.packmind()));
        QVERIFY(isSignedIn(stage.here()));
        QVERIFY(stage.packmind().connection()->client->transport().endpoint().origin
            != stage.here().connection()->client->transport().endpoint().origin);
    }

    //! A server that takes every question and answers none.
    void oneThatStallsHoldsUpNoOther()
    {
        ProfilesStage stage;
        QVERIFY(stage.openBoth());
        stage.turnToProfile(1);
        QVERIFY(stage.turnTo(PageId::Organizations));
        QTRY_COMPARE(stage.person().rows(organizations), 1);
        stage.faults.set(Faults::Kind::Hold, u"/api/v0/"_s);
        for (int i = 0; i < 20; ++i)
            stage.window().currentConsolePage()->refresh();
        QTRY_VERIFY(stage.faults.isHolding());

        QElapsedTimer since;
        since.start();
        stage.turnToProfile(2);
        QVERIFY(stage.turnTo(PageId::Organizations));
        QVERIFY(stage.person().press(u"New organization"_s));
        QVERIFY(stage.person().type(u"Organization name"_s, u"Beta"_s));
        QVERIFY(stage.person().press(u"Create organization"_s));
        QTRY_VERIFY(stage.person().cell(organizations, u"Beta"_s, u"slug"_s) == u"beta"_s);
        QVERIFY(stage.faults.isHolding());
        qInfo("beside a server that stalls: %lld ms", since.elapsed());

        stage.turnToProfile(1);
        stage.faults.clear();
        QTRY_VERIFY(!stage.faults.isHolding());
        QTRY_COMPARE(stage.person().rows(organizations), 1);
    }

    void whatEndsBehindTakesNoFocus()
    {
        ProfilesStage stage;
        QVERIFY(stage.openBoth());
        QVERIFY(stage.turnTo(PageId::Organizations));
        auto* here = listOf(stage.here(), PageId::Organizations)->filterField();
        here->setFocus();
        QTRY_VERIFY(here->hasFocus());
        stage.packmind().showPage(PageId::Organizations);
        listOf(stage.packmind(), PageId::Organizations)->filterField()->setFocus();
        QVERIFY(here->hasFocus());
    }

    void closingOneLeavesTheOther()
    {
        ProfilesStage stage;
        QVERIFY(stage.openBoth());
        stage.turnToProfile(1);
        QVERIFY(stage.turnTo(PageId::Organizations));
        QVERIFY(stage.person().press(u"New organization"_s));
        QVERIFY(stage.person().type(u"Organization name"_s, u"Half typed"_s));
        QTest::keyClick(&stage.window(), Qt::Key_W, Qt::ControlModifier);
        QCOMPARE(stage.window().views().size(), 2);
        QVERIFY(stage.person().press(u"Discard and leave"_s));
        QTRY_COMPARE(stage.window().views().size(), 1);
        QCOMPARE(stage.window().connection()->profile.name, u"This computer"_s);
        QVERIFY(isSignedIn(stage.window().front()));
        QVERIFY(!tabOf(stage.window(), u"This computer"_s));
        // Its session is kept: it opens again without a password.
        const QList<profiles::Profile> saved = stage.window().savedProfiles();
        stage.window().goTo(saved.first().id, {});
        QTRY_VERIFY(stage.window().currentConsolePage());
        QCOMPARE(stage.window().connection()->profile.name, u"Packmind"_s);
    }

    void signingOutOfOneLeavesTheOther()
    {
        ProfilesStage stage;
        QVERIFY(stage.openBoth());
        const QList<QMenu*> menus = stage.packmind().findChildren<QMenu*>();
        for (const QMenu* menu : menus) {
            for (QAction* action : menu->actions()) {
                if (action->text() == u"Sign out"_s)
                    action->trigger();
            }
        }
        QTRY_COMPARE(
            tabOf(stage.window(), u"Packmind"_s)->accessibleDescription(), u"signed out"_s);
        QVERIFY(isSignedIn(stage.here()));
        QCOMPARE(&stage.window().front(), &stage.here());
        stage.turnToProfile(1);
        QVERIFY(stage.person().type(u"Password"_s, WindowStage::password()));
        QVERIFY(stage.person().press(u"Sign in"_s));
        QTRY_VERIFY(isSignedIn(stage.packmind()));
    }

    //! Of each profile that has something unsaved, by its name.
    void theEndAsksForEveryProfile()
    {
        ProfilesStage stage;
        QVERIFY(stage.openBoth());
        const PageDriver& person = stage.person();
        for (const int profile : {1, 2}) {
            stage.turnToProfile(profile);
            QVERIFY(stage.turnTo(PageId::Organizations));
            QVERIFY(person.press(u"New organization"_s));
            QVERIFY(person.type(u"Organization name"_s, u"Half typed"_s));
        }
        QSignalSpy closed(&stage.window(), &ui::ConsoleWindow::closed);
        QVERIFY(!stage.window().close());
        QCOMPARE(&stage.window().front(), &stage.packmind());
        QVERIFY(person.says(u"“Packmind” has changes that are not saved."_s));
        QVERIFY(person.press(u"Discard and leave"_s));
        QTRY_COMPARE(&stage.window().front(), &stage.here());
        QTRY_VERIFY(person.says(u"“This computer” has changes that are not saved."_s));
        QCOMPARE(closed.size(), 0);
        QVERIFY(person.press(u"Discard and leave"_s));
        QTRY_COMPARE(closed.size(), 1);
    }

    void bothAreThereAtTheNextStart()
    {
        ProfilesStage stage;
        int searched = 0; // for the place of secrets, which may ask for a passphrase
        stage.prepare = [&searched](ui::ConsoleSetup& made) {
            made.start.secrets = [&searched, search = made.start.secrets](
                                     QObject* context, const QString& before) {
                searched += 1;
                return search(context, before);
            };
        };
        QVERIFY(stage.openBoth());
        searched = 0;
        QVERIFY(stage.turnTo(PageId::Activity));
        stage.turnToProfile(1);
        QVERIFY(stage.turnTo(PageId::Trust));
        stage.turnToProfile(2);
        QTest::qWait(700); // until it is written which one was used last
        QVERIFY(stage.reopen());
        QCOMPARE(stage.window().views().size(), 2);
        QCOMPARE(stage.window().connection()->profile.name, u"This computer"_s);
        QCOMPARE(stage.window().currentPage(), PageId::Activity);
        QTRY_VERIFY(isSignedIn(stage.packmind()));
        QCOMPARE(searched, 1);
        stage.turnToProfile(1);
        QTRY_COMPARE(stage.window().currentPage(), PageId::Trust);
    }

    //! What the list of profiles changes is not undone by a profile that was opened before.
    void whatIsEditedMeanwhileStays()
    {
        ProfilesStage stage;
        profiles::ProfileStore* store = nullptr;
        stage.prepare = [&store](ui::ConsoleSetup& made) {
            store = made.start.profiles;
        };
        QVERIFY(stage.openBoth());
        profiles::Profile edited = stage.packmind().connection()->profile;
        edited.group = u"Customers"_s;
        store->save(edited).then(&stage.window(), [](const base::Result<base::Done>&) {});
        stage.turnToProfile(1);
        QVERIFY(stage.turnTo(PageId::Trust));
        QTRY_COMPARE(store->find(edited.id)->lastPage, u"trust"_s);
        QCOMPARE(store->find(edited.id)->group, u"Customers"_s);
    }

    //! Who works through one has a copy of it, which would take its place again.
    void anImportLeavesOutWhatIsOpenAndSaysSo()
    {
        ProfilesStage stage;
        profiles::ProfileStore* store = nullptr;
        stage.prepare = [&store](ui::ConsoleSetup& made) {
            store = made.start.profiles;
        };
        QVERIFY(stage.openBoth());
        profiles::Profile changed = stage.packmind().connection()->profile;
        const QString before = changed.colour;
        changed.colour = u"#DC2626"_s;
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"profiles.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(profiles::exportProfiles({changed})) > 0);
        file.close();
        QVERIFY(stage.turnToSection(u"Profiles"_s));
        stage.here().findChild<ui::ProfileExchangeBox*>()->preview(file.fileName());
        QTRY_VERIFY(stage.person().says(u"open here, so it is left out."_s));
        QVERIFY(stage.person().says(u"0 new, 0 updated, 0 already there and unchanged."_s));
        QVERIFY(!stage.person().find(u"Import 1 profile"_s));
        QCOMPARE(store->find(changed.id)->colour, before);
    }

    void oneThatIsRemovedLeavesNoDrafts()
    {
        ProfilesStage stage;
        profiles::ProfileStore* store = nullptr;
        QString viewFile;
        stage.prepare = [&](ui::ConsoleSetup& made) {
            store = made.start.profiles;
            viewFile = made.viewFile;
        };
        QVERIFY(stage.openBoth());
        const profiles::ProfileId id = stage.packmind().profileId();
        const QDir drafts(ui::draftsOf(viewFile, id.text()));
        QVERIFY(drafts.mkpath(u"."_s));
        const QDir others(ui::draftsOf(viewFile, stage.here().profileId().text()));
        QVERIFY(others.mkpath(u"."_s));
        stage.turnToProfile(1);
        QTest::keyClick(&stage.window(), Qt::Key_W, Qt::ControlModifier);
        QTRY_COMPARE(stage.window().views().size(), 1);
        store->remove(id).then(&stage.window(), [](const base::Result<base::Done>&) {});
        QTRY_VERIFY(!drafts.exists());
        QVERIFY(others.exists());
    }

    void theTabsSayWhatIsThere()
    {
        ProfilesStage stage;
        QVERIFY(stage.signUp());
        QVERIFY(stage.reopenAsProduction());
        QVERIFY(!tabOf(stage.window(), u"Packmind"_s));
        Q_EMIT stage.window().front().elsewhereWanted();
        ui::ProfileButton* first = tabOf(stage.window(), u"Packmind"_s);
        QVERIFY(first && tabOf(stage.window(), u"New connection"_s));
        QCOMPARE(first->accessibleDescription(), u"production, signed in"_s);
        QVERIFY(first->toolTip().contains(u"Alt+1"_s));
        auto* tabs = stage.window().findChild<ui::ProfileTabs*>();
        QCOMPARE(tests::accessibilityProblems(tabs), QStringList());
        QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(first);
        QCOMPARE(seen->role(), QAccessible::RadioButton);
        QVERIFY(!seen->state().checked);

        ui::ProfileButton* second = tabOf(stage.window(), u"New connection"_s);
        second->setFocus();
        QTest::keyClick(second, Qt::Key_Left);
        QVERIFY(first->hasFocus());
        QTest::keyClick(first, Qt::Key_Space);
        QVERIFY(stage.window().currentConsolePage());
        // Nothing was chosen on the start page: it is over.
        QCOMPARE(stage.window().views().size(), 1);
        QVERIFY(!first->isVisible());
    }

    void aTabSaysThatTheServerIsGone()
    {
        ProfilesStage stage;
        QVERIFY(stage.openBoth());
        stage.turnToProfile(1);
        QVERIFY(stage.turnTo(PageId::Organizations));
        QTRY_COMPARE(stage.person().rows(organizations), 1);
        stage.faults.set(Faults::Kind::Hold, u"/api/v0/"_s);
        stage.window().currentConsolePage()->refresh();
        QVERIFY(stage.goAway(u"/api/v0/"_s));
        QTRY_COMPARE_WITH_TIMEOUT(
            tabOf(stage.window(), u"Packmind"_s)->accessibleDescription(), u"offline"_s, 10'000);
        stage.turnToProfile(2);
        QCOMPARE(tabOf(stage.window(), u"Packmind"_s)->accessibleDescription(), u"offline"_s);
        QCOMPARE(
            tabOf(stage.window(), u"This computer"_s)->accessibleDescription(), u"signed in"_s);
        // It is found again also while nobody looks.
        QVERIFY(stage.comeBack());
        QTRY_COMPARE_WITH_TIMEOUT(
            tabOf(stage.window(), u"Packmind"_s)->accessibleDescription(), u"signed in"_s, 20'000);
    }
};

QTEST_MAIN(ProfilesTest)
#include "profiles_test.moc"
