// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/session_test.h"

void SessionTest::serverSaysWhatItCan()
{
    const auto client = m_cloud->client();
    const QSignalSpy changed(&client->session(), &Session::capabilitiesChanged);
    const auto capabilities = endOf(client->session().connectToServer());
    QVERIFY(capabilities);
    QCOMPARE(
        capabilities->service, m_cloud->isOurs() ? u"packmind-console-service"_s : u"packmind"_s);
    QVERIFY(capabilities->signUpOpen);
    QCOMPARE(capabilities->idempotency, m_cloud->isOurs());
    QCOMPARE(capabilities->governance, m_cloud->isOurs());
    QVERIFY(endOf(client->session().connectToServer()));
    QCOMPARE(m_cloud->asked(u"/capabilities"_s), 1);
    QCOMPARE(changed.size(), 1);
}

void SessionTest::signUpLeavesAPersonSignedIn()
{
    const auto client = m_cloud->client();
    Session& session = client->session();
    const QSignalSpy signedIn(&session, &Session::signedIn);
    const auto outcome
        = endOf(session.signUp(u" Ada@Acme.example "_s, CloudFixture::password(), u" Acme "_s));
    QVERIFY(outcome);
    QVERIFY(!outcome->notRenamed);
    QVERIFY(!outcome->signedIn.notRemembered);
    QCOMPARE(outcome->signedIn.account.email, u"ada@acme.example"_s);
    QCOMPARE(outcome->signedIn.memberships.size(), 1);
    QCOMPARE(outcome->signedIn.memberships.first().organization.name, u"Acme"_s);
    QCOMPARE(outcome->signedIn.memberships.first().role, OrganizationRole::Admin);
    QCOMPARE(signedIn.size(), 1);
    QCOMPARE(session.state(), State::SignedIn);
    QCOMPARE(session.current()->organization.name, u"Acme"_s);
    QVERIFY(session.expiresAt() > QDateTime::currentDateTimeUtc().addDays(29));
    QVERIFY(endOf(m_cloud->secrets().read(m_cloud->keptKey())).value().has_value());
    // Packmind's stays open, and says nothing about it.
    QCOMPARE(session.capabilities()->signUpOpen, !m_cloud->isOurs());
}

void SessionTest::signUpChecksEverythingBeforeItCalls()
{
    const auto client = m_cloud->client();
    Session& session = client->session();
    const QString good = CloudFixture::password();
    QCOMPARE(endOf(session.signUp(u"ada"_s, good, u"Acme"_s)).error().field, u"email"_s);
    QCOMPARE(endOf(session.signUp(u"a@b.example"_s, u"short"_s, u"Acme"_s)).error().field,
        u"password"_s);
    QCOMPARE(endOf(session.signUp(u"a@b.example"_s, good, u" "_s)).error().field, u"name"_s);
    QCOMPARE(m_cloud->asked(QString()), 0);
}

void SessionTest::signUpIsRefusedForAKnownAddress()
{
    const auto ada = m_cloud->ada();
    if (m_cloud->isOurs())
        QVERIFY(endOf(ada->settings().setSignUpOpen(true)));
    profiles::MemoryStore secrets;
    const auto second = m_cloud->client(secrets);
    const auto sign = [&](const QString& email) {
        return endOf(second->session().signUp(email, CloudFixture::password(), u"Beta"_s));
    };
    const int made = m_cloud->asked(u"/auth/signup"_s);
    QCOMPARE(sign(u"ada@acme.example"_s).error().code, u"email.taken"_s);
    // A refused sign-up would leave an organization behind there (contract 4.6).
    QCOMPARE(m_cloud->asked(u"/auth/signup"_s), made);
    QVERIFY(sign(u"bob@beta.example"_s));
    // Who was invited has an account to be, and a link to it, but no password to sign in with.
    QVERIFY(endOf(ada->members().invite(ada->session().current()->organization.id,
        {u"eve@acme.example"_s}, domain::OrganizationRole::Member)));
    const ApiError invited = sign(u"eve@acme.example"_s).error();
    QCOMPARE(invited.code, u"email.taken"_s);
    QCOMPARE(invited.message,
        u"This e-mail address is known here already. Sign in with it, or open the link of its "
        "invitation."_s);
}

void SessionTest::signUpGoesOnAfterAFailedSignIn()
{
    const auto client = m_cloud->client();
    m_cloud->fail(u"/auth/signin"_s);
    const auto sign = [&] {
        return endOf(
            client->session().signUp(u"ada@acme.example"_s, CloudFixture::password(), u"Acme"_s));
    };
    const auto first = sign();
    QVERIFY(!first);
    QCOMPARE(first.error().code, u"signup.sign-in"_s);
    QVERIFY(first.error().message.startsWith(
        u"Your account was made, but you could not be signed in."_s));
    const auto second = sign();
    QVERIFY(second);
    QCOMPARE(second->signedIn.memberships.first().organization.name, u"Acme"_s);
    QCOMPARE(m_cloud->asked(u"/auth/signup"_s), 1);
}

void SessionTest::signUpGoesOnAfterALostAnswer()
{
    const auto client = m_cloud->client();
    m_cloud->fail(u"/auth/signup"_s, true);
    const auto sign = [&](const QString& password) {
        return endOf(client->session().signUp(u"ada@acme.example"_s, password, u"Acme"_s));
    };
    const auto first = sign(CloudFixture::password());
    QVERIFY(!first);
    QCOMPARE(first.error().kind, Kind::RefusedOrFailed);
    // Somebody else's account is not taken over: the password has to fit.
    QCOMPARE(sign(u"other-password!!"_s).error().code, u"email.taken"_s);
    QVERIFY(sign(CloudFixture::password()));
    QCOMPARE(client->session().current()->organization.name, u"Acme"_s);
}

