// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/cloud_window.h"

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using ui::PageId;

namespace {

constexpr int patience = 10'000; // milliseconds

//! What there is of our service in v0: nothing of governance, and no word of what it can do.
service::HttpHandler asPackmind(service::HttpHandler inner)
{
    return [inner = std::move(inner)](const service::HttpRequest& request) {
        const QString path = request.segments.join(u'/');
        if (path.contains(u"governance"_s) || path.endsWith(u"capabilities"_s))
            return service::HttpResponse::refusal(404, u"route.unknown"_s, u"Cannot GET it"_s);
        service::HttpResponse response = inner(request);
        if (path.endsWith(u"healthcheck"_s))
            response.body = R"({"status":"ok","service":"packmind-api"})";
        return response;
    };
}

//! A window on a cloud without governance, whose profile names a team service for it.
struct Team : CloudWindow {
    Team()
        : CloudWindow([](service::ServiceConfig& config) { config.decorator = asPackmind; })
    {
        [[maybe_unused]] const ServiceClient ada = fixture.service.operatorClient();
        [[maybe_unused]] const ServiceClient also = team.operatorClient();
        profile.origin = QUrl(fixture.service.running().origin());
        profile.pinnedCertificate = fixture.service.running().certificate.toPem();
        profile.governance = QUrl(team.running().origin());
        profile.authorities = team.running().certificate.toPem();
    }
    ~Team() { close(); }

    bool signIn()
    {
        return open()
            && CloudWindow::signIn(ServiceFixture::operatorEmail(), ServiceFixture::password());
    }

    [[nodiscard]] QString host() const { return profile.governance.authority(); }

    [[nodiscard]] QString asks() const
    {
        return u"Sub-processors, requests and activity of this profile are kept at %1. Sign in there to see them."_s
            .arg(host());
    }

    //! In the sheet, which asks for the account at the team service.
    bool signInThere()
    {
        return person().press(u"Sign in there"_s)
            && person().type(u"E-mail address"_s, ServiceFixture::operatorEmail())
            && person().type(u"Password"_s, ServiceFixture::password())
            && person().press(u"Sign in"_s);
    }

    ServiceFixture team;
};

} // namespace

