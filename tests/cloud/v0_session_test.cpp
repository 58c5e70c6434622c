// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/v0_cloud.h"

#include <QSignalSpy>

using namespace console;
using namespace console::cloud;
using namespace console::test;
using namespace Qt::StringLiterals;
using base::ApiError;
using Kind = ApiError::Kind;
using State = Session::State;
using Expiry = ExpiryWatch::State;

namespace {
const QByteArray selecting = "POST /auth/selectOrganization";
const QByteArray betaUsers = "GET /organizations/0b0b0b0b-0000-4000-8000-000000000002/users";
} // namespace

//! A session for each organization, kept for the next start, and its end known beforehand.
class V0SessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_cloud = std::make_unique<V0Cloud>();
        m_client = m_cloud->client();
    }
    void cleanup()
    {
        m_client.reset();
        m_cloud.reset();
    }

    void nextStartNeedsToOpenNothing()
    {
        openBoth();
        QCOMPARE(m_cloud->count(selecting), 2);
        const auto next = m_cloud->client();
        const auto restored = endOf(next->session().restore());
        QVERIFY(restored);
        QCOMPARE(restored->memberships.size(), 2);
        QVERIFY(endOf(next->members().list(V0Cloud::acme())));
        QVERIFY(endOf(next->members().list(V0Cloud::beta())));
        QCOMPARE(m_cloud->count(selecting), 2);
        QCOMPARE(m_cloud->count("POST /auth/signin"), 1);
    }

    void aNewSignInOpensAnew()
    {
        openBoth();
        QVERIFY(m_cloud->signIn(*m_client));
        QVERIFY(!kept(u"session-organizations"_s));
        QVERIFY(endOf(m_client->members().list(V0Cloud::beta())));
        QCOMPARE(m_cloud->count(selecting), 3);
    }

    void signOutLeavesNothing()
    {
        openBoth();
        QVERIFY(endOf(m_client->session().signOut()));
        QVERIFY(!kept(u"session"_s));
        QVERIFY(!kept(u"session-organizations"_s));
        QCOMPARE(m_cloud->count("POST /auth/signout"), 3);
    }

    void tokenThatHasEndedIsNotSentAndOpenedAnew()
    {
        m_cloud->organizationDays = 10;
        openBoth();
        const QByteArray old = tokenOf(m_cloud->sent(betaUsers).last());
        QCOMPARE(
            m_client->session().expiresAt(V0Cloud::beta()).date(), m_cloud->now.addDays(10).date());
        advance(11);
        QVERIFY(endOf(m_client->members().list(V0Cloud::beta())));
        QCOMPARE(m_cloud->count(selecting), 3);
        QVERIFY(tokenOf(m_cloud->sent(betaUsers).last()) != old);
        QCOMPARE(m_client->session().state(), State::SignedIn);
        // The one of Acme has ended in the store.
        const auto next = m_cloud->client();
        QVERIFY(endOf(next->session().restore()));
        QVERIFY(endOf(next->members().list(V0Cloud::acme())));
        QCOMPARE(m_cloud->count(selecting), 4);
    }

    void keptTokenThatOpensNothingIsOpenedAnew()
    {
        openBoth();
        m_cloud->refused.insert(tokenOf(m_cloud->sent(betaUsers).last()));
        const auto next = m_cloud->client();
        QVERIFY(endOf(next->session().restore()));
        const QSignalSpy ended(&next->session(), &Session::sessionEnded);
        int done = 0;
        for (int i = 0; i < 2; ++i)
            next->members().list(V0Cloud::beta()).then(this, [&](const auto& members) {
                done += members ? 1 : 0;
            });
        QTRY_COMPARE(done, 2);
        QCOMPARE(m_cloud->count(selecting), 3);
        QCOMPARE(ended.size(), 0);
    }

    void tokenOfThisStartThatIsRefusedEndsTheSession()
    {
        openBoth();
        m_cloud->refused.insert(tokenOf(m_cloud->sent(betaUsers).last()));
        const QSignalSpy ended(&m_client->session(), &Session::sessionEnded);
        QVERIFY(endOf(m_client->session().selectOrganization(V0Cloud::beta())));
        QCOMPARE(endOf(m_client->members().list(V0Cloud::beta())).error().kind, Kind::NotSignedIn);
        QCOMPARE(ended.size(), 1);
        QVERIFY(!kept(u"session-organizations"_s));
        // Signing in again goes on where one was.
        QVERIFY(m_cloud->signIn(*m_client));
        QCOMPARE(m_client->session().current()->organization.name, u"Beta"_s);
        QVERIFY(endOf(m_client->members().list(V0Cloud::beta())));
    }

    void sessionThatIsOverIsNotSent()
    {
        openBoth();
        const QSignalSpy ended(&m_client->session(), &Session::sessionEnded);
        advance(31);
        const qsizetype before = m_cloud->server->requests().size();
        const auto members = endOf(m_client->members().list(V0Cloud::beta()));
        QCOMPARE(members.error().code, u"session.expired"_s);
        QCOMPARE(endOf(m_client->session().refreshMemberships()).error().kind, Kind::NotSignedIn);
        QCOMPARE(endOf(m_client->session().selectOrganization(V0Cloud::acme())).error().kind,
            Kind::NotSignedIn);
        QCOMPARE(m_cloud->server->requests().size(), before);
        QCOMPARE(ended.size(), 1);
        QCOMPARE(m_client->session().state(), State::Ended);
        QCOMPARE(m_client->session().memberships().size(), 2);
        QVERIFY(!kept(u"session"_s));
        QVERIFY(m_cloud->signIn(*m_client));
        QVERIFY(endOf(m_client->members().list(V0Cloud::beta())));
    }

    void endIsToldThreeDaysBefore()
    {
        QVERIFY(m_cloud->signIn(*m_client));
        ExpiryWatch& expiry = m_client->session().expiry();
        QCOMPARE(expiry.state(), Expiry::Far);
        QCOMPARE(expiry.expiresAt(), m_client->session().expiresAt());
        QCOMPARE(
            expiry.expiresAt().toSecsSinceEpoch(), m_cloud->now.addDays(30).toSecsSinceEpoch());
        const QSignalSpy changed(&expiry, &ExpiryWatch::changed);
        m_cloud->now = m_cloud->now.addDays(27).addSecs(-60);
        expiry.check();
        QCOMPARE(changed.size(), 0);
        m_cloud->now = m_cloud->now.addSecs(120);
        expiry.check();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(expiry.state(), Expiry::Soon);
        QCOMPARE(m_client->session().state(), State::SignedIn);
        m_cloud->now = m_cloud->now.addDays(3);
        expiry.check();
        QCOMPARE(m_client->session().state(), State::Ended);
        QCOMPARE(expiry.state(), Expiry::Unknown);
    }

    void watchLooksByItself()
    {
        ExpiryWatch watch(m_cloud->clock());
        watch.watch(m_cloud->now.addMSecs(1500));
        QCOMPARE(watch.state(), Expiry::Soon);
        m_cloud->now = m_cloud->now.addSecs(2);
        QTRY_COMPARE(watch.state(), Expiry::Over);
    }

    // Else nobody could sign in on a computer whose clock is far ahead.
    void aWrongClockLocksNobodyOut()
    {
        m_cloud->now = m_cloud->now.addYears(1);
        QVERIFY(m_cloud->signIn(*m_client));
        QVERIFY(endOf(m_client->members().list(V0Cloud::beta())));
        QCOMPARE(m_client->session().state(), State::SignedIn);
        QVERIFY(!m_client->session().expiresAt().isValid());
    }

    void oneOrganizationIsOpenAtOnce()
    {
        m_cloud->places.removeLast();
        QVERIFY(m_cloud->signIn(*m_client));
        QVERIFY(endOf(m_client->members().list(V0Cloud::acme())));
        QCOMPARE(m_cloud->count(selecting), 0);
        QCOMPARE(m_client->session().reach(), Reach::AllOrganizations);
    }

    void somebodyWithoutAnyIsSignedIn()
    {
        m_cloud->places.clear();
        QVERIFY(m_cloud->signIn(*m_client));
        QVERIFY(!m_client->session().current());
        QVERIFY(endOf(m_client->organizations().list())->isEmpty());
        QCOMPARE(
            endOf(m_client->organizations().create(u"New"_s)).error().code, u"organization.none"_s);
        const auto next = m_cloud->client();
        QVERIFY(endOf(next->session().restore())->memberships.isEmpty());
        // v0 answers 401 to this sign-out, and the session would have ended all the same.
        QVERIFY(!endOf(next->session().signOut())->notRevoked);
    }

    void lockoutSaysUntilWhen()
    {
        // As recorded: without a status in the body.
        m_cloud->instead.insert("POST /auth/signin",
            ScriptedServer::answer(429,
                R"({"message":"Too many login attempts. Please try again later.",)"
                R"("bannedUntil":"2026-11-23T14:17:21.729Z"})"));
        const auto locked = m_cloud->signIn(*m_client);
        QCOMPARE(locked.error().kind, Kind::TooManyTries);
        QCOMPARE(locked.error().code, u"signin.locked"_s);
        QCOMPARE(locked.error().retryAt,
            QDateTime::fromString(u"2026-11-23T14:17:21.729Z"_s, Qt::ISODateWithMs));
        QCOMPARE(m_client->session().state(), State::SignedOut);
        QCOMPARE(m_cloud->count("POST /auth/signin"), 1);
    }

    void aProxyEndsNoSession()
    {
        openBoth();
        m_cloud->instead.insert(
            betaUsers, ScriptedServer::answer(401, "<html>Log in</html>", {}, "text/html"));
        const auto members = endOf(m_client->members().list(V0Cloud::beta()));
        QCOMPARE(members.error().code, u"transport.web-page"_s);
        m_cloud->instead.insert(
            "GET /auth/me", ScriptedServer::answer(401, "<html>Log in</html>", {}, "text/html"));
        const auto next = m_cloud->client();
        QCOMPARE(endOf(next->session().restore()).error().code, u"transport.web-page"_s);
        QCOMPARE(m_client->session().state(), State::SignedIn);
        QVERIFY(kept(u"session"_s));
    }

    void removedFromTheOnlyOne()
    {
        m_cloud->places.removeLast();
        QVERIFY(m_cloud->signIn(*m_client));
        m_cloud->places.clear();
        const auto next = m_cloud->client();
        const auto restored = endOf(next->session().restore());
        QCOMPARE(restored.error().kind, Kind::NotSignedIn);
        QCOMPARE(restored.error().code, u"session.removed"_s);
        QVERIFY(!kept(u"session"_s));
        QCOMPARE(
            endOf(m_client->session().refreshMemberships()).error().code, u"session.removed"_s);
        QCOMPARE(m_client->session().state(), State::Ended);
    }

    // The token of the sign-in is of Acme; the role elsewhere is learned by opening it.
    void removedWhileItsRoleIsRead()
    {
        const auto beta = m_cloud->places.takeLast();
        QVERIFY(m_cloud->signIn(*m_client));
        m_cloud->places.append(beta);
        const auto both = endOf(m_client->session().refreshMemberships());
        QCOMPARE(both->size(), 2);
        QCOMPARE(both->last().role, domain::OrganizationRole::Member);
        m_cloud->places.removeLast();
        m_cloud->instead.insert("GET /organizations",
            ScriptedServer::answer(200,
                R"([{"id":"0a0a0a0a-0000-4000-8000-000000000001","name":"Acme","slug":"acme"},)"
                R"({"id":"0b0b0b0b-0000-4000-8000-000000000002","name":"Beta","slug":"beta"}])"));
        const auto again = endOf(m_client->session().refreshMemberships());
        QCOMPARE(again->last().role, domain::OrganizationRole::Unknown);
        QCOMPARE(m_client->session().state(), State::SignedIn);
    }

