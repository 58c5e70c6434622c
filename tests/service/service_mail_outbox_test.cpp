// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/wait_until.h"
#include "service/mail_scene.h"
#include "service/store/transaction.h"

#include <QTest>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

const QString bob = u"bob@acme.example"_s;
const QString carol = u"carol@acme.example"_s;
const QString dave = u"dave@acme.example"_s;

QString pathOf(const QJsonObject& mail, const QString& rest = {})
{
    return QString(u"/governance/mails/"_s + mail["id"_L1].toString() + rest);
}

} // namespace

//! What becomes of mails that do not leave at once.
class ServiceMailOutboxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGreylistedMailIsTriedAgain()
    {
        MailScene scene;
        scene.relay.refuse(u"RCPT"_s, u"451 4.7.1 Greylisted, try again later"_s);
        scene.invite({bob});
        QVERIFY(waitUntil([&] { return scene.mailTo(bob)["replyCode"_L1].toInt() == 451; }));
        const QJsonObject waiting = scene.mailTo(bob);
        QCOMPARE(waiting["state"_L1].toString(), u"queued"_s);
        QCOMPARE(waiting["attempts"_L1].toInt(), 1);
        QCOMPARE(waiting["reply"_L1].toString(), u"4.7.1 Greylisted, try again later"_s);
        QVERIFY(!waiting["nextAt"_L1].toString().isEmpty());
        QVERIFY(scene.arrived(bob).isEmpty());
        scene.fixture.advance(61);
        QVERIFY(scene.becomes(bob, u"sent"_s));
        QCOMPARE(scene.arrived(bob).size(), 1);
        QVERIFY(scene.arrived(bob).first().contains(waiting["messageId"_L1].toString().toLatin1()));
    }

    void ofManyTheRefusedOneIsNotTriedAgain()
    {
        MailScene scene;
        scene.relay.refuse(u"RCPT"_s, u"550 5.1.1 No such user"_s, u"carol@"_s, 100);
        scene.invite({bob, carol, dave});
        QVERIFY(scene.becomes(carol, u"refused"_s));
        QVERIFY(scene.becomes(bob, u"sent"_s) && scene.becomes(dave, u"sent"_s));
        QCOMPARE(scene.mailTo(carol)["reply"_L1].toString(), u"5.1.1 No such user"_s);
        scene.fixture.advance(3600);
        QTest::qWait(300); // several looks of the thread
        QCOMPARE(scene.mailTo(carol)["attempts"_L1].toInt(), 1);
        QCOMPARE(scene.relay.received().size(), 2);
    }

    void aRelayThatIsAwayIsWaitedFor()
    {
        MailScene scene;
        QVERIFY(scene.ada
                    .patch(u"/governance/mail/relay"_s,
                        {{u"port"_s, 9}, {u"password"_s, u"a-key-of-the-relay"_s}})
                    .status
            == 200);
        scene.invite({bob});
        QVERIFY(waitUntil([&] {
            return scene.mailTo(bob)["attempts"_L1].toInt() == 1
                && scene.mailTo(bob)["state"_L1] == "queued"_L1;
        }));
        QCOMPARE(scene.mailTo(bob)["reply"_L1].toString(), u"not_reached"_s);
        scene.ada.patch(u"/governance/mail/relay"_s,
            {{u"port"_s, scene.relay.port()}, {u"password"_s, u"a-key-of-the-relay"_s}});
        scene.fixture.advance(61);
        QVERIFY(scene.becomes(bob, u"sent"_s));
    }

    void anInvitationThatHasEndedIsNotSent()
    {
        MailScene scene;
        scene.relay.refuse(u"RCPT"_s, u"451 4.7.1 Later"_s, {}, 100);
        scene.invite({bob});
        QVERIFY(waitUntil([&] { return scene.mailTo(bob)["replyCode"_L1].toInt() == 451; }));
        scene.fixture.advance(49 * 3600);
        QVERIFY(scene.becomes(bob, u"failed"_s));
        const ServiceAnswer again = scene.ada.post(pathOf(scene.mailTo(bob), u"/sending"_s));
        QCOMPARE(again.status, 409);
        QCOMPARE(again.code(), u"mail.link-over"_s);
    }

    void whatMayHaveLeftIsSentAgainOnlyByAPerson()
    {
        MailScene scene;
        scene.relay.disturb(u"CONTENT"_s, u"hang_up"_s);
        scene.invite({bob});
        QVERIFY(scene.becomes(bob, u"unknown"_s));
        scene.fixture.advance(24 * 3600);
        QTest::qWait(300); // several looks of the thread
        const QJsonObject mail = scene.mailTo(bob);
        QCOMPARE(mail["state"_L1].toString(), u"unknown"_s);
        const QByteArray old = '"' + QByteArray::number(mail["rev"_L1].toInt() - 1) + '"';
        QCOMPARE(scene.ada.post(pathOf(mail, u"/sending"_s), {}, {{"If-Match", old}}).status, 412);
        QCOMPARE(scene.ada.post(pathOf(mail, u"/sending"_s)).status, 202);
        QVERIFY(scene.becomes(bob, u"sent"_s));
        QCOMPARE(scene.arrived(bob).size(), 1);
        QCOMPARE(scene.ada.post(pathOf(mail, u"/sending"_s)).code(), u"mail.state"_s);
    }

    void aMinuteHasItsLimit()
    {
        MailScene scene;
        QCOMPARE(scene.ada.patch(u"/governance/mail/relay"_s, {{u"perMinute"_s, 2}}).status, 200);
        scene.invite({bob, carol, dave});
        QVERIFY(waitUntil([&] { return scene.relay.received().size() == 2; }));
        QTest::qWait(300); // several looks of the thread
        QCOMPARE(scene.relay.received().size(), 2);
        scene.fixture.advance(61);
        QVERIFY(waitUntil([&] { return scene.relay.received().size() == 3; }));
    }

    void whoWaitsForALinkComesFirst()
    {
        MailScene scene;
        QCOMPARE(scene.ada.patch(u"/governance/mail/relay"_s, {{u"perMinute"_s, 1}}).status, 200);
        scene.invite({bob, carol, dave});
        QVERIFY(waitUntil([&] { return scene.relay.received().size() == 1; }));
        const QString ada = ServiceFixture::operatorEmail();
        scene.fixture.client().post(u"/auth/forgot-password"_s, {{u"email"_s, ada}});
        scene.fixture.advance(61);
        QVERIFY(scene.becomes(ada, u"sent"_s));
        QCOMPARE(scene.relay.received().size(), 2);
    }

    //! As when the disk was full just then.
    void whatBecameOfOneAndWasNotPutDownIsUnknown()
    {
        MailScene scene;
        scene.invite({bob});
        QVERIFY(scene.becomes(bob, u"sent"_s));
        const auto database = scene.fixture.database();
        QVERIFY(service::change(*database, [&]() -> base::Result<base::Done> {
            database->execute(u"UPDATE mail SET state = 'sending'"_s);
            return base::Done{};
        }));
        QVERIFY(scene.becomes(bob, u"unknown"_s));
        QCOMPARE(scene.arrived(bob).size(), 1);
    }

    void aReportMarksWhatDidNotArrive()
    {
        MailScene scene;
        scene.invite({bob, carol});
        QVERIFY(scene.becomes(bob, u"sent"_s) && scene.becomes(carol, u"sent"_s));
        const QString path = u"/governance/mail/reports"_s;
        const QJsonObject mail = scene.mailTo(bob);
        const auto others = [&](const QJsonObject& body) {
            return scene.ada.post(path, body).object()["others"_L1].toInt(-1);
        };
        QCOMPARE(others(bounce(mail, bob, u"delayed"_s)), 1);
        QCOMPARE(others(bounce(mail, carol, u"failed"_s)), 1); // not to her
        QCOMPARE(scene.mailTo(bob)["state"_L1].toString(), u"sent"_s);
        const ServiceAnswer answer = scene.ada.post(path, bounce(mail, bob, u"failed"_s));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.object()["bounced"_L1].toArray().size(), 1);
        QCOMPARE(scene.mailTo(bob)["state"_L1].toString(), u"bounced"_s);
        QCOMPARE(scene.mailTo(bob)["reply"_L1].toString(), u"5.1.1 550 Unknown"_s);
        QCOMPARE(scene.mailTo(carol)["state"_L1].toString(), u"sent"_s);
        QCOMPARE(
            scene.ada.post(path, {{u"report"_s, u"Dear sir"_s}}).code(), u"mail.report.shape"_s);
        QCOMPARE(scene.ada.post(pathOf(scene.mailTo(bob), u"/sending"_s)).status, 202);
        QVERIFY(waitUntil([&] { return scene.arrived(bob).size() == 2; }));
    }

    void adminsSeeTheMailsOfTheirOrganizations()
    {
        MailScene scene;
        ServiceClient eve
            = scene.fixture.memberClient(scene.ada, u"eve@acme.example"_s, u"admin"_s);
        ServiceClient mia
            = scene.fixture.memberClient(scene.ada, u"mia@acme.example"_s, u"member"_s);
        scene.ada.post(u"/organizations"_s, {{u"name"_s, u"Second"_s}});
        scene.fixture.client().post(
            u"/auth/forgot-password"_s, {{u"email"_s, u"eve@acme.example"_s}});
        QVERIFY(waitUntil([&] { return scene.mails().size() == 3; }));
        const QJsonArray hers = eve.get(u"/governance/mails"_s).object()["items"_L1].toArray();
        QCOMPARE(hers.size(), 2);
        for (const QJsonValue& each : hers)
            QCOMPARE(each["kind"_L1].toString(), u"invitation"_s);
        for (const QJsonValue& each : scene.mails()) {
            const int status = each["kind"_L1] == "invitation"_L1 ? 200 : 404;
            QCOMPARE(eve.get(pathOf(each.toObject())).status, status);
        }
        QCOMPARE(mia.get(u"/governance/mails"_s).status, 403);
        QCOMPARE(mia.post(u"/governance/outbox/renewal"_s).status, 403);
        QCOMPARE(eve.get(u"/governance/mails?q=mia%20sent"_s).status, 200);
    }
};

QTEST_GUILESS_MAIN(ServiceMailOutboxTest)
#include "service_mail_outbox_test.moc"
