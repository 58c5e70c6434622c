// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "packmind/stand_in.h"
#include "translations/install_translations.h"
#include "ui/shell/sign_in_sheet.h"
#include "ui/window_stage.h"

#include <QApplication>
#include <QDesktopServices>
#include <QJsonDocument>
#include <QMenu>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrlQuery>

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

const QString ada = u"ada@acme.example"_s;

//! The web page of the stand-in, as far as it matters: it signs Ada in and asks for a key or a
//! code, by her cookie.
class WebPage {
public:
    explicit WebPage(const StandIn& cloud)
        : m_origin(cloud.origin())
    {
        m_cookie
            = post(u"/auth/signin"_s, {{u"email"_s, ada}, {u"password"_s, StandIn::password()}})
                  .cookie;
    }
    [[nodiscard]] QString apiKey()
    {
        return post(u"/auth/api-key/generate"_s).body["apiKey"_L1].toString();
    }
    [[nodiscard]] QString loginCode()
    {
        return post(u"/auth/cli-login-code"_s).body["code"_L1].toString();
    }
    //! What the page does once it has a code: calls the console.
    void handOver(const QUrl& address, const QString& code)
    {
        QUrl callback(QUrlQuery(address).queryItemValue(u"callback_url"_s, QUrl::FullyDecoded));
        QUrlQuery query(callback);
        query.addQueryItem(u"code"_s, code);
        callback.setQuery(query);
        m_network.get(QNetworkRequest(callback));
    }

private:
    struct Answer {
        QJsonObject body;
        QByteArray cookie;
    };
    Answer post(const QString& path, const QJsonObject& body = {})
    {
        QNetworkRequest request(QUrl(m_origin.toString() + u"/api/v0" + path));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        if (!m_cookie.isEmpty())
            request.setRawHeader("Cookie", m_cookie);
        request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        const std::unique_ptr<QNetworkReply> reply(
            m_network.post(request, QJsonDocument(body).toJson()));
        [[maybe_unused]] const bool came
            = QTest::qWaitFor([&] { return reply->isFinished(); }, patience);
        return {QJsonDocument::fromJson(reply->readAll()).object(),
            reply->rawHeader("Set-Cookie").split(';').first()};
    }

    QUrl m_origin;
    QByteArray m_cookie;
    QNetworkAccessManager m_network;
};

//! A window in front of a profile of the stand-in.
struct Scene {
    Scene()
        : memory(fixture.folder.filePath(u"views.ini"_s), u"window"_s)
    {
        cloud.seed(ada, 1);
        profile.id = profiles::ProfileId::create();
        profile.name = u"Packmind"_s;
        profile.kind = profiles::Profile::Kind::SelfHosted;
        profile.origin = cloud.origin();
        setup.start = fixture.services();
        setup.theme = &theme;
        setup.windowMemory = &memory;
        setup.viewFile = fixture.folder.filePath(u"views.ini"_s);
    }
    ~Scene()
    {
        const QStringList defects = cloud.defects();
        if (!defects.isEmpty())
            qFatal("the stand-in itself failed: %s", qPrintable(defects.join(u'\n')));
    }
    bool open()
    {
        if (!await(fixture.profiles.save(profile))
            || !await(fixture.profiles.setLastUsed(profile.id)))
            return false;
        window = std::make_unique<ui::ConsoleWindow>(setup);
        person = std::make_unique<PageDriver>(*window);
        window->resize(1200, 780);
        window->show();
        window->begin();
        return true;
    }
    [[nodiscard]] bool isIn() const { return window->currentConsolePage() != nullptr; }

    StandIn cloud;
    StartFixture fixture;
    profiles::Profile profile;
    ui::Theme theme{nullptr};
    ui::SettingsViewMemory memory;
    ui::ConsoleSetup setup;
    std::unique_ptr<ui::ConsoleWindow> window;
    std::unique_ptr<PageDriver> person;
};

} // namespace

//! The other ways to sign in to a real Packmind, in the window itself.
class PackmindSignInTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        installTranslations();
        QApplication::setDoubleClickInterval(1);
        QDesktopServices::setUrlHandler(u"http"_s, this, "browse");
    }
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(u"http"_s); }
    void init() { opened.clear(); }

    void anApiKeyOpensItsOrganizationAndIsKept()
    {
        Scene scene;
        const QString key = WebPage(scene.cloud).apiKey();
        QVERIFY(!key.isEmpty());
        QVERIFY(scene.open());
        const PageDriver& person = *scene.person;
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
        QCOMPARE(
            scene.window->connection()->client->session().reach(), cloud::Reach::OneOrganization);
        // The next start goes on with it.
        scene.person.reset();
        scene.window.reset();
        QVERIFY(scene.open());
        QTRY_VERIFY_WITH_TIMEOUT(scene.isIn(), patience);
    }

    void aKeyOfAnotherServerIsAskedAbout()
    {
        Scene scene;
        scene.cloud.control(
            "POST /settings", {{u"web_url"_s, u"https://packmind.elsewhere.example"_s}});
        const QString key = WebPage(scene.cloud).apiKey();
        QVERIFY(scene.open());
        const PageDriver& person = *scene.person;
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
        Scene scene;
        WebPage page(scene.cloud);
        QVERIFY(scene.open());
        const PageDriver& person = *scene.person;
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
        Scene scene;
        WebPage page(scene.cloud);
        QVERIFY(scene.open());
        const PageDriver& person = *scene.person;
        QVERIFY(person.press(u"Sign in through the browser"_s));
        QVERIFY(person.press(u"Open the browser"_s));
        letHearAgain();
        QVERIFY(person.press(u"Use this code"_s));
        QTRY_COMPARE(person.errorAt(u"Code from the web page"_s),
            u"Paste the code that the web page shows, or sign in there."_s);
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

    void whatIsFarTooLongIsRefusedAtItsFieldAndStays()
    {
        Scene scene;
        QVERIFY(scene.open());
        const PageDriver& person = *scene.person;
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
        Scene scene;
        const QString key = WebPage(scene.cloud).apiKey();
        QVERIFY(scene.open());
        const PageDriver& person = *scene.person;
        QVERIFY(person.press(u"Sign in with an API key"_s));
        QVERIFY(person.type(u"API key"_s, key));
        QVERIFY(person.press(u"Sign in"_s));
        QTRY_VERIFY_WITH_TIMEOUT(scene.isIn(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(person.rows(u"Organizations list"_s), 1, patience);
        scene.cloud.control("POST /secret");
        const QString another = WebPage(scene.cloud).apiKey();
        scene.window->currentConsolePage()->refresh();
        QVERIFY(person.press(u"Sign in again"_s));
        QTRY_VERIFY(scene.window->findChild<ui::SignInSheet*>());
        QVERIFY(person.type(u"API key"_s, another));
        QVERIFY(person.press(u"Sign in"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!scene.window->findChild<ui::SignInSheet*>(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(person.rows(u"Organizations list"_s), 1, patience);
    }

public Q_SLOTS:
    void browse(const QUrl& address) { opened.append(address); }

private:
    QList<QUrl> opened;
};

QTEST_MAIN(PackmindSignInTest)
#include "packmind_sign_in_test.moc"
