// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/fault_scene.h"
#include "cloud/signed_pair.h"
#include "ui/organizations_driver.h"
#include "ui/pages/organizations/organization_list.h"

#include <QApplication>
#include <QSslConfiguration>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using Fault = FaultProxy::Fault;
using Server = FaultScene::Server;
using ui::State;

namespace {

constexpr int patience = 15'000; // milliseconds
constexpr long day = 24L * 3600;
const QString path = u"/organizations"_s;
const QString listName = u"Organizations list"_s;
const QString doubt = u" It may have been done all the same: look before you try again."_s;
const QString offline = u"There is no connection to the cloud right now."_s;
const QString notLoaded = u"The organizations could not be loaded."_s;

//! What a fault shows on the page; %1 is the address of the server.
struct Row {
    const char* name;
    Server server;
    Fault fault;
    State state; //!< of the list, when it could not be read; Ready: it could
    const char* sentence; //!< the error itself: under a list that failed, and in a form
    bool arrives; //!< at the server
};

constexpr const char* lost = "The connection to %1 broke before the answer came.";
constexpr const char* cutOff = "The connection to %1 broke in the middle of the answer.";
constexpr const char* silent = "%1 did not answer in time.";
constexpr const char* stalled = "The answer of %1 stopped in the middle.";
constexpr const char* slow = "The answer of %1 took too long to arrive.";
constexpr const char* redirected
    = "%1 sent this program on to login.hotel.example, which it does not follow. Check the "
      "address of the profile.";
constexpr const char* webPage
    = "A web page came instead of an answer of %1. The sign-in page of a network, or a proxy, may "
      "stand in between.";

const QList<Row> rows{
    {"reset before", Server::Packmind, Fault::ResetBefore, State::Offline, lost, false},
    {"reset unanswered", Server::Packmind, Fault::ResetUnanswered, State::Offline, lost, true},
    {"reset within", Server::Packmind, Fault::ResetWithin, State::Offline, cutOff, true},
    {"reset after", Server::Packmind, Fault::ResetAfter, State::Ready, "%1", true},
    {"silent", Server::Packmind, Fault::Silent, State::Offline, silent, true},
    {"stalled head", Server::Packmind, Fault::StalledHead, State::Offline, silent, true},
    {"stalled body", Server::Packmind, Fault::StalledBody, State::Offline, stalled, true},
    {"drip of the head", Server::Packmind, Fault::DripHead, State::Offline, silent, true},
    {"drip of the body", Server::Packmind, Fault::DripBody, State::Offline, slow, true},
    {"redirect", Server::Packmind, Fault::Redirect, State::Error, redirected, false},
    {"portal", Server::Packmind, Fault::Portal, State::Error, webPage, false},
    {"portal with 401", Server::Packmind, Fault::Portal401, State::Error, webPage, false},
    {"portal with 403", Server::Packmind, Fault::Portal403, State::Error, webPage, false},
    {"portal with 511", Server::Packmind, Fault::Portal511, State::Error, webPage, false},
    {"ours, reset unanswered", Server::Ours, Fault::ResetUnanswered, State::Offline, lost, true},
    {"ours, silent", Server::Ours, Fault::Silent, State::Offline, silent, true},
    {"ours, portal", Server::Ours, Fault::Portal, State::Error, webPage, false},
    {"ours, portal with 401", Server::Ours, Fault::Portal401, State::Error, webPage, false},
};

//! The page of somebody whose server stands behind a fault.
struct PageScene {
    explicit PageScene(Server server)
        : scene(server)
    {
    }

    void open() { driver = std::make_unique<OrganizationsDriver>(context(scene.client())); }

    ui::PageContext context(cloud::CloudClient& client)
    {
        ui::PageContext made;
        made.client = &client;
        made.profile.kind = profiles::Profile::Kind::SelfHosted;
        made.profile.name = u"Packmind"_s;
        made.capabilities = client.session().capabilities().value_or(domain::Capabilities());
        made.governance = {ui::Governance::Place::WithCloud, made.capabilities, std::nullopt};
        made.memory = &memory;
        return made;
    }

