// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/cloud_fixture.h"
#include "contract/errors.h"
#include "contract/v0_words.h"

using namespace console;
using namespace console::cloud;
using namespace console::test;
using namespace Qt::StringLiterals;
using base::ApiError;
using domain::OrganizationRole;
using Kind = ApiError::Kind;

//! What only our service has: governance, and sign-up that closes. And its words for what both
//! refuse.
class OurServiceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_cloud = std::make_unique<CloudFixture>();
        m_ada = m_cloud->ada();
        m_acme = m_ada->session().current()->organization.id;
    }
    void cleanup()
    {
        m_ada.reset();
        m_cloud.reset();
    }

    void signUpIsClosedAfterTheFirst();
    void oldServersWordsAreOurs();
    void listingIsTheBaselineAndChecked();
    void activityIsPagedFilteredAndVerified();
    void trustRequestsAreKept();
    void outboxHasTheLink();
    void settingsArePeopleAndSwitch();

private:
    [[nodiscard]] int asked(const QString& path = {}) const { return m_cloud->asked(path); }

    std::unique_ptr<CloudFixture> m_cloud;
    std::unique_ptr<CloudClient> m_ada;
    domain::OrganizationId m_acme;
};

void OurServiceTest::signUpIsClosedAfterTheFirst()
{
    profiles::MemoryStore secrets;
    const auto second = m_cloud->client(secrets);
    const auto sign = [&] {
        return endOf(
            second->session().signUp(u"bob@beta.example"_s, CloudFixture::password(), u"Beta"_s));
    };
    const auto outcome = sign();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Kind::NotAllowed);
    QCOMPARE(outcome.error().code, u"signup.closed"_s);
    QVERIFY(endOf(m_ada->settings().setSignUpOpen(true)));
    QVERIFY(sign());
}

// The real Packmind has its own sentences for the rules of ours; nobody should see two kinds.
void OurServiceTest::oldServersWordsAreOurs()
{
    const auto compare = [](const ApiError& ours, int status, const char* message) {
        const auto words = contract::v0Words(status, QString::fromLatin1(message));
        QVERIFY(words);
        QCOMPARE(words->code, ours.code);
        QCOMPARE(words->sentence, ours.message);
    };
    compare(endOf(m_ada->organizations().create(u"acme"_s)).error(), 409,
        "An organization with a similar name already exists.");
    profiles::MemoryStore secrets;
    const auto other = m_cloud->client(secrets);
    const auto wrong = [&] {
        return endOf(other->session().signIn(u"ada@acme.example"_s, u"wrong"_s)).error();
    };
    compare(wrong(), 401, "Invalid email or password");
    (void)wrong();
    (void)wrong();
    compare(wrong(), 429, "Too many login attempts. Please try again later.");
    const Request exchange{
        .route = contract::routes::cliLoginExchange, .body = QJsonObject{{u"code"_s, u"none"_s}}};
    compare(endOf(other->session().callDone(exchange)).error(), 404,
        "CLI login code not found or invalid");
    const auto beta = endOf(m_ada->organizations().create(u"Beta"_s));
    ServiceClient stranger = m_cloud->service().client();
    stranger.cookie
        = QString::fromLatin1(*endOf(m_cloud->secrets().read(m_cloud->keptKey())).value());
    const ServiceAnswer refused
        = stranger.get(u"/organizations/%1/users"_s.arg(beta->organization.id.text()));
    compare(contract::decodeError(refused.status, refused.body, {}, -1), 403,
        "Access denied: You do not have access to this organization");
}

void OurServiceTest::listingIsTheBaselineAndChecked()
{
    const auto inForce = endOf(m_ada->listing().inForce());
    QVERIFY(inForce);
    QCOMPARE(inForce->number, 1);
    QVERIFY(!inForce->entries.isEmpty());
    const auto versions = endOf(m_ada->listing().versions());
    QCOMPARE(versions->size(), 1);
    QCOMPARE(endOf(m_ada->listing().version(1))->hash, inForce->hash);
    QCOMPARE(endOf(m_ada->listing().version(2)).error().kind, Kind::NotFound);

    domain::ListingVersion forged = *inForce;
    forged.entries[0].region = u"Elsewhere"_s;
    m_cloud->disturb(u"/listing"_s, service::HttpResponse::json(200, contract::encode(forged)));
    const auto refused = endOf(m_ada->listing().inForce());
    QCOMPARE(refused.error().kind, Kind::UnexpectedAnswer);
    QCOMPARE(refused.error().code, u"listing.hash"_s);
}

