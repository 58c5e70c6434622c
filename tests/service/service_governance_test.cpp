// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/listing.h"
#include "service/service_fixture.h"
#include "service/store/listings.h"
#include "service/store/transaction.h"

#include <QFile>
#include <QTest>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

domain::ListingVersion versionOf(const ServiceAnswer& answer)
{
    base::JsonReader reader(answer.object());
    return contract::decodeListingVersion(reader);
}

} // namespace

class ServiceGovernanceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBaselineIsTheDocumentationsListing()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        const ServiceAnswer answer = ada.get(u"/governance/listing"_s);
        QCOMPARE(answer.status, 200);
        const domain::ListingVersion version = versionOf(answer);
        QCOMPARE(version.number, 1);
        QCOMPARE(version.author, u"documentation"_s);
        QCOMPARE(version.effectiveDate, fixture.now().date());
        QVERIFY(version.summary.contains(
            QLocale().toString(version.effectiveDate, QLocale::LongFormat)));
        QCOMPARE(version.prevHash, QByteArray(64, '0'));
        QCOMPARE(version.hash, domain::listingHash(version));
        QFile source(QStringLiteral(CONSOLE_SOURCE_DIR "/resources/listing/sub-processors.md"));
        QVERIFY(source.open(QIODevice::ReadOnly));
        QCOMPARE(domain::listingToMarkdown(version.entries), source.readAll());
    }

    void theVersionInForceFollowsFromTheDay()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        domain::ListingVersion next = versionOf(ada.get(u"/governance/listing"_s));
        next.number = 2;
        next.effectiveDate = fixture.now().date().addDays(10);
        next.prevHash = next.hash;
        next.hash = domain::listingHash(next);
        const domain::WorkspaceId workspace(ada.get(u"/governance/me"_s).text("workspaceId"));
        const auto database = fixture.database();
        QVERIFY(service::change(*database, [&]() -> base::Result<base::Done> {
            service::ListingStore(*database).insert(workspace, next, fixture.now());
            return base::Done{};
        }));
        QCOMPARE(versionOf(ada.get(u"/governance/listing"_s)).number, 1);
        const ServiceAnswer versions = ada.get(u"/governance/listing/versions?limit=1"_s);
        QCOMPARE(versions.object()["total"_L1].toInt(), 2);
        QCOMPARE(versions.object()["items"_L1][0]["number"_L1].toInt(), 2);
        const ServiceAnswer older = ada.get(
            u"/governance/listing/versions?limit=1&cursor="_s + versions.text("nextCursor"));
        QCOMPARE(older.object()["items"_L1][0]["number"_L1].toInt(), 1);
        fixture.advance(10 * 24 * 3600);
        QCOMPARE(versionOf(ada.get(u"/governance/listing"_s)).number, 2);
        QCOMPARE(ada.get(u"/governance/listing/versions/2"_s).status, 200);
        QCOMPARE(ada.get(u"/governance/listing/versions/3"_s).code(), u"listing.unknown"_s);
        QCOMPARE(ada.get(u"/governance/listing/versions/x"_s).status, 404);
    }

    void trustRequestsAreKeptAndSeenByThoseConcerned()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        ServiceClient bob = fixture.memberClient(ada, u"bob@acme.example"_s, u"member"_s);
        ServiceClient eve = fixture.memberClient(ada, u"eve@acme.example"_s, u"admin"_s);
        const QString path = u"/governance/trust-requests"_s;
        const QString reason = u"Our customer asks for it."_s;
        const auto ask = [&](ServiceClient& who, const QString& kind, const QString& why) {
            return who.post(path, {{u"kind"_s, kind}, {u"reason"_s, why}});
        };
        QCOMPARE(ask(bob, u"soc2_type2"_s, reason).code(), u"workspace.not-allowed"_s);
        QCOMPARE(ask(bob, u"dpo_contact"_s, u"  "_s + reason).text("reason"), reason);
        const ServiceAnswer made = eve.post(path,
            {{u"kind"_s, u"soc2_type2"_s}, {u"reason"_s, reason},
                {u"organizationId"_s, fixture.organizationOf(eve)}});
        QCOMPARE(made.status, 201);
        QCOMPARE(made.text("state"), u"received"_s);
        QCOMPARE(made.text("requester"), u"eve@acme.example"_s);
        QCOMPARE(ask(eve, u"soc2_type2"_s, u"short"_s).field(), u"reason"_s);
        QCOMPARE(ask(eve, u"soc2_type2"_s, QString(1024 * 1024, u'x')).field(), u"reason"_s);
        QCOMPARE(ask(eve, u"soc3"_s, reason).field(), u"kind"_s);
        QCOMPARE(ask(eve, QString(1024 * 1024, u'x'), reason).field(), u"kind"_s);
        const auto totalFor = [&](ServiceClient& who) {
            return who.get(path).object()["total"_L1].toInt(-1);
        };
        QCOMPARE(totalFor(ada), 2);
        QCOMPARE(totalFor(bob), 1);
        QCOMPARE(totalFor(eve), 1);
    }

    void theOutboxShowsInvitationLinks()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        ServiceClient eve = fixture.memberClient(ada, u"eve@acme.example"_s, u"admin"_s);
        const QString beta = ada.post(u"/organizations"_s, {{u"name"_s, u"Beta"_s}}).text("id");
        ada.post(u"/auth/selectOrganization"_s, {{u"organizationId"_s, beta}});
        ada.post(u"/organizations/%1/users/invite"_s.arg(beta),
            {{u"emails"_s, QJsonArray{u"dave@acme.example"_s}}, {u"role"_s, u"member"_s}});
        const QJsonArray all = ada.get(u"/governance/outbox"_s).object()["items"_L1].toArray();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0]["to"_L1].toString(), u"dave@acme.example"_s);
        QCOMPARE(all[0]["invitationStatus"_L1].toString(), u"pending"_s);
        QCOMPARE(all[1]["invitationStatus"_L1].toString(), u"accepted"_s);
        // An admin sees what concerns their organizations only.
        const QJsonArray hers = eve.get(u"/governance/outbox"_s).object()["items"_L1].toArray();
        QCOMPARE(hers.size(), 1);
        QCOMPARE(hers[0]["to"_L1].toString(), u"eve@acme.example"_s);
        const QString token = all[0]["link"_L1].toString().section(u'=', 1);
        QCOMPARE(fixture.client().get(u"/auth/validate-invitation/"_s + token).text("email"),
            u"dave@acme.example"_s);
        fixture.advance(48 * 3600 + 1);
        QCOMPARE(ada.get(u"/governance/outbox"_s)
                     .object()["items"_L1][0]["invitationStatus"_L1]
                     .toString(),
            u"expired"_s);
    }

    void theOperatorGivesRolesButStaysOne()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        ServiceClient bob = fixture.memberClient(ada, u"bob@acme.example"_s, u"member"_s);
        const QString adaId = fixture.userOf(ada);
        const QString bobId = fixture.userOf(bob);
        const auto give = [](ServiceClient& who, const QString& user, const QString& role) {
            return who.patch(u"/governance/people/%1/role"_s.arg(user), {{u"role"_s, role}});
        };
        const QJsonArray people
            = ada.get(u"/governance/people?q=bob"_s).object()["items"_L1].toArray();
        QCOMPARE(people.size(), 1);
        QCOMPARE(people[0]["role"_L1].toString(), u"none"_s);
        QCOMPARE(give(ada, bobId, u"auditor"_s).text("role"), u"auditor"_s);
        QCOMPARE(bob.get(u"/governance/me"_s).text("role"), u"auditor"_s);
        QCOMPARE(give(ada, bobId, u"king"_s).field(), u"role"_s);
        QCOMPARE(give(ada, bobId, QString(1024 * 1024, u'x')).field(), u"role"_s);
        QCOMPARE(give(ada, adaId, u"none"_s).code(), u"workspace.last-operator"_s);
        QCOMPARE(give(ada, adaId, u"operator"_s).code(), u"workspace.own-role"_s);
        QCOMPARE(give(ada, u"nope"_s, u"dpo"_s).code(), u"person.unknown"_s);
        QCOMPARE(give(bob, adaId, u"none"_s).code(), u"workspace.not-allowed"_s);
        QCOMPARE(give(ada, bobId, u"operator"_s).status, 200);
        QCOMPARE(give(ada, adaId, u"none"_s).code(), u"workspace.own-role"_s);
        QCOMPARE(give(bob, adaId, u"dpo"_s).status, 200);
        QCOMPARE(ada.get(u"/governance/settings"_s).status, 403);
        const ServiceAnswer late = bob.patch(u"/governance/people/%1/role"_s.arg(adaId),
            {{u"role"_s, u"none"_s}}, {{"If-Match", "\"1\""}});
        QCOMPARE(late.status, 412);
    }

    void theSignUpSwitchIsAboutTrueAndFalse()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        const QString path = u"/governance/settings"_s;
        QCOMPARE(ada.get(path).object()["signUpOpen"_L1].toBool(true), false);
        QCOMPARE(
            ada.patch(path, {{u"signUpOpen"_s, true}}).object()["signUpOpen"_L1].toBool(), true);
        QCOMPARE(ada.patch(path, QJsonObject()).object()["signUpOpen"_L1].toBool(), true);
        ada.captured = false;
        QCOMPARE(ada.patch(path, {{u"signUpOpen"_s, u"yes"_s}}).field(), u"signUpOpen"_s);
    }

    void thatAProfileWasUnlockedIsOnTheRecordWithoutAddresses()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        const ServiceAnswer unlocked = ada.post(u"/governance/profile-unlocks"_s,
            {{u"profile"_s, u"At Globex"_s}, {u"minutes"_s, 15},
                {u"reason"_s, u" Remove\nbob@acme.example, who left. "_s}});
        QCOMPARE(unlocked.status, 201);
        QCOMPARE(unlocked.text("reason"), u"Remove b***@acme.example, who left."_s);
        const ServiceAnswer events = ada.get(u"/governance/activity?q=profile.unlocked"_s);
        QCOMPARE(events.object()["items"_L1][0]["after"_L1].toObject(),
            (QJsonObject{{u"minutes"_s, 15}, {u"reason"_s, unlocked.text("reason")}}));
        QVERIFY(!events.body.contains("Globex"));
        QCOMPARE(ada.post(u"/governance/profile-unlocks"_s,
                        {{u"profile"_s, u"At Globex"_s}, {u"minutes"_s, 481},
                            {u"reason"_s, u"A member left."_s}})
                     .code(),
            u"profile-unlock.minutes"_s);
    }

    void whatAListDoesNotKnowIsRefusedByItsName()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        ada.captured = false; // the description does not know these
        for (const QString& list : {u"/auth/api-keys"_s, u"/governance/listing/versions"_s}) {
            QCOMPARE(ada.get(list).status, 200);
            const ServiceAnswer refused = ada.get(list + u"?q=x"_s);
            QCOMPARE(refused.status, 422);
            QCOMPARE(refused.field(), u"q"_s);
            QCOMPARE(refused.code(), u"page.text.unknown"_s);
        }
        for (const QString& list : {u"/governance/people"_s, u"/governance/outbox"_s,
                 u"/governance/trust-requests"_s, u"/auth/api-keys"_s}) {
            const QString id = u"?organizationId=0b0b0b0b-0000-4000-8000-000000000001"_s;
            QCOMPARE(ada.get(list + id).field(), u"organizationId"_s);
            QCOMPARE(ada.get(list + u"?sort=name"_s).field(), u"sort"_s);
        }
    }
};

QTEST_GUILESS_MAIN(ServiceGovernanceTest)
#include "service_governance_test.moc"