    [[nodiscard]] ui::ListPage& list() const
    {
        return driver->page().findChild<ui::OrganizationList*>()->list();
    }
    [[nodiscard]] const ui::ViewState& state() const { return list().viewState(); }

    FaultScene scene;
    QTemporaryDir folder;
    ui::SettingsViewMemory memory{folder.filePath(u"views.ini"_s), u"test"_s};
    std::unique_ptr<OrganizationsDriver> driver;
};

//! The list is in that state, in full view, and the button there brings it back.
void showsAndRecovers(PageScene& page, State state, const QString& sentence)
{
    const bool isOffline = state == State::Offline;
    QTRY_COMPARE_WITH_TIMEOUT(page.state().state, state, patience);
    QVERIFY(page.driver->says(isOffline ? offline : notLoaded));
    if (!isOffline)
        QVERIFY2(page.driver->says(sentence), qPrintable(page.state().error.message));
    page.scene.proxy().clear();
    page.scene.proxy().comeBack();
    QVERIFY(page.driver->press(isOffline ? u"Reconnect"_s : u"Retry"_s));
    QTRY_COMPARE_WITH_TIMEOUT(page.driver->rows(listName), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(page.state().state, State::Ready, patience);
}

} // namespace

//! Each fault on the way to a server, as the person at the Organizations page sees it.
class FaultsTest : public QObject {
    Q_OBJECT

private:
    static void addRows()
    {
        QTest::addColumn<int>("row");
        for (int i = 0; i < rows.size(); ++i)
            QTest::newRow(rows.at(i).name) << i;
    }

private Q_SLOTS:
    void initTestCase() { QApplication::setDoubleClickInterval(1); }
    void init() { m_tls = QSslConfiguration::defaultConfiguration(); }
    void cleanup() { QSslConfiguration::setDefaultConfiguration(m_tls); }

    void aListIsRead_data() { addRows(); }
    //! First with nothing to show, then with rows that stay.
    void aListIsRead()
    {
        QFETCH(int, row);
        const Row& tried = rows.at(row);
        PageScene page(tried.server);
        QCOMPARE(page.scene.problem(), QString());
        const QString sentence = QString::fromUtf8(tried.sentence).arg(page.scene.address());
        page.scene.proxy().set(tried.fault, FaultScene::line("GET", path));
        page.open();
        QCOMPARE(page.state().state, State::FirstLoad);
        if (tried.state == State::Ready) {
            QTRY_COMPARE_WITH_TIMEOUT(page.driver->rows(listName), 1, patience);
            return;
        }
        showsAndRecovers(page, tried.state, sentence);
        page.scene.proxy().set(tried.fault, FaultScene::line("GET", path));
        page.driver->page().refresh();
        QTRY_COMPARE_WITH_TIMEOUT(page.state().state, tried.state, patience);
        QVERIFY(page.list().stateStrip()->isVisible());
        QCOMPARE(page.driver->rows(listName), 1);
        showsAndRecovers(page, tried.state, sentence);
        QVERIFY(!page.list().stateStrip()->isVisible());
    }

    void anOrganizationIsMade_data() { addRows(); }
    //! What is typed stays, and the list shows what is true by now.
    void anOrganizationIsMade()
    {
        QFETCH(int, row);
        const Row& tried = rows.at(row);
        PageScene page(tried.server);
        QCOMPARE(page.scene.problem(), QString());
        page.open();
        QTRY_COMPARE_WITH_TIMEOUT(page.driver->rows(listName), 1, patience);
        QVERIFY(page.driver->press(u"New organization"_s));
        QVERIFY(page.driver->type(u"Organization name"_s, u"Beta"_s));
        page.scene.proxy().set(tried.fault, FaultScene::line("POST", path));
        QVERIFY(page.driver->press(u"Create organization"_s));
        if (tried.state == State::Ready) {
            QTRY_VERIFY_WITH_TIMEOUT(
                page.driver->says(u"“Beta” is created. You are its admin."_s), patience);
        } else {
            const QString sentence
                = QString::fromUtf8(tried.sentence).arg(page.scene.address()) + doubt;
            QTRY_VERIFY2_WITH_TIMEOUT(
                page.driver->saysExactly(sentence), qPrintable(sentence), patience);
            QCOMPARE(page.driver->textOf(u"Organization name"_s), u"Beta"_s);
        }
        QTRY_COMPARE_WITH_TIMEOUT(page.driver->rows(listName), tried.arrives ? 2 : 1, patience);
        if (tried.server == Server::Packmind)
            QCOMPARE(page.scene.reached("POST", path), tried.arrives ? 1 : 0);
    }

