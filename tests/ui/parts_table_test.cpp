// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/memory_in_ram.h"
#include "ui/parts/data_table.h"
#include "ui/sample_list.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace console::test;
using namespace console::ui;
using console::tests::SampleList;

namespace {
struct Shown {
    explicit Shown(int width = 900)
    {
        source.fill();
        table.resize(width, 400);
        table.setSource(&source);
        table.show();
    }
    [[nodiscard]] QStringList visible() const
    {
        QStringList keys;
        for (int column = 0; column < source.columnCount(); ++column) {
            if (!table.isColumnHidden(column))
                keys << source.columns().at(column).key;
        }
        return keys;
    }
    [[nodiscard]] int currentRow() const { return table.currentIndex().row(); }

    SampleList source;
    DataTable table{QStringLiteral("Sample")};
};
} // namespace

class PartsTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void csv_data();
    void csv();
    void markdown();
    void plainText();
    void sampleIsAModel();
    void keyboard();
    void copiesSelectedRowsInShownOrder();
    void copyMenu();
    void rowMenuComesFirst();
    void columnsGiveWayInTheirOrder();
    void columnsFillTheWidth();
    void aLongNameGivesWayBeforeAState();
    void columnChooser();
    void sortsByHeader();
    void remembers();
    void rowsGrowForASecondLine();
    void manyRowsStayQuick();
};

void PartsTableTest::initTestCase()
{
    static Theme theme(nullptr);
    theme.apply(*qApp);
}

void PartsTableTest::csv_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("written");
    const auto row = [](const char* name, const char* cell, const char* written) {
        QTest::newRow(name) << QString::fromUtf8(cell) << QString::fromUtf8(written);
    };
    row("plain", "Azure", "Azure");
    row("empty", "", "");
    row("comma", "a,b", "\"a,b\"");
    row("quote", "a \"b\"", "\"a \"\"b\"\"\"");
    row("line", "a\nb", "\"a\nb\"");
    row("formula", "=1+1", "'=1+1");
    row("plus", "+33 1", "'+33 1");
    row("minus", "-2", "'-2");
    row("at", "@SUM(A1)", "'@SUM(A1)");
    row("tab", "\t=1", "\"'\t'=1\"");
    row("carriage return", "\r=1", "\"'\r'=1\"");
    row("in full width", "\uff1d1", "'\uff1d1");
    row("behind a space", " =1", "' =1");
    row("behind a semicolon", "x;=1", "\"x;'=1\"");
    row("formula with quotes", "=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"");
    row("not at the start", "a=1", "a=1");
}

void PartsTableTest::csv()
{
    QFETCH(QString, cell);
    QFETCH(QString, written);
    QCOMPARE(toCsv({{QStringLiteral("Head")}, {{cell}}}),
        QString(QStringLiteral("Head\r\n") + written + QStringLiteral("\r\n")));
}

void PartsTableTest::markdown()
{
    const TableText table{{QStringLiteral("A"), QStringLiteral("B")},
        {{QStringLiteral("x|y"), QStringLiteral("1\n2")}}};
    QCOMPARE(toMarkdown(table), QStringLiteral("| A | B |\n| --- | --- |\n| x\\|y | 1 2 |\n"));
}

void PartsTableTest::plainText()
{
    const TableText table{{QStringLiteral("A"), QStringLiteral("B")},
        {{QStringLiteral("x"), QStringLiteral("1\t2")},
            {QStringLiteral("y"), QStringLiteral("3")}}};
    QCOMPARE(toPlainText(table), QStringLiteral("x\t1 2\ny\t3"));
}

void PartsTableTest::sampleIsAModel()
{
    SampleList source;
    const QAbstractItemModelTester tester(
        &source, QAbstractItemModelTester::FailureReportingMode::QtTest);
    source.fill();
    source.setFilter(QStringLiteral("united"));
    QCOMPARE(source.rowCount(), 2);
    QCOMPARE(source.headerData(1, Qt::Horizontal).toString(), QStringLiteral("Purpose"));
}

