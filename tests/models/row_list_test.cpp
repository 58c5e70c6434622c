// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/members_model.h"
#include "models/row_list.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

struct Fruit {
    QString key;
    QString name;
    int weight = 0;
};

class FruitList : public models::RowList<Fruit> {
public:
    FruitList()
        : RowList({{{u"name"_s, u"Name"_s},
                       [](const Fruit& fruit) {
                           return fruit.name;
                       }},
                      {{u"weight"_s, u"Weight"_s},
                          [](const Fruit& fruit) { return QString::number(fruit.weight); },
                          [](const Fruit& fruit) {
                              return QVariant(fruit.weight);
                          }}},
            [](const Fruit& fruit) { return fruit.key; })
    {
    }
};

QStringList names(const FruitList& list)
{
    QStringList out;
    for (int i = 0; i < list.rowCount(); ++i)
        out.append(list.index(i, 0).data().toString());
    return out;
}

const QList<Fruit> basket{
    {u"a"_s, u"Apple"_s, 120}, {u"p"_s, u"Pear 10"_s, 9}, {u"q"_s, u"Pear 9"_s, 1000}};

} // namespace

class RowListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void totalIsUnknownBeforeTheFirstRows()
    {
        FruitList list;
        QCOMPARE(list.totalRows(), -1);
        list.setRows({});
        QCOMPARE(list.totalRows(), 0);
    }

    void keepsTheGivenOrderUntilSorted()
    {
        FruitList list;
        list.setRows(basket);
        QCOMPARE(names(list), QStringList({u"Apple"_s, u"Pear 10"_s, u"Pear 9"_s}));
    }

    void sortsNumbersInTextsAndByValue()
    {
        FruitList list;
        list.setRows(basket);
        list.sort(0, Qt::AscendingOrder);
        QCOMPARE(names(list), QStringList({u"Apple"_s, u"Pear 9"_s, u"Pear 10"_s}));
        list.sort(1, Qt::DescendingOrder);
        QCOMPARE(names(list), QStringList({u"Pear 9"_s, u"Apple"_s, u"Pear 10"_s}));
    }

    void filterWantsEveryWordInAnyColumnAndCase()
    {
        FruitList list;
        list.setRows(basket);
        list.setFilter(u"PEAR 1000"_s);
        QCOMPARE(names(list), QStringList({u"Pear 9"_s}));
        QCOMPARE(list.totalRows(), 3);
        list.setFilter({});
        QCOMPARE(list.rowCount(), 3);
    }

    void refreshKeepsSelectionByKey()
    {
        FruitList list;
        QAbstractItemModelTester tester(
            &list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        list.setRows(basket);
        const QPersistentModelIndex pear = list.index(1, 0);
        QSignalSpy reset(&list, &QAbstractItemModel::modelReset);
        list.setRows(
            {{u"q"_s, u"Pear 9"_s, 5}, {u"n"_s, u"Nut"_s, 1}, {u"p"_s, u"Pear, ripe"_s, 9}});
        QCOMPARE(reset.count(), 0);
        QVERIFY(pear.isValid());
        QCOMPARE(pear.data().toString(), u"Pear, ripe"_s);
        QCOMPARE(pear.row(), 2);
    }

    void doubleKeysAreShownAndDoNotCrash()
    {
        FruitList list;
        QAbstractItemModelTester tester(
            &list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        list.setRows({{u"a"_s, u"One"_s, 1}, {u"a"_s, u"Two"_s, 2}});
        QCOMPARE(list.rowCount(), 2);
        list.setRows({{u"a"_s, u"Three"_s, 3}});
        QCOMPARE(names(list), QStringList({u"Three"_s}));
    }

    void randomRefreshesAlwaysShowWhatWasGiven()
    {
        FruitList list;
        QAbstractItemModelTester tester(
            &list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(7);
        for (int round = 0; round < 300; ++round) {
            QList<Fruit> rows;
            QStringList expected;
            QSet<QString> used;
            const int count = random.bounded(12);
            for (int i = 0; i < count; ++i) {
                const QString key = QString::number(random.bounded(16));
                if (used.contains(key))
                    continue;
                used.insert(key);
                rows.append({key, key + u"-"_s + QString::number(round % 3), round});
                expected.append(rows.last().name);
            }
            list.setRows(rows);
            QCOMPARE(names(list), expected);
        }
    }

    void membersSayWhenTheirInvitationEnds()
    {
        const QDateTime now = QDateTime::fromString(u"2026-11-23T10:00:00Z"_s, Qt::ISODate);
        models::MembersModel members([now] { return now; });
        domain::Member waiting;
        waiting.userId = domain::UserId(u"1"_s);
        waiting.email = u"bob@acme.example"_s;
        waiting.invitation = domain::InvitationState::Pending;
        waiting.invitationExpires = now.addSecs(5 * 3600 + 60);
        members.setRows({waiting});
        QCOMPARE(members.index(0, 4).data().toString(), u"in 5 hour(s)"_s);
        QCOMPARE(members.index(0, 3).data().toString(), u"Pending"_s);
    }
};

QTEST_GUILESS_MAIN(RowListTest)
#include "row_list_test.moc"
