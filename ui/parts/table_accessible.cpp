// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/table_accessible.h"

#include "ui/parts/data_table.h"
#include "ui/parts/table_item_accessible.h"

#include <QHeaderView>

#include <utility>

namespace console::ui {

namespace {

constexpr int headers = 1; //!< of each row and of each column

QList<int> numbersOf(const QModelIndexList& indexes, int (QModelIndex::*number)() const)
{
    QList<int> numbers;
    for (const QModelIndex& index : indexes)
        numbers.append((index.*number)());
    return numbers;
}

} // namespace

TableAccessible::TableAccessible(QTableView* view)
    : QAccessibleWidget(view, QAccessible::Table)
{
}

TableAccessible::~TableAccessible()
{
    forget();
}

QTableView* TableAccessible::view() const
{
    return qobject_cast<QTableView*>(object());
}

void* TableAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface*>(this);
    return QAccessibleWidget::interface_cast(type);
}

int TableAccessible::rowCount() const
{
    const QTableView* const table = view();
    return table && table->model() ? table->model()->rowCount() : 0;
}

int TableAccessible::columnCount() const
{
    const QTableView* const table = view();
    return table && table->model() ? table->model()->columnCount() : 0;
}

int TableAccessible::numberOf(int row, int column) const
{
    return (row + headers) * (columnCount() + headers) + column + headers;
}

int TableAccessible::childCount() const
{
    return (rowCount() + headers) * (columnCount() + headers);
}

QAccessibleInterface* TableAccessible::child(int number) const
{
    const bool there = number >= 0 && number < childCount();
    const int perRow = columnCount() + headers;
    const int row = there ? number / perRow - headers : TableItemAccessible::gone;
    const int column = there ? number % perRow - headers : TableItemAccessible::gone;
    const int key = there ? number : -1;
    if (const auto known = m_items.constFind(key); known != m_items.constEnd()) {
        if (QAccessibleInterface* item = QAccessible::accessibleInterface(known.value()))
            return item;
    }
    auto* item = new TableItemAccessible(view(), row, column);
    m_items.insert(key, QAccessible::registerAccessibleInterface(item));
    return item;
}

QAccessibleInterface* TableAccessible::cellAt(int row, int column) const
{
    const bool there = row >= 0 && row < rowCount() && column >= 0 && column < columnCount();
    return child(there ? numberOf(row, column) : -1);
}

QAccessibleInterface* TableAccessible::childAt(int x, int y) const
{
    const QTableView* const table = view();
    if (!table)
        return nullptr;
    const QModelIndex index = table->indexAt(table->viewport()->mapFromGlobal(QPoint(x, y)));
    return index.isValid() ? cellAt(index.row(), index.column()) : nullptr;
}

int TableAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    // Only what is asked changes through its interfaces, so that a cast away of const does no harm.
    auto* cell = const_cast<QAccessibleInterface*>(child)->tableCellInterface();
    if (!cell || !child->isValid() || cell->table() != this)
        return -1;
    return numberOf(cell->rowIndex(), cell->columnIndex());
}

QAccessibleInterface* TableAccessible::focusChild() const
{
    const QTableView* const table = view();
    if (!table || !table->hasFocus() || !table->currentIndex().isValid())
        return QAccessibleWidget::focusChild();
    return cellAt(table->currentIndex().row(), table->currentIndex().column());
}

int TableAccessible::selectedCellCount() const
{
    return int(selectedCells().size());
}

QList<QAccessibleInterface*> TableAccessible::selectedCells() const
{
    QList<QAccessibleInterface*> cells;
    const QTableView* const table = view();
    if (!table || !table->selectionModel())
        return cells;
    const QModelIndexList selected = table->selectionModel()->selectedIndexes();
    for (const QModelIndex& index : selected)
        cells.append(cellAt(index.row(), index.column()));
    return cells;
}

QString TableAccessible::columnDescription(int column) const
{
    return column >= 0 && column < columnCount()
        ? view()->model()->headerData(column, Qt::Horizontal).toString()
        : QString();
}

QString TableAccessible::rowDescription(int row) const
{
    return row >= 0 && row < rowCount() ? view()->model()->headerData(row, Qt::Vertical).toString()
                                        : QString();
}

QList<int> TableAccessible::selectedColumns() const
{
    const QTableView* const table = view();
    return table && table->selectionModel()
        ? numbersOf(table->selectionModel()->selectedColumns(), &QModelIndex::column)
        : QList<int>();
}

QList<int> TableAccessible::selectedRows() const
{
    const QTableView* const table = view();
    return table && table->selectionModel()
        ? numbersOf(table->selectionModel()->selectedRows(), &QModelIndex::row)
        : QList<int>();
}

int TableAccessible::selectedColumnCount() const
{
    return int(selectedColumns().size());
}

int TableAccessible::selectedRowCount() const
{
    return int(selectedRows().size());
}

bool TableAccessible::isColumnSelected(int column) const
{
    return selectedColumns().contains(column);
}

bool TableAccessible::isRowSelected(int row) const
{
    return selectedRows().contains(row);
}

bool TableAccessible::select(int row, int column, bool on)
{
    QTableView* const table = view();
    if (!table || !table->selectionModel() || row < 0 || row >= rowCount() || column < 0
        || column >= columnCount())
        return false;
    table->selectionModel()->select(table->model()->index(row, column),
        (on ? QItemSelectionModel::Select : QItemSelectionModel::Deselect)
            | QItemSelectionModel::Rows);
    return true;
}

bool TableAccessible::selectRow(int row)
{
    return select(row, 0, true);
}

bool TableAccessible::unselectRow(int row)
{
    return select(row, 0, false);
}

// Rows are what is selected in these tables.
bool TableAccessible::selectColumn(int)
{
    return false;
}

bool TableAccessible::unselectColumn(int)
{
    return false;
}

void TableAccessible::modelChange(QAccessibleTableModelChangeEvent* event)
{
    if (event->modelChangeType() != QAccessibleTableModelChangeEvent::DataChanged)
        forget();
}

void TableAccessible::forget()
{
    const auto items = std::exchange(m_items, {});
    for (const QAccessible::Id item : items)
        QAccessible::deleteAccessibleInterface(item);
}

QAccessibleInterface* tableAccessible(const QString& className, QObject* object)
{
    auto* table = qobject_cast<DataTable*>(object);
    return table && className == QLatin1String(DataTable::staticMetaObject.className())
        ? new TableAccessible(table)
        : nullptr;
}

} // namespace console::ui
