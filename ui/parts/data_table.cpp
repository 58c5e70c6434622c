// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/data_table.h"

#include "ui/parts/data_table_delegate.h"
#include "ui/parts/table_accessible.h"
#include "ui/theme/style_paint.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace console::ui {

DataTable::DataTable(const QString& accessibleName, QWidget* parent)
    : QTableView(parent)
{
    [[maybe_unused]] static const bool once = (QAccessible::installFactory(tableAccessible), true);
    setAccessibleName(accessibleName);
    setItemDelegate(new CellDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setMouseTracking(true);
    viewport()->installEventFilter(this);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(ui::rowHeight);
    verticalHeader()->setDefaultSectionSize(ui::rowHeight);
    QHeaderView* columns = horizontalHeader();
    columns->setFocusPolicy(Qt::NoFocus);
    columns->setFixedHeight(headerHeight);
    columns->setHighlightSections(false);
    columns->setSectionsMovable(true);
    columns->setMinimumSectionSize(48);
    columns->setSortIndicatorClearable(true);
    columns->setContextMenuPolicy(Qt::CustomContextMenu);
    columns->viewport()->installEventFilter(this);
    // Without a sort column the source keeps its own order.
    columns->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(columns, &QHeaderView::customContextMenuRequested, this, &DataTable::chooseColumns);
    connect(columns, &QHeaderView::sectionMoved, this, [this] {
        fit();
        save();
    });
    connect(columns, &QHeaderView::sortIndicatorChanged, this, [this] { save(); });
    connect(columns, &QHeaderView::sectionResized, this,
        [this](int column, int, int width) { takeWidth(column, width); });
    connect(this, &QTableView::doubleClicked, this, &DataTable::rowActivated);
}

void DataTable::setSource(models::ListSource* source)
{
    m_source = source;
    setModel(source);
    connect(source, &QAbstractItemModel::modelReset, this, &DataTable::fitRows);
    connect(source, &QAbstractItemModel::rowsInserted, this, &DataTable::fitRows);
    for (const models::ColumnSpec& spec : source->columns()) {
        if (!spec.shownAtFirst)
            m_unchosen.insert(spec.key);
    }
    cells()->setEdges(0, source->columnCount() - 1);
    fitRows();
    fit();
}

CellDelegate* DataTable::cells() const
{
    return static_cast<CellDelegate*>(itemDelegate());
}

void DataTable::setEdge(int pixels)
{
    cells()->setEdge(pixels);
    fitRows();
}

void DataTable::fitRows()
{
    if (!m_source || m_source->rowCount() == 0)
        return;
    bool two = false;
    for (int column = 0; column < m_source->columnCount() && !two; ++column)
        two = !m_source->index(0, column).data(models::SecondLineRole).toString().isEmpty();
    verticalHeader()->setDefaultSectionSize(two ? twoLineRowHeight : ui::rowHeight);
    // While one filters the columns stay as they are.
    if (m_source->filter().isEmpty()) {
        measure();
        fit();
    }
}

void DataTable::setRowMenu(std::function<void(QMenu&, const QModelIndex&)> fill)
{
    m_rowMenu = std::move(fill);
}

TableText DataTable::text(bool all) const
{
    TableText result;
    if (!m_source)
        return result;
    QList<int> columns;
    const QList<models::ColumnSpec> specs = m_source->columns();
    for (int visual = 0; visual < specs.size(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnChosen(column))
            continue;
        columns << column;
        result.header << specs.at(column).title;
    }
    QList<int> rows;
    if (all) {
        for (int row = 0; row < m_source->rowCount(); ++row)
            rows << row;
    } else {
        for (const QModelIndex& index : selectionModel()->selectedRows())
            rows << index.row();
        std::sort(rows.begin(), rows.end());
    }
    for (const int row : std::as_const(rows)) {
        QStringList cells;
        for (const int column : std::as_const(columns)) {
            const QModelIndex index = m_source->index(row, column);
            const QVariant exact = index.data(models::CopyRole);
            cells << (exact.isValid() ? exact : index.data(Qt::DisplayRole)).toString();
        }
        result.rows << cells;
    }
    return result;
}

void DataTable::copy(QString (*format)(const TableText&))
{
    const TableText table = text();
    if (table.rows.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(format(table));
    Q_EMIT copied(static_cast<int>(table.rows.size()));
}

void DataTable::selectRow(int row)
{
    if (!m_source || row < 0 || row >= m_source->rowCount()) {
        clearSelection();
        setCurrentIndex({});
        return;
    }
    QTableView::selectRow(row);
    scrollTo(m_source->index(row, horizontalHeader()->logicalIndex(0)));
}

bool DataTable::isFreshlyEntered() const
{
    return currentIndex().isValid() && !selectionModel()->hasSelection();
}

void DataTable::keyPressEvent(QKeyEvent* event)
{
    const int rows = m_source ? m_source->rowCount() : 0;
    const bool extends = event->modifiers() & Qt::ShiftModifier;
    if (event->matches(QKeySequence::Copy)) {
        copy(&toPlainText);
    } else if (rows > 0 && !extends && event->key() == Qt::Key_Home) {
        selectRow(0);
    } else if (rows > 0 && !extends && event->key() == Qt::Key_End) {
        selectRow(rows - 1);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!currentIndex().isValid())
            return;
        if (!selectionModel()->isSelected(currentIndex()))
            selectRow(currentIndex().row());
        Q_EMIT rowActivated(currentIndex());
    } else if (event->key() == Qt::Key_Space && toggleChecks()) {
        return;
    } else if (!extends && isFreshlyEntered()
        && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)) {
        selectRow(currentIndex().row());
    } else {
        QTableView::keyPressEvent(event);
    }
}

void DataTable::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_rowMenu)
        m_rowMenu(*menu, index);
    if (!menu->isEmpty())
        menu->addSeparator();
    QAction* asText = menu->addAction(tr("Copy as text"), this, [this] { copy(&toPlainText); });
    asText->setShortcut(QKeySequence::Copy);
    menu->addAction(tr("Copy as Markdown"), this, [this] { copy(&toMarkdown); });
    menu->addAction(tr("Copy as CSV"), this, [this] { copy(&toCsv); });
    const QPoint at = byKey ? visualRect(index).bottomLeft() : event->pos();
    menu->popup(viewport()->mapToGlobal(at));
}

void DataTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fit();
}

void DataTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    QRect area = viewport()->rect();
    if (currentIndex().isValid()) {
        area.setTop(rowViewportPosition(currentIndex().row()));
        area.setHeight(QTableView::rowHeight(currentIndex().row()));
    }
    paint::ring(painter, area, tokens(this).accent, 4);
}

void DataTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    viewport()->update();
}

void DataTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (current.row() != previous.row())
        Q_EMIT currentRowChanged(current.row());
}

bool DataTable::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == horizontalHeader()->viewport() && event->type() == QEvent::MouseButtonRelease
        && m_dragged) {
        m_dragged = false;
        // After the header has finished with the drag itself.
        QMetaObject::invokeMethod(this, &DataTable::fit, Qt::QueuedConnection);
    }
    if (watched == viewport()
        && (event->type() == QEvent::MouseMove || event->type() == QEvent::Leave)) {
        const int row = event->type() == QEvent::Leave
            ? -1
            : rowAt(qRound(static_cast<QMouseEvent*>(event)->position().y()));
        if (row != cells()->hoverRow()) {
            cells()->setHoverRow(row);
            viewport()->update();
        }
    }
    return QTableView::eventFilter(watched, event);
}

} // namespace console::ui
