// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/cloud_fixture.h"

#include <QSignalSpy>

using namespace console;
using namespace console::cloud;
using namespace console::test;
using namespace Qt::StringLiterals;
using base::ApiError;
using domain::InvitationOutcome;
using domain::InvitationState;
using domain::Member;
using domain::OrganizationId;
using domain::OrganizationRole;
using Kind = ApiError::Kind;

//! Every area class against the real service: what comes back, and what is refused before or after
//! it is sent.
class AreasTest : public QObject {
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

    void organizationsAreMadeRenamedAndArchived();
    void organizationNamesAreChecked();
    void organizationChangedByTwo();
    void organizationRightsAreChecked();
    void membersAreInvitedWithOneOutcomeEach();
    void membersAreSeenByRole();
    void membersChangeRoleAndGo();
    void memberRulesAreCheckedBeforeTheCall();
    void listingIsTheBaselineAndChecked();
    void activityIsPagedFilteredAndVerified();
    void trustRequestsAreKept();
    void outboxHasTheLink();
    void settingsArePeopleAndSwitch();
    void apiKeysAreListedAndRevoked();
    void ownNameAndForgottenPassword();
    void writesArriveOnceUnderIdempotency();
    void readOnlyProfileReadsAndSwitchesOnly();

private:
    [[nodiscard]] int asked(const QString& path = {}) const { return m_cloud->asked(path); }
    [[nodiscard]] std::unique_ptr<CloudClient> bob(OrganizationRole role)
    {
        return m_cloud->invited(*m_ada, m_acme, u"bob@acme.example"_s, role);
    }

    std::unique_ptr<CloudFixture> m_cloud;
    std::unique_ptr<CloudClient> m_ada;
    OrganizationId m_acme;
};

void AreasTest::organizationsAreMadeRenamedAndArchived()
{
    OrganizationsApi& api = m_ada->organizations();
    const QSignalSpy changed(&m_ada->session(), &Session::membershipsChanged);
    const auto made = endOf(api.create(u"  Beta Research & Co "_s));
    QVERIFY(made);
    QCOMPARE(made->organization.name, u"Beta Research & Co"_s);
    QCOMPARE(made->role, OrganizationRole::Admin);
    QCOMPARE(changed.size(), 1);
    const OrganizationId id = made->organization.id;
    const auto renamed = endOf(api.rename(id, u"Beta"_s, made->organization.rev));
    QVERIFY(renamed);
    QCOMPARE(renamed->slug, u"beta"_s);
    QCOMPARE(m_ada->session().membership(id)->organization.name, u"Beta"_s);
    const auto archived = endOf(api.archive(id));
    QVERIFY(archived);
    QVERIFY(archived->archivedAt);
    QCOMPARE(endOf(api.rename(id, u"Gamma"_s)).error().kind, Kind::Conflict);
    QCOMPARE(endOf(api.archive(id)).error().kind, Kind::Conflict);
    QVERIFY(!endOf(api.restore(id))->archivedAt);
    const auto list = endOf(api.list());
    QCOMPARE(list->size(), 2);
    QCOMPARE(list->at(0).organization.name, u"Acme"_s);
    QCOMPARE(list->at(1).organization.name, u"Beta"_s);
    QCOMPARE(list->at(1).role, OrganizationRole::Admin);
    QVERIFY(list->at(1).organization.createdAt);
}

void AreasTest::organizationNamesAreChecked()
{
    OrganizationsApi& api = m_ada->organizations();
    const int before = asked();
    QCOMPARE(endOf(api.create(u" "_s)).error().field, u"name"_s);
    QCOMPARE(endOf(api.create(QString(256, u'x'))).error().field, u"name"_s);
    QCOMPARE(endOf(api.create(QString(1024 * 1024, u'x'))).error().field, u"name"_s);
    QCOMPARE(endOf(api.rename(m_acme, u" "_s)).error().field, u"name"_s);
    QCOMPARE(asked(), before);
    const auto taken = endOf(api.create(u"ACME!"_s));
    QCOMPARE(taken.error().kind, Kind::Conflict);
    QCOMPARE(taken.error().field, u"name"_s);
}

