// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractTableModel>

namespace console::models {

//! What the person who reads a list is told about one of its columns.
struct ColumnSpec {
    QString key; //!< stable name: settings and exports use it
    QString title;
    int width = 140; //!< wanted, in device-independent pixels
    //! Given up first when there is no room: the highest number. 0 stays always: the name, the
    //! state, the date that counts.
    int priority = 1;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    bool shownAtFirst = true; //!< otherwise in the column chooser only
};

//! How a cell is meant; the words are in Qt::DisplayRole.
enum class CellTone { Neutral, Muted, Accent, Ok, Warn, Bad };

//! Further roles of a cell.
enum CellRole {
    ToneRole = Qt::UserRole + 1000, //!< int(CellTone): colour, and a mark for Ok, Warn and Bad
    StrongRole, //!< bool: the name of the row, in semi-bold
    SecondLineRole, //!< QString: small muted line under the first; such rows are 46 px high
    CopyRole, //!< QString: what copying gives when it is not the displayed text, as an exact time
};

//! A list that filters and sorts itself, also with 100,000 rows, where a proxy model is too slow.
class ListSource : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] virtual QList<ColumnSpec> columns() const = 0;
    //! Rows before filtering; -1 while unknown. rowCount() is what is left of them.
    [[nodiscard]] virtual int totalRows() const = 0;
    //! Keeps what contains every word of `text`; empty keeps all. Emits modelReset or row signals.
    virtual void setFilter(const QString& text) = 0;
    [[nodiscard]] virtual QString filter() const = 0;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    //! totalRows() changed without the visible rows changing.
    void totalRowsChanged();
};

} // namespace console::models
