// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/browser_sign_in.h"

#include "cloud/cloud_fixture.h"
#include "cloud/loopback_visit.h"
#include "cloud/v0_cloud.h"

#include <QSignalSpy>

using namespace console;
using namespace console::cloud;
using namespace console::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = BrowserSignIn::State;

//! Signing in through the browser (contract 5.1), from the address to the session, at a v0 and at
//! our own service.
class BrowserSignInTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_cloud = std::make_unique<V0Cloud>();
        m_client = m_cloud->client();
        m_browser = std::make_unique<BrowserSignIn>(m_client->session(), m_cloud->clock());
    }
    void cleanup()
    {
        m_browser.reset();
        m_client.reset();
        m_cloud.reset();
    }

    void fromTheAddressToTheSession()
    {
        const auto address = m_browser->start();
        QVERIFY(address);
        QCOMPARE(address->adjusted(QUrl::RemoveQuery),
            m_cloud->server->origin().resolved(QUrl(u"/cli-login"_s)));
        QVERIFY(address->query(QUrl::FullyEncoded)
                    .startsWith("callback_url=http%3A%2F%2F127.0.0.1%3A"_L1));
        QCOMPARE(m_browser->state(), State::Waiting);
        QCOMPARE(m_browser->remaining(), 300s);

        const QByteArray page = webOriginOf(m_cloud->server->origin());
        const QByteArray shown = handOver(V0Cloud::loginCode(), page);
        QVERIFY(shown.startsWith("HTTP/1.1 200"));
        QVERIFY(shown.contains(QByteArray("\r\nAccess-Control-Allow-Origin: " + page + "\r\n")));
        QTRY_COMPARE(m_browser->state(), State::Offered);
        QCOMPARE(m_browser->offer()->email, u"ada@acme.example"_s);
        QCOMPARE(m_browser->offer()->organizationName, u"Acme"_s);
        QCOMPARE(m_browser->offer()->expiresAt.toSecsSinceEpoch(),
            m_cloud->serverNow.addDays(90).toSecsSinceEpoch());
        QCOMPARE(m_browser->remaining(), 0s);
        // Nobody is signed in before they have said so.
        QCOMPARE(m_client->session().state(), Session::State::SignedOut);
        QCOMPARE(endOf(m_client->session().restore()).error().code, u"session.none"_s);

        QSignalSpy signedIn(m_browser.get(), &BrowserSignIn::signedIn);
        m_browser->confirm();
        QTRY_COMPARE(signedIn.size(), 1);
        QCOMPARE(m_browser->state(), State::SignedIn);
        QVERIFY(!m_browser->offer());
        QCOMPARE(m_client->session().reach(), Reach::OneOrganization);
        QVERIFY(endOf(m_cloud->client()->session().restore()));
    }

    void pastedCodeIsTheOtherWay()
    {
        QVERIFY(m_browser->start());
        m_browser->enterCode(u"my code"_s);
        QCOMPARE(m_browser->state(), State::Waiting);
        QCOMPARE(m_browser->problem()->code, u"login-code.shape"_s);
        QCOMPARE(m_browser->problem()->field, u"code"_s);
        m_browser->enterCode(u"packmind-cli login --code %1"_s.arg(V0Cloud::loginCode()));
        QCOMPARE(m_browser->state(), State::Exchanging);
        QVERIFY(!m_browser->problem());
        QTRY_COMPARE(m_browser->state(), State::Offered);
        // The listener has closed with it.
        QVERIFY(handOver(V0Cloud::loginCode()).isEmpty());
    }

    void codesThatOpenNothingAreTold_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("unknown") << u"0f0f0f0f-0000-4000-8000-00000000c0de"_s << 404
                                 << u"login-code.unknown"_s
                                 << u"This sign-in code is unknown or was used already."_s;
        QTest::newRow("expired") << u"0ld00000-0000-4000-8000-00000000c0de"_s << 410
                                 << u"login-code.ended"_s
                                 << u"This sign-in code has ended. Make a new one."_s;
    }
    void codesThatOpenNothingAreTold()
    {
        QFETCH(QString, code);
        QFETCH(int, status);
        QFETCH(QString, rule);
        QFETCH(QString, sentence);
        QVERIFY(m_browser->start());
        m_browser->enterCode(code);
        QTRY_VERIFY(m_browser->problem());
        QCOMPARE(m_browser->problem()->httpStatus, status);
        QCOMPARE(m_browser->problem()->code, rule);
        QCOMPARE(m_browser->problem()->message, sentence);
        QCOMPARE(m_browser->state(), State::Waiting);
        // Both ways are still open.
        QVERIFY(handOver(V0Cloud::loginCode()).startsWith("HTTP/1.1 200"));
        QTRY_COMPARE(m_browser->state(), State::Offered);
    }

    void usedCodeIsRefused()
    {
        QVERIFY(m_browser->start());
        m_browser->enterCode(V0Cloud::loginCode());
        QTRY_COMPARE(m_browser->state(), State::Offered);
        QVERIFY(m_browser->start());
        QVERIFY(!m_browser->offer());
        m_browser->enterCode(V0Cloud::loginCode());
        QTRY_VERIFY(m_browser->problem());
        QCOMPARE(m_browser->problem()->code, u"login-code.unknown"_s);
    }

    void codeThatComesMeanwhileIsNotLost()
    {
        QVERIFY(m_browser->start());
        m_browser->enterCode(u"0f0f0f0f-0000-4000-8000-00000000c0de"_s);
        QCOMPARE(m_browser->state(), State::Exchanging);
        m_cloud->instead.insert("POST /auth/cli-login-exchange", QByteArray());
        QTRY_COMPARE(m_cloud->count("POST /auth/cli-login-exchange"), 1);
        QVERIFY(handOver(V0Cloud::loginCode()).startsWith("HTTP/1.1 200"));
        QCOMPARE(m_browser->state(), State::Exchanging);
        m_cloud->instead.clear();
        m_cloud->breakStalled();
        QTRY_COMPARE(m_browser->state(), State::Offered);
    }

    void timeEnds()
    {
        BrowserSignIn brief(m_client->session(), m_cloud->clock(), 50ms);
        const auto address = brief.start();
        const QSignalSpy changed(&brief, &BrowserSignIn::changed);
        QTRY_COMPARE(brief.state(), State::Idle);
        QCOMPARE(brief.problem()->code, u"browser.over"_s);
        QCOMPARE(changed.size(), 1);
        QVERIFY(brief.address().isEmpty());
        QVERIFY(handOver(V0Cloud::loginCode(), {}, *address).isEmpty());
        brief.enterCode(V0Cloud::loginCode());
        QCOMPARE(brief.state(), State::Idle);
        QCOMPARE(m_cloud->server->requests().size(), 0);
    }

    void remainingTimeFollowsTheClock()
    {
        QVERIFY(m_browser->start());
        m_cloud->now = m_cloud->now.addSecs(61);
        QCOMPARE(m_browser->remaining(), 239s);
        m_cloud->now = m_cloud->now.addSecs(600);
        QCOMPARE(m_browser->remaining(), 0s);
    }

    void canBeCancelledWhileWaiting()
    {
        const QUrl address = *m_browser->start();
        m_browser->cancel();
        QCOMPARE(m_browser->state(), State::Idle);
        QVERIFY(!m_browser->problem());
        QVERIFY(handOver(V0Cloud::loginCode(), {}, address).isEmpty());
    }

    void canBeCancelledWhileExchanging()
    {
        m_cloud->instead.insert("POST /auth/cli-login-exchange", QByteArray());
        QVERIFY(m_browser->start());
        m_browser->enterCode(V0Cloud::loginCode());
        QTRY_COMPARE(m_cloud->count("POST /auth/cli-login-exchange"), 1);
        const int broken = m_cloud->server->brokenConnections();
        m_browser->cancel();
        QTRY_VERIFY(m_cloud->server->brokenConnections() > broken);
        QCOMPARE(m_browser->state(), State::Idle);
        QVERIFY(!m_browser->problem());
    }

    void anOfferCanBeDeclined()
    {
        QVERIFY(m_browser->start());
        m_browser->enterCode(V0Cloud::loginCode());
        QTRY_COMPARE(m_browser->state(), State::Offered);
        m_browser->cancel();
        m_browser->confirm();
        QTest::qWait(50);
        QCOMPARE(m_browser->state(), State::Idle);
        QVERIFY(!m_browser->offer());
        QCOMPARE(m_client->session().state(), Session::State::SignedOut);
    }

    void confirmingCanFailAndBeRepeated()
    {
        QVERIFY(m_browser->start());
        m_browser->enterCode(V0Cloud::loginCode());
        QTRY_COMPARE(m_browser->state(), State::Offered);
        m_cloud->instead.insert("GET /organizations", ScriptedServer::answer(500, "{}"));
        m_browser->confirm();
        QTRY_VERIFY(m_browser->problem());
        QCOMPARE(m_browser->state(), State::Offered);
        QCOMPARE(m_client->session().state(), Session::State::SignedOut);
        m_cloud->instead.clear();
        m_browser->confirm();
        QTRY_COMPARE(m_browser->state(), State::SignedIn);
    }

    void confirmingCanBeCancelled()
    {
        QVERIFY(m_browser->start());
        m_browser->enterCode(V0Cloud::loginCode());
        QTRY_COMPARE(m_browser->state(), State::Offered);
        m_cloud->instead.insert("GET /organizations", QByteArray());
        m_browser->confirm();
        QTRY_COMPARE(m_cloud->count("GET /organizations"), 1);
        const int broken = m_cloud->server->brokenConnections();
        m_browser->cancel();
        QTRY_VERIFY(m_cloud->server->brokenConnections() > broken);
        QCOMPARE(m_browser->state(), State::Idle);
        QCOMPARE(m_client->session().state(), Session::State::SignedOut);
        QCOMPARE(m_cloud->count("GET /organizations"), 1);
    }

    void keyThatIsNoneIsNotOffered()
    {
        m_cloud->instead.insert("POST /auth/cli-login-exchange",
            ScriptedServer::answer(
                200, R"({"apiKey":"bm9uZQ==","expiresAt":"2027-02-21T13:47:16.000Z"})"));
        QVERIFY(m_browser->start());
        m_browser->enterCode(V0Cloud::loginCode());
        QTRY_VERIFY(m_browser->problem());
        QCOMPARE(m_browser->problem()->code, u"browser.no-key"_s);
        QVERIFY(!m_browser->problem()->detail.contains(u"bm9uZQ"_s));
        QCOMPARE(m_browser->state(), State::Waiting);
    }

    void ourServiceExchangesCodesToo()
    {
        CloudFixture ours;
        const auto ada = ours.ada();
        const auto code = endOf(ada->session().call(
            {.route = contract::routes::cliLoginCode}, contract::decodeLoginCode));
        profiles::MemoryStore secrets;
        const auto other = ours.client(secrets);
        BrowserSignIn browser(other->session());
        QVERIFY(browser.start());
        browser.enterCode(code->secret);
        QTRY_COMPARE(browser.state(), State::Offered);
        QCOMPARE(browser.offer()->email, u"ada@acme.example"_s);
        browser.confirm();
        QTRY_COMPARE(browser.state(), State::SignedIn);
        QVERIFY(endOf(other->members().list(ada->session().current()->organization.id)));
        QVERIFY(browser.start());
        browser.enterCode(code->secret);
        QTRY_VERIFY(browser.problem());
        QCOMPARE(browser.problem()->code, u"login-code.unknown"_s);
        QCOMPARE(
            browser.problem()->message, u"This sign-in code is unknown or was used already."_s);
    }

private:
    //! As the web page does: "?code=" put literally behind the callback.
    QByteArray handOver(const QString& code, const QByteArray& origin = {})
    {
        if (!m_browser->address().isEmpty())
            m_last = m_browser->address();
        return handOver(code, origin, m_last);
    }
    static QByteArray handOver(const QString& code, const QByteArray& origin, const QUrl& address)
    {
        const QUrl callback(
            QUrlQuery(address).queryItemValue(u"callback_url"_s, QUrl::FullyDecoded));
        return visit(callback, (callback.path() + u"?code="_s + code).toLatin1(), origin);
    }

    QUrl m_last;
    std::unique_ptr<V0Cloud> m_cloud;
    std::unique_ptr<CloudClient> m_client;
    std::unique_ptr<BrowserSignIn> m_browser;
};

QTEST_GUILESS_MAIN(BrowserSignInTest)
#include "browser_sign_in_test.moc"
