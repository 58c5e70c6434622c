// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/tokens.h"

#include <QStyledItemDelegate>

namespace console::ui {

//! `text` at the right of `rect` with every digit equally wide: Qt 6.4 cannot ask a font for its
//! tabular figures.
void drawFigures(QPainter& painter, const QRect& rect, const QString& text);
[[nodiscard]] int figuresWidth(const QFontMetrics& metrics, const QString& text);

//! A cell of DataTable: tone with its mark, semi-bold name, second line, and before the name a box
//! to tick where the model has one.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;

    //! Ticks by mouse.
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;

    //! Columns at the edges keep the page's margin, or what setEdge() says.
    void setEdges(int firstColumn, int lastColumn);
    void setEdge(int pixels) { m_edge = pixels; }
    void setHoverRow(int row) { m_hoverRow = row; }
    [[nodiscard]] int hoverRow() const { return m_hoverRow; }

private:
    [[nodiscard]] int before(int column) const;
    [[nodiscard]] int after(int column) const;
    [[nodiscard]] static int checkRoom(const QModelIndex& index);
    [[nodiscard]] QRect checkBox(
        const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void drawCheck(
        QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    int m_edge = space::xl;
    int m_firstColumn = 0;
    int m_lastColumn = -1;
    int m_hoverRow = -1;
};

} // namespace console::ui
