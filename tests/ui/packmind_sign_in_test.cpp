// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/packmind_window.h"
#include "ui/shell/sign_in_sheet.h"

#include <QApplication>
#include <QDesktopServices>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 10'000; // milliseconds

//! A button hears again.
void letHearAgain()
{
    QTest::qWait(2 * QApplication::doubleClickInterval());
}

} // namespace

//! The other ways to sign in to a real Packmind, in the window itself.
class PackmindSignInTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString& scheme : {u"http"_s, u"https"_s})
            QDesktopServices::setUrlHandler(scheme, this, "browse");
    }
    void cleanupTestCase()
    {
        for (const QString& scheme : {u"http"_s, u"https"_s})
            QDesktopServices::unsetUrlHandler(scheme);
    }
    void init() { opened.clear(); }

    void anApiKeyOpensItsOrganizationAndIsKept()
    {
        PackmindWindow scene;
        const QString key = PackmindWebPage(scene.cloud).apiKey();
        QVERIFY(!key.isEmpty());
        QVERIFY(scene.open());
        const PageDriver& person = scene.person();
        QVERIFY(person.press(u"Sign in with an API key"_s));
        QVERIFY(person.type(u"API key"_s, u"not a key"_s));
        QVERIFY(person.press(u"Sign in"_s));
        QTRY_VERIFY(!person.errorAt(u"API key"_s).isEmpty());
        letHearAgain();
        QVERIFY(person.type(u"API key"_s, key));
        QVERIFY(person.press(u"Sign in"_s));
        QTRY_VERIFY_WITH_TIMEOUT(scene.isIn(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(
            person.says(u"This sign-in reaches one organization."_s), patience);
        QTRY_COMPARE_WITH_TIMEOUT(person.rows(u"Organizations list"_s), 1, patience);
        QCOMPARE(scene.client().session().reach(), cloud::Reach::OneOrganization);
        // The next start goes on with it.
        QVERIFY(scene.open());
        QTRY_VERIFY_WITH_TIMEOUT(scene.isIn(), patience);
    }

    void aKeyOfAnotherServerIsAskedAbout()
    {
        PackmindWindow scene;
        scene.cloud.control(
            "POST /settings", {{u"web_url"_s, u"https://packmind.elsewhere.example"_s}});
        const QString key = PackmindWebPage(scene.cloud).apiKey();
        QVERIFY(scene.open());
        const PageDriver& person = scene.person();
        QVERIFY(person.press(u"Sign in with an API key"_s));
        QVERIFY(person.type(u"API key"_s, key));
        QVERIFY(person.press(u"Sign in"_s));
        QTRY_VERIFY(person.errorAt(u"API key"_s).contains(u"packmind.elsewhere.example"_s));
        QVERIFY(!scene.isIn());
        QVERIFY(person.press(u"Use it all the same"_s));
        QTRY_VERIFY_WITH_TIMEOUT(scene.isIn(), patience);
    }

    void theBrowserHandsACodeOverAndThePersonConfirms()
    {
        PackmindWindow scene;
        PackmindWebPage page(scene.cloud);
        QVERIFY(scene.open());
        const PageDriver& person = scene.person();
        QVERIFY(person.press(u"Sign in through the browser"_s));
        QVERIFY(person.press(u"Open the browser"_s));
        QTRY_COMPARE(opened.size(), 1);
        QVERIFY(person.says(u"4:5"_s) || person.says(u"5:00"_s));
        page.handOver(opened.first(), page.loginCode());
        QTRY_VERIFY_WITH_TIMEOUT(person.says(u"Sign in as ada@acme.example at "_s), patience);
        QVERIFY(!scene.isIn());
        QVERIFY(person.press(u"Sign in"_s));
        QTRY_VERIFY_WITH_TIMEOUT(scene.isIn(), patience);
    }

    void aPastedCodeIsTheOtherWayAndItCanBeRefused()
    {
        PackmindWindow scene;
        PackmindWebPage page(scene.cloud);
        QVERIFY(scene.open());
        const PageDriver& person = scene.person();
        QVERIFY(person.press(u"Sign in through the browser"_s));
        QVERIFY(person.press(u"Open the browser"_s));
        letHearAgain();
        QVERIFY(person.press(u"Use this code"_s));
        QTRY_COMPARE(person.errorAt(u"Code from the web page"_s),
            u"Paste the code that the web page shows, or sign in there."_s);
        QVERIFY(person.says(u"Waiting for the code: "_s));
        QVERIFY(person.type(u"Code from the web page"_s, page.loginCode()));
        letHearAgain();
        QVERIFY(person.press(u"Use this code"_s));
        QVERIFY(person.press(u"That is not me"_s));
        QTRY_VERIFY(person.says(u"Nobody was signed in."_s));
        QVERIFY(!scene.isIn());
        // Another attempt begins anew.
        QVERIFY(person.press(u"Open the browser"_s));
        letHearAgain();
        QVERIFY(person.type(u"Code from the web page"_s, page.loginCode()));
        QVERIFY(person.press(u"Use this code"_s));
        QTRY_VERIFY_WITH_TIMEOUT(person.says(u"Sign in as ada@acme.example at "_s), patience);
        QVERIFY(person.press(u"Sign in"_s));
        QTRY_VERIFY_WITH_TIMEOUT(scene.isIn(), patience);
    }

    void leavingTheFormIsNoLongerHeardByTheBrowser_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("way");
        QTest::newRow("back") << QString() << u"Back to sign-in"_s;
        QTest::newRow("to the EU") << QString() << u"Packmind Cloud, EU"_s;
        QTest::newRow("from the EU") << u"Packmind Cloud, EU"_s << u"Another address…"_s;
    }
    //! Whatever way the person leaves, nobody waits for a code any more.
    void leavingTheFormIsNoLongerHeardByTheBrowser()
    {
        QFETCH(QString, place);
        QFETCH(QString, way);
        PackmindWindow scene;
        PackmindWebPage page(scene.cloud);
        QVERIFY(scene.open());
        const PageDriver& person = scene.person();
        QVERIFY(place.isEmpty() || person.press(place));
        QVERIFY(person.press(u"Sign in through the browser"_s));
        QVERIFY(person.press(u"Open the browser"_s));
        QTRY_COMPARE(opened.size(), 1);
        // Heard, and no code, so that nobody is asked about it.
        QCOMPARE(page.handOver(opened.first(), u"nothing"_s), 400);
        QVERIFY(person.press(way));
        QCOMPARE(page.handOver(opened.first(), u"nothing"_s), 0);
    }

    void whatIsFarTooLongIsRefusedAtItsFieldAndStays()
    {
        PackmindWindow scene;
        QVERIFY(scene.open());
        const PageDriver& person = scene.person();
        const QString tooLong(32'767, u'a');
        QVERIFY(person.press(u"Sign in with an API key"_s));
        QVERIFY(person.type(u"API key"_s, tooLong));
        QVERIFY(person.press(u"Sign in"_s));
        QTRY_VERIFY(!person.errorAt(u"API key"_s).isEmpty());
        QCOMPARE(person.textOf(u"API key"_s), tooLong);
        QVERIFY(person.press(u"Back to sign-in"_s));
        QVERIFY(person.press(u"Sign in through the browser"_s));
        QVERIFY(person.press(u"Open the browser"_s));
        letHearAgain();
        QVERIFY(person.type(u"Code from the web page"_s, tooLong));
        QVERIFY(person.press(u"Use this code"_s));
        QTRY_VERIFY(!person.errorAt(u"Code from the web page"_s).isEmpty());
        QCOMPARE(person.textOf(u"Code from the web page"_s), tooLong);
    }

    //! As when the server's secret was renewed.
    void anEndedKeyIsReplacedOverThePage()
    {
        PackmindWindow scene;
        const QString key = PackmindWebPage(scene.cloud).apiKey();
        QVERIFY(scene.open());
        const PageDriver& person = scene.person();
        QVERIFY(person.press(u"Sign in with an API key"_s));
        QVERIFY(person.type(u"API key"_s, key));
        QVERIFY(person.press(u"Sign in"_s));
        QTRY_VERIFY_WITH_TIMEOUT(scene.isIn(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(person.rows(u"Organizations list"_s), 1, patience);
        scene.cloud.control("POST /secret");
        const QString another = PackmindWebPage(scene.cloud).apiKey();
        scene.window().currentConsolePage()->refresh();
        QVERIFY(person.press(u"Sign in again"_s));
        QTRY_VERIFY(scene.window().findChild<ui::SignInSheet*>());
        QVERIFY(person.type(u"API key"_s, another));
        QVERIFY(person.press(u"Sign in"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!scene.window().findChild<ui::SignInSheet*>(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(person.rows(u"Organizations list"_s), 1, patience);
    }

public Q_SLOTS:
    void browse(const QUrl& address) { opened.append(address); }

private:
    QList<QUrl> opened;
};

QTEST_MAIN(PackmindSignInTest)
#include "packmind_sign_in_test.moc"