void SessionTest::signUpTellsWhenTheNameStays()
{
    const auto client = m_cloud->client();
    m_cloud->fail(u"/name"_s);
    const auto outcome = endOf(
        client->session().signUp(u"ada@acme.example"_s, CloudFixture::password(), u"Acme"_s));
    QVERIFY(outcome);
    QVERIFY(outcome->notRenamed);
    QVERIFY(outcome->notRenamed->message.contains(u"\u201cada's organization\u201d"_s));
    QCOMPARE(client->session().state(), State::SignedIn);
}

void SessionTest::signInTellsWrongPasswordsAndLocksOut()
{
    const auto ada = m_cloud->ada();
    profiles::MemoryStore secrets;
    const auto client = m_cloud->client(secrets);
    const auto sign = [&](const QString& password) {
        return endOf(client->session().signIn(u"ada@acme.example"_s, password));
    };
    for (int i = 0; i < 3; ++i) {
        const auto refused = sign(u"wrong"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Kind::NotSignedIn);
        QCOMPARE(client->session().state(), State::SignedOut);
    }
    const auto locked = sign(CloudFixture::password());
    QVERIFY(!locked);
    QCOMPARE(locked.error().kind, Kind::TooManyTries);
    QVERIFY(locked.error().retryAt > m_cloud->now().addSecs(60));
    m_cloud->advance(31 * 60);
    QVERIFY(sign(CloudFixture::password()));
}

void SessionTest::signInChecksBeforeItCalls()
{
    const auto client = m_cloud->client();
    QCOMPARE(endOf(client->session().signIn(u"ada"_s, u"x"_s)).error().field, u"email"_s);
    QCOMPARE(
        endOf(client->session().signIn(u"a@b.example"_s, QString())).error().field, u"password"_s);
    QCOMPARE(m_cloud->asked(QString()), 0);
}

void SessionTest::nextStartIsSignedIn()
{
    {
        const auto ada = m_cloud->ada();
        QVERIFY(endOf(ada->organizations().create(u"Beta"_s)));
    }
    const auto again = m_cloud->client();
    const auto beta = endOf(again->session().restore());
    QVERIFY(beta);
    QCOMPARE(beta->account.email, u"ada@acme.example"_s);
    QCOMPARE(beta->memberships.size(), 2);
    QCOMPARE(beta->memberships.at(1).organization.name, u"Beta"_s);
    QCOMPARE(beta->memberships.at(1).role, OrganizationRole::Admin);
    QCOMPARE(again->session().current()->organization.name, u"Acme"_s);

    const auto preferring = m_cloud->client();
    preferring->session().setPreferredOrganization(beta->memberships.at(1).organization.id);
    QVERIFY(endOf(preferring->session().restore()));
    QCOMPARE(preferring->session().current()->organization.name, u"Beta"_s);
}

void SessionTest::nextStartWithNothingKept()
{
    const auto client = m_cloud->client();
    const auto restored = endOf(client->session().restore());
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, u"session.none"_s);
    QCOMPARE(m_cloud->asked(QString()), 0);
}

void SessionTest::expiredSessionIsNotEvenSent()
{
    const auto ada = m_cloud->ada();
    const int before = m_cloud->asked(QString());
    Transport transport(ada->transport().endpoint());
    Session later(transport, m_cloud->secrets(),
        profiles::ProfileId(u"0b0b0b0b-0000-4000-8000-000000000001"_s),
        [] { return QDateTime::currentDateTimeUtc().addDays(31); });
    const auto restored = endOf(later.restore());
    QVERIFY(!restored);
    QCOMPARE(restored.error().kind, Kind::NotSignedIn);
    QCOMPARE(restored.error().code, u"session.expired"_s);
    QCOMPARE(m_cloud->asked(QString()), before);
    QVERIFY(!endOf(m_cloud->secrets().read(m_cloud->keptKey())).value());
}

void SessionTest::revokedSessionIsDroppedAtTheNextStart()
{
    const auto ada = m_cloud->ada();
    const QByteArray kept = *endOf(m_cloud->secrets().read(m_cloud->keptKey())).value();
    QVERIFY(endOf(ada->session().signOut()));
    QVERIFY(endOf(m_cloud->secrets().write(m_cloud->keptKey(), kept)));
    const auto again = m_cloud->client();
    const auto restored = endOf(again->session().restore());
    if (!m_cloud->isOurs()) {
        QVERIFY(restored); // It revokes nothing (contract 1.7).
        m_cloud->endSession(kept);
        const auto later = m_cloud->client();
        QCOMPARE(endOf(later->session().restore()).error().kind, Kind::NotSignedIn);
    } else {
        QVERIFY(!restored);
        QCOMPARE(restored.error().kind, Kind::NotSignedIn);
    }
    QVERIFY(!endOf(m_cloud->secrets().read(m_cloud->keptKey())).value());
}

void SessionTest::serverThatIsAwayKeepsTheSession()
{
    const auto ada = m_cloud->ada();
    const auto again = m_cloud->client();
    QVERIFY(m_cloud->defects().isEmpty());
    m_cloud->goAway();
    const auto restored = endOf(again->session().restore());
    QVERIFY(!restored);
    QCOMPARE(restored.error().kind, Kind::Offline);
    QVERIFY(endOf(m_cloud->secrets().read(m_cloud->keptKey())).value());
}

QTEST_GUILESS_MAIN(SessionTest)
