// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/data_table.h"
#include "ui/parts/data_table_delegate.h"

#include <QMouseEvent>
#include <QPainter>

// Boxes to tick: of rows whose first column is checkable.
namespace console::ui {

namespace {
constexpr int boxSide = 16;

bool isCheckable(const QModelIndex& index)
{
    return index.flags().testFlag(Qt::ItemIsUserCheckable)
        && index.data(Qt::CheckStateRole).isValid();
}

bool isChecked(const QModelIndex& index)
{
    return index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
}

void setChecked(const QModelIndex& index, bool checked)
{
    // The view shows the model without changing it otherwise.
    auto* model = const_cast<QAbstractItemModel*>(index.model());
    model->setData(index, int(checked ? Qt::Checked : Qt::Unchecked), Qt::CheckStateRole);
}
} // namespace

int CellDelegate::checkRoom(const QModelIndex& index)
{
    return isCheckable(index) ? boxSide + cellPadding : 0;
}

QRect CellDelegate::checkBox(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QRect place(option.rect.x() + before(index.column()),
        option.rect.y() + (option.rect.height() - boxSide) / 2, boxSide, boxSide);
    return QStyle::visualRect(option.direction, option.rect, place);
}

void CellDelegate::drawCheck(
    QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (!isCheckable(index))
        return;
    QStyleOptionViewItem box(option);
    box.rect = checkBox(option, index);
    box.state &= ~(QStyle::State_HasFocus | QStyle::State_MouseOver);
    box.state |= isChecked(index) ? QStyle::State_On : QStyle::State_Off;
    option.widget->style()->drawPrimitive(
        QStyle::PE_IndicatorItemViewItemCheck, &box, &painter, option.widget);
}

bool CellDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
    const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::MouseButtonRelease || !isCheckable(index))
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const auto* mouse = static_cast<QMouseEvent*>(event);
    // As high as the row, and with the room around it: a small box is easily missed.
    QRect area = checkBox(option, index).adjusted(-cellPadding, 0, cellPadding / 2, 0);
    area.setTop(option.rect.top());
    area.setBottom(option.rect.bottom());
    if (mouse->button() != Qt::LeftButton || !area.contains(mouse->position().toPoint()))
        return false;
    setChecked(index, !isChecked(index));
    return true;
}

bool DataTable::toggleChecks()
{
    const QModelIndex current = currentIndex().siblingAtColumn(0);
    if (!isCheckable(current))
        return false;
    const bool checked = !isChecked(current);
    QModelIndexList rows = selectionModel()->selectedRows();
    if (!rows.contains(current))
        rows = {current};
    for (const QModelIndex& row : std::as_const(rows))
        setChecked(row, checked);
    return true;
}

} // namespace console::ui
