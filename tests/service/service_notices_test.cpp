// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/wait_until.h"
#include "service/listing_scene.h"
#include "service/mail_scene.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QTest>

#include <algorithm>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

const QString eve = u"eve@acme.example"_s;
const QString noticesPath = u"/governance/listing/versions/2/notices"_s;

QString ada()
{
    return ServiceFixture::operatorEmail();
}

//! Version 2, 40 days from now.
int publishSoon(MailScene& scene)
{
    return publish(
        scene.ada, scene.ada, draftBody(completeListing(), scene.fixture.now().date().addDays(40)));
}

QJsonArray noticesOf(MailScene& scene)
{
    return scene.ada.get(noticesPath).object()["items"_L1].toArray();
}

//! Mails about the listing that the relay has for that address.
QList<QByteArray> told(MailScene& scene, const QString& address)
{
    QList<QByteArray> all = scene.arrived(address);
    all.removeIf([](const QByteArray& mail) { return !mail.contains("sub-processors change on"); });
    return all;
}

bool allBecome(MailScene& scene, const QString& state)
{
    return waitUntil(
        [&] {
            const QJsonArray all = noticesOf(scene);
            return !all.isEmpty()
                && std::all_of(all.begin(), all.end(),
                    [&](const QJsonValue& each) { return each["state"_L1].toString() == state; });
        },
        20'000);
}

} // namespace

