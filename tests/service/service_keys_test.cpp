// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/service_fixture.h"
#include "service/store/one_time_tokens.h"
#include "service/store/transaction.h"
#include "service/usecases/api_keys.h"
#include "service/usecases/authentication.h"
#include "service/usecases/tokens.h"

#include <QJsonDocument>
#include <QTest>

#include <thread>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

// As a mail would bring it: the token is known to whoever made the row only.
void seedReset(ServiceFixture& fixture, const QString& user, const QString& token)
{
    const auto database = fixture.database();
    const auto seeded = service::change(*database, [&]() -> base::Result<base::Done> {
        service::OneTimeToken reset;
        reset.hash = service::hashOf(token);
        reset.userId = domain::UserId(user);
        reset.createdAt = fixture.now();
        reset.expiresAt = fixture.now().addSecs(4 * 3600);
        service::PasswordResetStore(*database).insert(reset);
        return base::Done{};
    });
    QVERIFY(seeded);
}

//! A request that was let in a moment ago, by cookie or else by key, and comes to its change now.
class Admitted {
public:
    Admitted(const ServiceFixture& fixture, const QString& cookie, const QString& apiKey)
        : m_database(fixture.database())
        , m_shared(fixture.shared(*m_database))
        , m_origin(fixture.running().origin())
    {
        service::Authentication authentication(*m_database, m_shared);
        const auto found
            = cookie.isEmpty() ? authentication.byApiKey(apiKey) : authentication.bySession(cookie);
        if (found)
            m_principal = *found;
    }
    [[nodiscard]] service::Context context() const
    {
        return {.database = *m_database,
            .shared = m_shared,
            .principal = m_principal,
            .requestId = {},
            .origin = m_origin};
    }

private:
    const std::unique_ptr<service::Database> m_database;
    const service::Shared m_shared;
    const QString m_origin;
    std::optional<service::Principal> m_principal;
};

} // namespace

class ServiceKeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKeyOpensWhatItsOrganizationOpens()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        const QString organization = fixture.organizationOf(ada);
        QCOMPARE(ada.get(u"/auth/api-key/current"_s).object()["hasApiKey"_L1].toBool(true), false);
        const ServiceAnswer made = ada.post(u"/auth/api-key/generate"_s);
        QCOMPARE(made.status, 201);
        QCOMPARE(ada.get(u"/auth/api-key/current"_s).object()["hasApiKey"_L1].toBool(), true);
        const QDateTime ends = base::fromIsoUtc(made.text("expiresAt"));
        QVERIFY(qAbs(fixture.now().daysTo(ends) - 90) <= 1);
        const QJsonObject envelope
            = QJsonDocument::fromJson(QByteArray::fromBase64(made.text("apiKey").toLatin1()))
                  .object();
        QCOMPARE(envelope["host"_L1].toString(), fixture.running().origin());

        ServiceClient program = fixture.client();
        program.apiKey = made.text("apiKey");
        QCOMPARE(program.get(u"/organizations"_s).array().size(), 1);
        QCOMPARE(program.get(u"/organizations/%1/users"_s.arg(organization)).status, 200);
        QCOMPARE(program.get(u"/governance/me"_s).text("role"), u"operator"_s);
        // A key can make the next one. The two routes of the cookie it does not open.
        QCOMPARE(program.post(u"/auth/api-key/generate"_s).status, 201);
        QCOMPARE(program.get(u"/auth/me"_s).status, 401);
        QCOMPARE(program.post(u"/auth/selectOrganization"_s, {{u"organizationId"_s, organization}})
                     .status,
            401);
        // Neither a bare token nor a session in the form of a key is one.
        program.apiKey = envelope["jwt"_L1].toString();
        QCOMPARE(program.get(u"/organizations"_s).code(), u"api-key.ended"_s);
        const QByteArray wrapped
            = QJsonDocument(QJsonObject{{u"host"_s, u"x"_s}, {u"jwt"_s, ada.cookie}})
                  .toJson()
                  .toBase64();
        program.apiKey = QString::fromLatin1(wrapped);
        QCOMPARE(program.get(u"/organizations"_s).code(), u"api-key.ended"_s);
        // A key's token is no session either.
        program.apiKey.clear();
        program.cookie = envelope["jwt"_L1].toString();
        QCOMPARE(program.get(u"/organizations"_s).code(), u"session.ended"_s);
    }

    void aValidCookieCountsBeforeAKeyAndABadOneDoesNot()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        ServiceClient bob = fixture.memberClient(ada, u"bob@acme.example"_s, u"member"_s);
        const QString adasKey = ada.post(u"/auth/api-key/generate"_s).text("apiKey");
        bob.apiKey = adasKey;
        QCOMPARE(bob.get(u"/governance/me"_s).text("role"), u"none"_s);
        bob.cookie = u"over"_s;
        QCOMPARE(bob.get(u"/governance/me"_s).text("role"), u"operator"_s);
        ServiceClient wrong = fixture.client();
        QCOMPARE(
            wrong.send("GET", u"/organizations"_s, {}, {{"Authorization", "Basic YTpi"}}).code(),
            u"auth.scheme"_s);
    }

    void keysAreListedWithoutTheirTextAndRevokedAtOnce()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        ServiceClient program = fixture.client();
        program.apiKey = ada.post(u"/auth/api-key/generate"_s).text("apiKey");
        ada.post(u"/auth/api-key/generate"_s);
        const ServiceAnswer list = ada.get(u"/auth/api-keys"_s);
        QCOMPARE(list.object()["total"_L1].toInt(), 2);
        QVERIFY(!list.body.contains("jwt") && !list.body.contains("apiKey"));
        const QString id = list.object()["items"_L1][1]["id"_L1].toString();
        QCOMPARE(program.get(u"/organizations"_s).status, 200);
        const ServiceAnswer revoked = ada.remove(u"/auth/api-keys/"_s + id);
        QCOMPARE(revoked.status, 200);
        QVERIFY(!revoked.text("revokedAt").isEmpty());
        QCOMPARE(program.get(u"/organizations"_s).code(), u"api-key.ended"_s);
        // Again is no error; somebody else's key is not there.
        QCOMPARE(ada.remove(u"/auth/api-keys/"_s + id).status, 200);
        ServiceClient bob = fixture.memberClient(ada, u"bob@acme.example"_s, u"admin"_s);
        QCOMPARE(bob.remove(u"/auth/api-keys/"_s + id).code(), u"api-key.unknown"_s);
        QCOMPARE(ada.remove(u"/auth/api-keys/x"_s).status, 404);
    }

    void aKeyEndsAfterNinetyDays()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        ServiceClient program = fixture.client();
        program.apiKey = ada.post(u"/auth/api-key/generate"_s).text("apiKey");
        fixture.advance(90LL * 24 * 3600 - 60);
        QCOMPARE(program.get(u"/organizations"_s).status, 200);
        fixture.advance(120);
        QCOMPARE(program.get(u"/organizations"_s).code(), u"api-key.ended"_s);
        QCOMPARE(program.get(u"/governance/me"_s).status, 401);
    }

    void aLoginCodeWorksOnceForFiveMinutes()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        ServiceClient program = fixture.client();
        const auto exchange = [&](const QString& code) {
            return program.post(u"/auth/cli-login-exchange"_s, {{u"code"_s, code}});
        };
        const QString code = ada.post(u"/auth/cli-login-code"_s).text("code");
        const ServiceAnswer key = exchange(code);
        QCOMPARE(key.status, 200);
        program.apiKey = key.text("apiKey");
        QCOMPARE(fixture.client().get(u"/organizations"_s).status, 401);
        QCOMPARE(program.get(u"/organizations"_s).status, 200);
        QCOMPARE(exchange(code).status, 404);
        QCOMPARE(exchange(u"nonsense"_s).status, 404);
        QCOMPARE(exchange(QString(1024 * 1024, u'x')).field(), u"code"_s);
        const QString late = ada.post(u"/auth/cli-login-code"_s).text("code");
        fixture.advance(5 * 60 + 1);
        QCOMPARE(exchange(late).status, 410);
    }

    void askingForANewPasswordTellsNothing()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        const QString path = u"/auth/forgot-password"_s;
        const ServiceAnswer known = ada.post(path, {{u"email"_s, fixture.operatorEmail()}});
        const ServiceAnswer unknown = ada.post(path, {{u"email"_s, u"nobody@acme.example"_s}});
        QCOMPARE(known.status, 200);
        QCOMPARE(known.body, unknown.body);
        QCOMPARE(ada.post(path, {{u"email"_s, u"x"_s}}).field(), u"email"_s);
        QCOMPARE(ada.get(u"/governance/outbox"_s).object()["total"_L1].toInt(-1), 0);
    }

    void aNewPasswordEndsSessionsAndALockout()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        const QString token = u"reset-token-of-this-test"_s;
        const QString older = u"older-token-of-this-test"_s;
        seedReset(fixture, fixture.userOf(ada), older);
        seedReset(fixture, fixture.userOf(ada), token);
        ServiceClient elsewhere = fixture.client();
        for (int i = 0; i < 3; ++i)
            elsewhere.signIn(fixture.operatorEmail(), u"wrong!!"_s);
        QCOMPARE(elsewhere.signIn(fixture.operatorEmail(), fixture.password()).status, 429);

        QCOMPARE(elsewhere.get(u"/auth/validate-password-reset/"_s + token).text("email"),
            fixture.operatorEmail());
        const auto reset = [&](const QString& with, const QString& password) {
            return elsewhere.post(
                u"/auth/reset-password"_s, {{u"token"_s, with}, {u"password"_s, password}});
        };
        QCOMPARE(reset(token, u"weak"_s).field(), u"password"_s);
        QCOMPARE(reset(QString(1024 * 1024, u'x'), u"another-one!!"_s).field(), u"token"_s);
        const ServiceAnswer done = reset(token, u"another-one!!"_s);
        QCOMPARE(done.status, 200);
        QCOMPARE(done.object()["user"_L1]["isActive"_L1].toBool(), true);
        QCOMPARE(elsewhere.get(u"/auth/me"_s).status, 200);
        QCOMPARE(ada.get(u"/organizations"_s).code(), u"session.ended"_s);
        QCOMPARE(reset(token, u"another-one!!"_s).status, 404);
        QCOMPARE(reset(older, u"a-third-one!!"_s).status, 404);
        QCOMPARE(elsewhere.signIn(fixture.operatorEmail(), u"another-one!!"_s).status, 200);
        QCOMPARE(elsewhere.signIn(fixture.operatorEmail(), fixture.password()).status, 401);
    }

    // Checking the old password takes a while; the new one is chosen in the middle of it.
    void aSignInUnderWayDoesNotOutliveAReset()
    {
        service::PasswordCost cost{64 * 1024, 12, 1};
        std::atomic_bool signingIn = false;
        ServiceFixture fixture([&](service::ServiceConfig& config) {
            config.passwordCost = cost;
            config.decorator = [&](const service::HttpHandler& next) -> service::HttpHandler {
                return [next, &signingIn](const service::HttpRequest& request) {
                    if (request.path.endsWith(u"/auth/signin"_s))
                        signingIn = true;
                    return next(request);
                };
            };
        });
        ServiceClient ada = fixture.operatorClient();
        seedReset(fixture, fixture.userOf(ada), u"reset-token-of-this-test"_s);
        fixture.stop();
        cost = ServiceFixture::cheap();
        QVERIFY(fixture.start());
        signingIn = false;
        int status = 0;
        std::thread slow([&] {
            ServiceClient old = fixture.client();
            status = old.signIn(ServiceFixture::operatorEmail(), ServiceFixture::password()).status;
        });
        QTRY_VERIFY(signingIn);
        const int reset = fixture.client()
                              .post(u"/auth/reset-password"_s,
                                  {{u"token"_s, u"reset-token-of-this-test"_s},
                                      {u"password"_s, u"another-one!!"_s}})
                              .status;
        slow.join();
        QCOMPARE(reset, 200);
        QCOMPARE(status, 401);
    }

    void aResetLinkEndsAfterFourHours()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        seedReset(fixture, fixture.userOf(ada), u"reset-token-of-this-test"_s);
        fixture.advance(4 * 3600 + 1);
        ServiceClient late = fixture.client();
        QCOMPARE(late.get(u"/auth/validate-password-reset/reset-token-of-this-test"_s)
                     .object()["isValid"_L1]
                     .toBool(true),
            false);
        QCOMPARE(late.post(u"/auth/reset-password"_s,
                         {{u"token"_s, u"reset-token-of-this-test"_s},
                             {u"password"_s, u"another-one!!"_s}})
                     .status,
            410);
    }

    // The person was let in, and what let them in ended before the change began.
    void nothingIsIssuedOnAnAdmissionThatEnded_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QString>("code");
        QTest::newRow("removed") << u"removed"_s << u"session.removed"_s;
        QTest::newRow("signed out") << u"signed out"_s << u"session.ended"_s;
        QTest::newRow("key revoked") << u"key revoked"_s << u"api-key.ended"_s;
    }

    void nothingIsIssuedOnAnAdmissionThatEnded()
    {
        QFETCH(const QString, ending);
        QFETCH(const QString, code);
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        ServiceClient bob = fixture.memberClient(ada, u"bob@acme.example"_s, u"admin"_s);
        const QString bobId = fixture.userOf(bob);
        const QString key = bob.post(u"/auth/api-key/generate"_s).text("apiKey");
        const QString keyId
            = bob.get(u"/auth/api-keys"_s).object()["items"_L1][0]["id"_L1].toString();
        Admitted admitted(fixture, ending == u"key revoked"_s ? QString() : bob.cookie, key);
        if (ending == u"removed"_s)
            QCOMPARE(
                ada.remove(u"/organizations/%1/users/%2"_s.arg(fixture.organizationOf(ada), bobId))
                    .status,
                200);
        else if (ending == u"signed out"_s)
            QCOMPARE(bob.post(u"/auth/signout"_s).status, 200);
        else
            QCOMPARE(bob.remove(u"/auth/api-keys/"_s + keyId).status, 200);
        const auto made = service::ApiKeys(admitted.context()).generate();
        QVERIFY(!made);
        QCOMPARE(made.error().code, code);
        const auto login = service::ApiKeys(admitted.context()).makeLoginCode();
        QVERIFY(!login);
        QCOMPARE(login.error().code, code);
    }

    void aKeyHasTheRoleOfTheMomentInWhichItIsMade()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        ServiceClient bob = fixture.memberClient(ada, u"bob@acme.example"_s, u"admin"_s);
        Admitted admitted(fixture, bob.cookie, {});
        QCOMPARE(ada.patch(u"/organizations/%1/users/%2/role"_s.arg(
                               fixture.organizationOf(ada), fixture.userOf(bob)),
                        {{u"newRole"_s, u"member"_s}})
                     .status,
            200);
        const auto made = service::ApiKeys(admitted.context()).generate();
        QVERIFY(made);
        const QByteArray envelope = QByteArray::fromBase64(made->secret.toLatin1());
        const QString token = QJsonDocument::fromJson(envelope).object()["jwt"_L1].toString();
        const QByteArray claims = QByteArray::fromBase64(
            token.section(u'.', 1, 1).toLatin1(), QByteArray::Base64UrlEncoding);
        QVERIFY(claims.contains("\"member\""));
        QVERIFY(!claims.contains("\"admin\""));
    }
};

QTEST_GUILESS_MAIN(ServiceKeysTest)
#include "service_keys_test.moc"
