// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/listing_scene.h"
#include "service/mail_scene.h"
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

//! With the reason, and that once.
bool saysNotOpened(const PageDriver& person)
{
    const QString sentence = u"What is kept on this computer for this cloud could not be opened."_s;
    const QString why = u"The keychain does not answer."_s;
    return person.saysExactly(sentence + u' ' + why)
        || (person.saysExactly(sentence) && person.saysExactly(why));
}

//! A window on a cloud without governance, on a computer whose own service may keep it.
struct Beside : CloudWindow {
    Beside()
        : CloudWindow([](service::ServiceConfig& config) { config.decorator = asPackmind; })
    {
        [[maybe_unused]] const ServiceClient ada = fixture.service.operatorClient();
        profile.origin = QUrl(fixture.service.running().origin());
        profile.pinnedCertificate = fixture.service.running().certificate.toPem();
        setup.start.governance = [this](const auto&, const QString& origin) {
            return openHere(origin);
        };
    }

    ~Beside() { close(); }

    base::Call<cloud::GovernanceAccess> openHere(const QString& origin)
    {
        asked.append(origin);
        if (problem)
            return base::Call<cloud::GovernanceAccess>::ready(base::failure(*problem));
        return base::Call<cloud::GovernanceAccess>::ready(cloud::GovernanceAccess{.endpoint
            = {.origin = QUrl(here.running().origin()), .pin = here.running().certificate},
            .token = here.localClient(origin).cookie});
    }

    //! Opens the window and signs in to the cloud.
    bool signIn()
    {
        return open()
            && CloudWindow::signIn(ServiceFixture::operatorEmail(), ServiceFixture::password());
    }

    //! The organization of who signed in to the cloud.
    [[nodiscard]] domain::Organization ofTheCloud() const
    {
        return client().session().memberships().constFirst().organization;
    }
    //! What is on the register of the listing that is kept here: id and name.
    [[nodiscard]] QStringList registered() const
    {
        return here.database()->all(u"SELECT organization_id, name FROM listing_register"_s, {},
            [](const service::Row& row) { return QString(row.text(0) + u' ' + row.text(1)); });
    }

    ServiceFixture here;
    std::optional<base::ApiError> problem; //!< why nothing can be kept here
    QStringList asked; //!< for which clouds it was opened
};

} // namespace

