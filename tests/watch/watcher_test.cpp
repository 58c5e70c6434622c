// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/wait_until.h"
#include "cloud/attention_lists.h"
#include "cloud/cloud_fixture.h"
#include "watch/watched_profile.h"
#include "watch/watcher.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace console;
using namespace console::test;
using namespace console::watch;
using namespace Qt::StringLiterals;
using domain::AttentionKind;

//! The watch against the real service.
class WatcherTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_cloud = std::make_unique<CloudFixture>();
        m_ada = m_cloud->ada();
        m_skew = 0;
        m_networks = "home";
    }
    void cleanup()
    {
        m_watcher.reset();
        m_ada.reset();
        m_cloud.reset();
    }
    void findsWhatNeedsThePerson();
    void tellsOnceAlsoOverRestarts();
    void tellsNothingBeforeSomebodyShowsIt();
    void tellsAfterTheQuietHours();
    void putsOffAndTellsAgain();
    void asksNothingOnceTheSessionHasEnded();
    void backsOffWhileNothingAnswers();
    void asksNobodyWhatIsNotAllowed();
    void leavesAnotherNetworkTimeToSettle();
    void aDamagedLedgerIsBegunAnew();
    void asksOnlyWhetherAnythingChanged();
    void letsGoOfTheServerAtTheEnd();

