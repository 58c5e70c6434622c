// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/service_fixture.h"
#include "service/store/accounts.h"
#include "service/store/workspaces.h"

#include <QTest>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using service::FirstOperator;

namespace {

const QString origin = u"https://console.acme.example"_s;

ServiceAnswer signUp(const ServiceFixture& fixture, const QString& email)
{
    ServiceClient anybody = fixture.client();
    return anybody.post(u"/auth/signup"_s,
        {{u"email"_s, email}, {u"password"_s, ServiceFixture::password()},
            {u"method"_s, u"password"_s}});
}

ServiceAnswer activate(ServiceClient& person, const QString& link)
{
    return person.post(u"/auth/activate/"_s + link.section(u"token="_s, 1),
        {{u"password"_s, ServiceFixture::password()}});
}

} // namespace

//! How the first person comes in to a service that strangers can reach.
class ServiceFirstOperatorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_named = FirstOperator{ServiceFixture::operatorEmail(), origin}; }

    void onlyTheNamedOneComesIn()
    {
        ServiceFixture fixture(adjusted());
        QVERIFY(fixture.isRunning());
        QCOMPARE(signUp(fixture, u"mallory@evil.example"_s).code(), u"signup.closed"_s);
        QCOMPARE(
            fixture.client().get(u"/capabilities"_s).object()["signUpOpen"_L1].toBool(true), false);
        const QString link = *fixture.running().firstOperatorLink;
        QVERIFY(link.startsWith(origin + u"/activate?token="_s));
        ServiceClient ada = fixture.client();
        QCOMPARE(activate(ada, link).status, 200);
        QCOMPARE(ada.get(u"/governance/me"_s).text("role"), u"operator"_s);
        QVERIFY(!ServiceFixture::organizationOf(ada).isEmpty());
        QCOMPARE(activate(ada, link).code(), u"invitation.not-valid"_s);
        QVERIFY(
            !ada.get(u"/governance/activity/verification"_s).object().contains("firstBroken"_L1));
        fixture.stop();
        QVERIFY(fixture.start());
        QVERIFY(!fixture.running().firstOperatorLink);
    }

    void aLinkThatHasEndedIsRenewed()
    {
        ServiceFixture fixture(adjusted());
        const QString first = *fixture.running().firstOperatorLink;
        fixture.stop();
        QVERIFY(fixture.start());
        QCOMPARE(*fixture.running().firstOperatorLink, first);
        fixture.stop();
        fixture.advance(49 * 3600);
        QVERIFY(fixture.start());
        const QString second = *fixture.running().firstOperatorLink;
        QVERIFY(second != first);
        ServiceClient ada = fixture.client();
        QCOMPARE(activate(ada, first).code(), u"invitation.not-valid"_s);
        QCOMPARE(activate(ada, second).status, 200);
        QCOMPARE(ada.get(u"/organizations"_s).array().size(), 1);
    }

    void whoWasNamedBeforeIsNotTheOperator()
    {
        m_named->address = u"eda@acme.example"_s;
        ServiceFixture fixture(adjusted());
        const QString mistyped = *fixture.running().firstOperatorLink;
        fixture.stop();
        m_named->address = ServiceFixture::operatorEmail();
        QVERIFY(fixture.start());
        ServiceClient eda = fixture.client();
        QCOMPARE(activate(eda, mistyped).code(), u"invitation.not-valid"_s);
        ServiceClient ada = fixture.client();
        QCOMPARE(activate(ada, *fixture.running().firstOperatorLink).status, 200);
        const QJsonArray people = ada.get(u"/governance/people"_s).object()["items"_L1].toArray();
        QCOMPARE(people.size(), 2);
        for (const QJsonValue& person : people)
            QCOMPARE(person["role"_L1].toString() == u"operator"_s,
                person["email"_L1].toString() == ServiceFixture::operatorEmail());
    }

    void whoIsHereAlreadyBecomesTheOperator()
    {
        m_named.reset();
        ServiceFixture fixture(adjusted());
        ServiceClient ada = fixture.operatorClient();
        const domain::UserId user(ServiceFixture::userOf(ada));
        {
            const auto database = fixture.database();
            service::WorkspaceStore workspaces(*database);
            workspaces.setRole(workspaces.first()->id, user, domain::WorkspaceRole::None,
                QDateTime::currentDateTimeUtc());
        }
        QVERIFY(ada.get(u"/governance/me"_s).text("role") != u"operator"_s);
        fixture.stop();
        m_named = FirstOperator{ServiceFixture::operatorEmail(), origin};
        QVERIFY(fixture.start());
        QVERIFY(!fixture.running().firstOperatorLink);
        ServiceClient again = fixture.client();
        again.cookie = ada.cookie;
        QCOMPARE(again.get(u"/governance/me"_s).text("role"), u"operator"_s);
    }

    void nobodyNamedMeansNoStart()
    {
        m_named->address.clear();
        ServiceFixture fixture(adjusted());
        QVERIFY(!fixture.isRunning());
        QCOMPARE(fixture.startError->code, u"operator.none"_s);
        QCOMPARE(fixture.startError->field, u"first-operator"_s);
        m_named->address = u"ada"_s;
        QVERIFY(!fixture.start());
        QCOMPARE(fixture.startError->field, u"first-operator"_s);
        m_named->address = ServiceFixture::operatorEmail();
        QVERIFY(fixture.start());
    }

private:
    [[nodiscard]] ServiceFixture::Adjust adjusted() const
    {
        return [this](service::ServiceConfig& config) {
            config.firstOperator = m_named;
        };
    }

    std::optional<FirstOperator> m_named;
};

QTEST_GUILESS_MAIN(ServiceFirstOperatorTest)
#include "service_first_operator_test.moc"