//! Sub-processors, requests and activity of a cloud that keeps none are kept on this computer, and
//! every page says so.
class GovernanceBesideTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePagesReadWhatIsKeptHere()
    {
        Beside scene;
        QVERIFY(scene.signIn());
        QCOMPARE(scene.asked, QStringList{scene.profile.origin.toString()});
        const PageDriver& person = scene.person();
        scene.window().showPage(PageId::SubProcessors);
        QTRY_COMPARE_WITH_TIMEOUT(person.rows(u"Sub-processors list"_s), 3, patience);
        QVERIFY(person.says(u"This listing is kept on this computer."_s));
        QVERIFY(
            person.says(u"127.0.0.1 keeps none. The official listing of Packmind Cloud stands in "
                        "the product documentation."_s));
        scene.window().showPage(PageId::Activity);
        QTRY_COMPARE_WITH_TIMEOUT(person.rows(u"Activity list"_s), 2, patience);
        QVERIFY(
            person.says(u"Who did what, when, in what is kept on this computer. Entries can't be "
                        "changed or removed."_s));
        scene.window().showPage(PageId::DataRequests);
        QTRY_VERIFY_WITH_TIMEOUT(person.says(u"Kept on this computer"_s), patience);
        // The cloud's own part goes on at the cloud.
        scene.window().showPage(PageId::Organizations);
        QTRY_COMPARE_WITH_TIMEOUT(person.rows(u"Organizations list"_s), 1, patience);
    }

    void trustSaysWhichSideEachStatementIsFrom()
    {
        Beside scene;
        QVERIFY(scene.signIn());
        const PageDriver& person = scene.person();
        scene.window().showPage(PageId::Trust);
        QTRY_VERIFY_WITH_TIMEOUT(person.says(u"The same holds for what is kept on this computer: "
                                             "sub-processors, requests and activity."_s),
            patience);
        QTRY_VERIFY_WITH_TIMEOUT(
            person.says(u"The files of this workspace are encrypted with AES-256"_s), patience);
        QVERIFY(person.says(u"This computer: Looked at on"_s));
        QVERIFY(person.says(u"Cloud: Stated in the Packmind Cloud documentation."_s));
        QVERIFY(person.says(u"Cloud: Read from this connection."_s));
        QVERIFY(person.press(u"Request the SOC 2 report"_s));
        QVERIFY(person.type(u"What it is needed for"_s, u"For our yearly audit."_s));
        QVERIFY(person.press(u"Record the request"_s));
        QTRY_VERIFY_WITH_TIMEOUT(person.saysExactly(u"This computer"_s), patience);
        scene.window().showPage(PageId::Activity);
        QTRY_COMPARE_WITH_TIMEOUT(person.rows(u"Activity list"_s), 3, patience);
        auto* table = qobject_cast<ui::DataTable*>(person.find(u"Activity list"_s));
        QCOMPARE(table->model()->index(0, 1).data().toString(), u"This computer"_s);
    }

    //! What keeps the listing learns of the cloud's organizations by what is told for them.
    void organizationsOfTheCloudAreToldByTheAddressesThatAreAdded()
    {
        Beside scene;
        QVERIFY(scene.signIn());
        const LocalRelay relay;
        ServiceClient local = scene.here.localClient(scene.profile.origin.toString());
        QCOMPARE(local.patch(u"/governance/mail/relay"_s, relayBody(relay)).status, 200);
        const PageDriver& person = scene.person();
        scene.window().showPage(PageId::SubProcessors);
        QVERIFY(person.press(u"Subscribers"_s));
        QTRY_VERIFY_WITH_TIMEOUT(
            person.says(u"Nobody is told of changes: no address was added."_s), patience);
        QVERIFY(person.says(u"Admins at 127.0.0.1 are not told by default."_s));
        QVERIFY(person.press(u"Add an address"_s));
        QTRY_VERIFY_WITH_TIMEOUT(
            person.says(u"Admins of organizations at 127.0.0.1 are not told by default"_s),
            patience);
        QVERIFY(person.type(u"Address"_s, u"news@globex.example"_s));
        QVERIFY(person.type(u"Why it is to be told"_s, u"Their contract asks for it."_s));
        QVERIFY(person.press(u"Ask the address"_s));
        QTRY_VERIFY_WITH_TIMEOUT(
            person.says(u"news@globex.example was asked by a mail."_s), patience);
        const domain::Organization organization = scene.ofTheCloud();
        QTRY_COMPARE_WITH_TIMEOUT(
            person.cell(u"Subscribers list"_s, u"news@globex.example"_s, u"organization"_s),
            organization.name, patience);
        QCOMPARE(scene.registered(),
            QStringList{QString(organization.id.text() + u' ' + organization.name)});
    }

    void organizationsOfTheCloudObject()
    {
        Beside scene;
        QVERIFY(scene.signIn());
        ServiceClient local = scene.here.localClient(scene.profile.origin.toString());
        const QDate day = scene.here.now().date().addDays(40);
        QCOMPARE(publish(local, local, draftBody(completeListing(), day)), 201);
        const PageDriver& person = scene.person();
        scene.window().showPage(PageId::SubProcessors);
        QVERIFY(person.press(u"Objections"_s));
        QVERIFY(person.press(u"Record an objection"_s));
        QVERIFY(person.type(u"What speaks against it"_s, u"Our data have to stay in France."_s));
        QVERIFY(person.press(u"Record the objection"_s));
        const domain::Organization organization = scene.ofTheCloud();
        QTRY_COMPARE_WITH_TIMEOUT(
            person.cell(u"Objections list"_s, organization.name, u"state"_s), u"open"_s, patience);
        QCOMPARE(scene.registered(),
            QStringList{QString(organization.id.text() + u' ' + organization.name)});
    }

    void whatIsKnownOfAnLlmProviderIsStatedHere()
    {
        Beside scene;
        QVERIFY(scene.signIn());
        const PageDriver& person = scene.person();
        scene.window().showPage(PageId::Llm);
        QVERIFY(person.press(u"State what you know…"_s));
        QVERIFY(person.type(u"Prompts are stored"_s, u"No"_s));
        QVERIFY(person.type(u"Prompts are used for training"_s, u"No"_s));
        QVERIFY(person.type(u"Where it is written"_s, u"Our contract"_s));
        QVERIFY(person.press(u"Save the statement"_s));
        QTRY_VERIFY_WITH_TIMEOUT(person.says(u"Our contract, "_s), patience);
        const auto kept = scene.here.database()->first(u"SELECT COUNT(*) FROM llm_attestation"_s,
            {}, [](const service::Row& row) { return row.number(0); });
        QCOMPARE(kept.value_or(0), 1);
    }

    void settingsSayWhoseTheyAre()
    {
        Beside scene;
        QVERIFY(scene.signIn());
        QVERIFY(scene.turnToSection(u"People"_s));
        QTRY_VERIFY_WITH_TIMEOUT(
            scene.person().says(
                u"What is kept on this computer is looked after by whoever uses it."_s),
            patience);
        QVERIFY(scene.turnToSection(u"Backups"_s));
        QTRY_VERIFY_WITH_TIMEOUT(scene.person().find(u"Back up now"_s), patience);
        QTRY_COMPARE_WITH_TIMEOUT(scene.person().refusalOf(u"Back up now"_s), QString(), patience);
    }

    //! The cloud is there all the same, and one try later the rest.
    void whatCanNotBeOpenedIsSaidAndTriedAgain()
    {
        Beside scene;
        scene.problem
            = base::ApiError::invalid({}, u"The keychain does not answer."_s, u"keys.none"_s);
        QVERIFY(scene.signIn());
        const PageDriver& person = scene.person();
        QTRY_COMPARE_WITH_TIMEOUT(person.rows(u"Organizations list"_s), 1, patience);
        for (const PageId page : {PageId::Activity, PageId::Trust, PageId::SubProcessors}) {
            scene.window().showPage(page);
            QTRY_VERIFY_WITH_TIMEOUT(saysNotOpened(person), patience);
        }
        scene.problem.reset();
        QVERIFY(person.press(u"Try again"_s));
        QTRY_COMPARE_WITH_TIMEOUT(person.rows(u"Sub-processors list"_s), 3, patience);
        QCOMPARE(scene.asked.size(), 2);
    }

    //! It lasts thirty days, and the program may run for longer.
    void whatHasEndedHereIsOpenedAnew()
    {
        Beside scene;
        QVERIFY(scene.signIn());
        const PageDriver& person = scene.person();
        scene.window().showPage(PageId::Trust);
        QVERIFY(person.press(u"Request the SOC 2 report"_s));
        QVERIFY(person.type(u"What it is needed for"_s, u"For our yearly audit."_s));
        scene.here.advance(31 * 86'400);
        QVERIFY(person.press(u"Record the request"_s));
        QTRY_COMPARE_WITH_TIMEOUT(scene.asked.size(), 2, patience);
        QTRY_COMPARE_WITH_TIMEOUT(
            scene.client().governanceSession().state(), cloud::Session::State::SignedIn, patience);
        // Nobody has to sign in for it, and the form goes on.
        QTRY_VERIFY_WITH_TIMEOUT(!person.find(u"Sign in again"_s), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!person.says(u"Your session has ended."_s), patience);
        QCOMPARE(person.textOf(u"What it is needed for"_s), u"For our yearly audit."_s);
        QVERIFY(person.press(u"Record the request"_s));
        QTRY_VERIFY_WITH_TIMEOUT(person.saysExactly(u"This computer"_s), patience);
        scene.window().showPage(PageId::Activity);
        QTRY_COMPARE_WITH_TIMEOUT(person.rows(u"Activity list"_s), 3, patience);
        QCOMPARE(scene.client().session().state(), cloud::Session::State::SignedIn);
    }

    void aReadOnlyProfileWritesNothingHere()
    {
        Beside scene;
        scene.profile.readOnly = true;
        QVERIFY(scene.signIn());
        scene.window().showPage(PageId::SubProcessors);
        QTRY_COMPARE_WITH_TIMEOUT(scene.person().rows(u"Sub-processors list"_s), 3, patience);
        const auto refused = await(scene.client().trust().create(
            domain::TrustRequest::Kind::DpoContact, u"For our yearly audit."_s));
        QCOMPARE(refused.error().code, u"transport.read-only"_s);
    }
};

QTEST_MAIN(GovernanceBesideTest)
#include "governance_beside_test.moc"
