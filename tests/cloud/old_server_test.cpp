// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/client.h"
#include "cloud/scripted_server.h"
#include "profiles/end_of.h"
#include "profiles/memory_store.h"

#include <QSignalSpy>

using namespace console;
using namespace console::cloud;
using namespace console::test;
using namespace Qt::StringLiterals;
using base::ApiError;
using domain::OrganizationId;
using domain::OrganizationRole;
using Kind = ApiError::Kind;
using State = Session::State;

namespace {

const QByteArray acme = "0a0a0a0a-0000-4000-8000-000000000001";
const QByteArray beta = "0b0b0b0b-0000-4000-8000-000000000002";
const QByteArray ada = "0c0c0c0c-0000-4000-8000-000000000003";
const QByteArray bob = "0d0d0d0d-0000-4000-8000-000000000004";

QByteArray organization(const QByteArray& id, const QByteArray& name)
{
    return "{\"id\":\"" + id + R"(","name":")" + name + R"(","slug":")" + name.toLower()
        + "\",\"deletedAt\":null,\"deletedBy\":null,\"createdAt\":\"2026-11-23T13:47:15.717Z\"}";
}

QByteArray membership(const QByteArray& id, const QByteArray& name, const QByteArray& role)
{
    return R"({"organization":)" + organization(id, name) + ",\"role\":\"" + role + "\"}";
}

QByteArray bare500()
{
    return ScriptedServer::answer(500, R"({"statusCode":500,"message":"Internal server error"})");
}

} // namespace

