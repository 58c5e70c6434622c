// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/session_test.h"

void SessionTest::signOutEndsItEverywhere()
{
    const auto ada = m_cloud->ada();
    const auto beta = endOf(ada->organizations().create(u"Beta"_s));
    QVERIFY(endOf(ada->session().selectOrganization(beta->organization.id)));
    const QByteArray kept = *endOf(m_cloud->secrets().read(m_cloud->keptKey())).value();
    const QSignalSpy signedOut(&ada->session(), &Session::signedOut);
    const QSignalSpy ended(&ada->session(), &Session::sessionEnded);
    const auto outcome = endOf(ada->session().signOut());
    QVERIFY(outcome);
    QVERIFY(!outcome->notRevoked);
    QCOMPARE(m_cloud->asked(u"/auth/signout"_s), 2);
    QCOMPARE(signedOut.size(), 1);
    QCOMPARE(ended.size(), 0);
    QCOMPARE(ada->session().state(), State::SignedOut);
    QVERIFY(ada->session().memberships().isEmpty());
    QVERIFY(!endOf(m_cloud->secrets().read(m_cloud->keptKey())).value());
    QCOMPARE(m_cloud->opens(kept), !m_cloud->isOurs()); // Packmind revokes nothing (contract 1.7).
    QCOMPARE(endOf(ada->organizations().list()).error().kind, Kind::NotSignedIn);
}

void SessionTest::signOutEndsASessionWithoutAnOrganization()
{
    QVERIFY(endOf(m_cloud->ada()->organizations().create(u"Beta"_s)));
    const auto again = m_cloud->client();
    QVERIFY(endOf(again->session().signIn(u"ada@acme.example"_s, CloudFixture::password())));
    const QByteArray kept = *endOf(m_cloud->secrets().read(m_cloud->keptKey())).value();
    const auto outcome = endOf(again->session().signOut());
    QVERIFY(outcome);
    QVERIFY(!outcome->notRevoked);
    QCOMPARE(m_cloud->opens(kept), !m_cloud->isOurs()); // Packmind revokes nothing (contract 1.7).
}

void SessionTest::signOutTellsTheServerWhateverTheStoreSays()
{
    (void)m_cloud->ada();
    //! As a keychain that was locked meanwhile.
    class Keeping : public profiles::MemoryStore {
        base::Call<base::Done> remove(const QString&) override
        {
            ApiError error;
            error.kind = Kind::TimedOut;
            error.message = u"Locked."_s;
            return base::Call<base::Done>::ready(base::failure(error));
        }
    } keeping;
    const auto client = m_cloud->client(keeping);
    QVERIFY(endOf(client->session().signIn(u"ada@acme.example"_s, CloudFixture::password())));
    const QByteArray kept = *endOf(keeping.read(m_cloud->keptKey())).value();
    const auto outcome = endOf(client->session().signOut());
    QVERIFY(outcome);
    QVERIFY(outcome->notForgotten);
    QCOMPARE(outcome->notForgotten->message, u"Locked."_s);
    QVERIFY(!outcome->notRevoked);
    QCOMPARE(m_cloud->opens(kept), !m_cloud->isOurs()); // Packmind revokes nothing (contract 1.7).
}

void SessionTest::sessionEndsOnceAndLosesNothing()
{
    const auto ada = m_cloud->ada();
    m_cloud->endSession(*endOf(m_cloud->secrets().read(m_cloud->keptKey())).value());
    const QSignalSpy ended(&ada->session(), &Session::sessionEnded);
    int refused = 0;
    const auto count = [&](const auto& result) {
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::NotSignedIn);
        ++refused;
    };
    const domain::OrganizationId id = ada->session().current()->organization.id;
    ada->members().list(id).then(this, count);
    ada->organizations().list().then(this, count);
    ada->apiKeys().generate(id).then(this, count);
    QTRY_COMPARE(refused, 3);
    QCOMPARE(ended.size(), 1);
    QCOMPARE(ada->session().state(), State::Ended);
    QCOMPARE(ada->session().account()->email, u"ada@acme.example"_s);
    QCOMPARE(ada->session().current()->organization.id, id);

    const int asked = m_cloud->asked(QString());
    QCOMPARE(endOf(ada->members().list(id)).error().code, u"session.ended"_s);
    QCOMPARE(m_cloud->asked(QString()), asked);

    QVERIFY(endOf(ada->session().signIn(u"ada@acme.example"_s, CloudFixture::password())));
    QCOMPARE(ada->session().current()->organization.id, id);
    QVERIFY(endOf(ada->members().list(id)));
}