private:
    void start()
    {
        WatchSurroundings surroundings;
        surroundings.ledgerPath = ledger();
        surroundings.clock = [this] {
            return QDateTime::currentDateTimeUtc().addSecs(m_skew);
        };
        surroundings.chance = [] {
            return 0.0;
        };
        surroundings.networks = [this] {
            return m_networks;
        };
        surroundings.pace.first = std::chrono::seconds(0);
        surroundings.pace.listens = false; // watch_changes_test does
        m_watcher.reset();
        m_ada->attention().forget(); // a program that starts has read nothing
        m_watcher = std::make_unique<Watcher>(surroundings);
        m_told.clear();
        connect(m_watcher.get(), &Watcher::noticeWanted, this,
            [this](const Notice& notice) { m_told << notice.summary; });
    }
    [[nodiscard]] WatchTarget target() const { return watchedBy(m_ada); }
    //! One round, to its end: members are what is read last.
    bool round()
    {
        const auto asked = [this] {
            return m_cloud->asked(u"/users/statuses"_s);
        };
        bool ended = false;
        // Listened to from the start: the answer may come before this thread knows of the question.
        const auto listening = connect(m_watcher.get(), &Watcher::changed, this,
            [&ended, asked, before = asked()] { ended = ended || asked() > before; });
        m_watcher->look();
        (void)waitUntil([&] { return ended; }, 10'000);
        disconnect(listening);
        return ended;
    }
    //! Time goes on, with a look each minute.
    void pass(int minutes)
    {
        for (int i = 0; i < minutes; ++i) {
            m_skew += 60;
            m_watcher->look();
        }
    }
    //! The same, until just before the next round.
    void passUntilNext()
    {
        pass(2);
        m_skew += 60;
    }
    [[nodiscard]] QString ledger() const { return m_folder->filePath(u"notices.json"_s); }
    [[nodiscard]] QStringList titles() const
    {
        QStringList all;
        for (const domain::AttentionItem& item : m_watcher->items())
            all << item.title;
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CloudFixture> m_cloud;
    std::shared_ptr<cloud::CloudClient> m_ada;
    std::unique_ptr<Watcher> m_watcher;
    QStringList m_told;
    QByteArray m_networks;
    qint64 m_skew = 0;
};

void WatcherTest::findsWhatNeedsThePerson()
{
    const auto late = endOf(m_ada->dataRequests().record(receivedDaysAgo(60)));
    QVERIFY(late);
    start();
    m_watcher->follow(target());
    QCOMPARE(m_watcher->mood(), Watcher::Mood::Fine);
    QVERIFY(round());
    QTRY_COMPARE(titles(),
        (QStringList{late->summary.ref + u" is overdue"_s, late->summary.ref + u" came in"_s}));
    QCOMPARE(m_watcher->mood(), Watcher::Mood::Attention);
    QCOMPARE(m_watcher->items().first().place.thing, late->summary.id);
    QCOMPARE(m_watcher->items().first().profile, watchedProfile.text());
    // Each list once.
    QCOMPARE(m_cloud->asked(u"/governance/data-requests"_s), 2);
    m_watcher->unfollow(watchedProfile);
    QVERIFY(m_watcher->items().isEmpty());
}

void WatcherTest::tellsOnceAlsoOverRestarts()
{
    const auto late = endOf(m_ada->dataRequests().record(receivedDaysAgo(60)));
    QVERIFY(late);
    QStringList all;
    for (int run = 0; run < 3; ++run) {
        start();
        m_watcher->setCanTell(true);
        m_watcher->follow(target());
        QVERIFY(round());
        if (run == 0)
            QTRY_COMPARE(m_told.size(), 2);
        if (run == 1) {
            // It comes while the console runs.
            QVERIFY(endOf(m_ada->dataRequests().record(receivedDaysAgo(1))));
            passUntilNext();
            QVERIFY(round());
            QTRY_COMPARE(m_told.size(), 1);
        }
        m_watcher->look();
        all << m_told;
    }
    const QString ref = late->summary.ref;
    QCOMPARE(all.size(), 3);
    QCOMPARE(all.first(2), (QStringList{ref + u" is overdue"_s, ref + u" came in"_s}));
    QVERIFY(all.last().endsWith(u" came in"_s));
    QVERIFY(!all.last().startsWith(ref));
    QFile file(ledger());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(late->summary.id.toLatin1()));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void WatcherTest::tellsNothingBeforeSomebodyShowsIt()
{
    QVERIFY(endOf(m_ada->dataRequests().record(receivedDaysAgo(60))));
    start();
    m_watcher->follow(target());
    QVERIFY(round());
    QVERIFY(m_told.isEmpty());
    m_watcher->setCanTell(true);
    QTRY_COMPARE(m_told.size(), 2);
}

void WatcherTest::tellsAfterTheQuietHours()
{
    QVERIFY(endOf(m_ada->dataRequests().record(receivedDaysAgo(60))));
    start();
    NoticeChoices choices;
    const QTime now = QTime::currentTime();
    choices.quiet = {true, now.addSecs(-3600), now.addSecs(3600)};
    m_watcher->setChoices(choices);
    m_watcher->setCanTell(true);
    m_watcher->follow(target());
    QVERIFY(round());
    QVERIFY(m_told.isEmpty());
    m_skew += 3601;
    m_watcher->look();
    QTRY_COMPARE(m_told.size(), 2);
}

void WatcherTest::putsOffAndTellsAgain()
{
    QVERIFY(endOf(m_ada->dataRequests().record(receivedDaysAgo(60))));
    start();
    m_watcher->setCanTell(true);
    m_watcher->follow(target());
    QVERIFY(round());
    QTRY_COMPARE(m_told.size(), 2);
    const Items items = m_watcher->items();
    QCOMPARE(items.size(), 2);
    m_watcher->snooze({items.first()}, std::chrono::hours(1));
    m_watcher->markDone({items.last()});
    QVERIFY(m_watcher->items().isEmpty());
    QCOMPARE(m_watcher->mood(), Watcher::Mood::Fine);
    m_watcher->pauseUntil(QDateTime::currentDateTimeUtc().addSecs(7200));
    m_skew += 3601;
    m_watcher->look();
    QCOMPARE(m_watcher->items().size(), 1);
    QCOMPARE(m_told.size(), 2);
    m_skew += 3600;
    m_watcher->look();
    QTRY_COMPARE(m_told.size(), 3);
    QCOMPARE(m_told.last(), items.first().title);
}

void WatcherTest::asksNothingOnceTheSessionHasEnded()
{
    start();
    m_watcher->follow(target());
    QVERIFY(round());
    m_cloud->endSession(*endOf(m_cloud->secrets().read(m_cloud->keptKey())).value());
    QSignalSpy ended(&m_ada->session(), &cloud::Session::sessionEnded);
    passUntilNext();
    m_watcher->look();
    QTRY_COMPARE(ended.size(), 1);
    const int asked = m_cloud->asked(QString());
    pass(24 * 60);
    QTest::qWait(100);
    QCOMPARE(m_cloud->asked(QString()), asked);
    QCOMPARE(ended.size(), 1);
    QVERIFY(
        endOf(m_ada->session().signIn(ServiceFixture::operatorEmail(), CloudFixture::password())));
    QVERIFY(round());
}

void WatcherTest::backsOffWhileNothingAnswers()
{
    start();
    m_watcher->follow(target());
    QVERIFY(round());
    m_cloud->goAway();
    pass(3);
    QTRY_COMPARE(m_watcher->mood(), Watcher::Mood::Offline);
    QVERIFY(m_watcher->items().isEmpty());
    for (int i = 0; i < 31; ++i) {
        pass(1);
        QTest::qWait(1);
    }
    QTRY_VERIFY(!m_watcher->items().isEmpty());
    QCOMPARE(m_watcher->items().first().kind, AttentionKind::ConnectionLost);
}

void WatcherTest::asksNobodyWhatIsNotAllowed()
{
    start();
    WatchTarget member = target();
    member.standing = {};
    m_watcher->follow(member);
    QVERIFY(round());
    QCOMPARE(m_cloud->asked(u"/governance/data-requests"_s), 0);
    QCOMPARE(m_cloud->asked(u"/governance/backups"_s), 0);
    QCOMPARE(m_cloud->asked(u"/governance/listing/draft"_s), 0);
    QCOMPARE(m_cloud->asked(u"/governance/listing/objections"_s), 0);
    // From now on with more rights.
    m_watcher->follow(target());
    passUntilNext();
    QVERIFY(round());
    QCOMPARE(m_cloud->asked(u"/governance/data-requests"_s), 1);
    QCOMPARE(m_cloud->asked(u"/governance/listing/objections"_s), 1);
}

void WatcherTest::leavesAnotherNetworkTimeToSettle()
{
    start();
    m_watcher->follow(target());
    QVERIFY(round());
    const int asked = m_cloud->asked(u"/governance/llm/budgets"_s);
    passUntilNext();
    m_networks = "home vpn";
    m_watcher->look();
    QTest::qWait(50);
    QCOMPARE(m_cloud->asked(u"/governance/llm/budgets"_s), asked);
    m_skew += 30;
    QVERIFY(round());
}

void WatcherTest::aDamagedLedgerIsBegunAnew()
{
    QFile file(ledger());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"version\":");
    file.close();
    QVERIFY(endOf(m_ada->dataRequests().record(receivedDaysAgo(60))));
    start();
    m_watcher->setCanTell(true);
    m_watcher->follow(target());
    QVERIFY(round());
    QTRY_COMPARE(m_told.size(), 2);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(NoticeLedger::fromJson(file.readAll()));
}

