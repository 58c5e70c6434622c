// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/wait_until.h"
#include "cloud/forward_proxy.h"
#include "cloud/signed_pair.h"
#include "cloud/way_report.h"
#include "ui/packmind_window.h"
#include "ui/pages/settings/certificate_choice.h"
#include "ui/parts/file_drop.h"
#include "ui/shell/region_news.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using profiles::Profile;
using profiles::Proxy;

namespace {

constexpr int patience = 10'000; // milliseconds
const QString ada = u"ada@acme.example"_s;
//! Only the proxy of a test knows where it is.
const QString farAddress = u"https://cloud.far.example:8443"_s;

//! A first start on a network that lets nobody out but through its proxy, which asks who it is and
//! behind which a Packmind stands whose certificate only the network's own authority vouches for.
struct FirstStart {
    FirstStart()
        : front((cloud.seed(ada), cloud.origin()), pair.server)
        , proxy(ForwardProxy::Protocol::Http, quint16(front.origin().port()), "grace",
              "let me through")
        , window(scene.setup)
        , person(window)
    {
        QFile file(authority());
        if (!file.open(QIODevice::WriteOnly) || file.write(pair.authority) < 0)
            qFatal("the authority of the test could not be written");
        window.resize(1200, 780);
        window.show();
        window.begin();
    }

    [[nodiscard]] QString authority() const
    {
        return scene.fixture.folder.filePath(u"authority.pem"_s);
    }

    bool openForm() const
    {
        return person.press(u"Another address…"_s) && person.type(u"Address"_s, farAddress)
            && person.press(u"Proxy and certificates…"_s);
    }

    bool fillForm(const QString& password) const
    {
        if (!person.type(u"Proxy"_s, u"HTTP proxy"_s)
            || !person.type(u"Proxy host"_s, u"127.0.0.1"_s)
            || !person.type(u"Proxy port"_s, QString::number(proxy.port()))
            || !person.type(u"User name for the proxy"_s, u"grace"_s)
            || !person.type(u"Password for the proxy"_s, password))
            return false;
        // Two in a pane: what it trusts first, and what it is known by.
        auto* choice = window.findChild<ui::CertificateChoice*>();
        QSignalSpy read(choice, &ui::CertificateChoice::fileRead);
        auto* drop = window.findChild<ui::FileDrop*>();
        drop->setPath(authority());
        Q_EMIT drop->fileChosen(authority());
        return waitUntil([&read] { return !read.isEmpty(); }, patience);
    }

    CloudWindow scene;
    StandIn cloud;
    SignedPair pair = makeSignedPair({.names = "DNS:cloud.far.example"});
    FaultProxy front;
    ForwardProxy proxy;
    ui::ConsoleWindow window;
    PageDriver person;
};

//! In a window in front of a server whose certificate the profile knows.
struct Known : CloudWindow {
    Known()
        : front((cloud.seed(ada), cloud.origin()), identity)
    {
        profile.origin = front.origin();
        profile.pinnedCertificate = QSslCertificate(identity).toPem();
    }
    ~Known() { close(); }

    StandIn cloud;
    QByteArray identity = makeSelfSigned();
    FaultProxy front;
};

} // namespace