//! Who is told of a new version, once each, and what is kept of it.
class ServiceNoticesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPublicationTellsEachAdminOnce()
    {
        MailScene scene;
        (void)scene.fixture.memberClient(scene.ada, eve, u"admin"_s);
        (void)scene.fixture.memberClient(scene.ada, u"mia@acme.example"_s, u"member"_s);
        scene.ada.post(u"/organizations"_s, {{u"name"_s, u"Second"_s}});
        QCOMPARE(publishSoon(scene), 201);
        QVERIFY(allBecome(scene, u"sent"_s));
        const QJsonArray all = noticesOf(scene);
        QCOMPARE(all.size(), 3); // Ada for two organizations
        QSet<QString> mails;
        for (const QJsonValue& each : all) {
            mails.insert(each["mailId"_L1].toString());
            QVERIFY(each["admin"_L1].toBool());
            const QList<QByteArray> arrived = told(scene, each["address"_L1].toString());
            QCOMPARE(arrived.size(), 1);
            QCOMPARE(each["contentHash"_L1].toString().toLatin1(),
                QCryptographicHash::hash(arrived.first(), QCryptographicHash::Sha256).toHex());
            QVERIFY(!arrived.first().contains("List-Unsubscribe"));
        }
        QCOMPARE(mails.size(), 2);
        const QJsonObject again = scene.ada.post(noticesPath).object();
        QCOMPARE(again["mails"_L1].toInt(-1), 0);
        QCOMPARE(again["notices"_L1].toInt(-1), 0);
        QCOMPARE(again["told"_L1].toInt(-1), 3);
        QVERIFY(told(scene, u"mia@acme.example"_s).isEmpty());
    }

    void withoutARelayTheyAreToldLater()
    {
        MailScene scene;
        QCOMPARE(
            scene.ada.patch(u"/governance/mail/relay"_s, {{u"host"_s, QString()}}).status, 200);
        QCOMPARE(publishSoon(scene), 201);
        QVERIFY(noticesOf(scene).isEmpty());
        const ServiceAnswer refused = scene.ada.post(noticesPath);
        QCOMPARE(refused.status, 409);
        QCOMPARE(refused.code(), u"mail.no-relay"_s);
        QCOMPARE(scene.ada.patch(u"/governance/mail/relay"_s, relayBody(scene.relay)).status, 200);
        QCOMPARE(scene.ada.post(noticesPath).object()["mails"_L1].toInt(), 1);
        QVERIFY(allBecome(scene, u"sent"_s));
        QCOMPARE(told(scene, ada()).size(), 1);
    }

    void whoCameLaterIsToldByAsking()
    {
        MailScene scene;
        QCOMPARE(publishSoon(scene), 201);
        QVERIFY(allBecome(scene, u"sent"_s));
        (void)scene.fixture.memberClient(scene.ada, eve, u"admin"_s);
        const QJsonObject later = scene.ada.post(noticesPath).object();
        QCOMPARE(later["mails"_L1].toInt(), 1);
        QCOMPARE(later["told"_L1].toInt(), 1);
        QVERIFY(allBecome(scene, u"sent"_s));
        QCOMPARE(told(scene, eve).size(), 1);
        QCOMPARE(told(scene, ada()).size(), 1);
    }

    void whoIsToldLateIsOnRecordWithTheDaysThatWereLeft()
    {
        MailScene scene;
        const auto lastTold = [&] {
            const QJsonArray all
                = scene.ada.get(u"/governance/activity?limit=20"_s).object()["items"_L1].toArray();
            for (const QJsonValue& each : all) {
                if (each["action"_L1].toString() == u"listing.told"_s)
                    return each["after"_L1].toObject();
            }
            return QJsonObject();
        };
        QCOMPARE(publishSoon(scene), 201);
        QCOMPARE(lastTold()["notices"_L1].toInt(), 1);
        QVERIFY(!lastTold().contains("daysLeft"_L1));
        scene.fixture.advance(20LL * 24 * 3600);
        scene.ada.signIn(ada(), ServiceFixture::password());
        (void)scene.fixture.memberClient(scene.ada, eve, u"admin"_s);
        QCOMPARE(scene.ada.post(noticesPath).object()["mails"_L1].toInt(), 1);
        QCOMPARE(lastTold()["daysLeft"_L1].toInt(), 20);
        QCOMPARE(lastTold()["noticeDays"_L1].toInt(), 30);
        const QJsonArray all = noticesOf(scene);
        QCOMPARE(all.size(), 2);
        for (const QJsonValue& each : all) {
            const bool late = each["address"_L1].toString() == eve;
            QCOMPARE(each["daysLeft"_L1].toInt(), late ? 20 : 40);
            QCOMPARE(each["noticeDays"_L1].toInt(), 30);
        }
        QVERIFY(scene.ada.get(noticesPath + u"/export?format=csv"_s).body.contains("Z,20,30,"));
    }

    void theMailSaysWhatChangesAndUntilWhenOneCanObject()
    {
        MailScene scene;
        QCOMPARE(publishSoon(scene), 201);
        QVERIFY(allBecome(scene, u"sent"_s));
        const QString mail = noticesOf(scene).first()["mailId"_L1].toString();
        const QJsonObject preview = scene.ada.get(u"/governance/mails/"_s + mail).object();
        QCOMPARE(preview["kind"_L1].toString(), u"listing_notice"_s);
        const QString text = preview["text"_L1].toString();
        QVERIFY(text.contains(u"WorkOS (added)"_s));
        QVERIFY(text.contains(u"News."_s));
        const QDate today = scene.fixture.now().date();
        const QJsonArray changes
            = scene.ada.get(listingPath(u"/versions/2/changes"_s)).object()["items"_L1].toArray();
        QVERIFY(!changes.isEmpty());
        for (const QJsonValue& each : changes)
            QCOMPARE(each["noticeSentOn"_L1].toString(), today.toString(Qt::ISODate));
        const QLocale english(QLocale::English);
        QVERIFY(text.contains(
            QString(u"until "_s + english.toString(today.addDays(30), u"d MMMM yyyy"_s))));
    }

    void anEmergencyIsMarkedAsOne()
    {
        MailScene scene;
        QCOMPARE(
            publish(scene.ada, scene.ada, draftBody(completeListing(), scene.fixture.now().date())),
            201);
        QVERIFY(allBecome(scene, u"sent"_s));
        const QString mail = noticesOf(scene).first()["mailId"_L1].toString();
        const QString text
            = scene.ada.get(u"/governance/mails/"_s + mail).object()["text"_L1].toString();
        QVERIFY(text.contains(u"shorter than usual"_s));
        QVERIFY(text.contains(u"The old provider ends its service today."_s));
    }

    void aWithdrawalStopsWhatHasNotLeft()
    {
        MailScene scene;
        scene.relay.refuse(u"RCPT"_s, u"451 4.7.1 Later"_s, {}, 100);
        QCOMPARE(publishSoon(scene), 201);
        QVERIFY(waitUntil([&] { return scene.mailTo(ada())["replyCode"_L1].toInt() == 451; }));
        QCOMPARE(scene.ada
                     .post(listingPath(u"/versions/2/withdrawal"_s),
                         {{u"reason"_s, u"It was not signed."_s}})
                     .status,
            200);
        scene.fixture.advance(61);
        QVERIFY(allBecome(scene, u"failed"_s));
        QVERIFY(told(scene, ada()).isEmpty());
        const QString mail = noticesOf(scene).first()["mailId"_L1].toString();
        QCOMPARE(scene.ada.post(u"/governance/mails/%1/sending"_s.arg(mail)).code(),
            u"mail.link-over"_s);
        QCOMPARE(scene.ada.post(noticesPath).code(), u"notice.over"_s);
        QCOMPARE(scene.ada.post(listingPath(u"/versions/1/notices"_s)).code(), u"notice.none"_s);
    }

    //! The relay was spoken to, and had none of the mail yet.
    void aClockThatIsSetBackLetsNoneOfThemLeave()
    {
        MailScene scene;
        scene.relay.disturb(u"RCPT"_s, u"hold"_s);
        QCOMPARE(publishSoon(scene), 201);
        QVERIFY(waitUntil([&] { return scene.relay.held() == 1; }, 20'000));
        QCOMPARE(scene.ada
                     .post(listingPath(u"/versions/2/withdrawal"_s),
                         {{u"reason"_s, u"It was not signed."_s}})
                     .status,
            200);
        scene.fixture.advance(-3600);
        scene.relay.release();
        QVERIFY(allBecome(scene, u"failed"_s));
        QVERIFY(scene.arrived(ada()).isEmpty());
    }

    void filesHaveTheHashes()
    {
        MailScene scene;
        QCOMPARE(publishSoon(scene), 201);
        QVERIFY(allBecome(scene, u"sent"_s));
        const QByteArray hash = noticesOf(scene).first()["contentHash"_L1].toString().toLatin1();
        QCOMPARE(hash.size(), 64);
        const ServiceAnswer csv = scene.ada.get(noticesPath + u"/export?format=csv"_s);
        QVERIFY(csv.body.contains(hash) && csv.body.contains(ada().toLatin1()));
        const ServiceAnswer json = scene.ada.get(noticesPath + u"/export?format=json"_s);
        QCOMPARE(json.object()["notices"_L1][0]["contentHash"_L1].toString().toLatin1(), hash);
        scene.ada.captured = false; // the description knows no such format
        QCOMPARE(scene.ada.get(noticesPath + u"/export?format=pdf"_s).code(), u"notice.format"_s);
    }

    void auditorsSeeMaskedAddresses()
    {
        MailScene scene;
        ServiceClient ian
            = scene.fixture.memberClient(scene.ada, u"ian@acme.example"_s, u"member"_s);
        scene.ada.patch(u"/governance/people/%1/role"_s.arg(ServiceFixture::userOf(ian)),
            {{u"role"_s, u"auditor"_s}});
        QCOMPARE(publishSoon(scene), 201);
        QCOMPARE(ian.get(noticesPath).object()["items"_L1][0]["address"_L1].toString(),
            u"a***@acme.example"_s);
        QVERIFY(!ian.get(noticesPath + u"/export?format=json"_s).body.contains(ada().toLatin1()));
    }

    void whatBecameOfAMailOutlivesIt()
    {
        MailScene scene;
        QCOMPARE(publishSoon(scene), 201);
        QVERIFY(allBecome(scene, u"sent"_s));
        const QString hash = noticesOf(scene).first()["contentHash"_L1].toString();
        scene.fixture.advance(91LL * 24 * 3600);
        scene.ada.signIn(ada(), ServiceFixture::password());
        QVERIFY(waitUntil(
            [&] { return !noticesOf(scene).first().toObject().contains("mailId"_L1); }, 20'000));
        const QJsonObject kept = noticesOf(scene).first().toObject();
        QCOMPARE(kept["state"_L1].toString(), u"sent"_s);
        QCOMPARE(kept["contentHash"_L1].toString(), hash);
        QVERIFY(!kept["leftAt"_L1].toString().isEmpty());
    }

    void aRelayOfFrenchMailsTellsInFrench()
    {
        MailScene scene;
        scene.ada.patch(u"/governance/mail/relay"_s, {{u"language"_s, u"fr"_s}});
        QCOMPARE(publishSoon(scene), 201);
        QVERIFY(allBecome(scene, u"sent"_s));
        QVERIFY(scene.mailTo(ada())["subject"_L1].toString().startsWith(u"Nos sous-traitants"_s));
    }
};

QTEST_GUILESS_MAIN(ServiceNoticesTest)
#include "service_notices_test.moc"