void WatcherTest::asksOnlyWhetherAnythingChanged()
{
    QVERIFY(endOf(m_ada->dataRequests().record(receivedDaysAgo(60))));
    start();
    m_watcher->follow(target());
    QVERIFY(round());
    QTRY_COMPARE(titles().size(), 2);
    QCOMPARE(m_cloud->unchanged(), 0);
    const QStringList before = titles();
    passUntilNext();
    QVERIFY(round());
    // Cases, objections, listing, LLM, budgets, backups, members and their states; there is no
    // draft.
    QTRY_COMPARE(m_cloud->unchanged(), 8);
    QCOMPARE(titles(), before);
    QVERIFY(endOf(m_ada->dataRequests().record(receivedDaysAgo(1))));
    passUntilNext();
    QVERIFY(round());
    QTRY_COMPARE(titles().size(), 3);
    QCOMPARE(m_cloud->unchanged(), 15);
}

void WatcherTest::letsGoOfTheServerAtTheEnd()
{
    start();
    m_watcher->follow(target());
    m_watcher->look();
    QTRY_COMPARE(m_cloud->asked(u"/governance/data-requests"_s), 1);
    m_watcher->end();
    // A server that is to end would wait for a connection that somebody still holds.
    QCOMPARE(m_ada.use_count(), 1L);
    QTest::qWait(50); // what was sent already arrives
    const int asked = m_cloud->asked(QString());
    m_watcher->follow(target());
    pass(24 * 60);
    QTest::qWait(50);
    QCOMPARE(m_cloud->asked(QString()), asked);
    QVERIFY(m_watcher->items().isEmpty());
}

QTEST_GUILESS_MAIN(WatcherTest)
#include "watcher_test.moc"
