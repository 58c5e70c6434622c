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

namespace {
//! How a refusal of Packmind is told for which it gives no reason (contract 1.1).
const QString bare500 = u"The server refused this or failed. What is shown may have changed."_s;
} // namespace

//! The areas that both servers know, against our service and against Packmind as it was observed:
//! what comes back, and what is refused before or after it is sent. Where the two differ, the scene
//! says so.
class AreasTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { addServers(); }
    void init()
    {
        QFETCH_GLOBAL(Server, server);
        m_cloud = std::make_unique<CloudFixture>(server);
        m_ada = m_cloud->ada();
        m_acme = m_ada->session().current()->organization.id;
    }
    void cleanup()
    {
        m_ada.reset();
        QCOMPARE(m_cloud->defects(), QStringList());
        m_cloud.reset();
    }

    void organizationsAreMadeAndRenamed();
    void organizationsAreArchived();
    void organizationNamesAreChecked();
    void organizationChangedByTwo();
    void organizationRightsAreChecked();
    void membersAreInvitedWithOneOutcomeEach();
    void membersAreSeenByRole();
    void membersChangeRoleAndGo();
    void aDemotedAdminSeesWhatAMemberSees();
    void memberRulesAreCheckedBeforeTheCall();
    void apiKeysAreMadeListedAndRevoked();
    void ownNameAndForgottenPassword();
    void aFailedWriteArrivesOnce();
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

void AreasTest::organizationsAreMadeAndRenamed()
{
    OrganizationsApi& api = m_ada->organizations();
    const QSignalSpy changed(&m_ada->session(), &Session::membershipsChanged);
    const auto made = endOf(api.create(u"  Beta Research & Co "_s));
    QVERIFY(made);
    QCOMPARE(made->organization.name, u"Beta Research & Co"_s);
    QCOMPARE(made->organization.slug, u"beta-research-co"_s);
    QCOMPARE(made->role, OrganizationRole::Admin);
    QCOMPARE(changed.size(), 1);
    const OrganizationId id = made->organization.id;
    const auto renamed = endOf(api.rename(id, u"Beta"_s, made->organization.rev));
    QVERIFY(renamed);
    QCOMPARE(renamed->slug, u"beta"_s);
    QCOMPARE(m_ada->session().membership(id)->organization.name, u"Beta"_s);
    // A token of another organization is enough for both (contract 1.3).
    QCOMPARE(asked(u"/auth/selectOrganization"_s), 0);
    QCOMPARE(m_ada->session().current()->organization.id, m_acme);
    const auto list = endOf(api.list());
    QCOMPARE(list->size(), 2);
    QCOMPARE(list->at(0).organization.name, u"Acme"_s);
    QCOMPARE(list->at(1).organization.name, u"Beta"_s);
    QCOMPARE(list->at(1).role, OrganizationRole::Admin);
    QVERIFY(list->at(1).organization.createdAt);
}

void AreasTest::organizationsAreArchived()
{
    OrganizationsApi& api = m_ada->organizations();
    const int before = asked();
    const auto archived = endOf(api.archive(m_acme));
    if (!m_cloud->isOurs()) {
        for (const ApiError& error : {archived.error(), endOf(api.restore(m_acme)).error()}) {
            QCOMPARE(error.code, u"organization.no-archive"_s);
            QCOMPARE(error.message, u"This server does not offer it."_s);
        }
        QCOMPARE(asked(), before);
        return;
    }
    QVERIFY(archived);
    QVERIFY(archived->archivedAt);
    QCOMPARE(endOf(api.rename(m_acme, u"Gamma"_s)).error().kind, Kind::Conflict);
    QCOMPARE(endOf(api.archive(m_acme)).error().kind, Kind::Conflict);
    QVERIFY(!endOf(api.restore(m_acme))->archivedAt);
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
    QCOMPARE(rev > 0, m_cloud->isOurs());
    QVERIFY(endOf(elsewhere->organizations().rename(m_acme, u"Acme One"_s, rev)));
    const auto late = endOf(m_ada->organizations().rename(m_acme, u"Acme Two"_s, rev));
    // Packmind does not know what somebody saw: there, the last one counts.
    QCOMPARE(late.has_value(), !m_cloud->isOurs());
    if (!late)
        QCOMPARE(late.error().kind, Kind::Outdated);
    QCOMPARE(endOf(m_ada->organizations().list())->first().organization.name,
        m_cloud->isOurs() ? u"Acme One"_s : u"Acme Two"_s);
}