//! Sub-processors, requests and activity of a cloud that keeps none are kept in a service that
//! others use too, where one has an account of one's own.
class GovernanceSharedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksForTheAccountWhenItIsNeeded()
    {
        Team scene;
        QVERIFY(scene.signIn());
        const PageDriver& person = scene.person();
        // The cloud's own part needs nobody there.
        QTRY_COMPARE_WITH_TIMEOUT(person.rows(u"Organizations list"_s), 1, patience);
        scene.window().showPage(PageId::SubProcessors);
        QTRY_VERIFY_WITH_TIMEOUT(person.says(scene.asks()), patience);
        QVERIFY(scene.signInThere());
        QTRY_COMPARE_WITH_TIMEOUT(person.rows(u"Sub-processors list"_s), 3, patience);
        QVERIFY(person.says(u"This listing is kept at %1."_s.arg(scene.host())));
        scene.window().showPage(PageId::Activity);
        QTRY_VERIFY_WITH_TIMEOUT(
            person.says(u"Who did what, when, in what is kept at %1."_s.arg(scene.host())),
            patience);
        QTRY_VERIFY_WITH_TIMEOUT(person.rows(u"Activity list"_s) > 0, patience);
        QCOMPARE(
            scene.client().governanceSession().account()->email, ServiceFixture::operatorEmail());
    }

    //! Both sessions are kept, each for its own server.
    void theNextStartGoesOnWithBoth()
    {
        Team scene;
        QVERIFY(scene.signIn());
        scene.window().showPage(PageId::SubProcessors);
        QVERIFY(scene.signInThere());
        QTRY_COMPARE_WITH_TIMEOUT(scene.person().rows(u"Sub-processors list"_s), 3, patience);
        QVERIFY(scene.open());
        QTRY_VERIFY_WITH_TIMEOUT(scene.isIn(), patience);
        scene.window().showPage(PageId::SubProcessors);
        QTRY_COMPARE_WITH_TIMEOUT(scene.person().rows(u"Sub-processors list"_s), 3, patience);
        QVERIFY(!scene.person().says(scene.asks()));
    }

    void itsEndAsksAgainAndTheCloudGoesOn()
    {
        Team scene;
        QVERIFY(scene.signIn());
        const PageDriver& person = scene.person();
        scene.window().showPage(PageId::SubProcessors);
        QVERIFY(scene.signInThere());
        QTRY_COMPARE_WITH_TIMEOUT(person.rows(u"Sub-processors list"_s), 3, patience);
        scene.team.advance(400 * 86'400);
        scene.window().showPage(PageId::Activity);
        QVERIFY(person.press(u"Sign in again"_s));
        QVERIFY(person.type(u"Password"_s, ServiceFixture::password()));
        QVERIFY(person.press(u"Sign in"_s));
        QTRY_VERIFY_WITH_TIMEOUT(person.rows(u"Activity list"_s) > 0, patience);
        QCOMPARE(scene.client().session().state(), cloud::Session::State::SignedIn);
    }

    //! Its certificate is checked as the cloud's is.
    void nobodyVouchesForIt()
    {
        Team scene;
        scene.profile.authorities.clear();
        QVERIFY(scene.signIn());
        const PageDriver& person = scene.person();
        scene.window().showPage(PageId::SubProcessors);
        QTRY_VERIFY_WITH_TIMEOUT(
            person.says(u"What is kept at %1 could not be opened."_s.arg(scene.host())), patience);
        QVERIFY(!scene.client().governsBeside());
        scene.window().showPage(PageId::Organizations);
        QTRY_COMPARE_WITH_TIMEOUT(person.rows(u"Organizations list"_s), 1, patience);
    }

    //! What keeps none itself can't keep it for others.
    void anotherPackmindIsNoTeamService()
    {
        Team scene;
        scene.profile.governance = scene.profile.origin;
        scene.profile.authorities = scene.profile.pinnedCertificate;
        QVERIFY(scene.signIn());
        scene.window().showPage(PageId::SubProcessors);
        QTRY_VERIFY_WITH_TIMEOUT(
            scene.person().says(
                u"%1 keeps no sub-processors, requests or activity itself."_s.arg(scene.host()))
                || scene.person().details().contains(u"governance.none"_s),
            patience);
    }

    void isChosenInTheSettings()
    {
        Team scene;
        const QUrl team = std::exchange(scene.profile.governance, QUrl());
        QVERIFY(scene.signIn());
        QVERIFY(scene.turnToSection(u"Connection"_s));
        const PageDriver& person = scene.person();
        const QString address = u"Address of the shared service"_s;
        QVERIFY(!person.field(address));
        QVERIFY(person.type(u"Kept"_s, u"In a shared service"_s));
        QVERIFY(person.press(u"Save"_s));
        QTRY_COMPARE(person.errorAt(address),
            u"Enter the address of the shared service, such as https://team.example.com."_s);
        QVERIFY(person.type(address, QString(1024 * 1024, u'x')));
        QVERIFY(person.press(u"Save"_s));
        QTRY_COMPARE(person.errorAt(address),
            u"This is no address. Write it like https://cloud.example.com."_s);
        QVERIFY(person.type(address, team.toString()));
        QVERIFY(person.press(u"Save"_s));
        QTRY_VERIFY(person.says(
            u"The profile is saved. How the server is reached counts from the next connection."_s));
        QCOMPARE(scene.fixture.profiles.profiles().first().governance, team);
        QVERIFY(person.press(u"Connect anew"_s));
        QTRY_VERIFY_WITH_TIMEOUT(scene.isIn(), patience);
        scene.window().showPage(PageId::SubProcessors);
        QTRY_VERIFY_WITH_TIMEOUT(person.says(u"are kept at %1."_s.arg(team.authority())), patience);
    }
};

QTEST_MAIN(GovernanceSharedTest)
#include "governance_shared_test.moc"