void AreasTest::organizationChangedByTwo()
{
    profiles::MemoryStore secrets;
    const auto elsewhere = m_cloud->client(secrets);
    QVERIFY(endOf(elsewhere->session().signIn(u"ada@acme.example"_s, CloudFixture::password())));
    QVERIFY(endOf(elsewhere->organizations().list()));
    const auto seen = endOf(m_ada->organizations().list());
    const qint64 rev = seen->first().organization.rev;
    QVERIFY(rev > 0);
    QVERIFY(endOf(elsewhere->organizations().rename(m_acme, u"Acme One"_s, rev)));
    const auto late = endOf(m_ada->organizations().rename(m_acme, u"Acme Two"_s, rev));
    QVERIFY(!late);
    QCOMPARE(late.error().kind, Kind::Outdated);
    QCOMPARE(endOf(m_ada->organizations().list())->first().organization.name, u"Acme One"_s);
}

void AreasTest::organizationRightsAreChecked()
{
    const auto member = bob(OrganizationRole::Member);
    const int before = asked();
    for (const auto& refused : {endOf(member->organizations().rename(m_acme, u"B"_s)),
             endOf(member->organizations().archive(m_acme))}) {
        QCOMPARE(refused.error().kind, Kind::NotAllowed);
        QCOMPARE(refused.error().code, u"member.not-admin"_s);
        QCOMPARE(refused.error().message, u"Only an admin of this organization can do this."_s);
    }
    QCOMPARE(endOf(member->organizations().archive(OrganizationId::create())).error().code,
        u"organization.unknown"_s);
    QCOMPARE(asked(), before);
}

void AreasTest::membersAreInvitedWithOneOutcomeEach()
{
    const auto member = bob(OrganizationRole::Member);
    const QStringList emails{u"ada@acme.example"_s, u"not an email"_s, u"grace@acme.example"_s,
        u"GRACE@acme.example"_s, u"bob@acme.example"_s};
    const auto outcomes = endOf(m_ada->members().invite(m_acme, emails, OrganizationRole::Admin));
    QVERIFY(outcomes);
    QStringList answered;
    QList<InvitationOutcome::Kind> kinds;
    for (const InvitationOutcome& outcome : *outcomes) {
        answered.append(outcome.email);
        kinds.append(outcome.kind);
    }
    using What = InvitationOutcome::Kind;
    QCOMPARE(answered, emails);
    QCOMPARE(kinds,
        (QList<What>{What::AlreadyMember, What::InvalidEmail, What::Invited, What::DuplicateEmail,
            What::AlreadyMember}));
    QVERIFY(
        outcomes->at(2).link->startsWith(m_ada->transport().originText() + u"/activate?token="_s));
}

void AreasTest::membersAreSeenByRole()
{
    const auto member = bob(OrganizationRole::Member);
    QVERIFY(endOf(
        m_ada->members().invite(m_acme, {u"grace@acme.example"_s}, OrganizationRole::Member)));
    const auto seen = endOf(m_ada->members().list(m_acme));
    QVERIFY(seen);
    QCOMPARE(seen->size(), 3);
    QCOMPARE(seen->at(0).displayName, u"ada"_s);
    QCOMPARE(seen->at(0).email, u"ada@acme.example"_s);
    QCOMPARE(seen->at(0).role, OrganizationRole::Admin);
    QCOMPARE(seen->at(2).displayName, u"grace"_s);
    QCOMPARE(seen->at(2).invitation, InvitationState::Pending);
    QVERIFY(seen->at(2).invitationLink);
    QVERIFY(seen->at(2).invitationExpires > m_cloud->service().now().addSecs(47 * 3600));

    const int statuses = asked(u"/statuses"_s);
    const auto limited = endOf(member->members().list(m_acme));
    QVERIFY(limited);
    QCOMPARE(limited->size(), 3);
    for (const Member& each : *limited) {
        QVERIFY(each.email.isEmpty());
        QVERIFY(!each.invitationLink);
    }
    QCOMPARE(asked(u"/statuses"_s), statuses);
}

