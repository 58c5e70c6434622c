// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/listing_scene.h"
#include "service/store/one_time_tokens.h"
#include "service/store/transaction.h"
#include "service/usecases/tokens.h"

#include <QTest>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

//! One that nobody else has, as a client makes it for each thing that it wants done.
ServiceClient::Headers once()
{
    return {{"Idempotency-Key", QUuid::createUuid().toByteArray(QUuid::WithoutBraces)}};
}

ServiceClient::Headers ifStill(const QJsonObject& seen)
{
    return {{"If-Match", '"' + QByteArray::number(seen["rev"_L1].toInteger()) + '"'}};
}

//! The object in `list` whose `member` is `value`.
QJsonObject find(const QJsonArray& list, QLatin1String member, const QString& value)
{
    for (const QJsonValue& item : list) {
        if (item[member].toString() == value)
            return item.toObject();
    }
    return {};
}

} // namespace

//! Goes to every route in the way that succeeds, with people in every state that the API knows.
//! What came back is held against the description, and against recordings of v0, by
//! check_answers.py and check_v0_bodies.py.
class EveryRouteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatAnybodyMayAsk()
    {
        ServiceFixture fixture;
        ServiceClient anybody = fixture.client();
        for (const char* path : {"/", "/healthcheck", "/capabilities", "/auth/social/providers"})
            QCOMPARE(anybody.get(QString::fromLatin1(path)).status, 200);
        QCOMPARE(anybody.get(u"/auth/me"_s).status, 401);
        const auto free = [&](const QString& email) {
            return anybody.post(u"/auth/check-email-availability"_s, {{u"email"_s, email}});
        };
        QVERIFY(free(u"ada@acme.example"_s).object()["available"_L1].toBool());
        ServiceClient ada = fixture.operatorClient();
        QVERIFY(!free(u"ada@acme.example"_s).object()["available"_L1].toBool());
        QCOMPARE(anybody.get(u"/organizations/by-name/ada%27s%20organization"_s).status, 200);
    }

    void sessionsAndProfile()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        for (const QJsonValue& name : {QJsonValue(u"  Ada   Lovelace "_s), QJsonValue()})
            QCOMPARE(ada.patch(u"/auth/profile"_s, {{u"displayName"_s, name}}).status, 200);
        QCOMPARE(ada.get(u"/auth/me"_s).status, 200);
        const QString first = ServiceFixture::organizationOf(ada);
        QCOMPARE(ada.post(u"/organizations"_s, {{u"name"_s, u"Beta Research & Co"_s}}).status, 201);

        ServiceClient several = fixture.client();
        const ServiceAnswer in
            = several.signIn(ServiceFixture::operatorEmail(), ServiceFixture::password());
        QCOMPARE(in.object()["organizations"_L1].toArray().size(), 2);
        QCOMPARE(several.get(u"/auth/me"_s).object()["organizations"_L1].toArray().size(), 2);
        QCOMPARE(several.post(u"/auth/selectOrganization"_s, {{u"organizationId"_s, first}}).status,
            200);
        QCOMPARE(several.post(u"/auth/signout"_s).status, 200);
        QCOMPARE(several.get(u"/auth/me"_s).status, 401);

        ServiceClient stranger = fixture.client();
        for (const int status : {401, 401, 401, 429})
            QCOMPARE(stranger.signIn(ServiceFixture::operatorEmail(), u"wrong"_s).status, status);
    }

    void keysAndCodes()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        const ServiceAnswer made = ada.post(u"/auth/api-key/generate"_s, {}, once());
        QCOMPARE(made.status, 201);
        QVERIFY(ada.get(u"/auth/api-key/current"_s).object()["hasApiKey"_L1].toBool());
        const ServiceAnswer code = ada.post(u"/auth/cli-login-code"_s, {}, once());
        QCOMPARE(code.status, 201);
        ServiceClient program = fixture.client();
        const ServiceAnswer exchanged
            = program.post(u"/auth/cli-login-exchange"_s, {{u"code"_s, code.text("code")}});
        QCOMPARE(exchanged.status, 200);
        program.apiKey = exchanged.text("apiKey");
        QCOMPARE(program.get(u"/organizations"_s).status, 200);
        const QJsonArray keys
            = program.get(u"/auth/api-keys?limit=1"_s).object()["items"_L1].toArray();
        QCOMPARE(keys.size(), 1);
        const QString id = keys[0]["id"_L1].toString();
        QVERIFY(!ada.remove(u"/auth/api-keys/"_s + id).text("revokedAt").isEmpty());
        QCOMPARE(ada.get(u"/auth/api-keys"_s).object()["total"_L1].toInt(), 2);
    }

    void organizations()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        const QString path = u"/organizations/"_s + ServiceFixture::organizationOf(ada);
        QCOMPARE(ada.get(u"/organizations"_s).array().size(), 1);
        QCOMPARE(ada.get(path).status, 200);
        for (const QString& name : {u"!!!"_s, u"Ünïcode 組織"_s, QString(255, u'x')})
            QCOMPARE(ada.post(u"/organizations"_s, {{u"name"_s, name}}, once()).status, 201);
        QJsonObject acme = ada.patch(path + u"/name"_s, {{u"name"_s, u"Acme"_s}})
                               .object()["organization"_L1]
                               .toObject();
        QCOMPARE(acme["slug"_L1].toString(), u"acme"_s);
        const ServiceClient::Headers old = ifStill(acme);
        acme = ada.post(path + u"/archive"_s, {}, old).object();
        QVERIFY(acme.contains("archivedAt"_L1));
        QCOMPARE(ada.post(path + u"/restore"_s, {}, old).status, 412);
        QCOMPARE(ada.post(path + u"/restore"_s, {}, ifStill(acme)).status, 200);
        const QJsonObject page = ada.get(u"/organizations?limit=2&sort=-name&q=x"_s).object();
        QCOMPARE(page["total"_L1].toInt(), 1);
        const QString cursor = ada.get(u"/organizations?limit=2"_s).text("nextCursor");
        QCOMPARE(ada.get(u"/organizations?limit=2&cursor="_s + cursor).status, 200);
    }

    void invitationsOfEveryOutcome()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        openSignUp(ada);
        signUp(fixture, u"eve@outsider.example"_s);
        const QString users = usersOf(ada);
        invite(ada, {u"dave@acme.example"_s});
        fixture.advance(49 * 3600); // dave's invitation ends
        invite(ada, {u"Bob@acme.example"_s, u"carol@acme.example"_s});
        checkStates(ada.get(users + u"/statuses"_s).object()["userStatuses"_L1].toArray());
        const ServiceAnswer mixed = invite(ada,
            {u"ada@acme.example"_s, u"not an email"_s, {}, u"grace@acme.example"_s,
                u"GRACE@acme.example"_s, u"eve@outsider.example"_s, u"dave@acme.example"_s});
        QCOMPARE(mixed.object()["created"_L1].toArray().size(), 2);
        QCOMPARE(mixed.object()["organizationInvitations"_L1].toArray().size(), 1);
        QCOMPARE(mixed.object()["skipped"_L1].toArray().size(), 4);
        QCOMPARE(ada.get(users).object()["users"_L1].toArray().size(), 6);
        QCOMPARE(ada.get(users + u"?limit=2&sort=role&q=acme"_s).status, 200);
        QCOMPARE(ada.get(users + u"/statuses?limit=5"_s).object()["total"_L1].toInt(), 6);
        const QJsonArray mails = ada.get(u"/governance/outbox"_s).object()["items"_L1].toArray();
        QVERIFY(mails.size() >= 4);
        const QString token
            = find(mails, "to"_L1, u"bob@acme.example"_s)["link"_L1].toString().section(u'=', 1);
        activate(fixture, token);
    }

    void membersComeAndGo()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        ServiceClient bob = fixture.memberClient(ada, u"bob@acme.example"_s, u"member"_s);
        const QString path = usersOf(ada) + u'/' + ServiceFixture::userOf(bob);
        for (const QString& role : {u"admin"_s, u"member"_s})
            QCOMPARE(
                ada.patch(path + u"/role"_s, {{u"newRole"_s, role}}).text("updatedRole"), role);
        QCOMPARE(ada.remove(path).status, 200);
        QCOMPARE(bob.get(u"/auth/me"_s).status, 401);
        QVERIFY(bob.signIn(u"bob@acme.example"_s, ServiceFixture::password())
                    .object()
                    .contains("organizations"_L1));
        QCOMPARE(bob.get(u"/auth/me"_s).object()["organizations"_L1].toArray(), QJsonArray());
    }

    void aNewPassword()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        ServiceClient anybody = fixture.client();
        const QString token = u"a-token-that-a-mail-would-bring"_s;
        for (const QString& email : {ServiceFixture::operatorEmail(), u"who@acme.example"_s})
            QCOMPARE(anybody.post(u"/auth/forgot-password"_s, {{u"email"_s, email}}).status, 200);
        plantReset(fixture, token, domain::UserId(ServiceFixture::userOf(ada)));
        QVERIFY(isValid(anybody, u"/auth/validate-password-reset/"_s + token));
        QCOMPARE(anybody
                     .post(u"/auth/reset-password"_s,
                         {{u"token"_s, token}, {u"password"_s, u"another-horse!!"_s}})
                     .status,
            200);
        QVERIFY(!isValid(anybody, u"/auth/validate-password-reset/"_s + token));
    }

    void governance()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        ServiceClient bob = fixture.memberClient(ada, u"bob@acme.example"_s, u"member"_s);
        const QString organization = ServiceFixture::organizationOf(ada);
        for (const char* path : {"me", "listing", "listing/versions", "listing/versions/1",
                 "activity/verification", "protection", "outbox", "settings", "changes"})
            QCOMPARE(ada.get(u"/governance/"_s + QString::fromLatin1(path)).status, 200);
        for (const QString& kind : {u"soc2_type2"_s, u"dpo_contact"_s})
            QCOMPARE(ada.post(u"/governance/trust-requests"_s,
                            {{u"kind"_s, kind}, {u"reason"_s, u"For our yearly audit."_s},
                                {u"organizationId"_s, organization}},
                            once())
                         .status,
                201);
        QCOMPARE(ada.get(u"/governance/trust-requests?limit=1&q=audit"_s).status, 200);
        QCOMPARE(ada.post(u"/governance/profile-unlocks"_s,
                        {{u"profile"_s, u"Production"_s}, {u"minutes"_s, 15},
                            {u"reason"_s, u"A member left."_s}})
                     .status,
            201);
        const QString filter
            = u"/governance/activity?limit=2&q=created&organizationId="_s + organization;
        QVERIFY(ada.get(filter).object()["total"_L1].toInt() >= 2);
        QVERIFY(ada.get(u"/governance/activity"_s).object()["total"_L1].toInt() >= 6);
        openSignUp(ada);
        const QJsonObject person
            = find(ada.get(u"/governance/people"_s).object()["items"_L1].toArray(), "userId"_L1,
                ServiceFixture::userOf(bob));
        const ServiceAnswer auditor
            = ada.patch(u"/governance/people/%1/role"_s.arg(person["userId"_L1].toString()),
                {{u"role"_s, u"auditor"_s}}, ifStill(person));
        QCOMPARE(auditor.text("role"), u"auditor"_s);
    }

    void theListing()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        const QString day = fixture.now().date().addDays(40).toString(Qt::ISODate);
        const QString draft = listingPath(u"/draft"_s);
        QJsonObject body = draftBody(completeListing(), fixture.now().date().addDays(40));
        body.insert(
            "notices"_L1, QJsonArray{QJsonObject{{u"slug"_s, u"crisp"_s}, {u"noticeDays"_s, 40}}});
        QCOMPARE(ada.post(listingPath(u"/import"_s),
                        {{u"file"_s, QString::fromLatin1(documentation(2026).toBase64())},
                            {u"format"_s, u"markdown"_s}, {u"encoding"_s, u"utf-8"_s}})
                     .status,
            200);
        QCOMPARE(ada.send("PUT", draft, body).status, 200);
        QCOMPARE(ada.send("PUT", draft, body, ifMatch(9)).status, 412);
        QCOMPARE(ada.patch(draft, {{u"effectiveDate"_s, QString()}, {u"entries"_s, QJsonArray()}})
                     .status,
            200);
        QCOMPARE(ada.get(draft).status, 200);
        QCOMPARE(ada.remove(draft).status, 200);
        QCOMPARE(ada.send("PUT", draft, body).status, 200);
        const auto step = [&](const QString& which, const QJsonObject& said = {}) {
            const ServiceClient::Headers seen = ifMatch(revOf(ada.get(draft)));
            return ada.post(listingPath(u"/draft/"_s + which), said, once() + seen).status;
        };
        QCOMPARE(step(u"review"_s), 200);
        QCOMPARE(step(u"return"_s, {{u"reason"_s, u"Once more."_s}}), 200);
        QCOMPARE(step(u"review"_s), 200);
        QCOMPARE(step(u"publication"_s), 201);
        const QString difference = QString(u"/difference?before=1&after="_s + day);
        for (const QString& rest :
            {u"/versions/2"_s, u"/versions/2/changes"_s, difference, QString(u"?on="_s + day)})
            QCOMPARE(ada.get(listingPath(rest)).status, 200);
        for (const QString& format : {u"markdown"_s, u"csv"_s, u"json"_s, u"html"_s})
            QCOMPARE(ada.get(listingPath(u"/export?version=2&format="_s + format)).status, 200);
        QCOMPARE(ada.post(listingPath(u"/versions/2/withdrawal"_s),
                        {{u"reason"_s, u"It was not signed."_s}}, once())
                     .status,
            200);
        QCOMPARE(ada.get(listingPath(u"/history?limit=1"_s)).object()["total"_L1].toInt(), 2);
    }

    void backups()
    {
        // Slow enough that one can be cancelled.
        ServiceFixture fixture([](service::ServiceConfig& config) {
            config.backupPasswordRounds = service::CmsPassword::usualRounds;
        });
        ServiceClient ada = fixture.operatorClient();
        const QTemporaryDir folder;
        const QString path = u"/governance/backups"_s;
        const auto lastState = [&] {
            const QJsonArray runs = ada.get(path).object()["runs"_L1].toArray();
            return runs.isEmpty() ? QString() : runs.first()["state"_L1].toString();
        };
        QCOMPARE(ada.send("PUT", path + u"/settings"_s,
                        QJsonObject{{u"frequency"_s, u"weekly"_s}, {u"weekday"_s, 7},
                            {u"time"_s, u"23:59"_s}, {u"keep"_s, 2}, {u"folder"_s, folder.path()},
                            {u"password"_s, u"a long password"_s}})
                     .status,
            200);
        const ServiceAnswer asked = ada.post(path, {}, once());
        QCOMPARE(asked.status, 202);
        QTRY_COMPARE_WITH_TIMEOUT(lastState(), u"made"_s, 20'000);
        QCOMPARE(ada.get(u"/governance/protection?backup=open"_s).status, 200);
        QCOMPARE(ada.remove(path + u'/' + asked.text("id")).status, 404);
        const ServiceAnswer second = ada.post(
            path, {{u"folder"_s, folder.path()}, {u"password"_s, u"another password"_s}});
        QCOMPARE(ada.remove(path + u'/' + second.text("id")).status, 202);
        QTRY_VERIFY_WITH_TIMEOUT(!ada.get(path).object().contains("running"_L1), 20'000);
    }

    void llmSettings()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        const QString path = u"/organizations/%1/llm"_s.arg(ServiceFixture::organizationOf(ada));
        const QJsonObject right{{u"config"_s,
            QJsonObject{{u"provider"_s, u"azure-openai"_s}, {u"apiKey"_s, u"sk-0123456789ab"_s},
                {u"endpoint"_s, u"https://127.0.0.1:9"_s}, {u"model"_s, u"large"_s}}}};
        for (const char* route : {"/test-connection", "/get-models", "/configuration/test"})
            QCOMPARE(ada.post(path + QString::fromLatin1(route), right).status, 201);
        QCOMPARE(ada.post(u"/governance/llm/platform/test"_s).status, 201);
        fillLlm(ada);
        const QString configuration = QString(path + u"/configuration"_s);
        for (const QString& each : {configuration, QString(path + u"/providers"_s),
                 u"/governance/llm/platform"_s, u"/governance/llm/organizations?limit=1&q=a"_s})
            QCOMPARE(ada.get(each).status, 200);
        const ServiceClient::Headers seen = ifStill(ada.get(configuration).object());
        QCOMPARE(ada.send("DELETE", configuration, {}, seen).status, 200);
    }

private:
    static QString usersOf(ServiceClient& admin)
    {
        return u"/organizations/%1/users"_s.arg(ServiceFixture::organizationOf(admin));
    }

    static ServiceAnswer invite(ServiceClient& admin, const QStringList& emails)
    {
        return admin.post(usersOf(admin) + u"/invite"_s,
            {{u"emails"_s, QJsonArray::fromStringList(emails)}, {u"role"_s, u"member"_s}}, once());
    }

    static void openSignUp(ServiceClient& person)
    {
        QCOMPARE(person.patch(u"/governance/settings"_s, {{u"signUpOpen"_s, true}}).status, 200);
    }

    static void signUp(const ServiceFixture& fixture, const QString& email)
    {
        QCOMPARE(fixture.client()
                     .post(u"/auth/signup"_s,
                         {{u"email"_s, email}, {u"password"_s, ServiceFixture::password()},
                             {u"method"_s, u"password"_s}},
                         once())
                     .status,
            201);
    }

    static void checkStates(const QJsonArray& people)
    {
        const QList<std::pair<QString, QString>> states{
            {u"ada"_s, u"accepted"_s}, {u"bob"_s, u"pending"_s}, {u"dave"_s, u"expired"_s}};
        for (const auto& [name, state] : states)
            QCOMPARE(find(people, "email"_L1, name + u"@acme.example"_s)["invitationStatus"_L1],
                QJsonValue(state));
    }

    static bool isValid(ServiceClient& client, const QString& path)
    {
        return client.get(path).object()["isValid"_L1].toBool();
    }

    static void activate(const ServiceFixture& fixture, const QString& token)
    {
        ServiceClient bob = fixture.client();
        QVERIFY(isValid(bob, u"/auth/validate-invitation/"_s + token));
        QCOMPARE(
            bob.post(u"/auth/activate/"_s + token, {{u"password"_s, ServiceFixture::password()}})
                .status,
            200);
        QCOMPARE(bob.get(u"/auth/me"_s).status, 200);
        QVERIFY(!isValid(bob, u"/auth/validate-invitation/"_s + token));
    }

    // Nobody is sent a token to choose a new password yet, so none can be had from outside.
    static void plantReset(
        const ServiceFixture& fixture, const QString& token, const domain::UserId& user)
    {
        const auto database = fixture.database();
        QVERIFY(database);
        service::OneTimeToken reset;
        reset.hash = service::hashOf(token);
        reset.userId = user;
        reset.createdAt = fixture.now();
        reset.expiresAt = fixture.now().addSecs(3600);
        QVERIFY(service::change(*database, [&]() -> base::Result<base::Done> {
            service::PasswordResetStore(*database).insert(reset);
            return base::Done{};
        }));
    }
};

QTEST_GUILESS_MAIN(EveryRouteTest)
#include "every_route_test.moc"
