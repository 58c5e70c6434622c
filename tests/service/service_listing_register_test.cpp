// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/wait_until.h"
#include "service/listing_scene.h"
#include "service/mail_scene.h"
#include "service/store/erasure.h"
#include "service/store/suppressions.h"
#include "service/store/transaction.h"

#include <QRegularExpression>
#include <QTest>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

const QString news = u"news@globex.example"_s;
const QString globex = u"7d5c2f5e-0b8e-4c58-9a38-2f6f3b7f5a11"_s; // its id in the other cloud
const QString subscribersPath = u"/governance/listing/subscribers"_s;
const QString noticesPath = listingPath(u"/versions/2/notices"_s);
const QString objectionsPath = listingPath(u"/versions/2/objections"_s);

QJsonArray itemsOf(const ServiceAnswer& answer)
{
    return answer.object()["items"_L1].toArray();
}

//! Those of `items` that are about Globex.
QJsonArray ofGlobex(const QJsonArray& items)
{
    QJsonArray found;
    for (const QJsonValue& each : items) {
        if (each["organizationId"_L1].toString() == globex)
            found.append(each);
    }
    return found;
}

struct Story {
    MailScene scene;

    ServiceAnswer add(ServiceClient& by, const QJsonObject& more, const QString& address = news)
    {
        QJsonObject body{{u"organizationId"_s, globex}, {u"address"_s, address},
            {u"reason"_s, u"Their contract asks for it."_s}};
        for (auto each = more.begin(); each != more.end(); ++each)
            body.insert(each.key(), each.value());
        return by.post(subscribersPath, body);
    }
    ServiceAnswer addNamed(const QString& name = u"Globex"_s, const QString& address = news)
    {
        return add(scene.ada, {{u"organizationName"_s, name}}, address);
    }
    ServiceAnswer object(ServiceClient& by, const QJsonObject& more)
    {
        QJsonObject body{{u"organizationId"_s, globex}, {u"ground"_s, u"location"_s},
            {u"text"_s, u"Our data have to stay in France."_s}};
        for (auto each = more.begin(); each != more.end(); ++each)
            body.insert(each.key(), each.value());
        return by.post(objectionsPath, body);
    }
    //! The answer to the first mail to the address.
    bool confirm()
    {
        if (!waitUntil([&] { return !scene.arrived(news).isEmpty(); }, 20'000))
            return false;
        QByteArray message = scene.arrived(news).first();
        message.replace("=\r\n", "");
        static const QRegularExpression code(u"Confirm ([A-Za-z0-9_-]{43})"_s);
        const QJsonObject said{
            {u"code"_s, code.match(QString::fromUtf8(message)).captured(1)}, {u"ends"_s, false}};
        return scene.ada.post(QString(subscribersPath + u"/answers"_s), said).status == 200;
    }
    int publishSoon()
    {
        return publish(scene.ada, scene.ada,
            draftBody(completeListing(), scene.fixture.now().date().addDays(40)));
    }
    //! Names on the register.
    QStringList names()
    {
        return scene.fixture.database()->all(u"SELECT name FROM listing_register ORDER BY name"_s,
            {}, [](const service::Row& row) { return row.text(0); });
    }
    QJsonObject lastDeed()
    {
        return itemsOf(scene.ada.get(u"/governance/activity?limit=1"_s)).first().toObject();
    }
};

} // namespace

//! Organizations of another cloud, which the service knows by what is told for them alone.
class ServiceListingRegisterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsToldByTheAddressesThatConfirmed()
    {
        Story story;
        const ServiceAnswer added = story.addNamed(u"  Globex "_s);
        QCOMPARE(added.status, 201);
        QCOMPARE(added.text("organizationId"), globex);
        QCOMPARE(added.text("organizationName"), u"Globex"_s);
        QCOMPARE(story.lastDeed()["organizationId"_L1].toString(), QString());
        QVERIFY(!story.scene.mailTo(news).isEmpty());
        QVERIFY(!story.scene.mailTo(news).contains("organizationId"_L1));
        QCOMPARE(story.publishSoon(), 201);
        QVERIFY(ofGlobex(itemsOf(story.scene.ada.get(noticesPath))).isEmpty());
        QVERIFY(story.confirm());
        QCOMPARE(story.scene.ada.post(noticesPath).object()["notices"_L1].toInt(), 1);
        QCOMPARE(story.scene.ada.post(noticesPath).object()["notices"_L1].toInt(), 0);
        QVERIFY(waitUntil([&] { return story.scene.arrived(news).size() == 2; }, 20'000));
        const QJsonArray told = ofGlobex(itemsOf(story.scene.ada.get(noticesPath)));
        QCOMPARE(told.size(), 1); // nobody else is told for it, an admin least of all
        QCOMPARE(told.first()["address"_L1].toString(), news);
        QCOMPARE(told.first()["organizationName"_L1].toString(), u"Globex"_s);
        const ServiceAnswer csv
            = story.scene.ada.get(QString(noticesPath + u"/export?format=csv"_s));
        QVERIFY(csv.body.contains(QByteArray("Globex," + globex.toLatin1())));
        QCOMPARE(
            itemsOf(story.scene.ada.get(QString(subscribersPath + u"?organizationId="_s + globex)))
                .size(),
            1);
        const QString end = QString(subscribersPath + u'/' + added.text("id") + u"/end"_s);
        QCOMPARE(
            story.scene.ada.post(end, {{u"reason"_s, u"They left."_s}}).text("state"), u"ended"_s);
    }

    void withoutANameItIsUnknown()
    {
        Story story;
        QCOMPARE(story.add(story.scene.ada, {}).code(), u"organization.unknown"_s);
        QCOMPARE(story.addNamed(u" "_s).code(), u"organization.name.blank"_s);
        QCOMPARE(story.addNamed(u" "_s).field(), u"organizationName"_s);
        QCOMPARE(story.addNamed(QString(256, u'x')).code(), u"organization.name.long"_s);
        QCOMPARE(story.addNamed().status, 201);
        QCOMPARE(story.addNamed().code(), u"subscriber.exists"_s);
        QCOMPARE(story.add(story.scene.ada, {}, u"other@globex.example"_s).status, 201);
        QCOMPARE(story.addNamed(u"Globex Group"_s, u"third@globex.example"_s).status, 201);
        QCOMPARE(story.names(), QStringList{u"Globex Group"_s});
        const QJsonArray all = ofGlobex(itemsOf(story.scene.ada.get(subscribersPath)));
        QCOMPARE(all.size(), 3);
        for (const QJsonValue& each : all)
            QCOMPARE(each["organizationName"_L1].toString(), u"Globex Group"_s);
    }

    //! Nothing is put on the register for a form that is refused.
    void aRefusedFormLeavesNoEntry()
    {
        Story story;
        QCOMPARE(story.addNamed(u"Globex"_s, u"nonsense"_s).status, 422);
        QVERIFY(story.names().isEmpty());
    }

    void onlyWhoMayPublishKnowsIt()
    {
        Story story;
        ServiceClient& ada = story.scene.ada;
        ServiceClient eve
            = story.scene.fixture.memberClient(ada, u"eve@acme.example"_s, u"admin"_s);
        QCOMPARE(story.add(eve, {{u"organizationName"_s, u"Globex"_s}}).code(),
            u"organization.unknown"_s);
        QVERIFY(story.names().isEmpty());
        QCOMPARE(story.addNamed().status, 201);
        QCOMPARE(story.add(eve, {}, u"other@globex.example"_s).code(), u"organization.unknown"_s);
        QVERIFY(ofGlobex(itemsOf(eve.get(subscribersPath))).isEmpty());
    }

    void oneOfThisServiceKeepsItsName()
    {
        Story story;
        const ServiceAnswer added = story.add(story.scene.ada,
            {{u"organizationId"_s, story.scene.organization},
                {u"organizationName"_s, u"Globex"_s}});
        QCOMPARE(added.status, 201);
        QVERIFY(added.text("organizationName") != u"Globex"_s);
        QVERIFY(story.names().isEmpty());
    }

    void itObjects()
    {
        Story story;
        ServiceClient& ada = story.scene.ada;
        ServiceClient eve
            = story.scene.fixture.memberClient(ada, u"eve@acme.example"_s, u"admin"_s);
        QCOMPARE(story.publishSoon(), 201);
        QCOMPARE(story.object(ada, {}).code(), u"organization.unknown"_s);
        const ServiceAnswer raised = story.object(ada, {{u"organizationName"_s, u"Globex"_s}});
        QCOMPARE(raised.status, 201);
        QCOMPARE(raised.text("organizationId"), globex);
        QCOMPARE(raised.text("organizationName"), u"Globex"_s);
        const QString list = listingPath(u"/objections"_s);
        QCOMPARE(itemsOf(ada.get(list)).size(), 1);
        QVERIFY(itemsOf(eve.get(list)).isEmpty());
        const QString one = QString(list + u'/' + raised.text("id"));
        QCOMPARE(eve.patch(one, {{u"state"_s, u"withdrawn"_s}}).code(), u"objection.unknown"_s);
        QCOMPARE(ada.patch(one, {{u"state"_s, u"withdrawn"_s}}).text("state"), u"withdrawn"_s);
        QCOMPARE(story.lastDeed()["organizationId"_L1].toString(), QString());
    }

    void anErasureRenamesWhatIsNamedAfterThem_data()
    {
        QTest::addColumn<bool>("byTheList");
        QTest::newRow("at once") << false;
        QTest::newRow("once more, after a backup came back") << true;
    }

    //! Sign-up in the other cloud may have named it after the person.
    void anErasureRenamesWhatIsNamedAfterThem()
    {
        QFETCH(const bool, byTheList);
        Story story;
        QCOMPARE(story.addNamed(u"news's organization"_s).status, 201);
        QCOMPARE(story
                     .add(story.scene.ada,
                         {{u"organizationId"_s, u"11111111-0b8e-4c58-9a38-2f6f3b7f5a11"_s},
                             {u"organizationName"_s, u"Newsroom"_s}},
                         u"other@globex.example"_s)
                     .status,
            201);
        const auto database = story.scene.fixture.database();
        const auto erased = service::change(*database, [&]() -> base::Result<base::Done> {
            const QDateTime now = story.scene.fixture.now();
            if (!byTheList) {
                [[maybe_unused]] const auto done = service::erasePerson(*database, news, now);
                return base::Done{};
            }
            service::SuppressionStore(*database).add(news, now);
            [[maybe_unused]] const auto done = service::eraseWhomTheListNames(*database, now);
            return base::Done{};
        });
        QVERIFY(erased);
        QCOMPARE(story.names(), (QStringList{u"Newsroom"_s, u"Organization 7d5c2f5e"_s}));
        QVERIFY(ofGlobex(itemsOf(story.scene.ada.get(subscribersPath))).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ServiceListingRegisterTest)
#include "service_listing_register_test.moc"
