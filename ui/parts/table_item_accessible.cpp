// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/table_item_accessible.h"

#include <QHeaderView>
#include <QWindow>

namespace console::ui {

TableItemAccessible::TableItemAccessible(QTableView* view, int row, int column)
    : m_view(view)
    , m_row(row)
    , m_column(column)
{
}

bool TableItemAccessible::isValid() const
{
    if (!m_view || !m_view->model())
        return false;
    return m_row < m_view->model()->rowCount() && m_column < m_view->model()->columnCount();
}

QWindow* TableItemAccessible::window() const
{
    return m_view ? m_view->window()->windowHandle() : nullptr;
}

void* TableItemAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableCellInterface)
        return static_cast<QAccessibleTableCellInterface*>(this);
    if (type == QAccessible::ActionInterface && isCell())
        return static_cast<QAccessibleActionInterface*>(this);
    return nullptr;
}

QAccessibleInterface* TableItemAccessible::parent() const
{
    return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
}

QModelIndex TableItemAccessible::index() const
{
    return isCell() && isValid() ? m_view->model()->index(m_row, m_column) : QModelIndex();
}

QHeaderView* TableItemAccessible::headerView() const
{
    return m_row == header ? m_view->horizontalHeader() : m_view->verticalHeader();
}

QString TableItemAccessible::text(QAccessible::Text type) const
{
    if (!isValid() || (type != QAccessible::Name && type != QAccessible::Description))
        return {};
    const bool name = type == QAccessible::Name;
    const int role = name ? Qt::AccessibleTextRole : Qt::AccessibleDescriptionRole;
    const auto valueOf = [this](int wanted) {
        if (isCell())
            return index().data(wanted).toString();
        return m_row == header && m_column == header
            ? QString()
            : m_view->model()
                  ->headerData(
                      m_row == header ? m_column : m_row, headerView()->orientation(), wanted)
                  .toString();
    };
    const QString text = valueOf(role);
    return text.isEmpty() && name ? valueOf(Qt::DisplayRole) : text;
}

QRect TableItemAccessible::rect() const
{
    if (!isValid())
        return {};
    if (isCell()) {
        const QRect shown = m_view->visualRect(index());
        return shown.isNull()
            ? shown
            : QRect(m_view->viewport()->mapToGlobal(shown.topLeft()), shown.size());
    }
    const QHeaderView* const sections = headerView();
    if (sections->isHidden() || (m_row == header && m_column == header))
        return {};
    const int section = m_row == header ? m_column : m_row;
    const int at = sections->sectionViewportPosition(section);
    const int size = sections->sectionSize(section);
    return sections->orientation() == Qt::Horizontal
        ? QRect(sections->mapToGlobal(QPoint(at, 0)), QSize(size, sections->height()))
        : QRect(sections->mapToGlobal(QPoint(0, at)), QSize(sections->width(), size));
}

QAccessible::Role TableItemAccessible::role() const
{
    if (isCell())
        return QAccessible::Cell;
    if (m_row != header)
        return QAccessible::RowHeader;
    return m_column != header ? QAccessible::ColumnHeader : QAccessible::Pane;
}

QAccessible::State TableItemAccessible::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const QRect shown = rect();
    const QWidget* const area = m_view->viewport();
    const QRect visible(area->mapToGlobal(QPoint()), area->size());
    state.invisible
        = shown.isEmpty() || !m_view->isVisible() || (isCell() && !visible.intersects(shown));
    if (!isCell())
        return state;
    const Qt::ItemFlags flags = index().flags();
    state.selectable = flags.testFlag(Qt::ItemIsSelectable);
    state.multiSelectable = state.selectable;
    state.focusable = true;
    state.selected = isSelected();
    state.focused = m_view->hasFocus() && m_view->currentIndex() == index();
    state.checkable = flags.testFlag(Qt::ItemIsUserCheckable);
    state.checked = state.checkable && index().data(Qt::CheckStateRole).toInt() == Qt::Checked;
    state.disabled = !flags.testFlag(Qt::ItemIsEnabled);
    return state;
}

bool TableItemAccessible::isSelected() const
{
    const QModelIndex cell = index();
    return cell.isValid() && m_view->selectionModel()->isSelected(cell);
}

QList<QAccessibleInterface*> TableItemAccessible::columnHeaderCells() const
{
    QAccessibleInterface* const whole = parent();
    if (!isCell() || !whole)
        return {};
    return {whole->child(m_column + 1)}; // after the corner
}

QStringList TableItemAccessible::actionNames() const
{
    if (!isCell())
        return {};
    return index().flags().testFlag(Qt::ItemIsUserCheckable)
        ? QStringList{toggleAction(), pressAction()}
        : QStringList{pressAction()};
}

void TableItemAccessible::doAction(const QString& actionName)
{
    const bool checkable = index().flags().testFlag(Qt::ItemIsUserCheckable);
    if (actionName == toggleAction() && checkable)
        m_view->model()->setData(
            index(), int(state().checked ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
    if (actionName == pressAction() && isCell() && isValid())
        m_view->selectionModel()->setCurrentIndex(
            index(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

} // namespace console::ui
