// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/wait_until.h"
#include "service/listing_scene.h"
#include "service/mail_scene.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

const QString eve = u"eve@acme.example"_s;
const QString news = u"news@globex.example"_s;
constexpr int patience = 20'000; // milliseconds

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

int withdraw(MailScene& scene)
{
    return scene.ada
        .post(listingPath(u"/versions/2/withdrawal"_s), {{u"reason"_s, u"It was not signed."_s}})
        .status;
}

qsizetype count(MailScene& scene, const QString& address, const char* words)
{
    const QList<QByteArray> all = scene.arrived(address);
    return std::count_if(
        all.begin(), all.end(), [words](const QByteArray& mail) { return mail.contains(words); });
}

qsizetype told(MailScene& scene, const QString& address)
{
    return count(scene, address, "sub-processors change on");
}

qsizetype toldOfWithdrawal(MailScene& scene, const QString& address)
{
    return count(scene, address, "Withdrawn: the change of our");
}

//! Globex's address, which wants to be told; the code that ends that.
QString subscribe(MailScene& scene)
{
    scene.ada.post(listingPath(u"/subscribers"_s),
        {{u"organizationId"_s, scene.organization}, {u"address"_s, news},
            {u"reason"_s, u"Their contract asks for it."_s}});
    if (!waitUntil([&] { return !scene.arrived(news).isEmpty(); }, patience))
        return {};
    QByteArray message = scene.arrived(news).first();
    message.replace("=\r\n", "");
    static const QRegularExpression confirming(u"Confirm ([A-Za-z0-9_-]{43})"_s);
    return confirming.match(QString::fromUtf8(message)).captured(1);
}

int answer(MailScene& scene, const QString& code, bool ends)
{
    return scene.ada
        .post(listingPath(u"/subscribers/answers"_s), {{u"code"_s, code}, {u"ends"_s, ends}})
        .status;
}

QString stateFor(MailScene& scene, const QString& address)
{
    const QJsonArray all
        = scene.ada.get(listingPath(u"/versions/2/notices"_s)).object()["items"_L1].toArray();
    for (const QJsonValue& each : all) {
        if (each["address"_L1].toString() == address)
            return each["state"_L1].toString();
    }
    return {};
}

} // namespace

//! Whom a version was told to is told, too, that it was withdrawn.
class ServiceNoticeWithdrawalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoWasToldIsToldOnce()
    {
        MailScene scene;
        (void)scene.fixture.memberClient(scene.ada, eve, u"admin"_s);
        scene.ada.post(u"/organizations"_s, {{u"name"_s, u"Second"_s}});
        QVERIFY(answer(scene, subscribe(scene), false) < 300);
        QCOMPARE(publishSoon(scene), 201);
        for (const QString& each : {ada(), eve, news})
            QVERIFY(waitUntil([&] { return stateFor(scene, each) == u"sent"_s; }, patience));
        QCOMPARE(withdraw(scene), 200);
        for (const QString& each : {ada(), eve, news})
            QVERIFY(waitUntil([&] { return toldOfWithdrawal(scene, each) > 0; }, patience));
        QVERIFY(withdraw(scene) >= 400);
        scene.fixture.advance(61);
        QVERIFY(scene.becomes(ada(), u"sent"_s) && scene.becomes(news, u"sent"_s));
        for (const QString& each : {ada(), eve, news}) {
            QCOMPARE(told(scene, each), 1);
            QCOMPARE(toldOfWithdrawal(scene, each), 1); // Ada administers two organizations
        }
        QVERIFY(scene.arrived(news).last().contains("List-Unsubscribe"));
        QVERIFY(!scene.arrived(eve).last().contains("List-Unsubscribe"));
    }

    void whoWasNotToldHearsNothing()
    {
        MailScene scene;
        (void)scene.fixture.memberClient(scene.ada, eve, u"admin"_s);
        QVERIFY(scene.becomes(eve, u"sent"_s)); // the invitation
        scene.relay.refuse(u"RCPT"_s, u"451 4.7.1 Later"_s, eve);
        QCOMPARE(publishSoon(scene), 201);
        QVERIFY(waitUntil([&] { return scene.mailTo(eve)["replyCode"_L1].toInt() == 451; }));
        QVERIFY(waitUntil([&] { return stateFor(scene, ada()) == u"sent"_s; }, patience));
        QCOMPARE(withdraw(scene), 200);
        scene.fixture.advance(61);
        QVERIFY(waitUntil([&] { return stateFor(scene, eve) == u"failed"_s; }, patience));
        QVERIFY(waitUntil([&] { return toldOfWithdrawal(scene, ada()) == 1; }, patience));
        QCOMPARE(told(scene, eve), 0);
        QCOMPARE(toldOfWithdrawal(scene, eve), 0);
    }

    void whoIsBeingToldIsToldOfBoth()
    {
        MailScene scene;
        scene.relay.disturb(u"CONTENT"_s, u"hold"_s);
        QCOMPARE(publishSoon(scene), 201);
        QVERIFY(waitUntil([&] { return scene.relay.held() == 1; }, patience));
        QCOMPARE(withdraw(scene), 200);
        scene.relay.release();
        QVERIFY(waitUntil([&] { return toldOfWithdrawal(scene, ada()) == 1; }, patience));
        QCOMPARE(told(scene, ada()), 1);
    }

    void whoUnsubscribedHearsNoMore()
    {
        MailScene scene;
        const QString code = subscribe(scene);
        QVERIFY(answer(scene, code, false) < 300);
        QCOMPARE(publishSoon(scene), 201);
        QVERIFY(waitUntil([&] { return stateFor(scene, news) == u"sent"_s; }, patience));
        QVERIFY(answer(scene, code, true) < 300);
        QCOMPARE(withdraw(scene), 200);
        QVERIFY(waitUntil([&] { return toldOfWithdrawal(scene, ada()) == 1; }, patience));
        QCOMPARE(toldOfWithdrawal(scene, news), 0);
    }

    void oneThatWasRefusedIsNotSentAgain()
    {
        MailScene scene;
        scene.relay.refuse(u"RCPT"_s, u"550 5.1.1 No such user"_s);
        QCOMPARE(publishSoon(scene), 201);
        QVERIFY(waitUntil([&] { return stateFor(scene, ada()) == u"refused"_s; }, patience));
        QCOMPARE(withdraw(scene), 200);
        const QString mail = scene.mailTo(ada())["id"_L1].toString();
        QCOMPARE(scene.ada.post(u"/governance/mails/%1/sending"_s.arg(mail)).code(),
            u"mail.link-over"_s);
        QCOMPARE(toldOfWithdrawal(scene, ada()), 0);
    }
};

QTEST_GUILESS_MAIN(ServiceNoticeWithdrawalTest)
#include "service_notice_withdrawal_test.moc"
