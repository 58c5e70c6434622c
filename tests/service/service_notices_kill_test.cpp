// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/wait_until.h"
#include "service/listing_scene.h"
#include "service/mail_scene.h"
#include "service/victim.h"

#include <QTest>

#include <algorithm>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList admins{u"eve@acme.example"_s, u"fred@acme.example"_s, u"gil@acme.example"_s};

qint64 count(const ServiceFixture& fixture, const QString& condition)
{
    return fixture.database()
        ->first(
            QString(u"SELECT COUNT(*) FROM mail WHERE kind = 'listing_notice' AND "_s + condition),
            {}, [](const service::Row& row) { return row.number(0); })
        .value_or(-1);
}

qsizetype told(MailScene& scene, const QString& address)
{
    const QList<QByteArray> all = scene.arrived(address);
    return std::count_if(all.begin(), all.end(),
        [](const QByteArray& mail) { return mail.contains("sub-processors change on"); });
}

} // namespace

//! The service is killed while it tells several people, and started again.
class ServiceNoticesKillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoIsKilledTellsEveryoneOnce_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<int>("unknown");
        QTest::newRow("before the content") << u"DATA"_s << 0;
        QTest::newRow("content handed over") << u"CONTENT"_s << 1;
        QTest::newRow("answered") << u"QUIT"_s << 0;
    }

    void whoIsKilledTellsEveryoneOnce()
    {
        QFETCH(const QString, step);
        QFETCH(const int, unknown);
        MailScene scene;
        for (const QString& each : admins) {
            (void)scene.fixture.memberClient(scene.ada, each, u"admin"_s);
            QVERIFY(scene.becomes(each, u"sent"_s)); // the invitation
        }
        const QJsonObject body
            = draftBody(completeListing(), scene.fixture.now().date().addDays(40));
        scene.relay.disturb(step, u"hold"_s);
        scene.fixture.stop();
        {
            Victim victim(
                QStringLiteral(SERVICE_CHILD), scene.fixture.dataFolder(), scene.fixture.dataKey());
            QVERIFY(victim.running().port != 0);
            ServiceClient ada(victim.running());
            ada.cookie = scene.ada.cookie;
            ada.captured = false;
            QCOMPARE(publish(ada, ada, body), 201);
            QVERIFY(waitUntil([&] { return scene.relay.held() == 1; }, 30'000));
            victim.kill();
        }
        QCOMPARE(count(scene.fixture, u"1 = 1"_s), 4);
        scene.relay.release();
        QVERIFY(scene.fixture.start());
        QVERIFY(waitUntil(
            [&] { return count(scene.fixture, u"state = 'sent'"_s) == 4 - unknown; }, 30'000));
        QCOMPARE(count(scene.fixture, u"state = 'unknown'"_s), unknown);
        ServiceClient ada = scene.fixture.client();
        ada.cookie = scene.ada.cookie;
        ada.captured = false;
        const QJsonObject again = ada.post(listingPath(u"/versions/2/notices"_s)).object();
        QCOMPARE(again["mails"_L1].toInt(-1), 0);
        QCOMPARE(again["told"_L1].toInt(-1), 4);
        for (const QString& each : admins + QStringList{ServiceFixture::operatorEmail()})
            QVERIFY2(waitUntil([&] { return told(scene, each) == 1; }), qPrintable(each));
    }

    void whoIsKilledTellsOfAWithdrawalOnce()
    {
        MailScene scene;
        const QJsonObject body
            = draftBody(completeListing(), scene.fixture.now().date().addDays(40));
        QCOMPARE(publish(scene.ada, scene.ada, body), 201);
        QVERIFY(waitUntil([&] { return count(scene.fixture, u"state = 'sent'"_s) == 1; }, 30'000));
        scene.relay.disturb(u"CONTENT"_s, u"hold"_s);
        scene.fixture.stop();
        {
            Victim victim(
                QStringLiteral(SERVICE_CHILD), scene.fixture.dataFolder(), scene.fixture.dataKey());
            QVERIFY(victim.running().port != 0);
            ServiceClient ada(victim.running());
            ada.cookie = scene.ada.cookie;
            ada.captured = false;
            QCOMPARE(ada.post(listingPath(u"/versions/2/withdrawal"_s),
                            {{u"reason"_s, u"It was not signed."_s}})
                         .status,
                200);
            QVERIFY(waitUntil([&] { return scene.relay.held() == 1; }, 30'000));
            victim.kill();
        }
        scene.relay.release();
        QVERIFY(scene.fixture.start());
        QVERIFY(
            waitUntil([&] { return count(scene.fixture, u"state = 'unknown'"_s) == 1; }, 30'000));
        QCOMPARE(count(scene.fixture, u"1 = 1"_s), 2);
        const QList<QByteArray> all = scene.arrived(ServiceFixture::operatorEmail());
        const qsizetype withdrawn = std::count_if(all.begin(), all.end(),
            [](const QByteArray& mail) { return mail.contains("Withdrawn: the change"); });
        QCOMPARE(withdrawn, 1);
    }
};

QTEST_GUILESS_MAIN(ServiceNoticesKillTest)
#include "service_notices_kill_test.moc"
