// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/when.h"
#include "ui/packmind_window.h"
#include "ui/shell/profile_strip.h"
#include "ui/shell/sign_in_sheet.h"

#include <QDesktopServices>
#include <QRegularExpression>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 10'000; // milliseconds
constexpr int day = 86'400; // seconds
const QString bob = u"bob@acme.example"_s;

//! What is issued from now on is so much older.
void backdate(PackmindWindow& scene, int days)
{
    scene.cloud.control("POST /clock", {{u"advanceSeconds"_s, -days * day}});
}

bool sheetIsOpen(const PackmindWindow& scene)
{
    return scene.window().findChild<ui::SignInSheet*>() != nullptr;
}

//! As when the server's secret was renewed: the page asks, and is told that nobody is signed in.
bool endSession(PackmindWindow& scene)
{
    scene.cloud.control("POST /secret");
    scene.window().currentConsolePage()->refresh();
    return scene.person().press(u"Sign in again"_s)
        && QTest::qWaitFor([&] { return sheetIsOpen(scene); }, patience);
}

//! What a screen reader is told of the connection at the foot of the sidebar.
QString connectionWords(const PackmindWindow& scene)
{
    const QWidget* button = scene.person().find(u"Connection"_s);
    return button ? button->accessibleDescription() : QString();
}

bool saysLike(const PackmindWindow& scene, const QString& pattern)
{
    const QRegularExpression sentence(pattern);
    for (const QLabel* label : scene.window().findChildren<QLabel*>()) {
        if (label->isVisible() && sentence.match(label->text()).hasMatch())
            return true;
    }
    return false;
}

} // namespace

