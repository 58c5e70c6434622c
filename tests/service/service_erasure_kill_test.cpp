// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/erasure_plan.h"
#include "service/backup_pieces.h"
#include "service/listing_scene.h"
#include "service/request_seed.h"
#include "service/store/accounts.h"
#include "service/store/suppressions.h"
#include "service/store/transaction.h"
#include "service/victim.h"

#include <QRandomGenerator>
#include <QTest>

#include <thread>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

const QString eve = u"eve@acme.example"_s;
constexpr int steps = int(domain::allErasureSteps.size());
constexpr int randomKills = 20;

qint64 count(service::Database& database, const QString& sql)
{
    return database.first(sql, {}, [](const service::Row& row) { return row.number(0); })
        .value_or(-1);
}

void add(QStringList& problems, const QString& what, qint64 is, qint64 wanted)
{
    if (is != wanted)
        problems.append(u"%1: %2, not %3"_s.arg(what).arg(is).arg(wanted));
}

} // namespace

//! A service with Eve and her case, as it was before anything of her was erased: put back for each
//! kill.
class ServiceErasureKillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ServiceClient ada = m_fixture.operatorClient();
        m_cookie = ada.cookie;
        ServiceClient person = m_fixture.memberClient(ada, eve, u"admin"_s);
        m_user = ServiceFixture::userOf(person);
        QCOMPARE(
            person.post(u"/organizations"_s, {{u"name"_s, u"For eve@acme.example"_s}}).status, 201);
        QCOMPARE(person.post(u"/auth/api-key/generate"_s).status, 201);
        const SeededRequest seeded = seedRequests(m_fixture, ada);
        m_path = u"/governance/data-requests/%1"_s.arg(seeded.id);
        m_fixture.database()->execute(u"DELETE FROM erasure_run"_s);
        // The copy that she asks for, too, was sent.
        QCOMPARE(ada.send("PUT", m_path + u"/rights/access"_s,
                        QJsonObject{{u"outcome"_s, u"fulfilled"_s}})
                     .status,
            200);
        const QJsonObject seen = ada.get(m_path).object();
        m_phrase = QString(u"ERASE "_s + seen["ref"_L1].toString());
        m_rev = seen["rev"_L1].toInteger();
        const auto database = m_fixture.database();
        m_accountRev = revOf(*database, u"account"_s, m_user);
        m_fixture.stop();
        m_before = bytesOf(m_fixture.databaseFile());
        QVERIFY(m_before.size() > 4096);
    }

    void killedAfterEachStepItGoesOnAndDoesNoneTwice_data()
    {
        QTest::addColumn<int>("done");
        for (int done = 1; done <= steps; ++done)
            QTest::addRow("after step %d", done) << done;
    }

    void killedAfterEachStepItGoesOnAndDoesNoneTwice()
    {
        QFETCH(const int, done);
        putBack();
        {
            Victim victim(
                QStringLiteral(SERVICE_CHILD), m_fixture.dataFolder(), m_fixture.dataKey());
            ServiceClient ada = signedIn(victim);
            const ServiceAnswer answer
                = ada.post(m_path + u"/erasure"_s, form(done), ifMatch(m_rev));
            QVERIFY2(answer.status == 200, answer.body.constData());
            victim.kill();
        }
        QCOMPARE(count(*m_fixture.database(), u"SELECT COUNT(*) FROM erasure_step"_s), done);
        goesOnByItself();
    }

    void killedAtAnyMomentItGoesOnAndDoesNoneTwice()
    {
        int cutOff = 0;
        for (int round = 0; round < randomKills; ++round) {
            putBack();
            Victim victim(
                QStringLiteral(SERVICE_CHILD), m_fixture.dataFolder(), m_fixture.dataKey());
            ServiceClient ada = signedIn(victim);
            std::thread asking([&] {
                cutOff += ada.post(m_path + u"/erasure"_s, form(steps), ifMatch(m_rev)).status == 0;
            });
            std::this_thread::sleep_for(
                std::chrono::milliseconds(QRandomGenerator::global()->bounded(2, 120)));
            victim.kill();
            asking.join();
            if (count(*m_fixture.database(), u"SELECT COUNT(*) FROM erasure_run"_s) == 1)
                goesOnByItself();
            else
                isUntouched();
        }
        QVERIFY(cutOff > 0);
    }