void AreasTest::membersChangeRoleAndGo()
{
    const auto member = bob(OrganizationRole::Member);
    const domain::UserId id = member->session().account()->id;
    MembersApi& api = m_ada->members();
    const auto seen = endOf(api.list(m_acme));
    QVERIFY(endOf(api.changeRole(m_acme, *seen, id, OrganizationRole::Admin)));
    // A second change from what was seen before is outdated.
    QCOMPARE(endOf(api.changeRole(m_acme, *seen, id, OrganizationRole::Member)).error().kind,
        Kind::Outdated);
    QCOMPARE(endOf(api.remove(m_acme, *seen, id)).error().kind, Kind::Outdated);
    const auto now = endOf(api.list(m_acme));
    QCOMPARE(now->at(1).role, OrganizationRole::Admin);
    QVERIFY(endOf(api.remove(m_acme, *now, id)));
    QCOMPARE(endOf(api.list(m_acme))->size(), 1);
    QCOMPARE(endOf(api.remove(m_acme, *now, id)).error().kind, Kind::NotFound);
}

void AreasTest::memberRulesAreCheckedBeforeTheCall()
{
    const auto member = bob(OrganizationRole::Member);
    const auto seen = endOf(m_ada->members().list(m_acme));
    const domain::UserId ada = m_ada->session().account()->id;
    const domain::UserId id = member->session().account()->id;
    const int before = asked();
    MembersApi& api = m_ada->members();
    QCOMPARE(endOf(api.changeRole(m_acme, *seen, ada, OrganizationRole::Member)).error().code,
        u"member.own-role"_s);
    QCOMPARE(endOf(api.remove(m_acme, *seen, ada)).error().code, u"member.remove-self"_s);
    QCOMPARE(endOf(api.changeRole(m_acme, *seen, id, OrganizationRole::Unknown)).error().field,
        u"newRole"_s);
    QCOMPARE(endOf(api.invite(m_acme, {}, OrganizationRole::Member)).error().field, u"emails"_s);
    QCOMPARE(endOf(api.invite(m_acme, {u"a@b.example"_s}, OrganizationRole::Unknown)).error().field,
        u"role"_s);
    QCOMPARE(
        endOf(member->members().remove(m_acme, *seen, ada)).error().code, u"member.not-admin"_s);
    QCOMPARE(endOf(member->members().invite(m_acme, {u"a@b.example"_s}, OrganizationRole::Member))
                 .error()
                 .code,
        u"member.not-admin"_s);
    QCOMPARE(asked(), before);
}

void AreasTest::listingIsTheBaselineAndChecked()
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

void AreasTest::activityIsPagedFilteredAndVerified()
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
    const auto member = bob(OrganizationRole::Member);
    QCOMPARE(endOf(member->activity().page({})).error().kind, Kind::NotAllowed);
}

void AreasTest::trustRequestsAreKept()
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

void AreasTest::outboxHasTheLink()
{
    const auto outcomes = endOf(
        m_ada->members().invite(m_acme, {u"grace@acme.example"_s}, OrganizationRole::Member));
    const auto outbox = endOf(m_ada->outbox().list());
    QVERIFY(outbox);
    QCOMPARE(outbox->size(), 1);
    QCOMPARE(outbox->first().to, u"grace@acme.example"_s);
    QCOMPARE(std::optional(outbox->first().link), outcomes->first().link);
}

