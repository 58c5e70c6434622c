// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/list_source.h"
#include "ui/parts/table_text.h"
#include "ui/parts/view_memory.h"

#include <QSet>
#include <QTableView>

#include <functional>

class QMenu;

namespace console::ui {

class CellDelegate;

//! A column on its way to its width.
struct ColumnPlace {
    int column = 0;
    int width = 0;
    int priority = 0; //!< as ColumnSpec has it
    int need = 0; //!< what the first rows take
    bool grows = false; //!< takes a share of what is left over
};

//! The console's table: rows of 36 px, no vertical lines, columns that give way when room is short.
//!
//! Keys: Home / End first and last row, Enter activates, Ctrl+C copies the selected rows as text,
//! Space ticks them or takes the tick away where rows have a box for it.
//! The header's context menu chooses columns, the rows' context menu copies.
class DataTable : public QTableView {
    Q_OBJECT

public:
    explicit DataTable(const QString& accessibleName, QWidget* parent = nullptr);

    //! `source` must outlive the table or be its child.
    void setSource(models::ListSource* source);
    [[nodiscard]] models::ListSource* source() const { return m_source; }

    //! Distance of the outermost cells from the table's edges, when it is not a page's list.
    void setEdge(int pixels);

    //! Remembers under `key`, and takes over what is remembered. `memory` must outlive the table.
    void remember(ViewMemory* memory, const QString& key);

    //! The selected rows, in shown order, with the chosen columns, also those without room; every
    //! row when `all`.
    [[nodiscard]] TableText text(bool all = false) const;
    //! Entries before "Copy" in the context menu of the rows; called each time it opens.
    void setRowMenu(std::function<void(QMenu&, const QModelIndex&)> fill);

    [[nodiscard]] bool isColumnChosen(int column) const;
    void setColumnChosen(int column, bool chosen);
    //! Chosen columns that are hidden for want of room.
    [[nodiscard]] QStringList givenUpColumns() const;
    //! Selects and scrolls to `row`; -1 selects nothing.
    void selectRow(int row);

Q_SIGNALS:
    //! Enter or double click.
    void rowActivated(const QModelIndex& index);
    void currentRowChanged(int row);
    //! What was copied, for a banner: "3 rows copied".
    void copied(int rows);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void selectionChanged(
        const QItemSelection& selected, const QItemSelection& deselected) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    //! Qt makes the first row current when the focus comes, without selecting it.
    [[nodiscard]] bool isFreshlyEntered() const;
    [[nodiscard]] CellDelegate* cells() const;
    bool toggleChecks();
    void fit();
    void takeWidth(int column, int width);
    void chooseColumns(const QPoint& at);
    void copy(QString (*format)(const TableText&));
    void save() const;
    void restore(const QVariantMap& kept);
    void resetColumns();
    void fitRows();
    void measure();
    [[nodiscard]] ColumnPlace wantedPlace(int column, const models::ColumnSpec& spec) const;

    models::ListSource* m_source = nullptr;
    ViewMemory* m_memory = nullptr;
    QString m_key;
    QHash<QString, int> m_widths; // by column key, as the person dragged them
    QSet<QString> m_unchosen;
    QStringList m_givenUp;
    std::function<void(QMenu&, const QModelIndex&)> m_rowMenu;
    QHash<int, int> m_needs; // by column: what the first rows take
    bool m_fitting = false;
    bool m_dragged = false;
};

} // namespace console::ui
