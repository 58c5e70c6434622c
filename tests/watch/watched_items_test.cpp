// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "watch/notice_plan.h"
#include "watch/watched_items.h"

#include <QTest>

using namespace console;
using namespace console::domain;
using namespace console::watch;
using namespace Qt::StringLiterals;

namespace {

const UserId self(u"11111111-0000-4000-8000-000000000001"_s);
const UserId other(u"11111111-0000-4000-8000-000000000002"_s);
const Watching watching{u"p1"_s, self, QDateTime(QDate(2026, 11, 30), QTime(9, 0), Qt::UTC)};
const QDate today(2026, 11, 30);

RequestSummary request(const QDate& legal, RequestStatus status = RequestStatus::InProgress,
    const UserId& assignee = other)
{
    RequestSummary made;
    made.id = u"case"_s;
    made.ref = u"DSR-2026-0007"_s;
    made.status = status;
    made.mask = u"e***@example.net"_s;
    made.zone = u"Europe/Paris"_s;
    RightClock clock;
    clock.limit.legal = legal;
    clock.limit.target = legal.addDays(-5);
    made.rights = {clock};
    made.rights.first().urgency = urgencyOf(status, clock, today);
    made.urgency = made.rights.first().urgency;
    if (!assignee.isEmpty())
        made.assignee = RequestWorker{assignee, u"Anna"_s};
    return made;
}

Member member(OrganizationRole role, InvitationState invitation, const QString& id)
{
    Member made;
    made.userId = UserId(id);
    made.email = u"bruno@acme.example"_s;
    made.displayName = u"Bruno"_s;
    made.role = role;
    made.invitation = invitation;
    return made;
}

Membership acme(OrganizationRole role)
{
    Membership membership;
    membership.organization.id = OrganizationId(u"o1"_s);
    membership.organization.name = u"Acme"_s;
    membership.role = role;
    return membership;
}

QStringList titles(const Items& items)
{
    QStringList all;
    for (const AttentionItem& item : items)
        all << item.title;
    return all;
}

BackupOverview daily(const QDateTime& lastMade)
{
    BackupOverview overview;
    overview.settings.schedule = {BackupFrequency::Daily, 1, QTime(12, 0)};
    BackupRun run;
    run.startedAt = lastMade;
    overview.lastMade = run;
    overview.next = nextBackup(overview.settings.schedule, lastMade);
    return overview;
}

} // namespace

class WatchedItemsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cases_data()
    {
        QTest::addColumn<RequestSummary>("of");
        QTest::addColumn<QStringList>("said");
        QTest::addColumn<QList<AttentionKind>>("kinds");
        using Kinds = QList<AttentionKind>;
        QTest::newRow("overdue") << request(today.addDays(-1))
                                 << QStringList{u"DSR-2026-0007 is overdue"_s}
                                 << Kinds{AttentionKind::CaseOverdue};
        QTest::newRow("today") << request(today) << QStringList{u"DSR-2026-0007 is due today"_s}
                               << Kinds{AttentionKind::CaseDueToday};
        QTest::newRow("soon") << request(today.addDays(3))
                              << QStringList{u"DSR-2026-0007 is due in 3 day(s)"_s}
                              << Kinds{AttentionKind::CaseDueSoon};
        QTest::newRow("on time") << request(today.addDays(20)) << QStringList() << Kinds();
        QTest::newRow("mine") << request(today.addDays(20), RequestStatus::Review, self)
                              << QStringList{u"DSR-2026-0007 waits for you"_s}
                              << Kinds{AttentionKind::CaseWaiting};
        QTest::newRow("new") << request(today.addDays(20), RequestStatus::Received, {})
                             << QStringList{u"DSR-2026-0007 came in"_s}
                             << Kinds{AttentionKind::CaseReceived};
        QTest::newRow("new, taken")
            << request(today.addDays(20), RequestStatus::Received) << QStringList() << Kinds();
        QTest::newRow("new and overdue")
            << request(today.addDays(-1), RequestStatus::Received, {})
            << QStringList{u"DSR-2026-0007 is overdue"_s, u"DSR-2026-0007 came in"_s}
            << Kinds{AttentionKind::CaseOverdue, AttentionKind::CaseReceived};
        QTest::newRow("closed") << request(today.addDays(-1), RequestStatus::Fulfilled, self)
                                << QStringList() << Kinds();
    }
    void cases()
    {
        QFETCH(const RequestSummary, of);
        QFETCH(const QStringList, said);
        QFETCH(const QList<AttentionKind>, kinds);
        const Items items = ofCases(watching, {of});
        QCOMPARE(titles(items), said);
        for (qsizetype i = 0; i < items.size(); ++i) {
            QCOMPARE(items.at(i).kind, kinds.at(i));
            QCOMPARE(items.at(i).place, (AttentionPlace{u"datarequests"_s, u"case"_s, {}}));
            QVERIFY(!items.at(i).detail.contains(u"Anna"_s));
            QVERIFY(!items.at(i).detail.contains(u'@'));
        }
    }

    void aCaseThatPressesIsToldAnewToWhomItComes()
    {
        const AttentionItem others = ofCases(watching, {request(today.addDays(3))}).first();
        const Items all
            = ofCases(watching, {request(today.addDays(3), RequestStatus::InProgress, self)});
        QCOMPARE(all.size(), 1);
        const AttentionItem& mine = all.first();
        QCOMPARE(mine.title, others.title);
        QVERIFY(mine.detail.endsWith(u"It waits for you."_s));
        QVERIFY(!others.detail.contains(u"waits"_s));
        NoticeLedger ledger;
        ledger.tell(others, watching.now);
        QCOMPARE(ledger.standing(mine, watching.now), NoticeLedger::Standing::New);
        ledger.tell(mine, watching.now);
        QCOMPARE(ledger.standing(mine, watching.now), NoticeLedger::Standing::Told);
        QCOMPARE(ledger.standing(others, watching.now), NoticeLedger::Standing::Told);
        // Who wants to hear only of what waits for them hears of it.
        NoticeChoices choices;
        choices.silent = {AttentionKind::CaseDueSoon};
        const auto told = [&choices](const AttentionItem& item) {
            return planNotices({item}, u"Production"_s, choices, NoticeLedger(), watching.now)
                .size();
        };
        QCOMPARE(told(mine), 1);
        QCOMPARE(told(others), 0);
        choices.silent.insert(AttentionKind::CaseWaiting);
        QCOMPARE(told(mine), 0);
    }

    void aSecondPersonIsToldThatACaseWaits()
    {
        RequestSummary sent = request(today.addDays(20), RequestStatus::Review);
        sent.preparer = RequestWorker{other, u"Anna"_s};
        QVERIFY2(ofCases(watching, {sent}).isEmpty(), "the server says for whom it waits");
        sent.awaitsSecond = true;
        Items items = ofCases(watching, {sent});
        QCOMPARE(titles(items), QStringList{u"DSR-2026-0007 waits for you"_s});
        QCOMPARE(items.first().kind, AttentionKind::CaseWaiting);
        QVERIFY(items.first().mine);
        QVERIFY(!items.first().detail.isEmpty());
        QVERIFY2(!items.first().detail.contains(u"Anna"_s), "others may look at the desktop");
        // That its date presses says nothing of who has to act.
        RequestSummary late = request(today.addDays(-1), RequestStatus::Review);
        late.awaitsSecond = true;
        items = ofCases(watching, {late});
        QCOMPARE(titles(items),
            (QStringList{u"DSR-2026-0007 is overdue"_s, u"DSR-2026-0007 waits for you"_s}));
    }

    void objectionsAreToldOfEachVersion()
    {
        Items items = ofObjections(watching, {{2, today.addDays(5), 2}});
        QCOMPARE(
            titles(items), QStringList{u"2 organization(s) object to version 2 of the listing"_s});
        QCOMPARE(items.first().kind, AttentionKind::ListingObjected);
        QCOMPARE(items.first().place, (AttentionPlace{u"subprocessors"_s, u"objections/2"_s, {}}));
        QCOMPARE(items.first().profile, watching.profile);
        QVERIFY(items.first().detail.startsWith(u"It is to be decided before"_s));
        items = ofObjections(watching, {{2, today, 1}});
        QVERIFY(items.first().detail.startsWith(u"It was to be decided before"_s));
        // One more that objects is told, and the one before is not told again.
        const OrganizationId first(u"o1"_s);
        const OrganizationId second(u"o2"_s);
        const Items one = ofObjections(watching, {{2, today.addDays(5), 1, {first}}});
        const Items both = ofObjections(watching, {{2, today.addDays(5), 2, {first, second}}});
        NoticeLedger ledger;
        ledger.tell(one.first(), watching.now);
        QCOMPARE(ledger.standing(both.first(), watching.now), NoticeLedger::Standing::New);
        ledger.tell(both.first(), watching.now);
        QCOMPARE(ledger.standing(one.first(), watching.now), NoticeLedger::Standing::Told);
        const Items next = ofObjections(watching, {{3, today.addDays(5), 1, {first}}});
        QCOMPARE(ledger.standing(next.first(), watching.now), NoticeLedger::Standing::New);
        QVERIFY(ofObjections(watching, {}).isEmpty());
    }

    void aDraftWaitsForWhoMayReviewIt()
    {
        contract::ListingDraftView view;
        view.draft.author = DraftPerson{other, u"Bruno"_s};
        QVERIFY(ofDraft(watching, view, true).isEmpty());
        view.draft.state = DraftState::InReview;
        QCOMPARE(ofDraft(watching, view, true).size(), 1);
        QCOMPARE(ofDraft(watching, view, true).first().place.thing, u"draft"_s);
        QVERIFY(ofDraft(watching, view, false).isEmpty());
        view.fourEyes = true;
        QCOMPARE(ofDraft(watching, view, true).size(), 1);
        view.draft.author->id = self;
        QVERIFY(ofDraft(watching, view, true).isEmpty());
    }

    void aVersionIsNewsForAWeek()
    {
        ListingVersion version;
        version.number = 2;
        version.effectiveDate = today;
        QCOMPARE(titles(ofVersion(watching, version)),
            QStringList{u"Version 2 of the listing is in force"_s});
        QCOMPARE(ofVersion(watching, version).first().place.thing, u"version/2"_s);
        version.effectiveDate = today.addDays(-6);
        QCOMPARE(ofVersion(watching, version).size(), 1);
        version.effectiveDate = today.addDays(-7);
        QVERIFY(ofVersion(watching, version).isEmpty());
        version.number = 1;
        version.effectiveDate = today;
        QVERIFY2(ofVersion(watching, version).isEmpty(), "it came with the program");
    }

    void llmSettings()
    {
        LlmOverviewRow row;
        row.organization = OrganizationId(u"o1"_s);
        row.name = u"Acme"_s;
        row.settings.provider = u"openai"_s;
        LlmTestSummary test;
        test.at = watching.now.addDays(-1);
        test.primary.ok = true;
        row.lastTest = test;
        QVERIFY(ofLlm(watching, {row}).isEmpty());
        row.lastTest->primary.ok = false;
        row.settings.key.presence = LlmKeyState::Presence::Set;
        row.settings.key.setAt = watching.now.addDays(-llmKeyRotationDays - 1);
        QCOMPARE(titles(ofLlm(watching, {row})),
            (QStringList{
                u"The LLM test of Acme fails"_s, u"The LLM key of Acme is to be rotated"_s}));
    }

    void budgets()
    {
        LlmBudget budget;
        budget.organization = OrganizationId(u"o1"_s);
        budget.name = u"Acme"_s;
        budget.monthlyTokens = 1000;
        budget.used = 799;
        QVERIFY(ofBudgets(watching, {budget}).isEmpty());
        budget.used = 800;
        QCOMPARE(titles(ofBudgets(watching, {budget})),
            QStringList{u"Acme has used most of its LLM budget"_s});
        budget.used = 1001;
        QCOMPARE(titles(ofBudgets(watching, {budget})),
            QStringList{u"Acme has used up its LLM budget"_s});
        budget.monthlyTokens = 0;
        QVERIFY(ofBudgets(watching, {budget}).isEmpty());
    }

    void members()
    {
        const Member anna = member(OrganizationRole::Admin, InvitationState::Accepted, u"a"_s);
        const Member expired = member(OrganizationRole::Member, InvitationState::Expired, u"b"_s);
        const Member invited = member(OrganizationRole::Admin, InvitationState::Pending, u"c"_s);
        QVERIFY(ofMembers(watching, acme(OrganizationRole::Admin), {anna, invited}).isEmpty());
        const Items one = ofMembers(watching, acme(OrganizationRole::Admin), {anna, expired});
        QCOMPARE(one.size(), 1);
        QCOMPARE(one.first().kind, AttentionKind::InvitationExpired);
        QVERIFY2(!one.first().title.contains(u"runo"_s), "names nobody");
        QCOMPARE(one.first().place.thing, u"b"_s);
        const Member later = member(OrganizationRole::Member, InvitationState::Expired, u"e"_s);
        const Items two
            = ofMembers(watching, acme(OrganizationRole::Admin), {anna, expired, later});
        QCOMPARE(two.size(), 1);
        QVERIFY(two.first().place.thing.isEmpty());
        NoticeLedger ledger;
        ledger.tell(one.first(), watching.now);
        QCOMPARE(ledger.standing(two.first(), watching.now), NoticeLedger::Standing::New);
        ledger.tell(two.first(), watching.now);
        QCOMPARE(ledger.standing(one.first(), watching.now), NoticeLedger::Standing::Told);
        const Items none = ofMembers(watching, acme(OrganizationRole::Admin), {invited, expired});
        QCOMPARE(titles(none).last(), u"Acme has no active admin"_s);
        // A member sees roles, and no invitation.
        const Member role = member(OrganizationRole::Admin, InvitationState::None, u"d"_s);
        QVERIFY(ofMembers(watching, acme(OrganizationRole::Member), {role}).isEmpty());
    }

    void backups()
    {
        const QDateTime yesterday = QDateTime(today.addDays(-1), QTime(12, 0), Qt::LocalTime);
        QVERIFY(ofBackups(watching, daily(yesterday.toUTC())).isEmpty());
        QCOMPARE(titles(ofBackups(watching, daily(yesterday.addDays(-1).toUTC()))),
            QStringList{u"A backup is late"_s});
        BackupOverview off = daily(yesterday.addDays(-9).toUTC());
        off.settings.schedule.frequency = BackupFrequency::Off;
        off.next.reset();
        QVERIFY(ofBackups(watching, off).isEmpty());
        off.lastFailed = BackupRun();
        QCOMPARE(ofBackups(watching, off).first().kind, AttentionKind::BackupFailed);
    }

    void aConnectionIsLostForLong()
    {
        QVERIFY(ofConnection(watching, watching.now.addSecs(-29 * 60)).isEmpty());
        QCOMPARE(ofConnection(watching, watching.now.addSecs(-30 * 60)).first().kind,
            AttentionKind::ConnectionLost);
    }
};

QTEST_GUILESS_MAIN(WatchedItemsTest)
#include "watched_items_test.moc"
