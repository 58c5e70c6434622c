// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/listing_scene.h"
#include "service/mail_scene.h"

#include <QTest>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

const QString objectionsPath = u"/governance/listing/objections"_s;
const QString raisePath = u"/governance/listing/versions/2/objections"_s;

//! Version 2 was published today, with 30 days of notice and 40 until it holds.
struct Story {
    MailScene scene;
    ServiceClient eve = scene.fixture.memberClient(scene.ada, u"eve@acme.example"_s, u"admin"_s);
    QDate published = scene.fixture.now().date();
    int status = publish(scene.ada, scene.ada, draftBody(completeListing(), published.addDays(40)));

    ServiceAnswer raise(ServiceClient& by, const QJsonObject& more = {})
    {
        QJsonObject body{{u"organizationId"_s, scene.organization}, {u"ground"_s, u"location"_s},
            {u"text"_s, u"Our data have to stay in the Union."_s}};
        for (auto each = more.begin(); each != more.end(); ++each)
            body.insert(each.key(), each.value());
        return by.post(raisePath, body);
    }
    ServiceAnswer move(ServiceClient& by, const QJsonObject& objection, const QString& state,
        const QString& outcome = {})
    {
        const QByteArray seen = '"' + QByteArray::number(objection["rev"_L1].toInt()) + '"';
        return by.patch(QString(objectionsPath + u'/' + objection["id"_L1].toString()),
            {{u"state"_s, state}, {u"outcome"_s, outcome}}, {{"If-Match", seen}});
    }
    QJsonArray list(ServiceClient& by)
    {
        return by.get(objectionsPath).object()["items"_L1].toArray();
    }
    QString dayAfter(int days) const { return published.addDays(days).toString(Qt::ISODate); }
    void wait(int days)
    {
        scene.fixture.advance(days * 24LL * 3600);
        scene.ada.signIn(ServiceFixture::operatorEmail(), ServiceFixture::password());
        eve.signIn(u"eve@acme.example"_s, ServiceFixture::password());
    }
};

} // namespace

//! What organizations have against a version, and what becomes of it.
class ServiceObjectionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAdminObjectsAndTheOperatorDecides()
    {
        Story story;
        QCOMPARE(story.status, 201);
        const ServiceAnswer raised = story.raise(story.eve);
        QCOMPARE(raised.status, 201);
        const QJsonObject objection = raised.object();
        QCOMPARE(objection["state"_L1].toString(), u"open"_s);
        QCOMPARE(objection["late"_L1].toBool(true), false);
        QCOMPARE(objection["needsDecision"_L1].toBool(), true);
        QCOMPARE(objection["receivedOn"_L1].toString(), story.dayAfter(0));
        QCOMPARE(objection["until"_L1].toString(), story.dayAfter(30));
        QCOMPARE(objection["effectiveDate"_L1].toString(), story.dayAfter(40));
        QCOMPARE(story.list(story.scene.ada).size(), 1);
        QCOMPARE(story.move(story.eve, objection, u"dismissed"_s, u"No."_s).status, 403);
        QCOMPARE(
            story.move(story.scene.ada, objection, u"dismissed"_s).code(), u"objection.outcome"_s);
        const QJsonObject talked
            = story.move(story.scene.ada, objection, u"discussing"_s, u"We look for a way."_s)
                  .object();
        QCOMPARE(talked["needsDecision"_L1].toBool(), true);
        QCOMPARE(
            story.move(story.scene.ada, objection, u"dismissed"_s, u"No."_s).status, 412); // old
        const QJsonObject settled
            = story.move(story.scene.ada, talked, u"accommodated"_s, u"They stay in the Union."_s)
                  .object();
        QCOMPARE(settled["needsDecision"_L1].toBool(true), false);
        QCOMPARE(settled["outcome"_L1].toString(), u"They stay in the Union."_s);
        QVERIFY(!settled["decidedAt"_L1].toString().isEmpty());
        QCOMPARE(story.move(story.scene.ada, settled, u"dismissed"_s, u"No."_s).code(),
            u"objection.state"_s);
    }

    void anAdminWithdrawsTheirOwn()
    {
        Story story;
        const QJsonObject objection = story.raise(story.eve).object();
        const ServiceAnswer withdrawn = story.move(story.eve, objection, u"withdrawn"_s);
        QCOMPARE(withdrawn.text("state"), u"withdrawn"_s);
        QCOMPARE(withdrawn.object()["needsDecision"_L1].toBool(true), false);
    }

    void theDayOfItsReceiptDecidesWhetherItIsLate()
    {
        Story story;
        story.wait(31);
        const QJsonObject late = story.raise(story.eve).object();
        QCOMPARE(late["late"_L1].toBool(), true);
        QCOMPARE(late["needsDecision"_L1].toBool(), true);
        const QJsonObject letter
            = story.raise(story.scene.ada, {{u"receivedOn"_s, story.dayAfter(30)}}).object();
        QCOMPARE(letter["late"_L1].toBool(true), false);
        QCOMPARE(letter["receivedOn"_L1].toString(), story.dayAfter(30));
        for (const int days : {-1, 32})
            QCOMPARE(
                story.raise(story.scene.ada, {{u"receivedOn"_s, story.dayAfter(days)}}).field(),
                u"receivedOn"_s);
        QCOMPARE(story.raise(story.eve, {{u"receivedOn"_s, story.dayAfter(30)}}).code(),
            u"objection.received"_s);
    }

    void nothingIsLeftToDecideOfAWithdrawnVersion()
    {
        Story story;
        QCOMPARE(story.raise(story.eve).status, 201);
        QCOMPARE(story.scene.ada
                     .post(listingPath(u"/versions/2/withdrawal"_s),
                         {{u"reason"_s, u"It was not signed."_s}})
                     .status,
            200);
        const QJsonObject objection = story.list(story.eve).first().toObject();
        QCOMPARE(objection["overtaken"_L1].toBool(), true);
        QCOMPARE(objection["needsDecision"_L1].toBool(true), false);
        QCOMPARE(story.raise(story.eve).code(), u"notice.over"_s);
    }

    void eachSeesThoseOfTheirOrganizations()
    {
        Story story;
        ServiceClient& ada = story.scene.ada;
        const QString second = ada.post(u"/organizations"_s, {{u"name"_s, u"Second"_s}}).text("id");
        const QJsonObject there{{u"organizationId"_s, second}};
        const QJsonObject theirs = story.raise(ada, there).object();
        QVERIFY(!theirs["id"_L1].toString().isEmpty());
        QVERIFY(story.list(story.eve).isEmpty());
        QCOMPARE(story.raise(story.eve, there).status, 403);
        QCOMPARE(story.move(story.eve, theirs, u"withdrawn"_s).status, 404);
        QCOMPARE(story.raise(ada, {{u"text"_s, u"No."_s}}).field(), u"text"_s);
        ada.captured = false; // the description knows no such word
        QCOMPARE(story.raise(ada, {{u"ground"_s, u"taste"_s}}).status, 400);
    }
};

QTEST_GUILESS_MAIN(ServiceObjectionsTest)
#include "service_objections_test.moc"