void AreasTest::organizationRightsAreChecked()
{
    const auto member = bob(OrganizationRole::Member);
    const int before = asked();
    const ApiError refused = endOf(member->organizations().rename(m_acme, u"B"_s)).error();
    QCOMPARE(refused.kind, Kind::NotAllowed);
    QCOMPARE(refused.code, u"member.not-admin"_s);
    QCOMPARE(refused.message, u"Only an admin of this organization can do this."_s);
    QCOMPARE(endOf(member->organizations().archive(m_acme)).error().code,
        m_cloud->isOurs() ? u"member.not-admin"_s : u"organization.no-archive"_s);
    QCOMPARE(endOf(member->organizations().rename(OrganizationId::create(), u"B"_s)).error().code,
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
    QVERIFY(seen->at(2).invitationExpires > m_cloud->now().addSecs(47 * 3600));

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
    if (m_cloud->isOurs()) {
        // A second change from what was seen before is outdated. Packmind does not know of that.
        QCOMPARE(endOf(api.changeRole(m_acme, *seen, id, OrganizationRole::Member)).error().kind,
            Kind::Outdated);
        QCOMPARE(endOf(api.remove(m_acme, *seen, id)).error().kind, Kind::Outdated);
    }
    const auto now = endOf(api.list(m_acme));
    QCOMPARE(now->at(1).role, OrganizationRole::Admin);
    QVERIFY(endOf(api.remove(m_acme, *now, id)));
    QCOMPARE(endOf(api.list(m_acme))->size(), 1);
    const ApiError again = endOf(api.remove(m_acme, *now, id)).error();
    QCOMPARE(again.kind, m_cloud->isOurs() ? Kind::NotFound : Kind::RefusedOrFailed);
    if (!m_cloud->isOurs())
        QCOMPARE(again.message, bare500);
}

// A role counts at once, whatever the token and this console say (contract 1.6).
void AreasTest::aDemotedAdminSeesWhatAMemberSees()
{
    const auto other = bob(OrganizationRole::Admin);
    QVERIFY(!endOf(other->members().list(m_acme))->first().email.isEmpty());
    const auto seen = endOf(m_ada->members().list(m_acme));
    QVERIFY(endOf(m_ada->members().changeRole(
        m_acme, *seen, other->session().account()->id, OrganizationRole::Member)));
    const auto limited = endOf(other->members().list(m_acme));
    QVERIFY2(limited, qPrintable(limited ? QString() : limited.error().message));
    QCOMPARE(limited->size(), 2);
    QVERIFY(limited->first().email.isEmpty());
    QCOMPARE(other->session().membership(m_acme)->role, OrganizationRole::Member);
    QCOMPARE(
        endOf(other->organizations().rename(m_acme, u"B"_s)).error().code, u"member.not-admin"_s);
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

void AreasTest::apiKeysAreMadeListedAndRevoked()
{
    ApiKeysApi& api = m_ada->apiKeys();
    const auto key = endOf(api.generate(m_acme));
    QVERIFY(key);
    const auto opens = [&] {
        profiles::MemoryStore secrets;
        const auto program = m_cloud->client(secrets);
        return endOf(program->session().signInWithApiKey(key->secret))
            && endOf(program->members().list(m_acme));
    };
    QVERIFY(opens());
    const auto keys = endOf(api.list());
    if (!m_cloud->isOurs()) {
        // Packmind keeps no list, and revokes none (contract 1.7).
        for (const ApiError& error :
            {keys.error(), endOf(api.revoke(domain::ApiKeyId::create())).error()}) {
            QCOMPARE(error.code, u"api-key.no-list"_s);
            QCOMPARE(error.message, u"This server does not offer it."_s);
        }
        return;
    }
    QCOMPARE(keys->size(), 1);
    QCOMPARE(keys->first().organizationId, m_acme);
    QVERIFY(!keys->first().revokedAt);
    QVERIFY(endOf(api.revoke(keys->first().id)));
    QCOMPARE(endOf(api.revoke(domain::ApiKeyId::create())).error().kind, Kind::NotFound);
    QVERIFY(!opens());
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
void AreasTest::aFailedWriteArrivesOnce()
{
    QCOMPARE(m_ada->session().capabilities()->idempotency, m_cloud->isOurs());
    const int before = asked(u"/organizations"_s);
    m_cloud->fail(u"/organizations"_s, true);
    const ApiError error = endOf(m_ada->organizations().create(u"Beta"_s)).error();
    QCOMPARE(error.kind, Kind::RefusedOrFailed);
    if (!m_cloud->isOurs())
        QCOMPARE(error.message, bare500);
    QCOMPARE(asked(u"/organizations"_s), before + 1);
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
