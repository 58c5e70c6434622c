// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/codecs.h"
#include "service/service_fixture.h"

#include <QJsonDocument>
#include <QTest>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

QList<domain::ActivityEvent> eventsFor(ServiceClient& who, const QString& query = {})
{
    QList<domain::ActivityEvent> events;
    QString cursor;
    do {
        const ServiceAnswer answer = who.get(u"/governance/activity?limit=7"_s + query
            + (cursor.isEmpty() ? QString() : QString(u"&cursor="_s + cursor)));
        base::JsonReader reader(answer.object());
        const auto page
            = contract::decodePage<domain::ActivityEvent>(reader, contract::decodeActivityEvent);
        if (reader.failed())
            return {};
        events += page.items;
        cursor = page.nextCursor;
    } while (!cursor.isEmpty() && events.size() < 1000);
    return events;
}

QStringList actionsFor(ServiceClient& who, const QString& query = {})
{
    QStringList actions;
    for (const domain::ActivityEvent& event : eventsFor(who, query))
        actions.append(event.action);
    return actions;
}

QJsonObject verification(ServiceClient& who)
{
    return who.get(u"/governance/activity/verification"_s).object();
}

struct Story {
    ServiceFixture fixture;
    ServiceClient ada = fixture.operatorClient();
    ServiceClient bob = fixture.memberClient(ada, u"bob@acme.example"_s, u"member"_s);
    QString house = ServiceFixture::organizationOf(ada);

    void go()
    {
        ada.patch(u"/organizations/%1/name"_s.arg(house), {{u"name"_s, u"House"_s}});
        ada.patch(u"/organizations/%1/users/%2/role"_s.arg(house, ServiceFixture::userOf(bob)),
            {{u"newRole"_s, u"admin"_s}});
    }
    void sql(const QString& text)
    {
        const auto database = fixture.database();
        database->execute(text);
        QVERIFY(!database->failed());
    }
};

} // namespace

class ServiceActivityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyChangeIsOnTheRecord()
    {
        Story story;
        story.go();
        QCOMPARE(actionsFor(story.ada),
            (QStringList{u"member.role-changed"_s, u"organization.named"_s, u"account.activated"_s,
                u"invitation.created"_s, u"member.invited"_s, u"settings.changed"_s,
                u"organization.created"_s, u"account.created"_s, u"listing.published"_s,
                u"workspace.created"_s}));
        const QList<domain::ActivityEvent> events = eventsFor(story.ada);
        const domain::ActivityEvent& changed = events.first();
        QCOMPARE(changed.actor.label, ServiceFixture::operatorEmail());
        QCOMPARE(changed.actor.role, u"admin"_s);
        QCOMPARE(changed.targetLabel, u"bob@acme.example"_s);
        QCOMPARE(changed.organizationName, u"House"_s);
        QCOMPARE(changed.before["role"_L1].toString(), u"member"_s);
        QCOMPARE(changed.after["role"_L1].toString(), u"admin"_s);
        QVERIFY(!changed.requestId.isEmpty());
        QByteArray prev = domain::ActivityEvent().prevHash;
        for (qsizetype i = events.size() - 1; i >= 0; --i) {
            QCOMPARE(events.at(i).seq, events.size() - i);
            QVERIFY(domain::fits(events.at(i), prev.isEmpty() ? QByteArray(64, '0') : prev));
            prev = events.at(i).hash;
        }
    }

    void aNameAfterTheFirstIsAnother()
    {
        Story story;
        const auto name = [&](const QString& id, const QString& as) {
            story.ada.patch(u"/organizations/%1/name"_s.arg(id), {{u"name"_s, as}});
        };
        // What was not made by sign-up has its first name from the start.
        const QString other
            = story.ada.post(u"/organizations"_s, {{u"name"_s, u"Elsewhere"_s}}).text("id");
        name(other, u"Nowhere"_s);
        name(story.house, u"House"_s);
        name(story.house, u"Home"_s);
        QCOMPARE(actionsFor(story.ada).filter(u"named"_s),
            (QStringList{
                u"organization.renamed"_s, u"organization.named"_s, u"organization.renamed"_s}));
    }

    void refusedAndUselessRequestsLeaveNoTrace()
    {
        Story story;
        const qsizetype before = eventsFor(story.ada).size();
        story.ada.post(u"/organizations"_s, {{u"name"_s, u" "_s}});
        story.bob.patch(u"/governance/settings"_s, {{u"signUpOpen"_s, true}});
        story.ada.patch(u"/governance/settings"_s, {{u"signUpOpen"_s, false}});
        story.ada.get(u"/organizations"_s);
        QCOMPARE(eventsFor(story.ada).size(), before);
    }

    void whatIsHashedHoldsNoAddressAndNoSecret()
    {
        Story story;
        story.go();
        story.ada.post(u"/auth/api-key/generate"_s);
        story.ada.patch(u"/auth/profile"_s, {{u"displayName"_s, u"Ada Lovelace"_s}});
        for (const domain::ActivityEvent& event : eventsFor(story.ada)) {
            const QByteArray hashed
                = QJsonDocument(domain::hashedBody(event)).toJson(QJsonDocument::Compact);
            for (const char* never : {"acme.example", "bob", "ada's", "Lovelace", "argon2"})
                QVERIFY2(!hashed.contains(never), hashed.constData());
        }
    }

    void itCanBeSearchedAndNarrowed()
    {
        Story story;
        story.go();
        QCOMPARE(actionsFor(story.ada, u"&q=NAMED"_s), QStringList{u"organization.named"_s});
        QCOMPARE(actionsFor(story.ada, u"&q=bob%20role"_s), QStringList{u"member.role-changed"_s});
        QCOMPARE(actionsFor(story.ada, u"&q=bob@acme"_s).size(), 4);
        QCOMPARE(actionsFor(story.ada, u"&organizationId="_s + story.house),
            (QStringList{u"member.role-changed"_s, u"organization.named"_s, u"invitation.created"_s,
                u"member.invited"_s, u"organization.created"_s}));
        QCOMPARE(
            story.ada.get(u"/governance/activity?organizationId=x"_s).field(), u"organizationId"_s);
    }

    void namesAreFoundWhateverTheirCase()
    {
        Story story;
        story.ada.patch(
            u"/organizations/%1/name"_s.arg(story.house), {{u"name"_s, u"\u00c9COLE \u0416UK"_s}});
        const qsizetype all = actionsFor(story.ada, u"&organizationId="_s + story.house).size();
        for (const char* q : {"%C3%89COLE", "%C3%A9cole", "%D0%96uk", "%D0%B6UK%20%C3%A9co"})
            QCOMPARE(actionsFor(story.ada, u"&q="_s + QLatin1String(q)).size(), all);
        QCOMPARE(actionsFor(story.ada, u"&q=ecole"_s).size(), 0);
    }

    void anAdminSeesTheirOrganizationsOnly()
    {
        Story story;
        QCOMPARE(story.bob.get(u"/governance/activity"_s).status, 403);
        story.go();
        story.ada.post(u"/organizations"_s, {{u"name"_s, u"Elsewhere"_s}});
        QCOMPARE(actionsFor(story.bob),
            (QStringList{u"member.role-changed"_s, u"organization.named"_s, u"invitation.created"_s,
                u"member.invited"_s, u"organization.created"_s}));
    }

    void theChainHoldsUntilSomebodyTouchesIt_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<int>("broken");
        QTest::newRow("untouched") << QString() << 0;
        QTest::newRow("action")
            << u"UPDATE activity SET action = 'organization.archived' WHERE seq = 4"_s << 4;
        QTest::newRow("actor") << u"UPDATE activity SET actor_id = '' WHERE seq = 9"_s << 9;
        QTest::newRow("time")
            << u"UPDATE activity SET created_at = '2020-01-01T00:00:00.000Z' WHERE seq = 1"_s << 1;
        QTest::newRow("detail")
            << u"UPDATE activity SET after_json = '{\"role\":\"member\"}' WHERE seq = 10"_s << 10;
        QTest::newRow("hash") << u"UPDATE activity SET hash = prev_hash WHERE seq = 5"_s << 5;
        QTest::newRow("row gone") << u"DELETE FROM activity WHERE seq = 6"_s << 7;
        QTest::newRow("first gone") << u"DELETE FROM activity WHERE seq = 1"_s << 2;
    }

    void theChainHoldsUntilSomebodyTouchesIt()
    {
        QFETCH(const QString, sql);
        QFETCH(const int, broken);
        Story story;
        story.go();
        if (!sql.isEmpty())
            story.sql(sql);
        const QJsonObject found = verification(story.ada);
        if (broken == 0) {
            QVERIFY(!found.contains("firstBroken"_L1));
            QCOMPARE(found["checked"_L1].toInt(), 10);
            QCOMPARE(found["head"_L1].toString().toLatin1(), eventsFor(story.ada).first().hash);
        } else {
            QCOMPARE(found["firstBroken"_L1].toInt(), broken);
        }
    }

    void aLongChainIsWalkedInSteps()
    {
        Story story;
        QStringList emails;
        for (int i = 0; i < 500; ++i)
            emails.append(u"p%1@acme.example"_s.arg(i));
        const auto invited = story.ada.post(u"/organizations/%1/users/invite"_s.arg(story.house),
            {{u"emails"_s, QJsonArray::fromStringList(emails)}, {u"role"_s, u"member"_s}});
        QCOMPARE(invited.status, 201);
        QCOMPARE(verification(story.ada)["checked"_L1].toInt(), 8 + 1000);
        story.sql(u"UPDATE activity SET reason = 'x' WHERE seq = 777"_s);
        QCOMPARE(verification(story.ada)["firstBroken"_L1].toInt(), 777);
    }

    void anErasedPersonLeavesTheChainValid()
    {
        Story story;
        story.go();
        const auto database = story.fixture.database();
        const QString bob = ServiceFixture::userOf(story.bob);
        database->execute(
            u"UPDATE account SET email = ?, email_hmac = 'erased-1', display_name = NULL "
            "WHERE id = ?"_s,
            {database->sealer().seal(u"erased-1"_s, service::sealed::email.at(bob)), bob});
        QVERIFY(!database->failed());
        QVERIFY(!verification(story.ada).contains("firstBroken"_L1));
        QVERIFY(!story.ada.get(u"/governance/activity"_s).body.contains("bob@acme"));
    }
};

QTEST_GUILESS_MAIN(ServiceActivityTest)
#include "service_activity_test.moc"
