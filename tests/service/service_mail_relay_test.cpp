// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/mail_scene.h"

#include <QTest>

#include <thread>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

const QString relayPath = u"/governance/mail/relay"_s;
const QString testPath = u"/governance/mail/relay/test"_s;

QJsonObject to(const QString& address = u"ada@acme.example"_s)
{
    return {{u"to"_s, address}};
}

} // namespace

//! Setting a relay, and trying it.
class ServiceMailRelayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePasswordNeverComesBack()
    {
        MailScene scene;
        const QByteArray secret = scene.relay.options().password.toLatin1();
        const ServiceAnswer shown = scene.ada.get(relayPath);
        QCOMPARE(shown.object()["passwordSet"_L1].toBool(), true);
        QCOMPARE(shown.text("host"), u"127.0.0.1"_s);
        for (const QString& path :
            {relayPath, u"/governance/activity"_s, u"/governance/protection"_s})
            QVERIFY2(!scene.ada.get(path).body.contains(secret), qPrintable(path));
        QVERIFY(!scene.ada.patch(relayPath, {{u"senderName"_s, u"Acme"_s}}).body.contains(secret));
        const auto stored = scene.fixture.database()->first(u"SELECT password FROM mail_relay"_s,
            {}, [](const service::Row& row) { return row.text(0); });
        QVERIFY(stored && stored->startsWith(u"v1:"));
        QCOMPARE(scene.ada.post(testPath, to()).object()["ok"_L1].toBool(), true);
    }

    void aTestTellsItsSteps()
    {
        MailScene scene;
        const ServiceAnswer answer = scene.ada.post(testPath, to());
        QCOMPARE(answer.status, 201);
        QVERIFY(answer.object()["ok"_L1].toBool());
        QCOMPARE(answer.object()["steps"_L1].toArray().size(), 6);
        QCOMPARE(scene.arrived(u"ada@acme.example"_s).size(), 1);
        scene.relay.refuse(u"RCPT"_s, u"550 5.7.1 Sender not verified"_s);
        const QJsonObject refused = scene.ada.post(testPath, to()).object();
        QCOMPARE(refused["failure"_L1].toString(), u"refused"_s);
        QCOMPARE(refused["reply"_L1].toString(), u"5.7.1 Sender not verified"_s);
        const QJsonArray steps = refused["steps"_L1].toArray();
        QCOMPARE(steps.last()["step"_L1].toString(), u"recipient"_s);
        QCOMPARE(steps.last()["failure"_L1].toString(), u"refused"_s);
        QCOMPARE(scene.ada.post(testPath, to(u"nobody"_s)).field(), u"to"_s);
        QVERIFY(scene.mails().isEmpty()); // a test is no mail of the outbox
    }

    void whatIsWrongIsTold()
    {
        MailScene scene;
        const auto failure = [&](const QJsonObject& change) {
            QJsonObject body = relayBody(scene.relay);
            for (auto each = change.begin(); each != change.end(); ++each)
                body.insert(each.key(), each.value());
            if (scene.ada.patch(relayPath, body).status != 200)
                return u"the relay was not set"_s;
            return scene.ada.post(testPath, to()).text("failure");
        };
        QCOMPARE(failure({{u"password"_s, u"wrong"_s}}), u"sign_in_refused"_s);
        QCOMPARE(failure({{u"authority"_s, QString()}}), u"certificate_refused"_s);
        QCOMPARE(failure({{u"security"_s, u"tls"_s}}), u"not_encrypted"_s);
        QCOMPARE(failure({{u"port"_s, 9}}), u"not_reached"_s);
        QCOMPARE(failure({}), QString());
    }

    void whoSavesSecondIsTold()
    {
        MailScene scene;
        QCOMPARE(scene.ada.patch(relayPath, {{u"perMinute"_s, 5}}, {{"If-Match", "\"99\""}}).status,
            412);
        QCOMPARE(scene.ada.patch(relayPath, {{u"host"_s, u"relay.acme.example"_s}}).code(),
            u"mail.relay.password-again"_s);
        QCOMPARE(scene.ada.patch(relayPath, {{u"authority"_s, u"no certificate"_s}}).field(),
            u"authority"_s);
    }

    void withoutOneNothingIsTested()
    {
        ServiceFixture fixture;
        ServiceClient ada = fixture.operatorClient();
        QCOMPARE(ada.get(relayPath).text("host"), QString());
        QCOMPARE(ada.post(testPath, to()).code(), u"mail.no-relay"_s);
        MailScene scene;
        QCOMPARE(scene.ada.patch(relayPath, {{u"host"_s, QString()}}).status, 200);
        QCOMPARE(scene.ada.get(relayPath).object()["passwordSet"_L1].toBool(true), false);
    }

    void oneTestAtATime()
    {
        MailScene scene;
        scene.relay.disturb(u"RCPT"_s, u"hold"_s);
        ServiceClient other = scene.fixture.client();
        other.cookie = scene.ada.cookie;
        int first = 0;
        std::thread slow([&] { first = other.post(testPath, to()).status; });
        while (scene.relay.held() == 0)
            std::this_thread::yield();
        const ServiceAnswer busy = scene.ada.post(testPath, to());
        scene.relay.release();
        slow.join();
        QCOMPARE(busy.code(), u"mail.busy"_s);
        QVERIFY(busy.headers.value("retry-after").toInt() > 0);
        QCOMPARE(first, 201);
    }
};

QTEST_GUILESS_MAIN(ServiceMailRelayTest)
#include "service_mail_relay_test.moc"