    void nobodyListens()
    {
        PageScene page(Server::Packmind);
        QCOMPARE(page.scene.problem(), QString());
        page.scene.proxy().goAway();
        page.open();
        showsAndRecovers(page, State::Offline, {});
        QVERIFY(page.driver->press(u"New organization"_s));
        QVERIFY(page.driver->type(u"Organization name"_s, u"Beta"_s));
        page.scene.proxy().goAway();
        QVERIFY(page.driver->press(u"Create organization"_s));
        QTRY_VERIFY_WITH_TIMEOUT(
            page.driver->saysExactly(
                u"Nothing answers at %1. Check the address, and that the service runs."_s.arg(
                    page.scene.address())),
            patience);
        QCOMPARE(page.driver->rows(listName), 1);
        QCOMPARE(page.scene.reached("POST", path), 0);
    }

    void certificates_data()
    {
        QTest::addColumn<QByteArray>("shown");
        QTest::addColumn<QByteArray>("authority");
        QTest::addColumn<QString>("sentence");
        const SignedPair expired = makeSignedPair({.from = -2 * day, .until = -day});
        const SignedPair early = makeSignedPair({.from = day, .until = 2 * day});
        const SignedPair elsewhere = makeSignedPair({.names = "DNS:cloud.other.example"});
        QTest::newRow("clock a day ahead")
            << expired.server << expired.authority << u"Check date and time of this computer."_s;
        QTest::newRow("clock a day behind")
            << early.server << early.authority << u"Check date and time of this computer."_s;
        QTest::newRow("of another host") << elsewhere.server << elsewhere.authority
                                         << u"shows a certificate for cloud.other.example."_s;
        QTest::newRow("self-signed")
            << makeSelfSigned() << QByteArray()
            << u"Nobody whom this computer trusts vouches for the certificate of"_s;
    }
    void certificates()
    {
        QFETCH(QByteArray, shown);
        QFETCH(QByteArray, authority);
        QFETCH(QString, sentence);
        PageScene page(Server::Packmind);
        QCOMPARE(page.scene.problem(), QString());
        const SignedPair good = makeSignedPair();
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        for (const QByteArray& trusted : {good.authority, authority}) {
            if (!trusted.isEmpty())
                tls.addCaCertificate(QSslCertificate(trusted));
        }
        QSslConfiguration::setDefaultConfiguration(tls);
        page.scene.proxy().comeBack(good.server);
        const auto client = page.scene.another(std::nullopt);
        QCOMPARE(page.scene.problem(), QString());
        page.scene.proxy().comeBack(shown);
        page.driver = std::make_unique<OrganizationsDriver>(page.context(*client));
        QTRY_COMPARE_WITH_TIMEOUT(page.state().state, State::Error, patience);
        page.scene.proxy().comeBack(good.server);
        showsAndRecovers(page, State::Error, sentence);
        page.driver.reset();
    }

    void wrongPin()
    {
        PageScene page(Server::Ours);
        QCOMPARE(page.scene.problem(), QString());
        const QByteArray other = makeSelfSigned();
        page.scene.proxy().comeBack(other);
        page.open();
        QTRY_COMPARE_WITH_TIMEOUT(page.state().state, State::Error, patience);
        QVERIFY(page.driver->says(notLoaded));
        QVERIFY(page.driver->says(
            u"%1 shows another certificate than the one that this profile trusts. Nothing was "
            u"sent. Close the profile and open it again to compare the two."_s.arg(
                page.scene.address())));
        QVERIFY(page.driver->find(u"Retry"_s));
    }

private:
    QSslConfiguration m_tls;
};

QTEST_MAIN(FaultsTest)
#include "faults_test.moc"
