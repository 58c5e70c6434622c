// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/cloud_fixture.h"
#include "cloud/v0_cloud.h"

#include <QSignalSpy>

using namespace console;
using namespace console::cloud;
using namespace console::test;
using namespace Qt::StringLiterals;
using base::ApiError;
using domain::OrganizationRole;
using Kind = ApiError::Kind;
using State = Session::State;

//! Signing in with an API key (contract 5.2 to 5.4), at a v0 and at our own service.
class ApiKeySessionTest : public QObject {
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

    void keyOpensItsOrganization()
    {
        const auto outcome = endOf(session().signInWithApiKey(m_cloud->apiKey()));
        QVERIFY(outcome);
        QCOMPARE(outcome->account.email, u"ada@acme.example"_s);
        QCOMPARE(outcome->account.displayName, std::optional(u"Ada Lovelace"_s));
        QCOMPARE(outcome->memberships.size(), 1);
        QCOMPARE(outcome->memberships.first().role, OrganizationRole::Admin);
        QCOMPARE(session().state(), State::SignedIn);
        QCOMPARE(session().reach(), Reach::OneOrganization);
        QCOMPARE(session().current()->organization.name, u"Acme"_s);
        QCOMPARE(
            session().expiresAt().toSecsSinceEpoch(), m_cloud->now.addDays(90).toSecsSinceEpoch());
        QVERIFY(endOf(m_client->members().list(V0Cloud::acme())));
        // What the key can't do is not asked, and it goes out as a key only.
        QCOMPARE(m_cloud->count("GET /auth/me"), 0);
        QCOMPARE(m_cloud->count("POST /auth/selectOrganization"), 0);
        for (const QByteArray& request : m_cloud->server->requests())
            QVERIFY(!request.contains("auth_token="));
    }

    void nextStartGoesOnWithIt()
    {
        QVERIFY(endOf(session().signInWithApiKey(m_cloud->apiKey())));
        const auto next = m_cloud->client();
        const auto restored = endOf(next->session().restore());
        QVERIFY(restored);
        QCOMPARE(restored->account.email, u"ada@acme.example"_s);
        QCOMPARE(next->session().reach(), Reach::OneOrganization);
        QVERIFY(endOf(next->members().list(V0Cloud::acme())));
    }

    void otherOrganizationsStayClosed()
    {
        QVERIFY(endOf(session().signInWithApiKey(m_cloud->apiKey())));
        QCOMPARE(endOf(m_client->members().list(V0Cloud::beta())).error().code,
            u"organization.unknown"_s);
        const qsizetype before = m_cloud->server->requests().size();
        const auto refused = endOf(session().perform({.route = contract::routes::users,
            .pathValues = {V0Cloud::beta().text()},
            .organization = V0Cloud::beta()}));
        QCOMPARE(refused.error().code, u"session.one-organization"_s);
        QCOMPARE(m_cloud->server->requests().size(), before);
    }

    void roleIsReadAnewFromTheListOfMembers()
    {
        QVERIFY(endOf(session().signInWithApiKey(m_cloud->apiKey())));
        m_cloud->places.first().role = u"member"_s;
        m_cloud->places.first().name = u"Acme 2"_s;
        const auto memberships = endOf(session().refreshMemberships());
        QCOMPARE(memberships->size(), 1);
        QCOMPARE(memberships->first().role, OrganizationRole::Member);
        QCOMPARE(memberships->first().organization.name, u"Acme 2"_s);
    }

    void signOutOnlyForgetsIt()
    {
        QVERIFY(endOf(session().signInWithApiKey(m_cloud->apiKey())));
        const qsizetype before = m_cloud->server->requests().size();
        const auto outcome = endOf(session().signOut());
        QVERIFY(outcome);
        QCOMPARE(outcome->keyWorksUntil->toSecsSinceEpoch(),
            m_cloud->now.addDays(90).toSecsSinceEpoch());
        QCOMPARE(m_cloud->server->requests().size(), before);
        QCOMPARE(endOf(session().restore()).error().code, u"session.none"_s);
        QCOMPARE(session().reach(), Reach::AllOrganizations);
    }