void SessionTest::invitationMakesAPerson()
{
    const auto ada = m_cloud->ada();
    const domain::OrganizationId id = ada->session().current()->organization.id;
    const auto outcomes
        = endOf(ada->members().invite(id, {u"bob@acme.example"_s}, OrganizationRole::Member));
    const QString link = *outcomes->first().link;
    profiles::MemoryStore secrets;
    const auto bob = m_cloud->client(secrets);
    QCOMPARE(endOf(bob->auth().invitedEmail(link)).value(), u"bob@acme.example"_s);
    QCOMPARE(endOf(bob->session().acceptInvitation(u"no code"_s, CloudFixture::password()))
                 .error()
                 .field,
        u"invitation"_s);
    QCOMPARE(endOf(bob->session().acceptInvitation(link, u"short"_s)).error().field, u"password"_s);
    const auto accepted = endOf(bob->session().acceptInvitation(link, CloudFixture::password()));
    QVERIFY(accepted);
    QCOMPARE(accepted->account.email, u"bob@acme.example"_s);
    QCOMPARE(accepted->memberships.first().role, OrganizationRole::Member);
}

void SessionTest::invitationThatWasUsedIsRefused()
{
    const auto ada = m_cloud->ada();
    const domain::OrganizationId id = ada->session().current()->organization.id;
    const QString link
        = *endOf(ada->members().invite(id, {u"bob@acme.example"_s}, OrganizationRole::Member))
               ->first()
               .link;
    profiles::MemoryStore secrets;
    const auto bob = m_cloud->client(secrets);
    m_cloud->fail(u"/auth/signin"_s);
    const auto halfWay = endOf(bob->session().acceptInvitation(link, CloudFixture::password()));
    QVERIFY(!halfWay);
    QCOMPARE(halfWay.error().code, u"invitation.sign-in"_s);
    QVERIFY(halfWay.error().message.startsWith(u"Your account is active now"_s));
    const auto again = endOf(bob->session().acceptInvitation(link, CloudFixture::password()));
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Kind::NotFound);
    QCOMPARE(again.error().code, u"invitation.not-valid"_s);
    QVERIFY(endOf(bob->session().signIn(u"bob@acme.example"_s, CloudFixture::password())));
}

void SessionTest::organizationsAreOpenedOnce()
{
    const auto ada = m_cloud->ada();
    const auto beta = endOf(ada->organizations().create(u"Beta"_s));
    const domain::OrganizationId id = beta->organization.id;
    QCOMPARE(ada->session().current()->organization.name, u"Acme"_s);
    const QSignalSpy changed(&ada->session(), &Session::currentChanged);
    int done = 0;
    ada->members().list(id).then(this, [&](const auto& result) { done += result ? 1 : 0; });
    ada->members().list(id).then(this, [&](const auto& result) { done += result ? 1 : 0; });
    ada->session().selectOrganization(id).then(
        this, [&](const auto& result) { done += result ? 1 : 0; });
    QTRY_COMPARE(done, 3);
    QCOMPARE(m_cloud->asked(u"/auth/selectOrganization"_s), 1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(ada->session().current()->organization.name, u"Beta"_s);
}

void SessionTest::unknownOrganizationIsNotSelected()
{
    const auto ada = m_cloud->ada();
    const int before = m_cloud->asked(QString());
    const auto selected
        = endOf(ada->session().selectOrganization(domain::OrganizationId::create()));
    QVERIFY(!selected);
    QCOMPARE(selected.error().code, u"organization.unknown"_s);
    QCOMPARE(m_cloud->asked(QString()), before);
}

void SessionTest::refreshTellsRolesOfAll()
{
    const auto ada = m_cloud->ada();
    const domain::OrganizationId acme = ada->session().current()->organization.id;
    const auto bob = m_cloud->invited(*ada, acme, u"bob@acme.example"_s, OrganizationRole::Member);
    const auto beta = endOf(ada->organizations().create(u"Beta"_s));
    QVERIFY(endOf(ada->members().invite(
        beta->organization.id, {u"bob@acme.example"_s}, OrganizationRole::Admin)));
    // Bob's token is of one organization; the other one has to be opened to learn the role.
    const QSignalSpy changed(&bob->session(), &Session::membershipsChanged);
    const auto memberships = endOf(bob->session().refreshMemberships());
    QVERIFY(memberships);
    QCOMPARE(memberships->size(), 2);
    QCOMPARE(memberships->at(0).organization.name, u"Acme"_s);
    QCOMPARE(memberships->at(0).role, OrganizationRole::Member);
    QCOMPARE(memberships->at(1).organization.name, u"Beta"_s);
    QCOMPARE(memberships->at(1).role, OrganizationRole::Admin);
    QCOMPARE(changed.size(), 1);
    // With two organizations a new sign-in has a token for none, and tells all roles.
    const auto again
        = endOf(bob->session().signIn(u"bob@acme.example"_s, CloudFixture::password()));
    QCOMPARE(again->memberships.size(), 2);
    QCOMPARE(again->memberships.at(1).role, OrganizationRole::Admin);
    QVERIFY(endOf(bob->session().refreshMemberships()));
    QVERIFY(endOf(bob->members().list(beta->organization.id)));
}

void SessionTest::removedFromTheOnlyOrganizationEndsTheSession()
{
    const auto ada = m_cloud->ada();
    const domain::OrganizationId acme = ada->session().current()->organization.id;
    const auto bob = m_cloud->invited(*ada, acme, u"bob@acme.example"_s, OrganizationRole::Member);
    const auto members = endOf(ada->members().list(acme));
    QVERIFY(endOf(ada->members().remove(acme, *members, bob->session().account()->id)));
    const QSignalSpy ended(&bob->session(), &Session::sessionEnded);
    QCOMPARE(endOf(bob->members().list(acme)).error().kind, Kind::NotSignedIn);
    QCOMPARE(ended.size(), 1);
    // Signed in without any organization: said, and no call that would end the session again.
    const auto again
        = endOf(bob->session().signIn(u"bob@acme.example"_s, CloudFixture::password()));
    QVERIFY(again);
    QVERIFY(again->memberships.isEmpty());
    QVERIFY(endOf(bob->organizations().list())->isEmpty());
    QCOMPARE(endOf(bob->organizations().create(u"Gamma"_s)).error().code, u"organization.none"_s);
    QCOMPARE(bob->session().state(), State::SignedIn);
}

void SessionTest::removedFromOneOfSeveralKeepsTheSession()
{
    const auto ada = m_cloud->ada();
    const domain::OrganizationId acme = ada->session().current()->organization.id;
    const auto bob = m_cloud->invited(*ada, acme, u"bob@acme.example"_s, OrganizationRole::Member);
    const domain::OrganizationId beta
        = endOf(ada->organizations().create(u"Beta"_s))->organization.id;
    QVERIFY(endOf(ada->members().invite(beta, {u"bob@acme.example"_s}, OrganizationRole::Member)));
    QVERIFY(endOf(bob->session().signIn(u"bob@acme.example"_s, CloudFixture::password())));
    QVERIFY(endOf(bob->members().list(acme)));
    const auto members = endOf(ada->members().list(acme));
    QVERIFY(endOf(ada->members().remove(acme, *members, bob->session().account()->id)));
    const QSignalSpy ended(&bob->session(), &Session::sessionEnded);
    const auto refused = endOf(bob->members().list(acme));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"organization.unknown"_s);
    QVERIFY(endOf(bob->members().list(beta)));
    QCOMPARE(ended.size(), 0);
    const auto left = endOf(bob->session().refreshMemberships());
    QCOMPARE(left->size(), 1);
    QCOMPARE(bob->session().current()->organization.id, beta);
}