//! How a server is reached, before anybody has signed in, and whether it is still the same.
class StartNetworkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aProxyLeadsThereTheFirstTime()
    {
        FirstStart first;
        QVERIFY(first.openForm());
        QVERIFY(first.fillForm(u"let me through"_s));
        QVERIFY(first.person.press(u"Test the connection"_s));
        QTRY_VERIFY_WITH_TIMEOUT(first.person.says(u"The server can be reached."_s), patience);
        QVERIFY(first.person.press(u"Show the certificates"_s));
        QVERIFY(first.person.press(u"Copy as PEM"_s));
        const QList<QSslCertificate> copied
            = QSslCertificate::fromData(QGuiApplication::clipboard()->text().toLatin1());
        QVERIFY(copied.contains(QSslCertificate(first.pair.server)));
        QVERIFY(first.person.press(u"Copy as text"_s));
        QVERIFY(QGuiApplication::clipboard()->text().contains(
            cloud::fingerprintOf(QSslCertificate(first.pair.server))));
        QVERIFY(first.scene.fixture.profiles.profiles().isEmpty());
        QVERIFY(first.person.press(u"Use and connect"_s));
        QVERIFY(first.person.type(u"E-mail address"_s, ada));
        QVERIFY(first.person.type(u"Password"_s, StandIn::password()));
        QVERIFY(first.person.press(u"Sign in"_s));
        QTRY_VERIFY_WITH_TIMEOUT(first.window.currentConsolePage(), patience);
        QTRY_COMPARE(first.scene.fixture.profiles.profiles().size(), 1);
        const Profile kept = first.scene.fixture.profiles.profiles().first();
        QCOMPARE(
            kept.proxy, (Proxy{Proxy::Mode::Http, u"127.0.0.1"_s, first.proxy.port(), u"grace"_s}));
        const auto secret = await(first.scene.fixture.choice.store->read(
            profiles::secretKey(kept.id, u"proxy-password"_s)));
        QVERIFY(secret && *secret);
        QCOMPARE(**secret, QByteArray("let me through"));
        QVERIFY(first.proxy.asked().contains(u"cloud.far.example:8443"_s));
        const QStringList defects = first.cloud.defects();
        QCOMPARE(defects, QStringList());
    }

    //! What was typed is there when one comes back to put it right.
    void aWrongPasswordIsToldByTheTestAndPutRight()
    {
        FirstStart first;
        QVERIFY(first.openForm());
        QVERIFY(first.fillForm(u"wrong"_s));
        QVERIFY(first.person.press(u"Test the connection"_s));
        QTRY_VERIFY_WITH_TIMEOUT(
            first.person.says(u"does not let this program through."_s), patience);
        QVERIFY(first.person.says(u"The way leads through the proxy 127.0.0.1:"_s));
        QVERIFY(first.person.says(u"Answer: not reached"_s));
        QVERIFY(first.person.press(u"Use and connect"_s));
        QTRY_VERIFY_WITH_TIMEOUT(
            first.person.says(u"does not let this program through."_s), patience);
        QVERIFY(first.person.press(u"Proxy and certificates…"_s));
        QCOMPARE(first.person.textOf(u"Proxy host"_s), u"127.0.0.1"_s);
        QVERIFY(first.person.type(u"Password for the proxy"_s, u"let me through"_s));
        QVERIFY(first.person.press(u"Use and connect"_s));
        QVERIFY(first.person.type(u"E-mail address"_s, ada));
        QVERIFY(!first.window.currentConsolePage());
    }

    //! A password goes to the proxy that it was typed for, and nowhere else.
    void anotherProxyAsksForItsPassword()
    {
        Known scene;
        scene.profile.proxy = {Proxy::Mode::Http, u"one.example"_s, 3128, u"grace"_s};
        QVERIFY(scene.open());
        QVERIFY(scene.signIn(ada, StandIn::password()));
        profiles::SecretStore& store = *scene.fixture.choice.store;
        const QString entry = profiles::secretKey(scene.profile.id, u"proxy-password"_s);
        QVERIFY(await(store.write(entry, "let me through")));
        QVERIFY(scene.turnToSection(u"Connection"_s));
        const PageDriver& person = scene.person();
        QVERIFY(person.type(u"Proxy host"_s, u"two.example"_s));
        QVERIFY(person.press(u"Save"_s));
        QTRY_COMPARE(person.errorAt(u"Password for the proxy"_s),
            u"Enter the password for this proxy. The one that is kept is for one.example as grace."_s);
        QCOMPARE(scene.window().connection()->profile.proxy.host, u"one.example"_s);
        QVERIFY(person.type(u"User name for the proxy"_s, {}));
        QVERIFY(person.press(u"Save"_s));
        QTRY_VERIFY(person.says(u"The profile is saved."_s));
        const auto kept = await(store.read(entry));
        QVERIFY(kept && !*kept);
    }

    void aChangedCertificateStopsAndExplains()
    {
        Known scene;
        QVERIFY(scene.open());
        QVERIFY(scene.signIn(ada, StandIn::password()));
        scene.close();
        const QByteArray other = makeSelfSigned({.until = 7200});
        scene.front.goAway();
        scene.front.comeBack(other);
        QVERIFY(scene.open());
        const PageDriver& person = scene.person();
        QTRY_VERIFY_WITH_TIMEOUT(person.says(u"The certificate has changed"_s), patience);
        for (const QByteArray& each : {scene.identity, other}) {
            const QString fingerprint = cloud::fingerprintOf(QSslCertificate(each));
            QVERIFY(person.says(fingerprint.left(23)));
            QVERIFY(person.says(QLocale().toString(
                QSslCertificate(each).expiryDate().toLocalTime(), QLocale::ShortFormat)));
        }
        QVERIFY(person.says(u"Ask whoever runs %1"_s.arg(scene.profile.origin.authority())));
        // What comes first is not to trust it, and trying again is no consent.
        QVERIFY(!person.refusalOf(u"Trust the new certificate"_s).isEmpty());
        QVERIFY(person.press(u"Try again"_s));
        QTRY_VERIFY_WITH_TIMEOUT(person.says(u"The certificate has changed"_s), patience);
        QVERIFY(!scene.isIn());
        QCOMPARE(scene.front.handedOn("GET /api/v0/auth/me"),
            scene.front.received("GET /api/v0/auth/me"));
        QVERIFY(person.press(u"I have asked, and the new fingerprint is right"_s));
        QVERIFY(person.press(u"Trust the new certificate"_s));
        QTRY_VERIFY_WITH_TIMEOUT(scene.isIn(), patience);
        QTRY_COMPARE(scene.fixture.profiles.profiles().first().pinnedCertificate,
            QSslCertificate(other).toPem());
    }

    //! The first start knows what is open; later, what has opened is told until it was seen.
    void aRegionThatOpensIsToldOnce()
    {
        const QTemporaryDir folder;
        ui::SettingsViewMemory memory(folder.filePath(u"views.ini"_s), u"window"_s);
        const domain::Region eu{
            u"eu"_s, u"Packmind Cloud, EU"_s, {}, QUrl(u"https://eu.example"_s)};
        domain::Region us{u"us"_s, u"Packmind Cloud, US"_s, {}, {}};
        QCOMPARE(ui::regionNews(memory, {eu, us}), QString());
        QCOMPARE(ui::regionNews(memory, {eu, us}), QString());
        us.origin = QUrl(u"https://us.example"_s);
        const QString news
            = u"Packmind Cloud, US is open now. It can be chosen under “Connect elsewhere”."_s;
        QCOMPARE(ui::regionNews(memory, {eu, us}), news);
        QCOMPARE(ui::regionNews(memory, {eu, us}), news);
        ui::markRegionNewsSeen(memory, {eu, us});
        QCOMPARE(ui::regionNews(memory, {eu, us}), QString());
    }

    //! Over whatever the window shows first, until it was seen; not at the next start.
    void theWindowTellsOfARegion()
    {
        const QString sentence = u"Packmind Cloud, EU is open now."_s;
        Known scene;
        scene.setup.windowMemory->write(u"regions/told"_s, QStringList{u"another"_s});
        QVERIFY(scene.open());
        QTRY_VERIFY_WITH_TIMEOUT(scene.person().says(sentence), patience);
        // It went before anybody could read it.
        QVERIFY(scene.open());
        QTRY_VERIFY_WITH_TIMEOUT(scene.person().says(sentence), patience);
        scene.window().tellBriefly(u"Something else."_s);
        QVERIFY(!scene.person().says(sentence));
        QVERIFY(scene.person().press(u"Close message"_s));
        QVERIFY(scene.person().says(sentence));
        QVERIFY(scene.signIn(ada, StandIn::password()));
        QVERIFY(scene.person().says(sentence));
        QVERIFY(scene.person().press(u"Close message"_s));
        QVERIFY(!scene.person().says(sentence));
        QVERIFY(scene.open());
        QTRY_VERIFY_WITH_TIMEOUT(scene.isIn(), patience);
        QVERIFY(!scene.person().says(sentence));
    }

    void savedProfilesAreOnTheFirstPage()
    {
        Known scene;
        QVERIFY(scene.open());
        const PageDriver& person = scene.person();
        QVERIFY(person.press(u"Saved profiles…"_s));
        QVERIFY(person.choose(u"Profiles list"_s, u"Packmind"_s));
        QVERIFY(person.press(u"Open"_s));
        QVERIFY(scene.signIn(ada, StandIn::password()));
    }
};

QTEST_MAIN(StartNetworkTest)
#include "start_network_test.moc"