    void keyOfAnotherServerIsNotSent()
    {
        const QString key = m_cloud->apiKey(V0Cloud::acme(), u"https://app.packmind.ai"_s);
        const auto refused = endOf(session().signInWithApiKey(key));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Kind::InvalidInput);
        QCOMPARE(refused.error().code, u"api-key.other-host"_s);
        QCOMPARE(refused.error().field, u"apiKey"_s);
        QCOMPARE(refused.error().message,
            u"This API key is for app.packmind.ai, but this profile is for %1. Nothing was sent."_s
                .arg(m_cloud->server->origin().authority()));
        QVERIFY(m_cloud->server->requests().isEmpty());
        // A server that does not know its own address; the person says that it is right.
        QVERIFY(endOf(session().signInWithApiKey(key, KeyHost::MayDiffer)));
    }

    // A service inside a program has another port at each start, and is known by its certificate.
    void pinnedServiceOfThisComputerMayHaveMoved()
    {
        const QString key = m_cloud->apiKey(V0Cloud::acme(), u"https://127.0.0.1:1"_s);
        QVERIFY(endOf(session().signInWithApiKey(key)));
        const QUrl origin = m_cloud->server->origin();
        Transport unpinned({.origin = origin});
        Session other(unpinned, m_cloud->secrets, profiles::ProfileId(u"q"_s), m_cloud->clock());
        QCOMPARE(endOf(other.signInWithApiKey(key)).error().code, u"api-key.other-host"_s);
    }

    void expiredKeyIsNotSent()
    {
        const QString key = m_cloud->apiKey();
        m_cloud->now = m_cloud->now.addDays(91);
        const auto refused = endOf(session().signInWithApiKey(key));
        QCOMPARE(refused.error().code, u"api-key.expired"_s);
        QCOMPARE(refused.error().field, u"apiKey"_s);
        const QString day = QLocale().toString(
            m_cloud->now.addDays(-1).toLocalTime().date(), QLocale::LongFormat);
        QCOMPARE(
            refused.error().message, u"This API key expired on %1. Make a new one."_s.arg(day));
        QVERIFY(m_cloud->server->requests().isEmpty());
    }

    void keptKeyThatHasExpiredIsNotSent()
    {
        QVERIFY(endOf(session().signInWithApiKey(m_cloud->apiKey())));
        m_cloud->now = m_cloud->now.addDays(91);
        const qsizetype before = m_cloud->server->requests().size();
        QCOMPARE(
            endOf(m_client->members().list(V0Cloud::acme())).error().code, u"session.expired"_s);
        const auto next = m_cloud->client();
        QCOMPARE(endOf(next->session().restore()).error().code, u"session.none"_s);
        QCOMPARE(m_cloud->server->requests().size(), before);
    }

    void expiredInTheStore()
    {
        QVERIFY(endOf(session().signInWithApiKey(m_cloud->apiKey())));
        m_cloud->now = m_cloud->now.addDays(91);
        const qsizetype before = m_cloud->server->requests().size();
        const auto next = m_cloud->client();
        const auto restored = endOf(next->session().restore());
        QCOMPARE(restored.error().kind, Kind::NotSignedIn);
        QCOMPARE(restored.error().code, u"api-key.expired"_s);
        QCOMPARE(m_cloud->server->requests().size(), before);
        QCOMPARE(endOf(next->session().restore()).error().code, u"session.none"_s);
    }

    void keyThatIsNotTakenNamesItsField()
    {
        m_cloud->serverNow = m_cloud->serverNow.addDays(91);
        m_cloud->now = m_cloud->now.addDays(-1);
        m_cloud->instead.insert("GET /organizations",
            ScriptedServer::answer(
                401, R"({"message":"Invalid or expired API key","statusCode":401})"));
        const auto refused = endOf(session().signInWithApiKey(m_cloud->apiKey()));
        QCOMPARE(refused.error().kind, Kind::NotSignedIn);
        QCOMPARE(refused.error().code, u"api-key.ended"_s);
        QCOMPARE(refused.error().field, u"apiKey"_s);
        QCOMPARE(session().state(), State::SignedOut);
        QCOMPARE(endOf(session().restore()).error().code, u"session.none"_s);
    }

    void whatIsNoKeyIsNotSent()
    {
        const auto refused = endOf(session().signInWithApiKey(u"key"_s));
        QCOMPARE(refused.error().code, u"api-key.shape"_s);
        QVERIFY(m_cloud->server->requests().isEmpty());
    }

    void keyThatStopsWorkingEndsTheSession()
    {
        QVERIFY(endOf(session().signInWithApiKey(m_cloud->apiKey())));
        const QSignalSpy ended(&session(), &Session::sessionEnded);
        m_cloud->serverNow = m_cloud->serverNow.addDays(91);
        QCOMPARE(endOf(session().refreshMemberships()).error().kind, Kind::NotSignedIn);
        QCOMPARE(ended.size(), 1);
        QCOMPARE(session().state(), State::Ended);
        QCOMPARE(session().reach(), Reach::OneOrganization);
        QCOMPARE(endOf(m_cloud->client()->session().restore()).error().code, u"session.none"_s);
    }

    void removedFromTheOrganization()
    {
        const QString key = m_cloud->apiKey();
        QVERIFY(endOf(session().signInWithApiKey(key)));
        m_cloud->places.removeFirst();
        const auto next = m_cloud->client();
        QCOMPARE(endOf(next->session().restore()).error().code, u"organization.unknown"_s);
        QCOMPARE(endOf(next->session().restore()).error().code, u"session.none"_s);
        QCOMPARE(
            endOf(next->session().signInWithApiKey(key)).error().code, u"organization.unknown"_s);
    }

    void passwordTakesOverAgain()
    {
        QVERIFY(endOf(session().signInWithApiKey(m_cloud->apiKey())));
        QVERIFY(m_cloud->signIn(*m_client));
        QCOMPARE(session().reach(), Reach::AllOrganizations);
        QVERIFY(endOf(m_client->members().list(V0Cloud::beta())));
        QVERIFY(!m_cloud->sent("POST /auth/selectOrganization").first().contains("Bearer"));
    }

    void ourServiceTakesAndRevokesKeys()
    {
        CloudFixture ours;
        const auto ada = ours.ada();
        const domain::OrganizationId acme = ada->session().current()->organization.id;
        const auto key = endOf(ada->apiKeys().generate(acme));
        profiles::MemoryStore secrets;
        const auto byKey = ours.client(secrets);
        QVERIFY(endOf(byKey->session().signInWithApiKey(key->secret)));
        QCOMPARE(byKey->session().account()->email, u"ada@acme.example"_s);
        QCOMPARE(byKey->session().current()->role, OrganizationRole::Admin);
        QCOMPARE(byKey->session().expiresAt(), key->expiresAt);
        QVERIFY(endOf(byKey->members().list(acme)));
        const auto next = ours.client(secrets);
        QVERIFY(endOf(next->session().restore()));

        QVERIFY(endOf(ada->apiKeys().revoke(endOf(ada->apiKeys().list())->first().id)));
        const auto refused = endOf(next->members().list(acme));
        QCOMPARE(refused.error().code, u"api-key.ended"_s);
        QCOMPARE(next->session().state(), State::Ended);
        QCOMPARE(endOf(byKey->session().signInWithApiKey(key->secret)).error().field, u"apiKey"_s);
    }

private:
    [[nodiscard]] Session& session() { return m_client->session(); }

    std::unique_ptr<V0Cloud> m_cloud;
    std::unique_ptr<CloudClient> m_client;
};

QTEST_GUILESS_MAIN(ApiKeySessionTest)
#include "api_key_session_test.moc"