private:
    void openBoth()
    {
        QVERIFY(m_cloud->signIn(*m_client));
        QVERIFY(endOf(m_client->members().list(V0Cloud::acme())));
        QVERIFY(endOf(m_client->members().list(V0Cloud::beta())));
        // Written a moment later, once for all.
        QTRY_VERIFY(kept(u"session-organizations"_s)
                        .value_or(QByteArray())
                        .contains(V0Cloud::beta().text().toLatin1()));
    }

    void advance(int days)
    {
        m_cloud->now = m_cloud->now.addDays(days);
        m_cloud->serverNow = m_cloud->serverNow.addDays(days);
    }

    [[nodiscard]] std::optional<QByteArray> kept(const QString& name)
    {
        return endOf(m_cloud->secrets.read(profiles::secretKey(profiles::ProfileId(u"p"_s), name)))
            .value();
    }

    [[nodiscard]] static QByteArray tokenOf(const QByteArray& request)
    {
        const qsizetype start = request.indexOf("auth_token=") + 11;
        return request.mid(start, request.indexOf("\r\n", start) - start);
    }

    std::unique_ptr<V0Cloud> m_cloud;
    std::unique_ptr<CloudClient> m_client;
};

QTEST_GUILESS_MAIN(V0SessionTest)
#include "v0_session_test.moc"