private:
    static qint64 revOf(service::Database& database, const QString& table, const QString& id)
    {
        return count(database, u"SELECT rev FROM %1 WHERE id = '%2'"_s.arg(table, id));
    }

    [[nodiscard]] QJsonObject form(int most) const
    {
        return {{u"phrase"_s, m_phrase}, {u"steps"_s, most}};
    }

    [[nodiscard]] ServiceClient signedIn(const Victim& victim) const
    {
        ServiceClient ada(victim.running());
        ada.cookie = m_cookie;
        ada.captured = false;
        return ada;
    }

    void putBack()
    {
        QFile::remove(m_fixture.databaseFile() + u"-journal"_s);
        QFile file(m_fixture.databaseFile());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(m_before), m_before.size());
    }

    void isUntouched()
    {
        const auto database = m_fixture.database();
        QCOMPARE(revOf(*database, u"account"_s, m_user), m_accountRev);
        QCOMPARE(count(*database, u"SELECT COUNT(*) FROM suppression"_s), 0);
    }

    //! Starts the service, which has to end what was begun, and counts all that was done.
    void goesOnByItself()
    {
        QVERIFY(m_fixture.start());
        ServiceClient ada = m_fixture.client();
        ada.cookie = m_cookie;
        QVERIFY(
            !ada.get(u"/governance/activity/verification"_s).object().contains("firstBroken"_L1));
        const QJsonObject answer = ada.post(m_path + u"/erasure"_s).object();
        QVERIFY(answer.contains("certificateHash"_L1));
        QCOMPARE(answer["steps"_L1].toArray().size(), steps);
        m_fixture.stop();
        const QStringList problems = problemsIn(*m_fixture.database());
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u"; "_s)));
    }

    [[nodiscard]] QStringList problemsIn(service::Database& database) const
    {
        QStringList problems;
        const auto deeds = [&](const QString& action) {
            return count(
                database, u"SELECT COUNT(*) FROM activity WHERE action = '%1'"_s.arg(action));
        };
        add(problems, u"begun"_s, deeds(u"data-request.erasure-begun"_s), 1);
        add(problems, u"steps on record"_s, deeds(u"data-request.erasure-step"_s), steps);
        add(problems, u"different steps"_s,
            count(database, u"SELECT COUNT(DISTINCT step) FROM erasure_step"_s), steps);
        add(problems, u"ended"_s, deeds(u"data-request.erased"_s), 1);
        add(problems, u"times the account was emptied"_s,
            revOf(database, u"account"_s, m_user) - m_accountRev, 1);
        add(problems, u"on the list"_s, count(database, u"SELECT COUNT(*) FROM suppression"_s), 1);
        add(problems, u"organizations renamed"_s,
            count(database, u"SELECT SUM(rev - 1) FROM organization"_s), 1);
        add(problems, u"tasks for a last admin"_s,
            count(database,
                u"SELECT COUNT(*) FROM data_request_task WHERE task_key LIKE 'last-admin:%'"_s),
            1);
        for (const char* table : {"session", "api_key", "membership", "workspace_person"})
            add(problems, QString::fromLatin1(table),
                count(database,
                    u"SELECT COUNT(*) FROM %1 WHERE user_id = '%2'"_s.arg(
                        QLatin1String(table), m_user)),
                0);
        if (service::AccountStore(database).byEmail(eve))
            problems.append(u"Eve is there"_s);
        return problems;
    }

    ServiceFixture m_fixture;
    QByteArray m_before;
    QString m_cookie;
    QString m_user;
    QString m_path;
    QString m_phrase;
    qint64 m_rev = 0;
    qint64 m_accountRev = 0;
};

QTEST_GUILESS_MAIN(ServiceErasureKillTest)
#include "service_erasure_kill_test.moc"
