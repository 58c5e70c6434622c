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

    void filtersAlikeBeforeAndAfterRowsAreMadeReadyForIt()
    {
        QList<Fruit> many;
        for (int i = 0; i < 1000; ++i)
            many.append({QString::number(i), u"Fruit %1."_s.arg(i), i});
        FruitList list;
        list.setRows(many);
        list.setFilter(u"fruit 999."_s);
        QCOMPARE(names(list), QStringList{u"Fruit 999."_s});
        list.setFilter({});
        QTest::qWait(20); // made ready meanwhile
        for (Fruit& fruit : many)
            fruit.name.replace(u"Fruit"_s, u"Berry"_s);
        list.setRows(many);
        for (int round = 0; round < 2; ++round) {
            list.setFilter(u"fruit"_s);
            QCOMPARE(list.rowCount(), 0);
            list.setFilter(u"berry 999."_s);
            QCOMPARE(names(list), QStringList{u"Berry 999."_s});
            list.setFilter({});
            QTest::qWait(20);
        }
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

    void randomFiltersKeepTheOrderAndWhatIsHeld()
    {
        FruitList list;
        QAbstractItemModelTester tester(
            &list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<Fruit> rows;
        for (int i = 0; i < 60; ++i)
            rows.append({QString::number(i), u"Fruit %1"_s.arg(i * 7 % 60), i});
        list.setRows(rows);
        QRandomGenerator random(11);
        for (int round = 0; round < 40; ++round) {
            list.sort(random.bounded(3) - 1, Qt::AscendingOrder);
            list.setFilter({});
            const QStringList all = names(list);
            QList<std::pair<QPersistentModelIndex, QString>> held;
            for (int i = 0; i < 3; ++i) {
                const int row = random.bounded(60);
                held.append({list.index(row, 0), all.at(row)});
            }
            QSignalSpy reset(&list, &QAbstractItemModel::modelReset);
            list.setFilter(QString::number(random.bounded(10)));
            list.setFilter(QString::number(random.bounded(10)));
            QStringList expected;
            for (const QString& name : all) {
                const auto it = std::find_if(rows.begin(), rows.end(),
                    [&](const Fruit& fruit) { return fruit.name == name; });
                const QString searched = name + u' ' + QString::number(it->weight);
                if (searched.contains(list.filter()))
                    expected.append(name);
            }
            QCOMPARE(names(list), expected);
            QCOMPARE(reset.count(), 0);
            for (const auto& [index, name] : held) {
                if (index.isValid())
                    QCOMPARE(index.data().toString(), name);
            }
        }
    }

    //! However many places a filter parts the rows in, and also when nearly all of them go.
    void aFilterTellsOfFewStretchesAndLosesNoSelection()
    {
        FruitList list;
        QList<Fruit> rows;
        for (int i = 0; i < 5000; ++i)
            rows.append({QString::number(i), i % 2 ? u"Pear %1"_s.arg(i) : u"Nut %1"_s.arg(i), 1});
        list.setRows(rows);
        const QPersistentModelIndex pear = list.index(2001, 0);
        QSignalSpy reset(&list, &QAbstractItemModel::modelReset);
        QSignalSpy removed(&list, &QAbstractItemModel::rowsRemoved);
        QSignalSpy inserted(&list, &QAbstractItemModel::rowsInserted);
        list.setFilter(u"pear"_s);
        QCOMPARE(list.rowCount(), 2500);
        list.setFilter(u"pear 2001"_s);
        QCOMPARE(names(list), QStringList{u"Pear 2001"_s});
        list.setFilter({});
        QCOMPARE(list.rowCount(), 5000);
        QCOMPARE(reset.count(), 0);
        QVERIFY(removed.count() <= 6);
        QVERIFY(inserted.count() <= 6);
        QCOMPARE(pear.row(), 2001);
    }

    void membersSayWhenTheirInvitationEnds()
    {
        const QDateTime now = QDateTime::fromString(u"2026-11-23T10:00:00Z"_s, Qt::ISODate);
        models::MembersModel members([&now] { return now; });
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
