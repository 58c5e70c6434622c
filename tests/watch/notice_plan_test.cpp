// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "watch/notice_plan.h"

#include <QTest>

using namespace console::domain;
using namespace console::watch;
using namespace Qt::StringLiterals;

namespace {

//! By the clock of this computer.
QDateTime at(int hour, int minute = 0)
{
    return QDateTime(QDate(2026, 11, 30), QTime(hour, minute), Qt::LocalTime).toUTC();
}

AttentionItem item(const QString& thing, AttentionKind kind = AttentionKind::CaseOverdue,
    AttentionUrgency urgency = AttentionUrgency::Overdue)
{
    AttentionItem made;
    made.kind = kind;
    made.urgency = urgency;
    made.title = thing + u" is overdue"_s;
    made.detail = u"The last day was yesterday."_s;
    made.profile = u"p1"_s;
    made.place = {u"datarequests"_s, thing, {}};
    return made;
}

QList<Notice> plan(const QList<AttentionItem>& items, const NoticeChoices& choices = {},
    const QDateTime& now = at(10), const NoticeLedger& ledger = {})
{
    return planNotices(items, u"Production"_s, choices, ledger, now);
}

} // namespace

class NoticePlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachNamesTheProfileAndTheThingAndOpensIt()
    {
        const QList<Notice> notices = plan({item(u"DSR-1"_s)});
        QCOMPARE(notices.size(), 1);
        QCOMPARE(notices.first().summary, u"DSR-1 is overdue"_s);
        QCOMPARE(notices.first().body, u"Production\nThe last day was yesterday."_s);
        QCOMPARE(notices.first().place, (AttentionPlace{u"datarequests"_s, u"DSR-1"_s, {}}));
        QCOMPARE(notices.first().profile(), u"p1"_s);
    }

    void whatWasToldIsNotToldAgain()
    {
        NoticeLedger ledger;
        ledger.tell(item(u"DSR-1"_s), at(9));
        ledger.snooze(item(u"DSR-2"_s), at(9), at(11));
        ledger.markDone(item(u"DSR-3"_s), at(9));
        const QList<AttentionItem> all{item(u"DSR-1"_s), item(u"DSR-2"_s), item(u"DSR-3"_s)};
        QCOMPARE(plan(all, {}, at(10), ledger).size(), 0);
        const QList<Notice> later = plan(all, {}, at(11), ledger);
        QCOMPARE(later.size(), 1);
        QCOMPARE(later.first().place.thing, u"DSR-2"_s);
    }

    void manyAreOne()
    {
        QList<AttentionItem> items;
        for (int i = 1; i <= 5; ++i)
            items.prepend(item(u"DSR-%1"_s.arg(i)));
        QCOMPARE(plan(items.first(3)).size(), 3);
        const QList<Notice> notices = plan(items);
        QCOMPARE(notices.size(), 1);
        QVERIFY(notices.first().isGroup());
        QCOMPARE(notices.first().items.size(), 5);
        const QStringList lines = notices.first().body.split(u'\n');
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines.first(), u"Production"_s);
        QCOMPARE(lines.at(1), u"DSR-1 is overdue"_s);
        QCOMPARE(notices.first().place.page, u"overview"_s);
    }

    void onlyKindsThatThePersonWants()
    {
        NoticeChoices choices;
        choices.silent = {AttentionKind::CaseOverdue};
        const AttentionItem failed = item(u"backups"_s, AttentionKind::BackupFailed);
        QCOMPARE(plan({item(u"DSR-1"_s), failed}, choices).size(), 1);
        choices.on = false;
        QCOMPARE(plan({item(u"DSR-1"_s), failed}, choices).size(), 0);
        // These are for the Overview.
        for (const AttentionKind kind : {AttentionKind::LlmUntested,
                 AttentionKind::OrganizationSingleAdmin, AttentionKind::InvitationExpiring})
            QCOMPARE(plan({item(u"x"_s, kind)}).size(), 0);
    }

    void eachKindHasANoticeAndASwitchOfItsOwn()
    {
        // As they are listed for people to choose from.
        QCOMPARE(noticeKinds().size(), 16);
        for (const AttentionKind kind : noticeKinds()) {
            const QList<Notice> notices = plan({item(u"x"_s, kind)});
            QCOMPARE(notices.size(), 1);
            QVERIFY(notices.first().body.startsWith(u"Production\n"_s));
            NoticeChoices choices;
            choices.silent = {kind};
            QCOMPARE(plan({item(u"x"_s, kind)}, choices).size(), 0);
            for (const AttentionKind other : noticeKinds())
                QCOMPARE(choices.tells(other), other != kind);
        }
    }

    void quietHours_data()
    {
        QTest::addColumn<QTime>("from");
        QTest::addColumn<QTime>("until");
        QTest::addColumn<QTime>("now");
        QTest::addColumn<bool>("told");
        const QTime eight(8, 0);
        const QTime twenty(20, 0);
        QTest::newRow("in the day") << twenty << eight << QTime(10, 0) << true;
        QTest::newRow("in the evening") << twenty << eight << QTime(20, 0) << false;
        QTest::newRow("before midnight") << twenty << eight << QTime(23, 59) << false;
        QTest::newRow("after midnight") << twenty << eight << QTime(0, 0) << false;
        QTest::newRow("at their end") << twenty << eight << QTime(8, 0) << true;
        QTest::newRow("within a day") << eight << twenty << QTime(12, 0) << false;
        QTest::newRow("within a day, after") << eight << twenty << QTime(20, 0) << true;
        QTest::newRow("the whole day") << eight << eight << QTime(12, 0) << false;
    }
    void quietHours()
    {
        QFETCH(const QTime, from);
        QFETCH(const QTime, until);
        QFETCH(const QTime, now);
        QFETCH(const bool, told);
        NoticeChoices choices;
        choices.quiet = {true, from, until};
        QCOMPARE(
            plan({item(u"DSR-1"_s)}, choices, at(now.hour(), now.minute())).size(), told ? 1 : 0);
        choices.quiet.on = false;
        QCOMPARE(plan({item(u"DSR-1"_s)}, choices, at(now.hour(), now.minute())).size(), 1);
    }

    void everyKindHasWords()
    {
        QSet<QString> titles;
        for (const AttentionKind kind : allAttentionKinds())
            titles.insert(title(kind));
        QCOMPARE(titles.size(), allAttentionKinds().size());
        QVERIFY(!titles.contains(QString()));
    }
};

QTEST_GUILESS_MAIN(NoticePlanTest)
#include "notice_plan_test.moc"