void SessionTest::failingStoreIsTold()
{
    const auto ada = m_cloud->ada();
    //! As a vault that was not opened.
    class Locked : public profiles::MemoryStore {
        base::Call<base::Done> write(const QString&, const QByteArray&) override
        {
            ApiError error;
            error.kind = Kind::NotAllowed;
            error.message = u"Locked."_s;
            return base::Call<base::Done>::ready(base::failure(error));
        }
    } locked;
    const auto client = m_cloud->client(locked);
    const auto outcome
        = endOf(client->session().signIn(u"ada@acme.example"_s, CloudFixture::password()));
    QVERIFY(outcome);
    QVERIFY(outcome->notRemembered);
    QCOMPARE(outcome->notRemembered->message, u"Locked."_s);
    QCOMPARE(client->session().state(), State::SignedIn);
}

void SessionTest::nothingSecretIsInTheLog()
{
    static QString seen;
    seen.clear();
    QLoggingCategory::setFilterRules(u"console.*=true"_s);
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString& message) {
        seen += message + u'\n';
    });
    const auto ada = m_cloud->ada();
    const domain::OrganizationId acme = ada->session().current()->organization.id;
    const QByteArray token = *endOf(m_cloud->secrets().read(m_cloud->keptKey())).value();
    const auto bob = m_cloud->invited(*ada, acme, u"bob@acme.example"_s, OrganizationRole::Member);
    const auto key = endOf(ada->apiKeys().generate(acme));
    QVERIFY(endOf(bob->session().signOut()));
    (void)endOf(bob->session().acceptInvitation(
        u"0b0b0b0b-0000-4000-8000-00000000abcd"_s, CloudFixture::password()));
    qInstallMessageHandler(nullptr);
    QLoggingCategory::setFilterRules(QString());
    QVERIFY(seen.contains(u"POST /auth/signin"_s));
    for (const QString& secret : {CloudFixture::password(), QString::fromLatin1(token), key->secret,
             u"ada@acme.example"_s, u"bob@acme.example"_s, u"00000000abcd"_s})
        QVERIFY2(!seen.contains(secret), qPrintable(seen));
}
