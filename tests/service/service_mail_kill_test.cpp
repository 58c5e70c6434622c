// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/wait_until.h"
#include "service/mail_scene.h"
#include "service/victim.h"

#include <QTest>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

const QString bob = u"bob@acme.example"_s;

//! As the database has it.
QString stateIn(const ServiceFixture& fixture)
{
    return fixture.database()
        ->first(
            u"SELECT state FROM mail"_s, {}, [](const service::Row& row) { return row.text(0); })
        .value_or(QString());
}

} // namespace

//! The service is killed while the relay holds it in each step, and started again.
class ServiceMailKillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoIsKilledSendsOnceOrAsks_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("state");
        for (const char* step : {"EHLO", "STARTTLS", "AUTH", "MAIL", "RCPT", "DATA"})
            QTest::newRow(step) << QString::fromLatin1(step) << u"sent"_s;
        QTest::newRow("content handed over") << u"CONTENT"_s << u"unknown"_s;
        QTest::newRow("answered") << u"QUIT"_s << u"sent"_s;
    }

    void whoIsKilledSendsOnceOrAsks()
    {
        QFETCH(const QString, step);
        QFETCH(const QString, state);
        MailScene scene;
        scene.relay.disturb(step, u"hold"_s);
        scene.fixture.stop();
        {
            Victim victim(
                QStringLiteral(SERVICE_CHILD), scene.fixture.dataFolder(), scene.fixture.dataKey());
            QVERIFY(victim.running().port != 0);
            ServiceClient ada(victim.running());
            ada.cookie = scene.ada.cookie;
            ada.captured = false;
            QCOMPARE(ada.post(u"/organizations/%1/users/invite"_s.arg(scene.organization),
                            {{u"emails"_s, QJsonArray{bob}}, {u"role"_s, u"member"_s}})
                         .status,
                201);
            QVERIFY(waitUntil([&] { return scene.relay.held() == 1; }, 30'000));
            victim.kill();
        }
        QCOMPARE(stateIn(scene.fixture), step == "QUIT"_L1 ? u"sent"_s : u"sending"_s);
        scene.relay.release();
        QVERIFY(scene.fixture.start());
        QVERIFY(waitUntil([&] { return stateIn(scene.fixture) == state; }, 30'000));
        QTest::qWait(300); // several looks of the thread
        QCOMPARE(stateIn(scene.fixture), state);
        QCOMPARE(scene.arrived(bob).size(), 1);
    }
};

QTEST_GUILESS_MAIN(ServiceMailKillTest)
#include "service_mail_kill_test.moc"