//! A session at a real Packmind from its beginning to its end, in the window itself.
class PackmindSessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QDesktopServices::setUrlHandler(u"http"_s, this, "browse"); }
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(u"http"_s); }
    void init() { m_opened.clear(); }

    void severalOrganizationsAreThereAtTheNextStart()
    {
        PackmindWindow scene(3);
        QVERIFY(scene.open());
        QVERIFY(scene.signIn());
        QTRY_COMPARE_WITH_TIMEOUT(scene.person().rows(u"Organizations list"_s), 3, patience);
        QVERIFY(!connectionWords(scene).contains(u"one organization"_s));
        QVERIFY(scene.open());
        QTRY_VERIFY_WITH_TIMEOUT(scene.isIn(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(scene.person().rows(u"Organizations list"_s), 3, patience);
        QCOMPARE(scene.cloud.count("POST", u"/api/v0/auth/signin"_s), 1);
    }

    //! The server would answer a 401 to whatever they try (contract 1.4 and 1.5).
    void whoBelongsToNoneIsToldWhatHelps()
    {
        PackmindWindow scene(0);
        QVERIFY(scene.open());
        QVERIFY(scene.signIn());
        const QString sentence
            = u"You belong to no organization. Ask an admin of one for an invitation."_s;
        QTRY_VERIFY_WITH_TIMEOUT(scene.person().saysExactly(sentence), patience);
        QCOMPARE(scene.person().refusalOf(u"New organization"_s), sentence);
        QVERIFY(!scene.person().find(u"Create an organization"_s));
    }

    void lockoutSaysWhenItEnds_data()
    {
        QTest::addColumn<bool>("again");
        QTest::newRow("at the start") << false;
        QTest::newRow("over the page") << true;
    }
    void lockoutSaysWhenItEnds()
    {
        QFETCH(bool, again);
        PackmindWindow scene;
        QVERIFY(scene.open());
        const PageDriver& person = scene.person();
        if (again) {
            QVERIFY(scene.signIn());
            QVERIFY(endSession(scene));
        } else {
            QVERIFY(person.type(u"E-mail address"_s, PackmindWindow::ada()));
        }
        const QString title = u"There were too many wrong passwords for this address."_s;
        for (int i = 1; i <= 4; ++i) {
            QVERIFY(person.type(u"Password"_s, u"wrong-one!!%1"_s.arg(i)));
            QVERIFY(person.press(u"Sign in"_s));
            QTRY_VERIFY_WITH_TIMEOUT(
                i == 4 ? person.saysExactly(title) : !person.errorAt(u"Password"_s).isEmpty(),
                patience);
        }
        QVERIFY(saysLike(scene,
            u"^Signing in with this address is possible again at .+, in (29|30) minutes\\.$"_s));
        QVERIFY(person.refusalOf(u"Sign in"_s).contains(u"is possible again at"_s));
        QCOMPARE(person.textOf(u"E-mail address"_s), PackmindWindow::ada());
    }

    void aSessionThatEndsSoonIsSaidUntilItIsRenewed()
    {
        PackmindWindow scene;
        backdate(scene, 28);
        QVERIFY(scene.open());
        QVERIFY(scene.signIn());
        const QString end
            = u"^Your session ends on .+\\. Signing in again before then interrupts"_s;
        QTRY_VERIFY_WITH_TIMEOUT(saysLike(scene, end), patience);
        const ui::Page* page = scene.window().currentConsolePage();
        const PageDriver& person = scene.person();
        backdate(scene, -28);
        QVERIFY(person.press(u"Sign in again"_s));
        QTRY_VERIFY(sheetIsOpen(scene));
        QVERIFY(person.says(u"The pages stay as they are."_s));
        QVERIFY(person.type(u"Password"_s, StandIn::password()));
        QVERIFY(person.press(u"Sign in"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!sheetIsOpen(scene), patience);
        QVERIFY(!saysLike(scene, end));
        QCOMPARE(scene.window().currentConsolePage(), page);
        QVERIFY(scene.client().session().expiresAt() > QDateTime::currentDateTimeUtc().addDays(29));
    }

    //! Told, left alone, and renewed from elsewhere: what is no longer true is not said on.
    void whatIsSaidOfTheEndGoesWithIt()
    {
        PackmindWindow scene;
        backdate(scene, 28);
        QVERIFY(scene.open());
        QVERIFY(scene.signIn());
        const QString end = u"^Your session ends on "_s;
        QTRY_VERIFY_WITH_TIMEOUT(saysLike(scene, end), patience);
        backdate(scene, -28);
        QVERIFY(await(scene.client().session().signIn(PackmindWindow::ada(), StandIn::password())));
        QVERIFY(!saysLike(scene, end));
    }

    void aKeyReachesOneOrganizationUntilItsEndAndThePagesSaySo()
    {
        PackmindWindow scene;
        backdate(scene, 88);
        const QString key = PackmindWebPage(scene.cloud).apiKey();
        QVERIFY(scene.open());
        QVERIFY(scene.signInWithKey(key));
        const QString end = models::shortTime(scene.client().session().expiresAt());
        QVERIFY(!end.isEmpty());
        const PageDriver& person = scene.person();
        QTRY_VERIFY_WITH_TIMEOUT(
            person.says(u"The API key that you signed in with expires on %1."_s.arg(end)),
            patience);
        QVERIFY(person.says(u"which opens ada's organization until %1."_s.arg(end)));
        QCOMPARE(connectionWords(scene).section(u", "_s, 1, 1), u"127.0.0.1 · one organization"_s);
    }

    void anOrganizationThatTheKeyDoesNotReachIsMadeAndSaidSo()
    {
        PackmindWindow scene;
        const QString key = PackmindWebPage(scene.cloud).apiKey();
        QVERIFY(scene.open());
        QVERIFY(scene.signInWithKey(key));
        const PageDriver& person = scene.person();
        QTRY_COMPARE_WITH_TIMEOUT(person.rows(u"Organizations list"_s), 1, patience);
        QVERIFY(person.press(u"New organization"_s));
        QVERIFY(person.says(u"This sign-in does not reach it"_s));
        QVERIFY(person.type(u"Organization name"_s, u"Beta Research"_s));
        QVERIFY(person.press(u"Create organization"_s));
        QTRY_VERIFY_WITH_TIMEOUT(person.says(u"“Beta Research” is created. Sign in with your "
                                             "password to work in it."_s),
            patience);
        QCOMPARE(person.rows(u"Organizations list"_s), 1);
        QCOMPARE(scene.client().session().memberships().size(), 1);
        QVERIFY(!person.find(u"Invite people"_s));
    }

    void anEndedKeyIsRenewedThroughTheBrowser()
    {
        PackmindWindow scene;
        const QString key = PackmindWebPage(scene.cloud).apiKey();
        QVERIFY(scene.open());
        QVERIFY(scene.signInWithKey(key));
        const PageDriver& person = scene.person();
        QTRY_COMPARE_WITH_TIMEOUT(person.rows(u"Organizations list"_s), 1, patience);
        const ui::Page* page = scene.window().currentConsolePage();
        QVERIFY(person.press(u"New organization"_s));
        QVERIFY(person.type(u"Organization name"_s, u"Beta"_s));
        QVERIFY(endSession(scene));
        PackmindWebPage web(scene.cloud);
        QVERIFY(person.press(u"Sign in through the browser"_s));
        QVERIFY(person.press(u"Open the browser"_s));
        QTRY_COMPARE(m_opened.size(), 1);
        QCOMPARE(web.handOver(m_opened.first(), web.loginCode()), 200);
        QTRY_VERIFY_WITH_TIMEOUT(person.says(u"Sign in as ada@acme.example at "_s), patience);
        QVERIFY(person.press(u"Sign in"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!sheetIsOpen(scene), patience);
        QCOMPARE(scene.window().currentConsolePage(), page);
        QCOMPARE(person.textOf(u"Organization name"_s), u"Beta"_s);
        QTRY_COMPARE_WITH_TIMEOUT(person.rows(u"Organizations list"_s), 1, patience);
    }

    //! The pages are Ada's, with what she has typed.
    void nobodyElseSignsInOverThem()
    {
        PackmindWindow scene;
        scene.cloud.seed(bob, 1);
        const QString key = PackmindWebPage(scene.cloud).apiKey();
        QVERIFY(scene.open());
        QVERIFY(scene.signInWithKey(key));
        QVERIFY(endSession(scene));
        PackmindWebPage web(scene.cloud, bob);
        const PageDriver& person = scene.person();
        const QString sentence
            = u"This would sign you in as bob@acme.example, but the pages are those of "
              "ada@acme.example. To be somebody else, sign out first."_s;
        QVERIFY(person.type(u"API key"_s, web.apiKey()));
        QVERIFY(person.press(u"Sign in"_s));
        QTRY_COMPARE(person.errorAt(u"API key"_s), sentence);
        QVERIFY(person.press(u"Sign in through the browser"_s));
        QVERIFY(person.press(u"Open the browser"_s));
        QTRY_COMPARE(m_opened.size(), 1);
        QCOMPARE(web.handOver(m_opened.first(), web.loginCode()), 200);
        QTRY_VERIFY_WITH_TIMEOUT(person.saysExactly(sentence), patience);
        QCOMPARE(scene.client().session().state(), cloud::Session::State::Ended);
    }

    void aProductionProfileIsMarkedAndAsksForNames()
    {
        PackmindWindow scene(0);
        scene.profile.mark = profiles::Profile::Mark::Production;
        scene.profile.colour = u"#C2410C"_s;
        scene.cloud.seed(PackmindWindow::ada(), 1, {{u"members"_s, 2}});
        QVERIFY(scene.open());
        QVERIFY(scene.signIn());
        const PageDriver& person = scene.person();
        QCOMPARE(connectionWords(scene).section(u", "_s, 1, 1), u"production"_s);
        const auto* flag = scene.window().findChild<ui::ProfileFlag*>();
        QVERIFY(flag->isVisible());
        QCOMPARE(flag->word(), u"production"_s);
        const QString people = u"Members list"_s;
        const QString name = scene.client().session().current()->organization.name;
        QVERIFY(person.choose(u"Organizations list"_s, name));
        QVERIFY(person.press(u"Show members"_s));
        QVERIFY(person.choose(people, u"person1@scale.example"_s));
        QVERIFY(person.choose(people, u"person2@scale.example"_s, Qt::ControlModifier));
        QVERIFY(person.press(u"Remove the chosen people"_s));
        QTRY_COMPARE(
            person.refusalOf(u"Remove"_s), u"Type the name of the organization: "_s + name);
        QVERIFY(person.type(u"Type the name of the organization"_s, name));
        QVERIFY(person.press(u"Remove"_s));
        QTRY_COMPARE_WITH_TIMEOUT(person.rows(people), 1, patience);
    }

    void aPasswordReachesAllAgain()
    {
        PackmindWindow scene;
        const QString key = PackmindWebPage(scene.cloud).apiKey();
        QVERIFY(scene.open());
        QVERIFY(scene.signInWithKey(key));
        const PageDriver& person = scene.person();
        QTRY_VERIFY_WITH_TIMEOUT(
            person.says(u"This sign-in reaches one organization."_s), patience);
        QVERIFY(connectionWords(scene).contains(u"one organization"_s));
        QVERIFY(endSession(scene));
        QVERIFY(person.press(u"Sign in with your password"_s));
        QVERIFY(person.type(u"Password"_s, StandIn::password()));
        QVERIFY(person.press(u"Sign in"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!sheetIsOpen(scene), patience);
        QVERIFY(!person.says(u"This sign-in reaches one organization."_s));
        QVERIFY(!connectionWords(scene).contains(u"one organization"_s));
    }

public Q_SLOTS:
    void browse(const QUrl& address) { m_opened.append(address); }

private:
    QList<QUrl> m_opened;
};

QTEST_MAIN(PackmindSessionTest)
#include "packmind_session_test.moc"
