// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/local_operator.h"
#include "service/service_fixture.h"
#include "service/store/accounts.h"
#include "service/usecases/passwords.h"

#include <QTest>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

const QString packmind = u"https://app.packmind.ai"_s;

QStringList actors(ServiceClient& client)
{
    QStringList found;
    const QJsonArray items
        = client.get(u"/governance/activity?limit=50"_s).object()["items"_L1].toArray();
    for (const QJsonValue& each : items)
        found.append(each["actor"_L1]["label"_L1].toString());
    return found;
}

QString chainOf(ServiceClient& client)
{
    return client.get(u"/governance/activity/verification"_s).object()["head"_L1].toString();
}

QJsonArray requests(ServiceClient& client)
{
    return client.get(u"/governance/trust-requests"_s).object()["items"_L1].toArray();
}

qsizetype rowsOf(service::Database& database, const QString& table, const domain::UserId& user)
{
    return database
        .all(u"SELECT user_id FROM %1 WHERE user_id = ?"_s.arg(table), {user.text()},
            [](const service::Row& row) { return row.text(0); })
        .size();
}

ServiceAnswer ask(ServiceClient& client)
{
    return client.post(u"/governance/trust-requests"_s,
        {{u"kind"_s, u"soc2_type2"_s}, {u"reason"_s, u"For our yearly audit."_s}});
}

} // namespace

//! Whoever governs, from this computer, a cloud that keeps no governance of its own.
class ServiceLocalOperatorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachCloudHasAWorkspaceOfItsOwn()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        const QString before = chainOf(ada);
        ServiceClient here = fixture.localClient(packmind);
        QCOMPARE(here.get(u"/governance/me"_s).text("role"), u"operator"_s);
        QCOMPARE(here.get(u"/governance/listing"_s).object()["number"_L1].toInt(), 1);
        QCOMPARE(ask(here).status, 201);
        QCOMPARE(actors(here), (QStringList{u"(this computer)"_s, QString(), QString()}));

        ServiceClient other = fixture.localClient(u"https://packmind.acme.example"_s);
        QCOMPARE(actors(other), (QStringList{QString(), QString()}));
        QCOMPARE(requests(here).size(), 1);
        QVERIFY(requests(other).isEmpty());
        QVERIFY(requests(ada).isEmpty());
        QCOMPARE(chainOf(ada), before);
        QVERIFY(!ada.get(u"/governance/people"_s).body.contains("this computer"));
    }

    void theNextRunFindsIt()
    {
        ServiceFixture fixture;
        ServiceClient first = fixture.localClient(packmind);
        QCOMPARE(ask(first).status, 201);
        QVERIFY(fixture.localClient(packmind).cookie != first.cookie);
        fixture.stop();
        QVERIFY(fixture.start());
        ServiceClient later = fixture.localClient(packmind);
        QVERIFY(later.cookie != first.cookie);
        QCOMPARE(requests(later).size(), 1);
    }

    void theirAccountOpensNothingOverHttp()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        const ServiceClient here = fixture.localClient(packmind);
        const QString address = domain::localOperatorAddress(packmind);
        ServiceClient stranger = fixture.client();
        QCOMPARE(stranger.signIn(address, QString()).status, 422);
        QCOMPARE(stranger.signIn(address, u"anything at all"_s).field(), u"email"_s);
        QCOMPARE(
            stranger.post(u"/auth/forgot-password"_s, {{u"email"_s, address}}).field(), u"email"_s);
        QCOMPARE(
            ada.post(u"/organizations/%1/users/invite"_s.arg(ServiceFixture::organizationOf(ada)),
                   {{u"emails"_s, QJsonArray{address}}, {u"role"_s, u"member"_s}})
                .object()["created"_L1]
                .toArray()
                .size(),
            0);
        // Behind the rule for addresses: no password fits, and no link waits that sets one.
        const auto database = fixture.database();
        const auto known = service::AccountStore(*database).byEmail(address);
        QVERIFY(known);
        QVERIFY(known->passwordHash.isEmpty());
        for (const QString& password : {QString(), address, packmind})
            QVERIFY(!service::passwordFits(password, known->passwordHash));
        for (const QString& table : {u"invitation"_s, u"password_reset"_s})
            QCOMPARE(rowsOf(*database, table, known->account.id), 0);
    }

    //! They belong to no organization, so the rest of the API is closed to them.
    void theyGovernAndNothingElse()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        const QString house = ServiceFixture::organizationOf(ada);
        ServiceClient here = fixture.localClient(packmind);
        QCOMPARE(here.get(u"/organizations"_s).status, 401);
        QCOMPARE(here.post(u"/organizations"_s, {{u"name"_s, u"Mine"_s}}).status, 401);
        QCOMPARE(here.get(u"/organizations/%1/users"_s.arg(house)).status, 401);
        QCOMPARE(
            here.post(u"/auth/selectOrganization"_s, {{u"organizationId"_s, house}}).status, 403);
        QVERIFY(!here.get(u"/governance/settings"_s).object()["signUpOpen"_L1].toBool(true));
    }

    //! The data of all workspaces lie on their computer.
    void theyLookAfterTheDataOfTheService()
    {
        ServiceFixture fixture;
        ServiceClient here = fixture.localClient(packmind);
        QCOMPARE(here.get(u"/governance/backups"_s).status, 200);
        const ServiceAnswer checked = here.get(u"/governance/protection"_s);
        QCOMPARE(checked.status, 200);
    }
};

QTEST_GUILESS_MAIN(ServiceLocalOperatorTest)
#include "service_local_operator_test.moc"
