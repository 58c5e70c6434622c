// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/service_fixture.h"
#include "service/store/activity_log.h"
#include "service/store/organizations.h"
#include "service/store/transaction.h"
#include "service/victim.h"

#include <QRandomGenerator>
#include <QTest>

#include <thread>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int usualRounds = 50;
constexpr int writers = 2;

//! How often the service is killed: ./dev soak asks for more.
int rounds()
{
    const int asked = qEnvironmentVariableIntValue("CONSOLE_SOAK_KILLS");
    return asked > 0 ? asked : usualRounds;
}

struct Acknowledged {
    QString id;
    QString name;
};

QStringList problemsIn(const ServiceFixture& fixture, const QList<Acknowledged>& all)
{
    QStringList problems;
    const auto database = fixture.database();
    const QString integrity = database
                                  ->first(u"PRAGMA integrity_check"_s, {},
                                      [](const service::Row& row) { return row.text(0); })
                                  .value_or(u"no answer"_s);
    if (integrity != "ok"_L1)
        problems.append(integrity);
    for (const Acknowledged& one : all) {
        const auto found
            = service::OrganizationStore(*database).byId(domain::OrganizationId(one.id));
        if (!found || found->organization.name != one.name)
            problems.append(one.name + u" was acknowledged and is not there"_s);
    }
    const auto count = [&](const QString& sql) {
        return database->first(sql, {}, [](const service::Row& row) { return row.number(0); })
            .value_or(-1);
    };
    // Organization, membership and record of one change are there together or not at all.
    const qint64 organizations = count(u"SELECT COUNT(*) FROM organization"_s);
    if (count(u"SELECT COUNT(*) FROM membership"_s) != organizations)
        problems.append(u"memberships do not fit organizations"_s);
    if (count(u"SELECT COUNT(*) FROM activity WHERE action = 'organization.created'"_s)
        != organizations)
        problems.append(u"the record does not fit organizations"_s);
    if (database->failed())
        problems.append(u"the database could not be read"_s);
    return problems;
}

} // namespace

class ServiceKillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasAcknowledgedSurvivesBeingKilled()
    {
        ServiceFixture fixture;
        const QString cookie = fixture.operatorClient().cookie;
        fixture.stop();
        QList<Acknowledged> acknowledged;
        int cutOff = 0;
        const int kills = rounds();
        for (int round = 0; round < kills; ++round) {
            Victim victim(QStringLiteral(SERVICE_CHILD), fixture.dataFolder(), fixture.dataKey());
            QVERIFY2(victim.running().port != 0, "the service did not start again");
            const QList<Acknowledged> fresh = writeUntilKilled(victim, cookie, round, cutOff);
            acknowledged += fresh;
            const QStringList problems = problemsIn(fixture, acknowledged);
            QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u"; "_s)));
            if ((round + 1) % usualRounds == 0)
                qInfo("killed %d of %d times, %d changes acknowledged", round + 1, kills,
                    int(acknowledged.size()));
        }
        qInfo("%d changes were acknowledged, %d were cut off", int(acknowledged.size()), cutOff);
        QVERIFY(acknowledged.size() >= kills);
        QVERIFY(cutOff >= kills);

        QVERIFY(fixture.start());
        ServiceClient ada = fixture.client();
        ada.cookie = cookie;
        const QJsonObject chain = ada.get(u"/governance/activity/verification"_s).object();
        QVERIFY(!chain.contains("firstBroken"_L1));
        QVERIFY(chain["checked"_L1].toInt() >= acknowledged.size());
    }

private:
    static QList<Acknowledged> writeUntilKilled(
        Victim& victim, const QString& cookie, int round, int& cutOff)
    {
        QList<Acknowledged> acknowledged[writers];
        std::atomic<int> broken{0};
        std::atomic<int> answered{0};
        std::vector<std::thread> threads;
        threads.reserve(writers);
        for (int writer = 0; writer < writers; ++writer) {
            threads.emplace_back([&, writer] {
                ServiceClient client(victim.running());
                client.cookie = cookie;
                client.captured = false;
                for (int i = 0;; ++i) {
                    const QString name = u"r%1 w%2 n%3"_s.arg(round).arg(writer).arg(i);
                    const ServiceAnswer made
                        = client.post(u"/organizations"_s, {{u"name"_s, name}});
                    if (made.status != 201)
                        break;
                    acknowledged[writer].append({made.text("id"), name});
                    ++answered;
                }
                ++broken;
            });
        }
        // In the first round after a few answers, later at any moment, also before the first one.
        const int wanted = int(QRandomGenerator::global()->bounded(4)) + (round == 0 ? 4 : 0);
        const QDeadlineTimer deadline(30'000);
        while (answered < wanted && !deadline.hasExpired())
            std::this_thread::yield();
        for (quint32 spin = QRandomGenerator::global()->bounded(400'000u); spin > 0; --spin)
            std::atomic_signal_fence(std::memory_order_seq_cst);
        victim.kill();
        for (std::thread& thread : threads)
            thread.join();
        cutOff += broken;
        QList<Acknowledged> all;
        for (const QList<Acknowledged>& part : acknowledged)
            all += part;
        return all;
    }
};

QTEST_GUILESS_MAIN(ServiceKillTest)
#include "service_kill_test.moc"
