// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/service_fixture.h"

#include <QJsonDocument>
#include <QTest>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject signUpBody(const QString& email, const QString& password)
{
    return {{u"email"_s, email}, {u"password"_s, password}, {u"method"_s, u"password"_s}};
}

QJsonObject tokenPayload(const QString& token)
{
    const QByteArray part = token.section(u'.', 1, 1).toLatin1();
    return QJsonDocument::fromJson(QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding))
        .object();
}

} // namespace

class ServiceAuthTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fresh = std::make_unique<ServiceFixture>(); }
    void cleanupTestCase() { m_fresh.reset(); }

    void theFirstPersonBecomesOperatorAndSignUpCloses()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.client();
        const ServiceAnswer made
            = ada.post(u"/auth/signup"_s, signUpBody(u" Ada@Acme.example "_s, fixture.password()));
        QCOMPARE(made.status, 201);
        const QJsonObject user = made.object()["user"_L1].toObject();
        QCOMPARE(user["email"_L1].toString(), u"ada@acme.example"_s);
        QCOMPARE(user["active"_L1].toBool(), true);
        QCOMPARE(user["memberships"_L1][0]["role"_L1].toString(), u"admin"_s);
        QVERIFY(!user.contains("passwordHash"_L1));
        const QJsonObject organization = made.object()["organization"_L1].toObject();
        QCOMPARE(organization["name"_L1].toString(), u"ada's organization"_s);
        QCOMPARE(organization["slug"_L1].toString(), u"adas-organization"_s);
        QVERIFY(ada.cookie.isEmpty());

        QCOMPARE(ada.get(u"/capabilities"_s).object()["signUpOpen"_L1].toBool(true), false);
        const ServiceAnswer second
            = ada.post(u"/auth/signup"_s, signUpBody(u"eve@acme.example"_s, fixture.password()));
        QCOMPARE(second.status, 403);
        QCOMPARE(second.code(), u"signup.closed"_s);
        QCOMPARE(second.text("message"),
            u"Sign-up is closed on this service. Ask someone who is in it for an invitation."_s);

        ada.signIn(u"ADA@acme.example"_s, fixture.password());
        QCOMPARE(ada.get(u"/governance/me"_s).text("role"), u"operator"_s);
    }

    // RFC 9106, with the cost that a service has unless a test makes it cheap.
    void aStoredPasswordIsAnArgon2idHash()
    {
        ServiceFixture fixture([](service::ServiceConfig& config) { config.passwordCost = {}; });
        const ServiceClient ada = fixture.operatorClient();
        const auto database = fixture.database();
        const QString stored = database
                                   ->first(u"SELECT password_hash FROM account"_s, {},
                                       [](const service::Row& row) { return row.text(0); })
                                   .value_or(QString());
        QVERIFY(!ada.cookie.isEmpty());
        QVERIFY2(stored.startsWith(u"$argon2id$v=19$m=65536,t=3,p=1$"_s), qPrintable(stored));
        QVERIFY(!stored.contains(ServiceFixture::password()));
        QVERIFY(service::passwordFits(ServiceFixture::password(), stored));
    }

    void anOpenedSignUpNamesOrganizationsApart()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        QCOMPARE(ada.patch(u"/governance/settings"_s, {{u"signUpOpen"_s, true}}).status, 200);
        ServiceClient other = fixture.client();
        const ServiceAnswer made
            = other.post(u"/auth/signup"_s, signUpBody(u"ada@beta.example"_s, fixture.password()));
        QCOMPARE(made.status, 201);
        QCOMPARE(made.object()["organization"_L1]["name"_L1].toString(), u"ada's organization 2"_s);
        other.signIn(u"ada@beta.example"_s, fixture.password());
        QCOMPARE(other.get(u"/governance/me"_s).text("role"), u"none"_s);
        // Still open: only the first person closes it.
        QCOMPARE(other.get(u"/capabilities"_s).object()["signUpOpen"_L1].toBool(), true);
        const ServiceAnswer taken
            = other.post(u"/auth/signup"_s, signUpBody(u"ADA@acme.example"_s, fixture.password()));
        QCOMPARE(taken.status, 409);
        QCOMPARE(taken.code(), u"email.taken"_s);
        QCOMPARE(taken.field(), u"email"_s);
        ada.post(u"/organizations/%1/users/invite"_s.arg(fixture.organizationOf(ada)),
            {{u"emails"_s, QJsonArray{u"eve@acme.example"_s}}, {u"role"_s, u"member"_s}});
        const ServiceAnswer invited
            = other.post(u"/auth/signup"_s, signUpBody(u"eve@acme.example"_s, fixture.password()));
        QCOMPARE(invited.status, 409);
        QCOMPARE(invited.code(), u"email.invited"_s);
        QCOMPARE(invited.field(), u"email"_s);
        QCOMPARE(invited.text("message"),
            u"This address was invited already. Open the link of the invitation to join."_s);
    }

    void everyFieldOfSignUpIsChecked_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("field");
        const QString good = ServiceFixture::password();
        const QString huge(1024 * 1024, u'!');
        QTest::newRow("nothing") << QJsonObject() << 400 << u"email"_s;
        QTest::newRow("no address") << signUpBody(u"ada"_s, good) << 422 << u"email"_s;
        QTest::newRow("huge address") << signUpBody(huge, good) << 422 << u"email"_s;
        QTest::newRow("short") << signUpBody(u"a@b.example"_s, u"a!!b"_s) << 422 << u"password"_s;
        QTest::newRow("no symbols")
            << signUpBody(u"a@b.example"_s, u"abcdefgh1"_s) << 422 << u"password"_s;
        QTest::newRow("huge password")
            << signUpBody(u"a@b.example"_s, huge) << 422 << u"password"_s;
        QJsonObject social = signUpBody(u"a@b.example"_s, good);
        social["method"_L1] = u"social"_s;
        QTest::newRow("method") << social << 422 << u"method"_s;
        social["method"_L1] = huge;
        QTest::newRow("huge method") << social << 422 << u"method"_s;
        QJsonObject number = signUpBody(u"a@b.example"_s, good);
        number["password"_L1] = 5;
        QTest::newRow("wrong type") << number << 400 << u"password"_s;
    }

    void everyFieldOfSignUpIsChecked()
    {
        QFETCH(const QJsonObject, body);
        ServiceClient anybody = m_fresh->client();
        const ServiceAnswer answer = anybody.post(u"/auth/signup"_s, body);
        QTEST(answer.status, "status");
        QTEST(answer.field(), "field");
        QVERIFY(answer.text("message").endsWith(u'.'));
        QVERIFY(anybody.get(u"/capabilities"_s).object()["signUpOpen"_L1].toBool());
    }

    void bodiesThatAreNoJsonAreRefused()
    {
        ServiceFixture fixture;
        ServiceClient anybody = fixture.client();
        anybody.captured = false;
        const QString path = u"/auth/signin"_s;
        const ServiceClient::Headers json{{"Content-Type", "application/json; charset=utf-8"}};
        QCOMPARE(anybody.sendBytes("POST", path, "{\"email\":", json).code(), u"body.json"_s);
        QCOMPARE(anybody.sendBytes("POST", path, "[]", json).status, 400);
        QCOMPARE(
            anybody.sendBytes("POST", path, "email=a", {{"Content-Type", "text/plain"}}).status,
            415);
        QCOMPARE(anybody.sendBytes("POST", path, "{}", {}).code(), u"body.type"_s);
        const QByteArray deep = "{\"a\":" + QByteArray(10'000, '[') + QByteArray(10'000, ']') + "}";
        QCOMPARE(anybody.sendBytes("POST", path, deep, json).code(), u"body.json"_s);
        const QByteArray large(3 * 1024 * 1024, ' ');
        QCOMPARE(anybody.sendBytes("POST", path, large, json).status, 413);
    }

    void signingInGivesACookieForTheOnlyOrganization()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        const ServiceAnswer in = ada.signIn(u"Ada@ACME.example"_s, fixture.password());
        QCOMPARE(in.status, 200);
        QCOMPARE(in.text("role"), u"admin"_s);
        QVERIFY(!in.body.contains("asswordHash"));
        const QByteArray cookie = in.headers.value("set-cookie");
        for (const char* part :
            {"HttpOnly", "Secure", "SameSite=Strict", "Path=/", "Max-Age=2592000", "Expires="})
            QVERIFY2(cookie.contains(part), part);
        const QJsonObject payload = tokenPayload(ada.cookie);
        QCOMPARE(payload["user"_L1]["name"_L1].toString(), fixture.operatorEmail());
        QCOMPARE(payload["organization"_L1]["role"_L1].toString(), u"admin"_s);
        QCOMPARE(payload["exp"_L1].toInteger() - payload["iat"_L1].toInteger(), 2592000);
        QCOMPARE(payload["iss"_L1].toString(), u"packmind"_s);
        QVERIFY(!payload["jti"_L1].toString().isEmpty());

        QCOMPARE(ada.signIn(fixture.operatorEmail(), u"wrong!!"_s).code(), u"signin.wrong"_s);
        QCOMPARE(ada.signIn(u"nobody@acme.example"_s, u"wrong!!"_s).code(), u"signin.wrong"_s);
        QCOMPARE(ada.signIn(fixture.operatorEmail(), QString()).field(), u"password"_s);
        QCOMPARE(
            ada.signIn(fixture.operatorEmail(), QString(1024 * 1024, u'x')).field(), u"password"_s);
    }

    void withSeveralOrganizationsOneIsSelected()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        const QString first = fixture.organizationOf(ada);
        const QString second = ada.post(u"/organizations"_s, {{u"name"_s, u"Beta"_s}}).text("id");
        const ServiceAnswer in = ada.signIn(fixture.operatorEmail(), fixture.password());
        QCOMPARE(in.object()["organizations"_L1].toArray().size(), 2);
        QVERIFY(!in.object().contains("organization"_L1));
        QVERIFY(!tokenPayload(ada.cookie).contains("organization"_L1));
        const ServiceAnswer me = ada.get(u"/auth/me"_s);
        QCOMPARE(me.status, 200);
        QCOMPARE(me.object()["organizations"_L1].toArray().size(), 2);
        QVERIFY(!me.text("message").isEmpty());
        // Such a cookie opens nothing else but this and the choice.
        QCOMPARE(ada.get(u"/organizations"_s).code(), u"session.no-organization"_s);

        const QString before = ada.cookie;
        QCOMPARE(
            ada.post(u"/auth/selectOrganization"_s, {{u"organizationId"_s, second}}).status, 200);
        QCOMPARE(fixture.organizationOf(ada), second);
        ServiceClient old = fixture.client();
        old.cookie = before;
        QCOMPARE(old.get(u"/auth/me"_s).status, 200);
        QCOMPARE(
            ada.post(u"/auth/selectOrganization"_s, {{u"organizationId"_s, first}}).status, 200);
        const QString foreign = QUuid::createUuid().toString(QUuid::WithoutBraces);
        QCOMPARE(ada.post(u"/auth/selectOrganization"_s, {{u"organizationId"_s, foreign}}).code(),
            u"organization.not-a-member"_s);
        QCOMPARE(ada.post(u"/auth/selectOrganization"_s, {{u"organizationId"_s, u"x"_s}}).field(),
            u"organizationId"_s);
    }

    void signingOutEndsTheCookie()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        const QString cookie = ada.cookie;
        const ServiceAnswer out = ada.post(u"/auth/signout"_s);
        QCOMPARE(out.status, 200);
        QVERIFY(out.headers.value("set-cookie").startsWith("auth_token=; "));
        ada.cookie = cookie;
        QCOMPARE(ada.get(u"/organizations"_s).code(), u"session.ended"_s);
        QCOMPARE(ada.get(u"/auth/me"_s).text("message"), u"Invalid or expired access token"_s);
    }

    void signingOutEndsACookieWithoutAnOrganization()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        QCOMPARE(ada.post(u"/organizations"_s, {{u"name"_s, u"Beta"_s}}).status, 201);
        ServiceClient several = fixture.client();
        several.signIn(ServiceFixture::operatorEmail(), ServiceFixture::password());
        const QString cookie = several.cookie;
        QCOMPARE(several.get(u"/auth/me"_s).object()["organizations"_L1].toArray().size(), 2);
        QCOMPARE(several.post(u"/auth/signout"_s).status, 200);
        several.cookie = cookie;
        QCOMPARE(several.get(u"/auth/me"_s).status, 401);
    }

    void meSaysInItsOwnFormWhyNobodyIsThere()
    {
        ServiceFixture fixture;
        ServiceClient anybody = fixture.client();
        const ServiceAnswer none = anybody.get(u"/auth/me"_s);
        QCOMPARE(none.status, 401);
        QCOMPARE(none.object(),
            (QJsonObject{{u"edition"_s, u"oss"_s}, {u"authenticated"_s, false},
                {u"message"_s, u"No valid access token found"_s}}));
        anybody.cookie = u"a.b.c"_s;
        QCOMPARE(anybody.get(u"/auth/me"_s).text("message"), u"Invalid or expired access token"_s);
    }

    void aCookieEndsAfterThirtyDaysAndAForeignOneNeverCounts()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        ServiceFixture foreign;
        ServiceClient stranger = foreign.operatorClient();
        const QString mine = ada.cookie;
        ada.cookie = stranger.cookie;
        QCOMPARE(ada.get(u"/organizations"_s).code(), u"session.ended"_s);
        ada.cookie = mine.chopped(2) + u"AA"_s;
        QCOMPARE(ada.get(u"/organizations"_s).code(), u"session.ended"_s);
        ada.cookie = mine;
        fixture.advance(30 * 24 * 3600 - 60);
        QCOMPARE(ada.get(u"/organizations"_s).status, 200);
        fixture.advance(120);
        QCOMPARE(ada.get(u"/organizations"_s).code(), u"session.ended"_s);
    }

    void threeWrongPasswordsCloseTheAccountForAWhile()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        const QDateTime firstTry = fixture.now();
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(ada.signIn(u"ADA@acme.example"_s, u"wrong!!"_s).status, 401);
            fixture.advance(60);
        }
        const ServiceAnswer locked = ada.signIn(fixture.operatorEmail(), fixture.password());
        QCOMPARE(locked.status, 429);
        QCOMPARE(locked.code(), u"signin.locked"_s);
        const QDateTime until = base::fromIsoUtc(locked.text("bannedUntil"));
        QVERIFY(qAbs(firstTry.secsTo(until) - 30 * 60) <= 5);
        QVERIFY(qAbs(locked.headers.value("retry-after").toInt() - 27 * 60) <= 5);
        fixture.advance(27 * 60 - 30);
        QCOMPARE(ada.signIn(fixture.operatorEmail(), fixture.password()).status, 429);
        fixture.advance(60);
        QCOMPARE(ada.signIn(fixture.operatorEmail(), fixture.password()).status, 200);
        // Success forgets the count, and so does the end of the half hour.
        QCOMPARE(ada.signIn(fixture.operatorEmail(), u"wrong!!"_s).status, 401);
        QCOMPARE(ada.signIn(fixture.operatorEmail(), u"wrong!!"_s).status, 401);
        QCOMPARE(ada.signIn(fixture.operatorEmail(), fixture.password()).status, 200);
        QCOMPARE(ada.signIn(fixture.operatorEmail(), u"wrong!!"_s).status, 401);
        fixture.advance(31 * 60);
        for (int i = 0; i < 2; ++i)
            QCOMPARE(ada.signIn(fixture.operatorEmail(), u"wrong!!"_s).status, 401);
        QCOMPARE(ada.signIn(fixture.operatorEmail(), fixture.password()).status, 200);
    }

    void unknownAddressesAreNeverLocked()
    {
        ServiceFixture fixture;
        ServiceClient anybody = fixture.client();
        for (int i = 0; i < 5; ++i)
            QCOMPARE(anybody.signIn(u"nobody@acme.example"_s, u"wrong!!"_s).status, 401);
    }

    void theDisplayNameIsTidiedAndLimited()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        const QString path = u"/auth/profile"_s;
        QCOMPARE(ada.patch(path, {{u"displayName"_s, u"  Ada \t Lovelace "_s}}).text("displayName"),
            u"Ada Lovelace"_s);
        QCOMPARE(ada.get(u"/auth/me"_s).object()["user"_L1]["displayName"_L1].toString(),
            u"Ada Lovelace"_s);
        QVERIFY(ada.patch(path, {{u"displayName"_s, u"  "_s}}).object()["displayName"_L1].isNull());
        QCOMPARE(
            ada.patch(path, {{u"displayName"_s, QString(256, u'x')}}).field(), u"displayName"_s);
        QCOMPARE(ada.patch(path, {{u"displayName"_s, QString(1024 * 1024, u'x')}}).status, 422);
        QCOMPARE(ada.patch(path, {{u"displayName"_s, 3}}).status, 400);
        QCOMPARE(ada.patch(path, QJsonObject()).field(), u"displayName"_s);
    }

    void addressesAreFreeUntilSomeoneHasThem()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        const QString path = u"/auth/check-email-availability"_s;
        QCOMPARE(ada.post(path, {{u"email"_s, u"ADA@acme.example"_s}})
                     .object()["available"_L1]
                     .toBool(true),
            false);
        QCOMPARE(
            ada.post(path, {{u"email"_s, u"eve@acme.example"_s}}).object()["available"_L1].toBool(),
            true);
        QCOMPARE(ada.post(path, {{u"email"_s, u"eve"_s}}).field(), u"email"_s);
        QCOMPARE(ada.post(path).field(), u"email"_s);
    }

private:
    std::unique_ptr<ServiceFixture> m_fresh; //!< nobody has signed up
};

QTEST_GUILESS_MAIN(ServiceAuthTest)
#include "service_auth_test.moc"