//! The real Packmind v0, as recorded: no capabilities, a token for each organization, bare 500s,
//! and members that nobody asked for. And servers that answer nonsense.
class OldServerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_instead.clear();
        m_server = std::make_unique<ScriptedServer>(
            [this](QTcpSocket& socket, const QByteArray& request) {
                socket.write(answerTo(request));
            });
        m_client = std::make_unique<CloudClient>(
            Endpoint{.origin = m_server->origin(), .pin = ScriptedServer::certificate()}, m_secrets,
            profiles::ProfileId(u"p"_s));
    }
    void cleanup()
    {
        m_client.reset();
        m_server.reset();
    }

    void isKnownByItsHealthCheck()
    {
        const auto capabilities = endOf(m_client->session().connectToServer());
        QVERIFY(capabilities);
        QCOMPARE(capabilities->service, u"packmind"_s);
        QVERIFY(!capabilities->governance);
        QVERIFY(!capabilities->archive);
        QVERIFY(!capabilities->idempotency);
    }

    void otherServersAreNamedSo_data()
    {
        QTest::addColumn<QByteArray>("health");
        QTest::newRow("404") << ScriptedServer::answer(404, "{}");
        QTest::newRow("other service")
            << ScriptedServer::answer(200, R"({"status":"ok","service":"shop"})");
        QTest::newRow("other JSON") << ScriptedServer::answer(200, "[1]");
        QTest::newRow("web page") << ScriptedServer::answer(200, "<html></html>", {}, "text/html");
    }

    void otherServersAreNamedSo()
    {
        QFETCH(QByteArray, health);
        m_instead.insert("GET /healthcheck", health);
        const auto capabilities = endOf(m_client->session().connectToServer());
        QVERIFY(!capabilities);
        QCOMPARE(capabilities.error().kind, Kind::UnexpectedAnswer);
        QCOMPARE(capabilities.error().code, u"session.not-packmind"_s);
    }

    void signInReachesEveryOrganization()
    {
        QVERIFY(signIn());
        QCOMPARE(m_client->session().memberships().size(), 2);
        QCOMPARE(m_client->session().current()->organization.name, u"Acme"_s);
        const auto members = endOf(m_client->members().list(id(beta)));
        QVERIFY(members);
        QCOMPARE(count("POST /auth/selectOrganization"), 1);
        QVERIFY(sent("GET /organizations/" + beta + "/users")
                    .contains(QByteArray("auth_token=token-" + beta)));
        // Unscoped calls go with the current organization's token, which is opened then.
        const auto list = endOf(m_client->organizations().list());
        QVERIFY(list);
        QCOMPARE(list->at(0).role, OrganizationRole::Admin);
        QCOMPARE(list->at(1).role, OrganizationRole::Member);
        QVERIFY(sent("GET /organizations HTTP").contains(QByteArray("auth_token=token-" + acme)));
    }

    void adminSeesAddressesJoinedByPerson()
    {
        QVERIFY(signIn());
        const auto members = endOf(m_client->members().list(id(acme)));
        QVERIFY(members);
        QCOMPARE(members->size(), 2);
        QCOMPARE(members->at(0).displayName, u"Ada"_s);
        QCOMPARE(members->at(0).email, u"ada@acme.example"_s);
        QCOMPARE(members->at(1).roleText, u"owner"_s);
        QCOMPARE(members->at(1).role, OrganizationRole::Unknown);
    }

    void refusalIsWordedAsRefusedOrFailed()
    {
        QVERIFY(signIn());
        m_instead.insert("PATCH /organizations/" + acme + "/name", bare500());
        const auto renamed = endOf(m_client->organizations().rename(id(acme), u"New"_s));
        QVERIFY(!renamed);
        QCOMPARE(renamed.error().kind, Kind::RefusedOrFailed);
        QCOMPARE(renamed.error().message,
            u"The server refused this or failed. What is shown may have changed."_s);
        QCOMPARE(m_client->session().state(), State::SignedIn);
    }

    void whatItCannotDoIsNotAsked()
    {
        QVERIFY(signIn());
        const qsizetype before = m_server->requests().size();
        QCOMPARE(endOf(m_client->organizations().archive(id(acme))).error().code,
            u"organization.no-archive"_s);
        QCOMPARE(endOf(m_client->apiKeys().list()).error().code, u"api-key.no-list"_s);
        QCOMPARE(m_server->requests().size(), before);
    }

    void hashOfThePasswordIsNowhere()
    {
        QVERIFY(signIn());
        QVERIFY(!QString::fromLatin1(
            *endOf(m_secrets.read(u"cloud.packmind.console/p/session"_s)).value())
                     .contains(u"bcrypt"_s));
        QCOMPARE(m_client->session().account()->email, u"ada@acme.example"_s);
    }

    void answersThatMakeNoSenseAreRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("detail");
        const QByteArray deep = QByteArray(10000, '[') + QByteArray(10000, ']');
        const auto row = [](const char* name, const QByteArray& body, const char* detail) {
            QTest::newRow(name) << body << QString::fromLatin1(detail);
        };
        row("wrong type",
            "{\"users\":[{\"userId\":\"" + bob + "\",\"displayName\":7,\"role\":\"a\"}]}",
            "users[0].displayName: expected a text");
        row("missing member", "{\"users\":[{\"userId\":\"" + bob + "\",\"displayName\":\"B\"}]}",
            "users[0].role: missing, expected a text");
        row("no list", R"({"users":{}})", "users: expected a list");
        row("no object", "[]", "a list where an object was expected");
        row("no UUID", R"({"users":[{"userId":"1","displayName":"B","role":"a"}]})",
            "users[0].userId: expected a UUID");
        row("2^53+1", R"({"users":[],"total":9007199254740993})",
            "a number beyond what JSON carries exactly");
        row("nested 10,000 deep", deep, "nested deeper than 64 levels");
        row("cut off", R"({"users":[{"userId")", "cut off after 19 bytes");
        row("empty", "", "the answer is empty");
        row("not UTF-8", "{\"users\":\"\xff\xfe\"}", "not JSON");
    }

    void answersThatMakeNoSenseAreRefused()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, detail);
        QVERIFY(signIn());
        m_instead.insert(
            "GET /organizations/" + beta + "/users", ScriptedServer::answer(200, body));
        const auto members = endOf(m_client->members().list(id(beta)));
        QVERIFY(!members);
        QCOMPARE(members.error().kind, Kind::UnexpectedAnswer);
        QVERIFY2(members.error().detail.contains(detail), qPrintable(members.error().detail));
        QCOMPARE(m_client->session().state(), State::SignedIn);
    }

    void signInWithoutCookieIsRefused()
    {
        m_instead.insert("POST /auth/signin", ScriptedServer::answer(200, signedInBody()));
        const auto outcome = signIn();
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Kind::UnexpectedAnswer);
        QCOMPARE(m_client->session().state(), State::SignedOut);
    }

    void invitesAtMostAsManyAsAServerTakesAtATime()
    {
        QVERIFY(signIn());
        const qsizetype before = m_server->requests().size();
        QStringList many;
        for (int i = 0; i < 501; ++i)
            many.append(u"p%1@acme.example"_s.arg(i));
        const auto invite = [this](const QStringList& emails) {
            return endOf(m_client->members().invite(id(acme), emails, OrganizationRole::Member));
        };
        const auto refused = invite(many);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"invite.too-many"_s);
        QCOMPARE(refused.error().field, u"emails"_s);
        QCOMPARE(refused.error().message,
            u"At most 500 people can be invited at a time. Send the others afterwards."_s);
        QCOMPARE(invite({QString(1001, u'x')}).error().code, u"invite.long"_s);
        QCOMPARE(invite({}).error().code, u"invite.nobody"_s);
        QCOMPARE(m_server->requests().size(), before);
        many.removeLast();
        QVERIFY(invite(many).error().code != u"invite.too-many"_s);
        QCOMPARE(count("POST /organizations/" + acme + "/users/invite"), 1);
    }

    // A part of it would look like the whole.
    void aListWithoutAnEndIsNoList()
    {
        QVERIFY(signIn());
        const QByteArray page
            = ScriptedServer::answer(200, R"({"items":[],"total":30000,"nextCursor":"more"})");
        m_instead.insert("GET /governance/outbox?limit=500", page);
        m_instead.insert("GET /governance/outbox?limit=500&cursor=more", page);
        const auto list = endOf(m_client->outbox().list());
        QVERIFY(!list);
        QCOMPARE(list.error().code, u"list.too-long"_s);
        QVERIFY(list.error().message.startsWith(u"This list has more than 20,000 entries."_s));
        QCOMPARE(count("GET /governance/outbox"), 40);
    }

    // The second select is the first one's: what comes late must not open the new session.
    void selectOfAnOldSessionOpensNothing()
    {
        QVERIFY(signIn());
        m_instead.insert("POST /auth/selectOrganization", QByteArray());
        std::optional<base::Result<QList<domain::Member>>> first;
        m_client->members().list(id(beta)).then(
            this, [&](base::Result<QList<domain::Member>> end) { first = std::move(end); });
        QTRY_COMPARE(count("POST /auth/selectOrganization"), 1);
        m_instead.clear();
        QVERIFY(signIn());
        QTRY_VERIFY(first.has_value());
        QCOMPARE(first->error().kind, Kind::NotSignedIn);
        QVERIFY(endOf(m_client->members().list(id(beta))));
        QCOMPARE(count("POST /auth/selectOrganization"), 2);
    }

