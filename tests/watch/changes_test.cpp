// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/wait_until.h"
#include "cloud/cloud_fixture.h"
#include "watch/watched_profile.h"
#include "watch/watcher.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace console;
using namespace console::test;
using namespace console::watch;
using namespace Qt::StringLiterals;

namespace {

const QString stream = u"/governance/changes"_s;
const QString inEachRound = u"/governance/llm/budgets"_s;

} // namespace

//! The watch where the server tells of changes.
class WatchChangesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_cloud = std::make_unique<CloudFixture>();
        m_ada = m_cloud->ada();
        m_skew = 0;
        m_networks = "home";
        m_pace = {};
        m_pace.first = std::chrono::seconds(0);
    }
    void cleanup()
    {
        m_watcher.reset();
        m_ada.reset();
        m_cloud.reset();
    }

    void aChangeIsFoundAtOnce()
    {
        m_pace.told = std::chrono::seconds(0);
        m_pace.restless = std::chrono::seconds(0);
        QVERIFY(begin());
        QVERIFY(m_watcher->items().isEmpty());
        QVERIFY(endOf(m_ada->dataRequests().record(receivedDaysAgo(1))));
        // By itself: nobody looks.
        QTRY_COMPARE_WITH_TIMEOUT(m_watcher->items().size(), 1, 10'000);
    }

    void manyChangesMakeOneRound()
    {
        QVERIFY(begin());
        const int rounds = m_cloud->asked(inEachRound);
        for (int i = 0; i < 5; ++i)
            QVERIFY(endOf(m_ada->dataRequests().record(receivedDaysAgo(1))));
        QTest::qWait(50); // they are told
        m_watcher->look();
        QCOMPARE(m_cloud->asked(inEachRound), rounds); // too soon after the last
        m_skew += 16;
        m_watcher->look();
        QTRY_COMPARE(m_watcher->items().size(), 5);
        m_skew += 60;
        m_watcher->look();
        QTest::qWait(50);
        QCOMPARE(m_cloud->asked(inEachRound), rounds + 1);
    }

    void whereItIsToldItIsAskedMoreRarely()
    {
        QVERIFY(begin());
        const int rounds = m_cloud->asked(inEachRound);
        pass(14);
        QTest::qWait(50);
        QCOMPARE(m_cloud->asked(inEachRound), rounds);
        pass(1);
        QTRY_COMPARE(m_cloud->asked(inEachRound), rounds + 1);
    }

    void itListensAgainAndLooksWhatItMissed()
    {
        QVERIFY(begin());
        const int rounds = m_cloud->asked(inEachRound);
        // Somebody else signs out, and all have to show anew who they are.
        const auto other = m_cloud->client();
        QVERIFY(endOf(
            other->session().signIn(ServiceFixture::operatorEmail(), CloudFixture::password())));
        QVERIFY(endOf(other->session().signOut()));
        QTest::qWait(50);
        pass(1);
        QTRY_COMPARE(m_cloud->asked(stream), 2);
        QTest::qWait(50); // it is open
        pass(1);
        QTRY_COMPARE(m_cloud->asked(inEachRound), rounds + 1);
    }

    void aServerThatTellsNothingIsAskedOnce()
    {
        m_cloud->disturb(stream,
            service::HttpResponse::refusal(404, u"route.unknown"_s, u"There is nothing."_s));
        follow();
        m_watcher->look();
        QTRY_COMPARE(m_cloud->asked(inEachRound), 1);
        // However long a round takes, minutes go by.
        QVERIFY(waitUntil([this] {
            pass(1);
            return m_cloud->asked(inEachRound) > 3;
        }));
        QCOMPARE(m_cloud->asked(stream), 1);
    }

    void anotherNetworkIsGivenTimeAndAnotherStream()
    {
        QVERIFY(begin());
        m_networks = "home vpn";
        m_watcher->look();
        QTest::qWait(50);
        QCOMPARE(m_cloud->asked(stream), 1);
        m_skew += 30;
        m_watcher->look();
        QTRY_COMPARE(m_cloud->asked(stream), 2);
    }

    void afterTheEndOfTheSessionThereIsSilence()
    {
        QVERIFY(begin());
        QSignalSpy ended(&m_ada->session(), &cloud::Session::sessionEnded);
        m_cloud->endSession(*endOf(m_cloud->secrets().read(m_cloud->keptKey())).value());
        QTest::qWait(50);
        pass(1);
        QTRY_COMPARE(ended.size(), 1);
        const int asked = m_cloud->asked(QString());
        pass(24 * 60);
        QTest::qWait(50);
        QCOMPARE(m_cloud->asked(QString()), asked);
        QCOMPARE(ended.size(), 1);
        QVERIFY(endOf(
            m_ada->session().signIn(ServiceFixture::operatorEmail(), CloudFixture::password())));
        m_watcher->look();
        QTRY_COMPARE(m_cloud->asked(stream), 3);
    }

    //! Its session is another one than that of the cloud, and ends by itself.
    void whereItIsKeptBesideItListensAgainAfterASignInThere()
    {
        ServiceFixture team;
        QVERIFY(governBy(team));
        cloud::Session& session = m_ada->governanceSession();
        QVERIFY(endOf(session.signIn(ServiceFixture::operatorEmail(), CloudFixture::password())));
        follow();
        QSignalSpy opened(
            &cloud::ChangeStream::of(session.transport()), &cloud::ChangeStream::opened);
        m_watcher->look();
        QTRY_COMPARE(opened.size(), 1);
        QVERIFY(endOf(session.signOut()));
        for (int i = 0; i < 3; ++i) {
            QTest::qWait(50);
            pass(1);
        }
        QCOMPARE(opened.size(), 1);
        QVERIFY(endOf(session.signIn(ServiceFixture::operatorEmail(), CloudFixture::password())));
        m_watcher->look();
        QTRY_COMPARE(opened.size(), 2);
        m_watcher.reset();
        m_ada.reset();
    }

    void itGoesOnWhereOnlyAServiceBesideAsksForASignIn()
    {
        ServiceFixture team;
        QVERIFY(governBy(team));
        QVERIFY(m_ada->governanceSession().state() != cloud::Session::State::SignedIn);
        m_pace.listens = false;
        follow();
        m_watcher->look();
        QTRY_COMPARE(m_cloud->asked(u"/users/statuses"_s), 1);
        QSignalSpy changed(m_watcher.get(), &Watcher::changed);
        QTRY_VERIFY(!changed.isEmpty());
        QVERIFY2(m_watcher->mood() != Watcher::Mood::Offline, "the cloud answers");
        m_watcher.reset();
        m_ada.reset();
    }

private:
    //! Beside the cloud, where its operator has an account and nobody is signed in yet.
    bool governBy(ServiceFixture& team)
    {
        if (!team.isRunning())
            return false;
        [[maybe_unused]] const ServiceClient there = team.operatorClient();
        cloud::Endpoint endpoint;
        endpoint.origin = QUrl(team.running().origin());
        endpoint.pin = team.running().certificate;
        return endOf(m_ada->governShared(endpoint)).has_value();
    }
    void follow()
    {
        WatchSurroundings surroundings;
        surroundings.ledgerPath = m_folder.filePath(u"notices.json"_s);
        surroundings.clock = [this] {
            return QDateTime::currentDateTimeUtc().addSecs(m_skew);
        };
        surroundings.chance = [] {
            return 0.0;
        };
        surroundings.networks = [this] {
            return m_networks;
        };
        surroundings.pace = m_pace;
        m_watcher = std::make_unique<Watcher>(surroundings);
        m_watcher->follow(watchedBy(m_ada));
    }
    //! The first round is over, and the stream is open.
    bool begin()
    {
        follow();
        QSignalSpy opened(
            &cloud::ChangeStream::of(m_ada->session().transport()), &cloud::ChangeStream::opened);
        m_watcher->look();
        if (!waitUntil(
                [&] { return !opened.isEmpty() && m_cloud->asked(u"/users/statuses"_s) == 1; }))
            return false;
        QTest::qWait(100); // the last answer of the round is on its way
        return true;
    }
    //! Time goes on, with a look each minute.
    void pass(int minutes)
    {
        for (int i = 0; i < minutes; ++i) {
            m_skew += 60;
            m_watcher->look();
        }
    }

    QTemporaryDir m_folder;
    std::unique_ptr<CloudFixture> m_cloud;
    std::shared_ptr<cloud::CloudClient> m_ada;
    std::unique_ptr<Watcher> m_watcher;
    WatchPace m_pace;
    QByteArray m_networks;
    qint64 m_skew = 0;
};

QTEST_GUILESS_MAIN(WatchChangesTest)
#include "changes_test.moc"
