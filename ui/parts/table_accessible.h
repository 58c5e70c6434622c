// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAccessibleWidget>
#include <QHash>

class QTableView;

namespace console::ui {

//! What a screen reader sees of a DataTable, in place of Qt's own.
//!
//! A screen reader asks for a child by a number that it read earlier, when the table had other
//! rows. For a child that is no more, Qt 6.4 hands the accessibility bus a null pointer, which the
//! bus then uses. Here every number has an answer: what is no more is an item that is not valid.
//!
//! Children are numbered as the view numbers them in its events: a row of headers, then the rows,
//! each with the header of the row (which DataTable hides) in front.
class TableAccessible : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    explicit TableAccessible(QTableView* view);
    ~TableAccessible() override;

    void* interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QAccessibleInterface* focusChild() const override;

    [[nodiscard]] QAccessibleInterface* caption() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* summary() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* cellAt(int row, int column) const override;
    [[nodiscard]] int selectedCellCount() const override;
    [[nodiscard]] QList<QAccessibleInterface*> selectedCells() const override;
    [[nodiscard]] QString columnDescription(int column) const override;
    [[nodiscard]] QString rowDescription(int row) const override;
    [[nodiscard]] int columnCount() const override;
    [[nodiscard]] int rowCount() const override;
    [[nodiscard]] int selectedColumnCount() const override;
    [[nodiscard]] int selectedRowCount() const override;
    [[nodiscard]] QList<int> selectedColumns() const override;
    [[nodiscard]] QList<int> selectedRows() const override;
    [[nodiscard]] bool isColumnSelected(int column) const override;
    [[nodiscard]] bool isRowSelected(int row) const override;
    bool selectRow(int row) override;
    bool selectColumn(int column) override;
    bool unselectRow(int row) override;
    bool unselectColumn(int column) override;
    void modelChange(QAccessibleTableModelChangeEvent* event) override;

private:
    [[nodiscard]] QTableView* view() const;
    [[nodiscard]] int numberOf(int row, int column) const;
    bool select(int row, int column, bool on);
    void forget();

    // By number; made when asked for, and gone when the model changes its rows.
    mutable QHash<int, QAccessible::Id> m_items;
};

//! QAccessible::InterfaceFactory for DataTable.
[[nodiscard]] QAccessibleInterface* tableAccessible(const QString& className, QObject* object);

} // namespace console::ui
