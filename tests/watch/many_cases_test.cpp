// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/wait_until.h"
#include "cloud/attention_lists.h"
#include "cloud/cloud_fixture.h"
#include "watch/watched_profile.h"
#include "watch/watcher.h"

#include <QTemporaryDir>
#include <QTest>

using namespace console;
using namespace console::test;
using namespace console::watch;
using namespace Qt::StringLiterals;
using domain::AttentionKind;

namespace {
constexpr int many = cloud::AttentionLists::mostCases;
constexpr int lateDays = 45; // since it came in: overdue, whatever the month
constexpr int clearlyLate = lateDays + 7; // before that, whatever weekends and holidays move
} // namespace

//! The watch of more open cases than it reads in one round, against the real service.
class ManyCasesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_cloud = std::make_unique<CloudFixture>();
        m_ada = m_cloud->ada();
        m_skew = 0;
        m_told.clear();
    }
    void cleanup()
    {
        m_watcher.reset();
        m_ada.reset();
        m_cloud.reset();
    }

    void whatComesInIsToldHoweverManyPressMore()
    {
        for (int i = 0; i <= many; ++i)
            QVERIFY(!record(lateDays + i).isEmpty());
        start();
        QVERIFY(round());
        const QString today = record(0);
        QCOMPARE(told(AttentionKind::CaseReceived, today), 0);
        QVERIFY(round());
        QCOMPARE(told(AttentionKind::CaseReceived, today), 1);
        QVERIFY(round());
        QCOMPARE(told(AttentionKind::CaseReceived, today), 1);
    }

    void whatIsGivenToThePersonIsToldHoweverManyPressMore()
    {
        const QString calm = record(0);
        for (int i = 0; i <= many; ++i)
            QVERIFY(!record(lateDays + i).isEmpty());
        start();
        QVERIFY(round());
        QCOMPARE(told(AttentionKind::CaseWaiting, calm), 0);
        QVERIFY(assign(calm, m_ada->governanceSession().account()->id));
        QVERIFY(round());
        QCOMPARE(told(AttentionKind::CaseWaiting, calm), 1);
    }

    void whatIsDueSoonIsToldHoweverManyAreOverdue()
    {
        for (int i = 0; i <= many; ++i)
            QVERIFY(!record(lateDays + i).isEmpty());
        const QString soon = record(27);
        for (int i = 0; i <= cloud::AttentionLists::mostUntaken; ++i)
            QVERIFY(!record(lateDays + many + 1 + i).isEmpty());
        start();
        QVERIFY(round());
        QCOMPARE(told(AttentionKind::CaseDueSoon, soon), 1);
    }

    void whatLeavesThoseThatPressAndComesBackIsToldOnce()
    {
        const QString last = record(lateDays);
        for (int i = 1; i < many; ++i)
            QVERIFY(!record(clearlyLate + i).isEmpty());
        start();
        QVERIFY(round());
        QCOMPARE(told(AttentionKind::CaseOverdue, last), 1);
        const QString first = record(clearlyLate + many);
        QVERIFY(round());
        QVERIFY(!isShown(last));
        QVERIFY(endsByItself(first));
        QVERIFY(round());
        QVERIFY(isShown(last));
        QCOMPARE(told(AttentionKind::CaseOverdue, last), 1);
        QCOMPARE(told(AttentionKind::CaseReceived, last), 1);
        QCOMPARE(told(AttentionKind::CaseOverdue, first), 1);
    }

    void whatIsOverAmongManyIsToldWhenItComesBack()
    {
        const QString pressing = record(lateDays + many + 1);
        for (int i = 0; i <= many; ++i)
            QVERIFY(!record(lateDays + i).isEmpty());
        start();
        QVERIFY(assign(pressing, m_ada->governanceSession().account()->id));
        QVERIFY(round());
        QVERIFY(assign(pressing, {}));
        QVERIFY(round());
        QCOMPARE(told(AttentionKind::CaseReceived, pressing), 1);
        QVERIFY(assign(pressing, m_ada->governanceSession().account()->id));
        QVERIFY(round());
        QVERIFY(assign(pressing, {}));
        QVERIFY(round());
        QCOMPARE(told(AttentionKind::CaseReceived, pressing), 2);
    }

private:
    //! The id; empty: it could not be recorded.
    [[nodiscard]] QString record(int daysAgo) const
    {
        const auto made = endOf(m_ada->dataRequests().record(receivedDaysAgo(daysAgo)));
        return made ? made->summary.id : QString();
    }
    [[nodiscard]] bool assign(const QString& id, const domain::UserId& person) const
    {
        const auto request = endOf(m_ada->dataRequests().get(id));
        contract::RequestChange change;
        change.assignee = person;
        return request && endOf(m_ada->dataRequests().change(id, change, request->summary.rev));
    }
    //! The person withdraws the request.
    [[nodiscard]] bool endsByItself(const QString& id) const
    {
        const auto request = endOf(m_ada->dataRequests().get(id));
        contract::MoveForm form;
        form.to = domain::RequestStatus::Withdrawn;
        form.evidence.message = u"Never mind"_s;
        form.evidence.sentOn = QDate::currentDate();
        return request && endOf(m_ada->dataRequests().move(id, form, request->summary.rev));
    }
    void start()
    {
        WatchSurroundings surroundings;
        surroundings.ledgerPath = m_folder->filePath(u"notices.json"_s);
        surroundings.clock = [this] {
            return QDateTime::currentDateTimeUtc().addSecs(m_skew);
        };
        surroundings.chance = [] {
            return 0.0;
        };
        surroundings.pace.first = std::chrono::seconds(0);
        surroundings.pace.between = std::chrono::seconds(10);
        surroundings.pace.listens = false;
        m_watcher = std::make_unique<Watcher>(surroundings);
        m_watcher->setCanTell(true);
        connect(m_watcher.get(), &Watcher::noticeWanted, this,
            [this](const Notice& notice) { m_told += notice.items; });
        m_watcher->follow(watchedBy(m_ada));
    }
    //! One round, to its end, and what it tells. Members are what is read last.
    [[nodiscard]] bool round()
    {
        m_skew += 20;
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
        QTest::qWait(100); // what is told is on the disk before
        return ended;
    }
    [[nodiscard]] int told(AttentionKind kind, const QString& id) const
    {
        return int(
            std::count_if(m_told.begin(), m_told.end(), [&](const domain::AttentionItem& item) {
                return item.kind == kind && item.place.thing == id;
            }));
    }
    [[nodiscard]] bool isShown(const QString& id) const
    {
        const Items items = m_watcher->items();
        return std::any_of(items.begin(), items.end(),
            [&](const domain::AttentionItem& item) { return item.place.thing == id; });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CloudFixture> m_cloud;
    std::shared_ptr<cloud::CloudClient> m_ada;
    std::unique_ptr<Watcher> m_watcher;
    Items m_told;
    qint64 m_skew = 0;
};

QTEST_GUILESS_MAIN(ManyCasesTest)
#include "many_cases_test.moc"