private:
    [[nodiscard]] static OrganizationId id(const QByteArray& text)
    {
        return OrganizationId(QString::fromLatin1(text));
    }

    base::Result<SignInOutcome> signIn()
    {
        return endOf(m_client->session().signIn(u"ada@acme.example"_s, u"secret word!!"_s));
    }

    [[nodiscard]] static QByteArray signedInBody()
    {
        return "{\"user\":{\"email\":\"ada@acme.example\",\"displayName\":null,\"id\":\"" + ada
            + "\",\"passwordHash\":\"bcrypt\",\"active\":true,\"memberships\":[]},"
              "\"organizations\":["
            + membership(acme, "Acme", "admin") + ',' + membership(beta, "Beta", "member") + "]}";
    }

    [[nodiscard]] static QByteArray cookie(const QByteArray& token)
    {
        return "Set-Cookie: auth_token=" + token + "; Max-Age=2592000; Path=/; HttpOnly\r\n";
    }

    QByteArray answerTo(const QByteArray& request)
    {
        const QByteArray line = request.left(request.indexOf(" HTTP/1.1")).replace("/api/v0", "");
        if (m_instead.contains(line))
            return m_instead.value(line);
        if (line == "GET /healthcheck")
            return ScriptedServer::answer(
                200, R"({"status":"ok","timestamp":"x","service":"packmind-api"})");
        if (line == "POST /auth/signin")
            return ScriptedServer::answer(200, signedInBody(), cookie("token-none"));
        if (line == "POST /auth/selectOrganization")
            return request.contains("auth_token=token-none") ? ScriptedServer::answer(
                       200, "{}", cookie("token-" + (request.contains(acme) ? acme : beta)))
                                                             : bare500();
        if (line == "GET /auth/me")
            return ScriptedServer::answer(200,
                "{\"edition\":\"oss\",\"authenticated\":true,\"user\":{\"id\":\"" + ada
                    + "\",\"email\":\"ada@acme.example\",\"displayName\":null},\"organizations\":["
                    + membership(acme, "Acme", "admin") + ',' + membership(beta, "Beta", "member")
                    + "]}");
        if (line == "GET /organizations" && !request.contains("token-none"))
            return ScriptedServer::answer(
                200, '[' + organization(acme, "Acme") + ',' + organization(beta, "Beta") + ']');
        if (line.endsWith("/users"))
            return ScriptedServer::answer(200,
                "{\"users\":[{\"userId\":\"" + bob
                    + R"(","displayName":"Bob","role":"owner"},{"userId":")" + ada
                    + "\",\"displayName\":\"Ada\",\"role\":\"admin\"}]}");
        if (line == "GET /organizations/" + acme + "/users/statuses")
            return ScriptedServer::answer(200,
                "{\"userStatuses\":[{\"userId\":\"" + ada
                    + "\",\"email\":\"ada@acme.example\",\"role\":\"admin\",\"isActive\":true,"
                      "\"invitationStatus\":\"accepted\"},"
                    + "{\"userId\":\"" + bob
                    + "\",\"email\":\"bob@acme.example\",\"role\":\"owner\",\"isActive\":false,"
                      "\"invitationStatus\":\"expired\",\"invitationExpirationDate\":\"2026-11-"
                      "23T12:47:18.770Z\"}]}");
        return ScriptedServer::answer(
            404, R"({"message":"Cannot answer this","error":"Not Found","statusCode":404})");
    }

    [[nodiscard]] QByteArray sent(const QByteArray& start) const
    {
        for (const QByteArray& request : m_server->requests()) {
            if (QByteArray(request).replace("/api/v0", "").startsWith(start))
                return request;
        }
        return {};
    }

    [[nodiscard]] int count(const QByteArray& start) const
    {
        int found = 0;
        for (const QByteArray& request : m_server->requests())
            found += QByteArray(request).replace("/api/v0", "").startsWith(start) ? 1 : 0;
        return found;
    }

    QHash<QByteArray, QByteArray> m_instead;
    profiles::MemoryStore m_secrets;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<CloudClient> m_client;
};

QTEST_GUILESS_MAIN(OldServerTest)
#include "old_server_test.moc"
