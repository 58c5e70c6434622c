// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "watch/notice_ledger.h"

#include <QTest>

using namespace console::domain;
using namespace console::watch;
using namespace Qt::StringLiterals;
using Standing = NoticeLedger::Standing;

namespace {

const QDateTime now(QDate(2026, 11, 29), QTime(9, 0), Qt::UTC);
const QString profile = u"8d2b4c1e-0000-4000-8000-000000000001"_s;

AttentionItem overdue(const QString& id)
{
    AttentionItem item;
    item.kind = AttentionKind::CaseOverdue;
    item.title = u"DSR-2026-0007 is overdue"_s;
    item.profile = profile;
    item.place = {u"datarequests"_s, id, {}};
    return item;
}

//! All that there is of these kinds.
KnownThings all(const QSet<AttentionKind>& kinds)
{
    return {kinds, {}, {}};
}

} // namespace

class NoticeLedgerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasToldIsKnownAfterARestart()
    {
        NoticeLedger ledger;
        const AttentionItem item = overdue(u"a"_s);
        QCOMPARE(ledger.standing(item, now), Standing::New);
        ledger.tell(item, now);
        const auto again = NoticeLedger::fromJson(ledger.toJson());
        QVERIFY(again);
        QCOMPARE(again->standing(item, now), Standing::Told);
        QCOMPARE(again->standing(overdue(u"b"_s), now), Standing::New);
        // The same case in another state is another thing.
        AttentionItem today = item;
        today.kind = AttentionKind::CaseDueToday;
        QCOMPARE(again->standing(today, now), Standing::New);
    }

    void aBudgetThatIsUsedUpIsToldOnceMore()
    {
        NoticeLedger ledger;
        AttentionItem budget = overdue(u"a"_s);
        budget.kind = AttentionKind::LlmBudget;
        budget.urgency = AttentionUrgency::Soon;
        ledger.tell(budget, now);
        QCOMPARE(ledger.standing(budget, now), Standing::Told);
        budget.urgency = AttentionUrgency::Today;
        QCOMPARE(ledger.standing(budget, now), Standing::New);
        ledger.tell(budget, now);
        QVERIFY(ledger.settle(budget.profile, all({AttentionKind::LlmBudget}), {budget}));
        QCOMPARE(ledger.size(), 1);
        QCOMPARE(ledger.standing(budget, now), Standing::Told);
    }

    void ofSeveralInOneLineEachIsToldOnce()
    {
        NoticeLedger ledger;
        AttentionItem both = overdue(QString());
        both.kind = AttentionKind::InvitationExpired;
        both.place = {u"organizations"_s, {}, OrganizationId(u"acme"_s)};
        both.parts = QStringList{u"anna"_s, u"bruno"_s};
        AttentionItem three = both;
        three.parts << u"cem"_s;
        AttentionItem left = both;
        left.place.thing = u"bruno"_s;
        left.parts = QStringList{u"bruno"_s};
        ledger.tell(both, now);
        QCOMPARE(ledger.standing(both, now), Standing::Told);
        QCOMPARE(ledger.standing(left, now), Standing::Told);
        QCOMPARE(ledger.standing(three, now), Standing::New);
        ledger.markDone(three, now);
        QCOMPARE(ledger.standing(three, now), Standing::Done);
        // Who is not among them any more is told of once more when it comes to that again.
        QVERIFY(ledger.settle(profile, all({AttentionKind::InvitationExpired}), {left}));
        QCOMPARE(ledger.size(), 1);
        QCOMPARE(ledger.standing(left, now), Standing::Done);
        QCOMPARE(ledger.standing(both, now), Standing::New);
        ledger.snooze(both, now, now.addSecs(3600));
        QCOMPARE(ledger.standing(both, now), Standing::Snoozed);
        ledger.tell(left, now);
        QCOMPARE(ledger.standing(both, now), Standing::Told);
    }

    void whatIsPutOffComesBack()
    {
        NoticeLedger ledger;
        const AttentionItem item = overdue(u"a"_s);
        ledger.snooze(item, now, now.addSecs(3600));
        auto again = NoticeLedger::fromJson(ledger.toJson());
        QCOMPARE(again->standing(item, now.addSecs(3599)), Standing::Snoozed);
        QCOMPARE(again->standing(item, now.addSecs(3600)), Standing::New);
        again->markDone(item, now);
        again = NoticeLedger::fromJson(again->toJson());
        QCOMPARE(again->standing(item, now.addYears(1)), Standing::Done);
    }

    void whatIsOverIsForgottenAndOnlyThat()
    {
        NoticeLedger ledger;
        const AttentionItem gone = overdue(u"a"_s);
        const AttentionItem stays = overdue(u"b"_s);
        AttentionItem backup = gone;
        backup.kind = AttentionKind::BackupFailed;
        AttentionItem elsewhere = gone;
        elsewhere.profile = u"another"_s;
        for (const AttentionItem& item : {gone, stays, backup, elsewhere})
            ledger.tell(item, now);
        QVERIFY(!ledger.settle(profile, all({}), {}));
        QVERIFY(ledger.settle(profile, all({AttentionKind::CaseOverdue}), {stays}));
        QCOMPARE(ledger.standing(gone, now), Standing::New);
        QCOMPARE(ledger.standing(stays, now), Standing::Told);
        QCOMPARE(ledger.standing(backup, now), Standing::Told);
        QCOMPARE(ledger.standing(elsewhere, now), Standing::Told);
    }

    void whatWasNotLookedAtIsNotForgotten()
    {
        NoticeLedger ledger;
        for (const char* id : {"a", "b", "c"})
            ledger.tell(overdue(QString::fromLatin1(id)), now);
        const KnownThings known{{}, {AttentionKind::CaseOverdue}, {u"a"_s, u"b"_s}};
        const auto kept = NoticeLedger::fromJson(ledger.toJson());
        for (NoticeLedger each : {ledger, *kept}) {
            QVERIFY(each.settle(profile, known, {overdue(u"b"_s)}));
            QCOMPARE(each.standing(overdue(u"a"_s), now), Standing::New);
            QCOMPARE(each.standing(overdue(u"b"_s), now), Standing::Told);
            QCOMPARE(each.standing(overdue(u"c"_s), now), Standing::Told);
        }
    }

    void itsFileNamesNothing()
    {
        NoticeLedger ledger;
        ledger.tell(overdue(u"4f0c2f5e-case"_s), now);
        const QByteArray json = ledger.toJson();
        for (const char* word : {"4f0c2f5e", "DSR", "8d2b4c1e", "overdue", "datarequests"})
            QVERIFY2(!json.contains(word), word);
        // Who has another file can't look up a guess in it.
        NoticeLedger other;
        other.tell(overdue(u"4f0c2f5e-case"_s), now);
        const auto keyOf = [](const QByteArray& text) {
            return text.mid(text.indexOf("\"key\"") + 7, 32);
        };
        QVERIFY(keyOf(json) != keyOf(other.toJson()));
    }

    void itDoesNotGrowWithoutEnd()
    {
        NoticeLedger ledger;
        const auto tell = [&](qsizetype which) {
            ledger.tell(overdue(QString::number(which)), now.addSecs(which));
        };
        for (qsizetype i = 0; i < NoticeLedger::most; ++i)
            tell(i);
        QCOMPARE(ledger.size(), NoticeLedger::most);
        QCOMPARE(ledger.standing(overdue(u"0"_s), now), Standing::Told);
        tell(NoticeLedger::most);
        // The oldest tenth goes.
        QCOMPARE(ledger.size(), NoticeLedger::most / 10 * 9);
        QCOMPARE(ledger.standing(overdue(u"1600"_s), now), Standing::New);
        QCOMPARE(ledger.standing(overdue(u"1601"_s), now), Standing::Told);
    }

    void whatIsNoLedgerIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("cut off") << NoticeLedger().toJson().chopped(1);
        QTest::newRow("another version")
            << NoticeLedger().toJson().replace("\"version\":1", "\"version\":2");
        QTest::newRow("no key") << QByteArray(R"({"version":1,"hashKey":"","entries":[]})");
        QTest::newRow("unknown standing") << NoticeLedger().toJson().replace(
            "[]", R"([{"key":"a","scope":"b","standing":"x","at":"2026-11-29T09:00:00.000Z"}])");
    }
    void whatIsNoLedgerIsRefused()
    {
        QFETCH(const QByteArray, content);
        QVERIFY(!NoticeLedger::fromJson(content));
    }
};

QTEST_GUILESS_MAIN(NoticeLedgerTest)
#include "notice_ledger_test.moc"