void OurServiceTest::activityIsPagedFilteredAndVerified()
{
    for (int i = 0; i < 5; ++i)
        QVERIFY(endOf(m_ada->organizations().create(u"Team %1"_s.arg(i))));
    ActivityApi& api = m_ada->activity();
    const auto first = endOf(api.page({.limit = 3}));
    QVERIFY(first);
    QCOMPARE(first->items.size(), 3);
    QVERIFY(!first->nextCursor.isEmpty());
    QVERIFY(first->items.at(0).seq > first->items.at(1).seq);
    const auto second = endOf(api.page({.cursor = first->nextCursor, .limit = 3}));
    QCOMPARE(second->items.first().seq, first->items.last().seq - 1);
    const auto found = endOf(api.page({.text = u"Team 3"_s}));
    QCOMPARE(found->items.size(), 1);
    QCOMPARE(found->items.first().targetLabel, u"Team 3"_s);
    QVERIFY(endOf(api.page({.text = u"100% +&=\u00e9"_s}))->items.isEmpty());
    const auto ofAcme = endOf(api.page({.organizationId = m_acme}));
    for (const domain::ActivityEvent& event : ofAcme->items)
        QCOMPARE(event.organizationId, std::optional(m_acme));
    const auto verified = endOf(api.verify());
    QVERIFY(!verified->firstBroken);
    QCOMPARE(verified->checked, first->items.first().seq);
    const auto member
        = m_cloud->invited(*m_ada, m_acme, u"bob@acme.example"_s, OrganizationRole::Member);
    QCOMPARE(endOf(member->activity().page({})).error().kind, Kind::NotAllowed);
}

void OurServiceTest::trustRequestsAreKept()
{
    TrustApi& api = m_ada->trust();
    using What = domain::TrustRequest::Kind;
    const int before = asked();
    QCOMPARE(endOf(api.create(What::Soc2Report, u"short"_s)).error().field, u"reason"_s);
    QCOMPARE(asked(), before);
    const auto made
        = endOf(api.create(What::Soc2Report, u" For our yearly vendor review. "_s, m_acme));
    QVERIFY(made);
    QCOMPARE(made->reason, u"For our yearly vendor review."_s);
    QCOMPARE(made->organizationId, std::optional(m_acme));
    QVERIFY(endOf(api.create(What::DpoContact, u"A question about our data."_s)));
    const auto all = endOf(api.requests());
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->at(0).kind, What::DpoContact);
}

void OurServiceTest::outboxHasTheLink()
{
    const auto outcomes = endOf(
        m_ada->members().invite(m_acme, {u"grace@acme.example"_s}, OrganizationRole::Member));
    const auto outbox = endOf(m_ada->outbox().list());
    QVERIFY(outbox);
    QCOMPARE(outbox->size(), 1);
    QCOMPARE(outbox->first().to, u"grace@acme.example"_s);
    QCOMPARE(std::optional(outbox->first().link), outcomes->first().link);
}

void OurServiceTest::settingsArePeopleAndSwitch()
{
    const auto member
        = m_cloud->invited(*m_ada, m_acme, u"bob@acme.example"_s, OrganizationRole::Member);
    SettingsApi& api = m_ada->settings();
    QCOMPARE(endOf(api.standing())->standing.role, domain::WorkspaceRole::Operator);
    QCOMPARE(endOf(member->settings().standing())->standing.role, domain::WorkspaceRole::None);
    QVERIFY(!endOf(api.settings())->signUpOpen);
    QVERIFY(endOf(api.setSignUpOpen(true))->signUpOpen);
    QCOMPARE(endOf(member->settings().setSignUpOpen(true)).error().kind, Kind::NotAllowed);
    const auto people = endOf(api.people());
    QCOMPARE(people->size(), 2);
    QCOMPARE(people->at(0).account.email, u"ada@acme.example"_s);
    const domain::UserId id = people->at(1).account.id;
    const auto editor = endOf(api.setRole(id, domain::WorkspaceRole::Editor, people->at(1).rev));
    QVERIFY(editor);
    QCOMPARE(editor->role, domain::WorkspaceRole::Editor);
    QCOMPARE(endOf(api.setRole(id, domain::WorkspaceRole::Dpo, people->at(1).rev)).error().kind,
        Kind::Outdated);
    QCOMPARE(endOf(api.setRole(people->at(0).account.id, domain::WorkspaceRole::None)).error().kind,
        Kind::Conflict);
}

QTEST_GUILESS_MAIN(OurServiceTest)
#include "our_service_test.moc"
