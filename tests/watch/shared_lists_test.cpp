// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/wait_until.h"
#include "cloud/attention_reader.h"
#include "cloud/change_stream.h"
#include "cloud/cloud_fixture.h"
#include "watch/profile_watch.h"
#include "watch/watched_profile.h"

#include <QSignalSpy>

using namespace console;
using namespace console::test;
using namespace console::watch;
using namespace Qt::StringLiterals;
using Part = cloud::AttentionReader::Part;

namespace {

//! What both look at.
const QStringList lists{u"/governance/data-requests"_s, u"/governance/listing/draft"_s,
    u"/governance/listing/objections"_s, u"/governance/llm/organizations"_s,
    u"/governance/backups"_s, u"/users/statuses"_s};
const QList<int> none{0, 0, 0, 0, 0, 0};
const QList<int> eachOnce{1, 1, 1, 1, 1, 1};

} // namespace

//! The reader of an open window and the watch, of one profile, against the real service.
class SharedListsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_cloud = std::make_unique<CloudFixture>();
        m_ada = m_cloud->ada();
        QVERIFY(endOf(m_ada->dataRequests().record(receivedDaysAgo(60))));
        m_skew = 0;
        m_reader = std::make_unique<cloud::AttentionReader>(*m_ada);
        follow(false);
        m_before = counts();
    }
    void cleanup()
    {
        m_watch.reset();
        m_reader.reset();
        m_ada.reset();
        m_cloud.reset();
    }

    void theWatchAsksNotForWhatTheWindowHasRead()
    {
        QVERIFY(readInWindow(now()));
        QVERIFY(round());
        QCOMPARE(asked(), eachOnce);
        QCOMPARE(m_watch->items().size(), 2); // overdue, and taken by nobody
        QCOMPARE(m_reader->facts().cases->size(), 1);
        // The next round does not go by what this one has read.
        m_skew += 11;
        QVERIFY(round());
        QCOMPARE(asked(), eachOnce);
    }

    void theWindowAsksNotForWhatTheWatchHasRead()
    {
        QVERIFY(round());
        m_skew += 120;
        QVERIFY(readInWindow(now().addSecs(-300)));
        QCOMPARE(asked(), eachOnce);
        QCOMPARE(m_reader->facts().cases->size(), 1);
        // That there is no draft is known as well.
        QVERIFY(m_reader->hasEnded(Part::Draft));
        QVERIFY(!m_reader->error(Part::Draft));
        // A person who asks is shown what is there now.
        QVERIFY(readInWindow(now()));
        QCOMPARE(asked(), eachOnce);
    }

    void whatThisConsoleChangesIsReadAnew()
    {
        QVERIFY(readInWindow(now()));
        QVERIFY(endOf(m_ada->dataRequests().record(receivedDaysAgo(60))));
        m_before = counts();
        QVERIFY(round());
        QCOMPARE(asked(), eachOnce);
        QCOMPARE(m_watch->items().size(), 4);
    }

    void whatTheServerTellsIsReadAnew()
    {
        follow(true);
        const cloud::ChangeStream& stream
            = cloud::ChangeStream::of(m_ada->governanceSession().transport());
        const QSignalSpy opened(&stream, &cloud::ChangeStream::opened);
        const QSignalSpy told(&stream, &cloud::ChangeStream::changed);
        QVERIFY(round());
        QTRY_VERIFY(!opened.isEmpty());
        const auto other = m_cloud->client();
        QVERIFY(endOf(
            other->session().signIn(ServiceFixture::operatorEmail(), CloudFixture::password())));
        m_skew += 20;
        QVERIFY(readInWindow(now()));
        const auto before = told.size();
        QVERIFY(endOf(other->dataRequests().record(receivedDaysAgo(60))));
        QTRY_VERIFY(told.size() > before);
        m_before = counts();
        m_skew += 20;
        QVERIFY(round());
        QCOMPARE(asked(), eachOnce);
        QCOMPARE(m_watch->items().size(), 4);
    }

    void aSignInForgetsWhatWasRead()
    {
        QVERIFY(readInWindow(now()));
        QVERIFY(endOf(m_ada->session().signOut()));
        QVERIFY(endOf(
            m_ada->session().signIn(ServiceFixture::operatorEmail(), CloudFixture::password())));
        m_before = counts();
        QVERIFY(readInWindow(now().addSecs(-300)));
        QCOMPARE(asked(), eachOnce);
        QVERIFY(readInWindow(now().addSecs(-300)));
        QCOMPARE(asked(), none);
    }

private:
    [[nodiscard]] QDateTime now() const { return QDateTime::currentDateTimeUtc().addSecs(m_skew); }

    void follow(bool listens)
    {
        WatchPace pace;
        pace.first = std::chrono::seconds(0);
        pace.between = std::chrono::seconds(10);
        pace.listens = listens;
        m_watch = std::make_unique<ProfileWatch>(
            watchedBy(m_ada), [this] { return now(); }, [] { return 0.0; }, pace);
    }
    bool readInWindow(const QDateTime& since)
    {
        m_reader->read(
            {Part::Cases, Part::Draft, Part::Objections, Part::Llm, Part::People, Part::Backups},
            {now(), since});
        return waitUntil([this] { return !m_reader->isReading(); });
    }
    //! One round, to its end.
    bool round()
    {
        const QSignalSpy ended(m_watch.get(), &ProfileWatch::changed);
        m_watch->look();
        return waitUntil([&] { return !ended.isEmpty(); });
    }
    [[nodiscard]] QList<int> counts() const
    {
        QList<int> all;
        for (const QString& list : lists)
            all << m_cloud->asked(list);
        return all;
    }
    //! How often each list was asked for since the last look.
    [[nodiscard]] QList<int> asked()
    {
        const QList<int> all = counts();
        QList<int> since;
        for (qsizetype i = 0; i < all.size(); ++i)
            since << all.at(i) - m_before.at(i);
        m_before = all;
        return since;
    }

    std::unique_ptr<CloudFixture> m_cloud;
    std::shared_ptr<cloud::CloudClient> m_ada;
    std::unique_ptr<cloud::AttentionReader> m_reader;
    std::unique_ptr<ProfileWatch> m_watch;
    QList<int> m_before;
    qint64 m_skew = 0;
};

QTEST_GUILESS_MAIN(SharedListsTest)
#include "shared_lists_test.moc"