void PartsTableTest::keyboard()
{
    Shown shown;
    QSignalSpy activated(&shown.table, &DataTable::rowActivated);
    shown.table.selectRow(2);
    QTest::keyClick(&shown.table, Qt::Key_Home);
    QCOMPARE(shown.currentRow(), 0);
    QTest::keyClick(&shown.table, Qt::Key_End);
    QCOMPARE(shown.currentRow(), 4);
    QTest::keyClick(&shown.table, Qt::Key_Up);
    QCOMPARE(shown.currentRow(), 3);
    QTest::keyClick(&shown.table, Qt::Key_PageUp);
    QCOMPARE(shown.currentRow(), 0);
    QTest::keyClick(&shown.table, Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.at(0).at(0).toModelIndex().row(), 0);
    QTest::keyClick(&shown.table, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(shown.table.selectionModel()->selectedRows().size(), 2);
    // Current, as Qt has it when the focus comes, but not selected.
    shown.table.clearSelection();
    shown.table.selectionModel()->setCurrentIndex(
        shown.source.index(0, 0), QItemSelectionModel::NoUpdate);
    QTest::keyClick(&shown.table, Qt::Key_Down);
    QCOMPARE(shown.table.selectionModel()->selectedRows().value(0).row(), 0);
    shown.table.clearSelection();
    QTest::keyClick(&shown.table, Qt::Key_Return);
    QCOMPARE(shown.table.selectionModel()->selectedRows().size(), 1);
}

void PartsTableTest::copiesSelectedRowsInShownOrder()
{
    Shown shown;
    QSignalSpy copied(&shown.table, &DataTable::copied);
    QTest::keyClick(&shown.table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied.count(), 0);
    shown.table.selectRow(3);
    shown.table.selectionModel()->select(
        shown.source.index(0, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTest::keyClick(&shown.table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied.count(), 1);
    QCOMPARE(copied.at(0).at(0).toInt(), 2);
    QCOMPARE(QGuiApplication::clipboard()->text(),
        QStringLiteral(
            "Azure\tHosting\tFrance\tstate: fine\t12\nBrevo\tMail\tBelgium\tstate: fine\t7"));
}

void PartsTableTest::copyMenu()
{
    Shown shown;
    shown.table.selectRow(1);
    const QPoint at = shown.table.visualRect(shown.source.index(1, 0)).center();
    const auto choose = [&shown, at](const QString& name) {
        QContextMenuEvent event(
            QContextMenuEvent::Mouse, at, shown.table.viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(shown.table.viewport(), &event);
        for (QMenu* menu : shown.table.findChildren<QMenu*>()) {
            for (QAction* action : menu->actions()) {
                if (action->text() == name) {
                    action->trigger();
                    menu->close();
                    return QGuiApplication::clipboard()->text();
                }
            }
        }
        return QString();
    };
    QCOMPARE(choose(QStringLiteral("Copy as text")),
        QStringLiteral("OpenAI\tLLM, =provider\tUnited States\tstate: open\t3"));
    QVERIFY(
        choose(QStringLiteral("Copy as CSV"))
            .endsWith(QStringLiteral("OpenAI,\"LLM, =provider\",United States,state: open,3\r\n")));
    shown.table.selectRow(2);
    QVERIFY(choose(QStringLiteral("Copy as Markdown"))
                .endsWith(QStringLiteral(
                    "| WorkOS | Sign-in \\| social | United States | state: open | 41 |\n")));
}

void PartsTableTest::rowMenuComesFirst()
{
    Shown shown;
    shown.table.setRowMenu([](QMenu& menu, const QModelIndex& index) {
        menu.addAction(QStringLiteral("Rename ") + index.data().toString());
    });
    shown.table.selectRow(1);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
    QCoreApplication::sendEvent(shown.table.viewport(), &event);
    QMenu* menu = shown.table.findChild<QMenu*>();
    QVERIFY(menu);
    QCOMPARE(menu->actions().first()->text(), QStringLiteral("Rename OpenAI"));
    menu->close();
}

void PartsTableTest::columnsGiveWayInTheirOrder()
{
    Shown shown(900);
    QCOMPARE(shown.visible().size(), 5);
    QVERIFY(shown.table.givenUpColumns().isEmpty());
    QStringList order;
    for (int width = 900; width >= 240; width -= 10) {
        shown.table.resize(width, 400);
        for (const QString& key : shown.table.givenUpColumns()) {
            if (!order.contains(key))
                order << key;
        }
        QVERIFY(shown.visible().contains(QStringLiteral("name")));
        QVERIFY(shown.visible().contains(QStringLiteral("state")));
    }
    const QStringList expected{
        QStringLiteral("count"), QStringLiteral("purpose"), QStringLiteral("region")};
    QCOMPARE(order, expected);
    shown.table.resize(900, 400);
    QCOMPARE(shown.visible().size(), 5);
}

void PartsTableTest::columnsFillTheWidth()
{
    Shown shown(1000);
    for (const int width : {1000, 760, 500, 333}) {
        shown.table.resize(width, 400);
        QCOMPARE(shown.table.horizontalHeader()->length(), shown.table.viewport()->width());
    }
}

void PartsTableTest::aLongNameGivesWayBeforeAState()
{
    Shown shown(420);
    shown.source.setRows({{QString(120, u'n'), QStringLiteral("Mail"), QStringLiteral("Belgium"),
        QStringLiteral("accepted"), QStringLiteral("7"), QStringLiteral("x")}});
    for (const int width : {420, 360, 300, 260}) {
        shown.table.resize(width, 400);
        const QModelIndex state = shown.source.index(0, 3);
        const int words = QFontMetrics(textFont(TextSize::Body, QFont::DemiBold))
                              .horizontalAdvance(state.data().toString());
        QVERIFY(shown.table.columnWidth(3) >= words + cellPadding + space::xl);
        QCOMPARE(shown.table.horizontalHeader()->length(), shown.table.viewport()->width());
    }
}

void PartsTableTest::columnChooser()
{
    Shown shown;
    QVERIFY(!shown.visible().contains(QStringLiteral("extra")));
    QVERIFY(!shown.table.isColumnChosen(5));
    Q_EMIT shown.table.horizontalHeader()->customContextMenuRequested({5, 5});
    QMenu* menu = shown.table.findChild<QMenu*>();
    QVERIFY(menu);
    for (QAction* action : menu->actions()) {
        if (action->text() == QStringLiteral("Extra") || action->text() == QStringLiteral("Region"))
            action->trigger();
    }
    menu->close();
    QVERIFY(shown.visible().contains(QStringLiteral("extra")));
    QVERIFY(!shown.visible().contains(QStringLiteral("region")));
    // The last one stays, whatever is chosen.
    for (int column = 0; column < 6; ++column)
        shown.table.setColumnChosen(column, false);
    QCOMPARE(shown.visible().size(), 1);
}

void PartsTableTest::sortsByHeader()
{
    Shown shown;
    const auto first = [&shown] {
        return shown.source.index(0, 0).data().toString();
    };
    QCOMPARE(first(), QStringLiteral("Azure"));
    QHeaderView* header = shown.table.horizontalHeader();
    const QPoint name(header->sectionViewportPosition(0) + 40, 10);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, name);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, name);
    QCOMPARE(first(), QStringLiteral("WorkOS"));
    // A third click gives the source's own order back.
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, name);
    QCOMPARE(first(), QStringLiteral("Azure"));
    QCOMPARE(shown.source.index(1, 0).data().toString(), QStringLiteral("OpenAI"));
}

void PartsTableTest::remembers()
{
    MemoryInRam memory;
    {
        Shown shown;
        shown.table.remember(&memory, QStringLiteral("sample"));
        shown.table.setColumnChosen(1, false);
        shown.table.horizontalHeader()->moveSection(3, 0);
        shown.table.sortByColumn(0, Qt::DescendingOrder);
    }
    Shown again;
    again.table.remember(&memory, QStringLiteral("sample"));
    QVERIFY(!again.visible().contains(QStringLiteral("purpose")));
    QCOMPARE(again.table.horizontalHeader()->logicalIndex(0), 3);
    QCOMPARE(again.source.index(0, 0).data().toString(), QStringLiteral("WorkOS"));
    Shown other;
    other.table.remember(&memory, QStringLiteral("other"));
    QVERIFY(other.visible().contains(QStringLiteral("purpose")));
}

void PartsTableTest::rowsGrowForASecondLine()
{
    class TwoLines : public SampleList {
    public:
        [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
        {
            return role == console::models::SecondLineRole ? QStringLiteral("under")
                                                           : SampleList::data(index, role);
        }
    };
    Shown one;
    QCOMPARE(one.table.rowHeight(0), console::ui::rowHeight);
    TwoLines source;
    source.fill();
    DataTable table(QStringLiteral("Two lines"));
    table.setSource(&source);
    QCOMPARE(table.rowHeight(0), twoLineRowHeight);
}

void PartsTableTest::manyRowsStayQuick()
{
    SampleList source;
    QList<QStringList> rows;
    for (int i = 0; i < 100000; ++i) {
        const QString number = QString::number(i);
        rows << QStringList{number, number, number, number, number, number};
    }
    source.setRows(rows);
    DataTable table(QStringLiteral("Many"));
    table.resize(900, 600);
    QElapsedTimer timer;
    timer.start();
    table.setSource(&source);
    table.show();
    QTest::keyClick(&table, Qt::Key_End);
    table.grab();
    // Generous for a busy machine under sanitizers; it takes some 50 ms.
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(table.currentIndex().row(), 99999);
}

QTEST_MAIN(PartsTableTest)
#include "parts_table_test.moc"
