// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/wait_until.h"
#include "domain/erasure_plan.h"
#include "service/mail_scene.h"
#include "service/store/erasure_steps.h"
#include "service/store/transaction.h"

#include <QCryptographicHash>
#include <QTest>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

const QString bob = u"bob@acme.example"_s;
const QString carol = u"carol@acme.example"_s;

} // namespace

//! Invitations and links to a new password, from the use case to the relay.
class ServiceMailTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anInvitationLeavesAndOpensTheAccount()
    {
        MailScene scene;
        QCOMPARE(scene.invite({bob}).status, 201);
        QVERIFY(scene.becomes(bob, u"sent"_s));
        const QJsonObject mail = scene.mailTo(bob);
        QCOMPARE(mail["attempts"_L1].toInt(), 1);
        QCOMPARE(mail["replyCode"_L1].toInt(), 250);
        QVERIFY(!mail["leftAt"_L1].toString().isEmpty());
        QCOMPARE(scene.arrived(bob).size(), 1);
        const QByteArray message = scene.arrived(bob).first();
        QVERIFY(message.contains("From: \"Packmind at Acme\"\r\n <cloud@sender.example>"));
        QVERIFY(message.contains(
            QByteArray("Message-ID: " + mail["messageId"_L1].toString().toLatin1())));
        const QString token = linkIn(message).section(u'=', -1);
        ServiceClient guest = scene.fixture.client();
        QCOMPARE(
            guest.post(u"/auth/activate/"_s + token, {{u"password"_s, ServiceFixture::password()}})
                .status,
            200);
    }

    void thePreviewIsWhatLeft()
    {
        MailScene scene;
        scene.invite({bob});
        QVERIFY(scene.becomes(bob, u"sent"_s));
        const QString path = u"/governance/mails/"_s + scene.mailTo(bob)["id"_L1].toString();
        const QJsonObject preview = scene.ada.get(path).object();
        const QByteArray message = scene.arrived(bob).first();
        QCOMPARE(preview["source"_L1].toString().toUtf8(), message);
        QCOMPARE(preview["contentHash"_L1].toString().toLatin1(),
            QCryptographicHash::hash(message, QCryptographicHash::Sha256).toHex());
        QVERIFY(preview["text"_L1].toString().contains(linkIn(message)));
        QVERIFY(preview["html"_L1].toString().contains(u"<a href=\"https://"_s));
        QCOMPARE(preview["linkHidden"_L1].toBool(true), false);
    }

    void aLinkToANewPasswordIsShownToNobody()
    {
        MailScene scene;
        QCOMPARE(
            scene.fixture.client()
                .post(u"/auth/forgot-password"_s, {{u"email"_s, ServiceFixture::operatorEmail()}})
                .status,
            200);
        const QString address = ServiceFixture::operatorEmail();
        QVERIFY(scene.becomes(address, u"sent"_s));
        const QString token = linkIn(scene.arrived(address).first()).section(u'=', -1);
        QVERIFY(token.size() > 20);
        const QString path = u"/governance/mails/"_s + scene.mailTo(address)["id"_L1].toString();
        for (const QString& each : {u"/governance/mails"_s, path, u"/governance/outbox"_s})
            QVERIFY2(!scene.ada.get(each).body.contains(token.toLatin1()), qPrintable(each));
        QCOMPARE(scene.ada.get(path).object()["linkHidden"_L1].toBool(), true);
        QVERIFY(scene.ada.get(path).text("text").contains(u"only the recipient"_s));
        const auto left
            = scene.fixture.database()->first(u"SELECT COUNT(*) FROM mail WHERE link IS NOT NULL"_s,
                {}, [](const service::Row& row) { return row.number(0); });
        QCOMPARE(left.value_or(-1), 0);
        QCOMPARE(scene.fixture.client()
                     .post(u"/auth/reset-password"_s,
                         {{u"token"_s, token}, {u"password"_s, u"another-horse!!"_s}})
                     .status,
            200);
    }

    void aQueuedLinkToANewPasswordIsNotShownEither()
    {
        MailScene scene;
        scene.relay.refuse(u"RCPT"_s, u"451 4.7.1 Later"_s, {}, 100);
        const QString address = ServiceFixture::operatorEmail();
        scene.fixture.client().post(u"/auth/forgot-password"_s, {{u"email"_s, address}});
        QVERIFY(waitUntil([&] { return scene.mailTo(address)["replyCode"_L1].toInt() == 451; }));
        const QString path = u"/governance/mails/"_s + scene.mailTo(address)["id"_L1].toString();
        const QByteArray answer = scene.ada.get(path).body;
        QVERIFY(!answer.contains("token="));
        QVERIFY(!answer.contains("token=3D"));
    }

    void withoutARelayItIsAsBefore()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        const QString path
            = u"/organizations/%1/users/invite"_s.arg(ServiceFixture::organizationOf(ada));
        QCOMPARE(
            ada.post(path, {{u"emails"_s, QJsonArray{bob}}, {u"role"_s, u"member"_s}}).status, 201);
        fixture.client().post(
            u"/auth/forgot-password"_s, {{u"email"_s, ServiceFixture::operatorEmail()}});
        QCOMPARE(ada.get(u"/governance/mails"_s).object()["total"_L1].toInt(-1), 0);
        const QJsonObject waiting
            = ada.get(u"/governance/outbox"_s).object()["items"_L1][0].toObject();
        QVERIFY(!waiting["link"_L1].toString().isEmpty());
        QVERIFY(!waiting.contains("mailState"_L1));
    }

    void nobodyIsToldTwice()
    {
        MailScene scene;
        scene.invite({bob});
        QVERIFY(scene.becomes(bob, u"sent"_s));
        QCOMPARE(scene.invite({bob}).status, 201);
        QCOMPARE(scene.invite({bob, carol}).status, 201);
        QVERIFY(scene.becomes(carol, u"sent"_s));
        QCOMPARE(scene.arrived(bob).size(), 1);
        const QJsonArray waiting
            = scene.ada.get(u"/governance/outbox"_s).object()["items"_L1].toArray();
        for (const QJsonValue& each : waiting)
            QCOMPARE(each["mailState"_L1].toString(), u"sent"_s);
    }

    void expiredInvitationsAreRenewedTogether()
    {
        MailScene scene;
        scene.invite({bob, carol});
        QVERIFY(scene.becomes(bob, u"sent"_s) && scene.becomes(carol, u"sent"_s));
        const QString renewal = u"/governance/outbox/renewal"_s;
        QCOMPARE(scene.ada.post(renewal).object()["renewed"_L1].toInt(-1), 0);
        scene.fixture.advance(49 * 3600);
        scene.relay.forget();
        const QJsonObject renewed = scene.ada.post(renewal).object();
        QCOMPARE(renewed["renewed"_L1].toInt(), 2);
        QCOMPARE(renewed["mailed"_L1].toInt(), 2);
        QVERIFY(waitUntil(
            [&] { return scene.arrived(bob).size() == 1 && scene.arrived(carol).size() == 1; }));
        QCOMPARE(scene.ada.post(renewal).object()["renewed"_L1].toInt(-1), 0);
        QCOMPARE(scene.ada.get(u"/governance/outbox"_s).object()["total"_L1].toInt(), 2);
        const QString token = linkIn(scene.arrived(bob).first()).section(u'=', -1);
        QCOMPARE(
            scene.fixture.client()
                .post(u"/auth/activate/"_s + token, {{u"password"_s, ServiceFixture::password()}})
                .status,
            200);
    }

    void mailsAreOfTheLanguageOfTheRelay()
    {
        MailScene scene;
        QCOMPARE(
            scene.ada.patch(u"/governance/mail/relay"_s, {{u"language"_s, u"fr"_s}}).status, 200);
        scene.invite({bob});
        QVERIFY(scene.becomes(bob, u"sent"_s));
        QVERIFY(scene.mailTo(bob)["subject"_L1].toString().endsWith(u"vous invite sur Packmind"_s));
    }

    void anErasureTakesTheMailsAlong()
    {
        MailScene scene;
        scene.invite({bob});
        QVERIFY(scene.becomes(bob, u"sent"_s));
        const auto database = scene.fixture.database();
        const QString user = database
                                 ->first(u"SELECT user_id FROM mail"_s, {},
                                     [](const service::Row& row) { return row.text(0); })
                                 .value_or(QString());
        QVERIFY(domain::tablesOf(domain::ErasureStep::Invitations).contains(u"mail"_s));
        const auto erased
            = service::change(*database, [&]() -> base::Result<QMap<QString, qint64>> {
                  return service::eraseStep(*database, domain::ErasureStep::Invitations,
                      {.id = user, .address = bob}, scene.fixture.now());
              });
        QCOMPARE(erased.value().value(u"mail"_s), 1);
        QVERIFY(scene.mails().isEmpty());
    }
};

QTEST_GUILESS_MAIN(ServiceMailTest)
#include "service_mail_test.moc"
