// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/attention.h"

#include <QSet>
#include <QTest>

using namespace console::domain;
using namespace Qt::StringLiterals;

namespace {
AttentionItem item(AttentionUrgency urgency, const QString& title,
    const std::optional<QDate>& due = {}, AttentionKind kind = AttentionKind::CaseDueSoon)
{
    AttentionItem made;
    made.kind = kind;
    made.urgency = urgency;
    made.title = title;
    made.profile = u"p1"_s;
    made.place = {u"datarequests"_s, title};
    made.due = due;
    return made;
}
} // namespace

class AttentionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsOwnName();
    void theMostUrgentComesFirst();
    void theSameFactKeepsItsIdWhateverItsWords();
    void thingsOfTwoProfilesAreTwo();
};

void AttentionTest::everyKindHasItsOwnName()
{
    QSet<QString> names;
    const QList<AttentionKind> kinds = allAttentionKinds();
    QCOMPARE(kinds.size(), qsizetype(AttentionKind::ConnectionLost) + 1);
    for (const AttentionKind kind : kinds) {
        QVERIFY(!wireName(kind).isEmpty());
        QCOMPARE(attentionKind(wireName(kind)), kind);
        names.insert(wireName(kind));
    }
    QCOMPARE(names.size(), kinds.size());
    QCOMPARE(attentionKind(u"case"_s), std::nullopt);
}

void AttentionTest::theMostUrgentComesFirst()
{
    const QDate day(2026, 11, 29);
    QList<AttentionItem> items{
        item(AttentionUrgency::Whenever, u"g"_s),
        item(AttentionUrgency::Soon, u"f"_s),
        item(AttentionUrgency::Soon, u"e"_s, day.addDays(3)),
        item(AttentionUrgency::Soon, u"d"_s, day.addDays(2)),
        item(AttentionUrgency::Today, u"c"_s, day),
        item(AttentionUrgency::Overdue, u"b"_s, {}, AttentionKind::LlmFailing),
        item(AttentionUrgency::Overdue, u"a"_s, day.addDays(-1), AttentionKind::CaseOverdue),
    };
    sortAttention(items);
    QString order;
    for (const AttentionItem& each : std::as_const(items))
        order += each.title;
    QCOMPARE(order, u"abcdefg"_s);
}

void AttentionTest::theSameFactKeepsItsIdWhateverItsWords()
{
    AttentionItem one = item(AttentionUrgency::Soon, u"DSR-2026-0001"_s);
    AttentionItem other = one;
    other.title = u"in another language"_s;
    other.detail = u"and another day"_s;
    other.urgency = AttentionUrgency::Overdue;
    other.due = QDate(2026, 12, 1);
    QCOMPARE(other.id(), one.id());
    other.kind = AttentionKind::CaseOverdue;
    QVERIFY(other.id() != one.id());
}

void AttentionTest::thingsOfTwoProfilesAreTwo()
{
    const AttentionItem here = item(AttentionUrgency::Soon, u"a"_s);
    AttentionItem there = here;
    there.profile = u"p2"_s;
    QVERIFY(there.id() != here.id());
    QVERIFY(attentionGoesBefore(here, there) != attentionGoesBefore(there, here));
}

QTEST_GUILESS_MAIN(AttentionTest)
#include "attention_test.moc"
