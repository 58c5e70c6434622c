// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/data_table.h"
#include "ui/sample_list.h"

#include <QAccessible>
#include <QHeaderView>
#include <QTest>

using namespace console::ui;
using console::tests::SampleList;
using namespace Qt::StringLiterals;

namespace {

struct Shown {
    SampleList source;
    DataTable table{u"Members list"_s};
    QAccessibleInterface* whole = nullptr;
    QAccessibleTableInterface* cells = nullptr;

    Shown()
    {
        source.fill();
        table.setSource(&source);
        table.resize(900, 400);
        table.show();
        whole = QAccessible::queryAccessibleInterface(&table);
        cells = whole->tableInterface();
    }
    static QString nameOf(QAccessibleInterface* item) { return item->text(QAccessible::Name); }
};

void tellOfNewRows(DataTable& table)
{
    QAccessibleTableModelChangeEvent event(&table, QAccessibleTableModelChangeEvent::ModelReset);
    QAccessible::queryAccessibleInterface(&table)->tableInterface()->modelChange(&event);
}

} // namespace

//! What a screen reader is told of a table.
class TableAccessibleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCellHasItsNameAndPlace()
    {
        Shown shown;
        QCOMPARE(shown.nameOf(shown.whole), u"Members list"_s);
        QCOMPARE(shown.whole->role(), QAccessible::Table);
        QCOMPARE(shown.cells->rowCount(), shown.source.rowCount());
        QCOMPARE(shown.cells->columnCount(), 6);
        // As the view counts in its events: with headers, those of rows too.
        QCOMPARE(shown.whole->childCount(), (shown.source.rowCount() + 1) * 7);
        for (int row = 0; row < shown.source.rowCount(); ++row) {
            QAccessibleInterface* cell = shown.cells->cellAt(row, 1);
            QCOMPARE(shown.nameOf(cell), shown.source.index(row, 1).data().toString());
            QCOMPARE(cell->role(), QAccessible::Cell);
            QCOMPARE(cell->parent(), shown.whole);
            QCOMPARE(shown.whole->indexOfChild(cell), (row + 1) * 7 + 2);
            QCOMPARE(shown.whole->child((row + 1) * 7 + 2), cell);
            QCOMPARE(cell->tableCellInterface()->rowIndex(), row);
            QCOMPARE(shown.nameOf(cell->tableCellInterface()->columnHeaderCells().value(0)),
                u"Purpose"_s);
        }
        QCOMPARE(shown.whole->child(1)->role(), QAccessible::ColumnHeader);
        QCOMPARE(shown.cells->columnDescription(0), u"Name"_s);
    }

    void aCellIsWhereItIsDrawn()
    {
        Shown shown;
        QAccessibleInterface* cell = shown.cells->cellAt(1, 0);
        const QRect drawn = shown.table.visualRect(shown.source.index(1, 0));
        QCOMPARE(cell->rect(),
            QRect(shown.table.viewport()->mapToGlobal(drawn.topLeft()), drawn.size()));
        const QPoint middle = cell->rect().center();
        QCOMPARE(shown.whole->childAt(middle.x(), middle.y()), cell);
        QVERIFY(!cell->state().invisible);
        // A column without room.
        QVERIFY(shown.cells->cellAt(1, 5)->state().invisible);
        const QRect header = shown.whole->child(1)->rect();
        QCOMPARE(header.left(), cell->rect().left());
        QVERIFY(header.bottom() < cell->rect().bottom());
    }

    void whatIsNoMoreIsAnItemThatIsNotValid_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("behind the end") << 9999;
        QTest::newRow("before the beginning") << -1;
    }

    void whatIsNoMoreIsAnItemThatIsNotValid()
    {
        QFETCH(const int, number);
        Shown shown;
        QAccessibleInterface* item = shown.whole->child(number);
        QVERIFY(item);
        QVERIFY(!item->isValid());
        QVERIFY(item->tableCellInterface());
        QVERIFY(!item->tableCellInterface()->isSelected());
        QCOMPARE(item->tableCellInterface()->rowIndex(), -1);
        QCOMPARE(item->rect(), QRect());
        QCOMPARE(shown.nameOf(item), QString());
        QVERIFY(!shown.cells->cellAt(number, 0)->isValid());
        QCOMPARE(shown.whole->indexOfChild(item), -1);
        QVERIFY(!shown.cells->selectRow(number));
        QCOMPARE(shown.cells->columnDescription(number), QString());
        QCOMPARE(shown.cells->rowDescription(number), QString());
    }

    void itemsGoWithTheRows()
    {
        Shown shown;
        const int last = shown.source.rowCount() - 1;
        QAccessibleInterface* cell = shown.cells->cellAt(last, 0);
        const QAccessible::Id id = QAccessible::uniqueId(cell);
        shown.source.setFilter(u"no row says this"_s);
        QVERIFY(!cell->isValid());
        QVERIFY(cell->state().invalid);
        QCOMPARE(shown.nameOf(cell), QString());
        tellOfNewRows(shown.table);
        QCOMPARE(QAccessible::accessibleInterface(id), nullptr);
        QCOMPARE(shown.whole->childCount(), 7);
        QVERIFY(!shown.cells->cellAt(last, 0)->isValid());
    }

    void rowsAreSelected()
    {
        Shown shown;
        QVERIFY(shown.cells->selectRow(1));
        QCOMPARE(shown.cells->selectedRows(), QList<int>{1});
        QVERIFY(shown.cells->isRowSelected(1));
        QVERIFY(shown.cells->cellAt(1, 0)->state().selected);
        QCOMPARE(shown.cells->selectedCellCount(), shown.cells->selectedCells().size());
        QVERIFY(shown.cells->unselectRow(1));
        QCOMPARE(shown.cells->selectedRowCount(), 0);
        QAccessibleInterface* cell = shown.cells->cellAt(2, 0);
        cell->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(shown.table.currentIndex().row(), 2);
        QCOMPARE(shown.cells->selectedRows(), QList<int>{2});
        QVERIFY(!shown.cells->selectColumn(0));
    }

    void theFocusIsInTheCurrentCell()
    {
        Shown shown;
        shown.table.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&shown.table));
        shown.table.setFocus();
        shown.table.selectRow(3);
        QCOMPARE(shown.whole->focusChild()->tableCellInterface()->rowIndex(), 3);
        QVERIFY(shown.whole->focusChild()->state().focused);
    }
};

QTEST_MAIN(TableAccessibleTest)
#include "table_accessible_test.moc"
