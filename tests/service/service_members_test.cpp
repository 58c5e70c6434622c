// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/service_fixture.h"

#include <QTest>

#include <thread>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

struct Team {
    ServiceFixture fixture;
    ServiceClient ada = fixture.operatorClient();
    QString id = ServiceFixture::organizationOf(ada);
    QString users = u"/organizations/%1/users"_s.arg(id);

    ServiceAnswer invite(const QStringList& emails, const QString& role = u"member"_s)
    {
        return ada.post(users + u"/invite"_s,
            {{u"emails"_s, QJsonArray::fromStringList(emails)}, {u"role"_s, role}});
    }
    QJsonObject statusOf(const QString& email)
    {
        const QJsonArray all
            = ada.get(users + u"/statuses"_s).object()["userStatuses"_L1].toArray();
        for (const QJsonValue& each : all) {
            if (each["email"_L1].toString() == email)
                return each.toObject();
        }
        return {};
    }
    ServiceAnswer setRole(ServiceClient& who, const QString& user, const QString& role)
    {
        return who.patch(users + u"/%1/role"_s.arg(user), {{u"newRole"_s, role}});
    }
};

QStringList emailsIn(const QJsonValue& list)
{
    QStringList emails;
    const QJsonArray items = list.toArray();
    for (const QJsonValue& item : items)
        emails.append(item["email"_L1].toString());
    return emails;
}

} // namespace

class ServiceMembersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // The link to an account is not handed on from one workspace to another.
    void anInvitationOfAnotherWorkspaceIsItsOwnAffair()
    {
        Team team;
        QCOMPARE(team.invite({u"grace@acme.example"_s}).status, 201);
        const auto database = team.fixture.database();
        database->execute(u"INSERT INTO workspace (id, address_key, sign_up_open, rev, created_at, "
                          "updated_at) SELECT 'other', address_key, 0, 1, created_at, updated_at "
                          "FROM workspace"_s);
        database->execute(u"UPDATE invitation SET workspace_id = 'other'"_s);
        QVERIFY(!database->failed());
        const QString beta
            = team.ada.post(u"/organizations"_s, {{u"name"_s, u"Beta"_s}}).text("id");
        team.ada.post(u"/auth/selectOrganization"_s, {{u"organizationId"_s, beta}});
        QCOMPARE(
            team.ada
                .post(u"/organizations/%1/users/invite"_s.arg(beta),
                    {{u"emails"_s, QJsonArray{u"grace@acme.example"_s}}, {u"role"_s, u"member"_s}})
                .status,
            201);
        const QJsonArray waiting
            = team.ada.get(u"/governance/outbox?q=Beta"_s).object()["items"_L1].toArray();
        QCOMPARE(waiting.size(), 1);
        QCOMPARE(waiting[0]["organizationName"_L1].toString(), u"Beta"_s);
    }

    void eachAddressEndsInOneOfThreeLists()
    {
        Team team;
        QCOMPARE(team.ada.patch(u"/governance/settings"_s, {{u"signUpOpen"_s, true}}).status, 200);
        ServiceClient eve = team.fixture.client();
        eve.post(u"/auth/signup"_s,
            {{u"email"_s, u"eve@other.example"_s}, {u"password"_s, team.fixture.password()},
                {u"method"_s, u"password"_s}});
        const ServiceAnswer answer = team.invite({u"ada@acme.example"_s, u"not an email"_s, u""_s,
            u"Grace@acme.example"_s, u"GRACE@acme.example"_s, u"eve@other.example"_s});
        QCOMPARE(answer.status, 201);
        const QJsonObject body = answer.object();
        QCOMPARE(emailsIn(body["created"_L1]), QStringList{u"Grace@acme.example"_s});
        QCOMPARE(emailsIn(body["organizationInvitations"_L1]), QStringList{u"eve@other.example"_s});
        QCOMPARE(body["skipped"_L1][0]["reason"_L1].toString(), u"already-member"_s);
        QCOMPARE(body["skipped"_L1][1]["reason"_L1].toString(), u"invalid-email"_s);
        QCOMPARE(body["skipped"_L1][3]["reason"_L1].toString(), u"duplicate-email"_s);
        const QJsonObject invitation = body["created"_L1][0]["invitation"_L1].toObject();
        QVERIFY(!invitation["id"_L1].toString().isEmpty());
        QVERIFY(!invitation["expirationDate"_L1].toString().isEmpty());
        // Added at once: she sees the organization now.
        eve.signIn(u"eve@other.example"_s, team.fixture.password());
        QCOMPARE(eve.get(u"/auth/me"_s).object()["organizations"_L1].toArray().size(), 2);
        // Inviting again gives the same invitation and leaves the role.
        const ServiceAnswer again = team.invite({u"grace@acme.example"_s}, u"admin"_s);
        QCOMPARE(
            again.object()["created"_L1][0]["invitation"_L1]["token"_L1], invitation["token"_L1]);
        QCOMPARE(team.statusOf(u"grace@acme.example"_s)["role"_L1].toString(), u"member"_s);
    }

    void whatCannotBeInvitedIsRefusedByField()
    {
        Team team;
        QCOMPARE(team.invite({}).code(), u"invite.nobody"_s);
        QStringList many;
        for (int i = 0; i < 501; ++i)
            many.append(u"p%1@acme.example"_s.arg(i));
        QCOMPARE(team.invite(many).code(), u"invite.too-many"_s);
        QCOMPARE(team.invite({QString(1024 * 1024, u'x')}).field(), u"emails"_s);
        QCOMPARE(team.invite({u"x@y.example"_s}, u"owner"_s).code(), u"member.role.unknown"_s);
        QCOMPARE(team.invite({u"x@y.example"_s}, QString(1024 * 1024, u'x')).field(), u"role"_s);
        team.ada.captured = false;
        QCOMPARE(
            team.ada.post(team.users + u"/invite"_s, {{u"emails"_s, u"x"_s}}).field(), u"emails"_s);
        QCOMPARE(team.ada.get(team.users).object()["users"_L1].toArray().size(), 1);
        // 500 at a time are fine.
        many.removeLast();
        QCOMPARE(team.invite(many).object()["created"_L1].toArray().size(), 500);
    }

    void anInvitationIsAcceptedOnceWithinTwoDays()
    {
        Team team;
        team.invite({u"bob@acme.example"_s});
        QJsonObject status = team.statusOf(u"bob@acme.example"_s);
        QCOMPARE(status["invitationStatus"_L1].toString(), u"pending"_s);
        QCOMPARE(status["isActive"_L1].toBool(true), false);
        const QString link = status["invitationLink"_L1].toString();
        QVERIFY(link.startsWith(team.fixture.running().origin() + u"/activate?token="_s));
        const QString token = link.section(u'=', 1);

        ServiceClient bob = team.fixture.client();
        QCOMPARE(
            bob.get(u"/auth/validate-invitation/"_s + token).text("email"), u"bob@acme.example"_s);
        // Nobody can sign in to an account that has no password yet.
        QCOMPARE(bob.signIn(u"bob@acme.example"_s, u"anything!!"_s).status, 401);
        const QString path = u"/auth/activate/"_s + token;
        QCOMPARE(bob.post(path, {{u"password"_s, u"weak"_s}}).code(), u"password.rule"_s);
        QCOMPARE(bob.post(path).field(), u"password"_s);
        const ServiceAnswer active = bob.post(path, {{u"password"_s, team.fixture.password()}});
        QCOMPARE(active.status, 200);
        QCOMPARE(active.text("message"), u"Account activated successfully"_s);
        QCOMPARE(team.fixture.organizationOf(bob), team.id);
        QCOMPARE(bob.post(path, {{u"password"_s, team.fixture.password()}}).status, 404);
        QVERIFY(!bob.get(u"/auth/validate-invitation/"_s + token).object()["isValid"_L1].toBool());
        status = team.statusOf(u"bob@acme.example"_s);
        QCOMPARE(status["invitationStatus"_L1].toString(), u"accepted"_s);
        QVERIFY(!status.contains("invitationLink"_L1));
    }

    void anInvitationEndsAndCanBeGivenAnew()
    {
        Team team;
        team.invite({u"dave@acme.example"_s});
        const QString old = team.statusOf(u"dave@acme.example"_s)["invitationLink"_L1].toString();
        team.fixture.advance(48 * 3600 + 1);
        const QJsonObject status = team.statusOf(u"dave@acme.example"_s);
        QCOMPARE(status["invitationStatus"_L1].toString(), u"expired"_s);
        QVERIFY(!status.contains("invitationLink"_L1));
        ServiceClient dave = team.fixture.client();
        const QJsonObject password{{u"password"_s, team.fixture.password()}};
        QCOMPARE(dave.post(u"/auth/activate/"_s + old.section(u'=', 1), password).status, 410);
        QCOMPARE(team.invite({u"dave@acme.example"_s}).object()["created"_L1].toArray().size(), 1);
        const QString fresh = team.statusOf(u"dave@acme.example"_s)["invitationLink"_L1].toString();
        QVERIFY(fresh != old);
        QCOMPARE(dave.post(u"/auth/activate/"_s + fresh.section(u'=', 1), password).status, 200);
    }

    void rolesChangeUnderTheRules()
    {
        Team team;
        ServiceClient bob = team.fixture.memberClient(team.ada, u"bob@acme.example"_s, u"member"_s);
        const QString bobId = team.fixture.userOf(bob);
        const QString adaId = team.fixture.userOf(team.ada);
        QCOMPARE(team.setRole(bob, adaId, u"member"_s).code(), u"member.not-admin"_s);
        const ServiceAnswer promoted = team.setRole(team.ada, bobId, u"admin"_s);
        QCOMPARE(
            promoted.object(), (QJsonObject{{u"success"_s, true}, {u"updatedRole"_s, u"admin"_s}}));
        // With the old cookie, at once.
        QCOMPARE(bob.get(team.users + u"/statuses"_s).status, 200);
        QCOMPARE(team.setRole(team.ada, adaId, u"member"_s).code(), u"member.own-role"_s);
        QCOMPARE(team.setRole(team.ada, bobId, u"owner"_s).field(), u"newRole"_s);
        QCOMPARE(team.setRole(team.ada, bobId, QString(1024 * 1024, u'x')).field(), u"newRole"_s);
        QCOMPARE(team.setRole(team.ada, u"nope"_s, u"admin"_s).code(), u"member.unknown"_s);
        QCOMPARE(team.setRole(bob, adaId, u"member"_s).status, 200);
        QCOMPARE(team.ada.get(team.users + u"/statuses"_s).code(), u"member.not-admin"_s);
        const ServiceAnswer late = bob.patch(team.users + u"/%1/role"_s.arg(adaId),
            {{u"newRole"_s, u"admin"_s}}, {{"If-Match", "\"1\""}});
        QCOMPARE(late.status, 412);
    }

    void ofTwoAdminsWhoDemoteEachOtherOneStays()
    {
        Team team;
        ServiceClient bob = team.fixture.memberClient(team.ada, u"bob@acme.example"_s, u"admin"_s);
        const QString bobId = team.fixture.userOf(bob);
        const QString adaId = team.fixture.userOf(team.ada);
        for (int round = 0; round < 10; ++round) {
            ServiceAnswer byAda;
            ServiceAnswer byBob;
            std::thread first([&] { byAda = team.setRole(team.ada, bobId, u"member"_s); });
            std::thread second([&] { byBob = team.setRole(bob, adaId, u"member"_s); });
            first.join();
            second.join();
            const bool adaWon = byAda.status == 200;
            QVERIFY2(adaWon != (byBob.status == 200),
                qPrintable(u"%1 and %2"_s.arg(byAda.status).arg(byBob.status)));
            QCOMPARE((adaWon ? byBob : byAda).status, 403);
            ServiceClient& winner = adaWon ? team.ada : bob;
            QCOMPARE(team.setRole(winner, adaWon ? bobId : adaId, u"admin"_s).status, 200);
        }
    }

    void whoIsRemovedIsOutAtOnce()
    {
        Team team;
        ServiceClient bob = team.fixture.memberClient(team.ada, u"bob@acme.example"_s, u"member"_s);
        const QString bobId = team.fixture.userOf(bob);
        ServiceClient program = team.fixture.client();
        program.apiKey = bob.post(u"/auth/api-key/generate"_s).text("apiKey");
        const QString adaId = team.fixture.userOf(team.ada);
        QCOMPARE(team.ada.remove(team.users + u"/"_s + adaId).code(), u"member.remove-self"_s);
        QCOMPARE(bob.remove(team.users + u"/"_s + adaId).status, 403);
        QCOMPARE(team.ada.remove(team.users + u"/"_s + bobId).object(),
            (QJsonObject{{u"removed"_s, true}}));
        QCOMPARE(bob.get(team.users).code(), u"session.removed"_s);
        QCOMPARE(bob.get(u"/auth/me"_s).text("message"),
            u"User does not have access to the organization in token"_s);
        QCOMPARE(program.get(u"/organizations"_s).code(), u"api-key.ended"_s);
        QCOMPARE(team.ada.remove(team.users + u"/"_s + bobId).code(), u"member.unknown"_s);
        // The account stays, without an organization.
        QCOMPARE(bob.signIn(u"bob@acme.example"_s, team.fixture.password())
                     .object()["organizations"_L1]
                     .toArray(),
            QJsonArray());
        // Coming back does not bring old keys back.
        team.invite({u"bob@acme.example"_s});
        QCOMPARE(program.get(u"/organizations"_s).code(), u"api-key.ended"_s);
    }

    void theOtherListHasNoAddressesAndComesInPagesToo()
    {
        Team team;
        const ServiceClient bob
            = team.fixture.memberClient(team.ada, u"bob@acme.example"_s, u"member"_s);
        const ServiceAnswer list = team.ada.get(team.users);
        QVERIFY(!list.body.contains('@'));
        QCOMPARE(list.object()["users"_L1][1]["displayName"_L1].toString(), u"bob"_s);
        team.ada.captured = false;
        const ServiceAnswer page = team.ada.get(team.users + u"?limit=1&q=bo"_s);
        QCOMPARE(page.object()["total"_L1].toInt(), 1);
        QCOMPARE(page.object()["items"_L1][0]["displayName"_L1].toString(), u"bob"_s);
        for (const QString& path : {team.users, QString(team.users + u"/statuses"_s)}) {
            const QJsonObject found = team.ada.get(path + u"?q=bo"_s).object();
            QCOMPARE(found["total"_L1].toInt(), 1);
            QCOMPARE(team.ada.get(path + u"?sort=email"_s).field(), u"sort"_s);
        }
    }
};

QTEST_GUILESS_MAIN(ServiceMembersTest)
#include "service_members_test.moc"