void AreasTest::settingsArePeopleAndSwitch()
{
    const auto member = bob(OrganizationRole::Member);
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

void AreasTest::apiKeysAreListedAndRevoked()
{
    ApiKeysApi& api = m_ada->apiKeys();
    const auto key = endOf(api.generate(m_acme));
    QVERIFY(key);
    QVERIFY(!key->secret.isEmpty());
    const auto keys = endOf(api.list());
    QCOMPARE(keys->size(), 1);
    QCOMPARE(keys->first().organizationId, m_acme);
    QVERIFY(!keys->first().revokedAt);
    QVERIFY(endOf(api.revoke(keys->first().id)));
    QCOMPARE(endOf(api.revoke(domain::ApiKeyId::create())).error().kind, Kind::NotFound);
    ServiceClient program = m_cloud->service().client();
    program.apiKey = key->secret;
    QCOMPARE(program.get(u"/organizations"_s).status, 401);
}

void AreasTest::ownNameAndForgottenPassword()
{
    AuthApi& api = m_ada->auth();
    QCOMPARE(endOf(api.setDisplayName(u"  Ada   Lovelace "_s)).value(),
        std::optional(u"Ada Lovelace"_s));
    QCOMPARE(endOf(api.setDisplayName(u" "_s)).value(), std::optional<QString>());
    QCOMPARE(endOf(api.setDisplayName(QString(256, u'x'))).error().field, u"displayName"_s);
    QCOMPARE(endOf(api.isEmailFree(u"ada@acme.example"_s)).value(), false);
    QCOMPARE(endOf(api.isEmailFree(u"new@acme.example"_s)).value(), true);
    QCOMPARE(endOf(api.isEmailFree(u"new"_s)).error().field, u"email"_s);
    QVERIFY(endOf(api.forgotPassword(u"nobody@acme.example"_s)));
    const QString unknown = u"0b0b0b0b-0000-4000-8000-00000000abcd"_s;
    QCOMPARE(endOf(api.resetEmail(unknown)).error().code, u"reset.not-valid"_s);
    QCOMPARE(endOf(api.resetPassword(unknown, CloudFixture::password())).error().code,
        u"reset.not-valid"_s);
    QCOMPARE(endOf(api.resetPassword(unknown, u"short"_s)).error().field, u"password"_s);
}

// A lost answer is not tried again by itself, whatever Qt would do: one organization is made.
void AreasTest::writesArriveOnceUnderIdempotency()
{
    QVERIFY(m_ada->session().capabilities()->idempotency);
    m_cloud->disturb(u"/organizations"_s,
        service::HttpResponse::refusal(503, u"service.busy"_s, u"Busy."_s), true);
    QCOMPARE(endOf(m_ada->organizations().create(u"Beta"_s)).error().kind, Kind::RefusedOrFailed);
    const auto list = endOf(m_ada->organizations().list());
    QCOMPARE(list->size(), 2);
}

void AreasTest::readOnlyProfileReadsAndSwitchesOnly()
{
    const auto beta = endOf(m_ada->organizations().create(u"Beta"_s));
    profiles::MemoryStore secrets;
    const auto reader = m_cloud->client(secrets, true);
    QVERIFY(endOf(reader->session().signIn(u"ada@acme.example"_s, CloudFixture::password())));
    QVERIFY(endOf(reader->session().selectOrganization(beta->organization.id)));
    QVERIFY(endOf(reader->members().list(m_acme)));
    const int before = asked();
    for (const ApiError& error : {endOf(reader->organizations().create(u"Gamma"_s)).error(),
             endOf(reader->organizations().rename(m_acme, u"Gamma"_s)).error(),
             endOf(reader->members().invite(m_acme, {u"a@b.example"_s}, OrganizationRole::Member))
                 .error(),
             endOf(reader->settings().setSignUpOpen(true)).error(),
             endOf(reader->apiKeys().generate(m_acme)).error()}) {
        QCOMPARE(error.kind, Kind::NotAllowed);
        QCOMPARE(error.message, u"This profile is read-only. Nothing was sent."_s);
    }
    QCOMPARE(asked(), before);
    QVERIFY(endOf(reader->session().signOut()));
}

QTEST_GUILESS_MAIN(AreasTest)
#include "areas_test.moc"
