// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/row_mover.h"

#include "ui/parts/data_table.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace console::ui {

namespace {
constexpr int lineHeight = 2;
constexpr int edge = 12; //!< so close to an end the list scrolls

//! Where the row would go.
class GapLine : public QWidget {
public:
    explicit GapLine(QWidget* parent)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), tokens(this).accent); }
};
} // namespace

RowMover::RowMover(DataTable& table, WhyNot whyNot)
    : QObject(&table)
    , m_table(table)
    , m_whyNot(std::move(whyNot))
    , m_line(new GapLine(table.viewport()))
{
    m_line->hide();
    table.installEventFilter(this);
    table.viewport()->installEventFilter(this);
}

bool RowMover::eventFilter(QObject*, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return pressed(event);
    case QEvent::MouseMove: {
        const auto* move = static_cast<QMouseEvent*>(event);
        return move->buttons() & Qt::LeftButton && draggedTo(move->position().toPoint());
    }
    case QEvent::MouseButtonRelease:
        return released();
    case QEvent::KeyPress:
        return keyed(event);
    default:
        return false;
    }
}

bool RowMover::pressed(QEvent* event)
{
    end();
    const auto* press = static_cast<QMouseEvent*>(event);
    m_start = press->position().toPoint();
    const bool plain = press->button() == Qt::LeftButton && press->modifiers() == Qt::NoModifier;
    m_row = plain ? m_table.rowAt(m_start.y()) : -1;
    return false;
}

bool RowMover::draggedTo(const QPoint& at)
{
    const std::optional<QString> whyNot = m_whyNot();
    if (m_row < 0 || !whyNot)
        return false;
    if (!m_isDragging) {
        if ((at - m_start).manhattanLength() < QApplication::startDragDistance())
            return true;
        if (!whyNot->isEmpty()) {
            if (!std::exchange(m_isRefused, true))
                Q_EMIT refused(*whyNot);
            return true;
        }
        m_isDragging = true;
        m_table.viewport()->setCursor(Qt::ClosedHandCursor);
    }
    QScrollBar* bar = m_table.verticalScrollBar();
    if (at.y() < edge)
        bar->setValue(bar->value() - edge);
    else if (at.y() > m_table.viewport()->height() - edge)
        bar->setValue(bar->value() + edge);
    m_gap = gapAt(at.y());
    showGap();
    return true;
}

int RowMover::gapAt(int y) const
{
    const int row = m_table.rowAt(y);
    if (row < 0)
        return y < 0 ? 0 : m_table.model()->rowCount();
    const int middle = m_table.rowViewportPosition(row) + m_table.QTableView::rowHeight(row) / 2;
    return y < middle ? row : row + 1;
}

void RowMover::showGap()
{
    const int rows = m_table.model()->rowCount();
    const int y = m_gap < rows
        ? m_table.rowViewportPosition(m_gap)
        : m_table.rowViewportPosition(rows - 1) + m_table.QTableView::rowHeight(rows - 1);
    m_line->setGeometry(0, qMax(0, y - lineHeight / 2), m_table.viewport()->width(), lineHeight);
    m_line->show();
}

bool RowMover::released()
{
    const bool wasDragging = m_isDragging;
    const int row = m_row;
    const int gap = m_gap;
    end();
    // Right above or below itself it stays where it is.
    if (wasDragging && gap != row && gap != row + 1)
        Q_EMIT dropped(row, gap);
    // The table only saw the press, and takes the release for a click.
    return wasDragging;
}

bool RowMover::keyed(QEvent* event)
{
    const auto* key = static_cast<QKeyEvent*>(event);
    if (m_isDragging && key->key() == Qt::Key_Escape) {
        end();
        return true;
    }
    const bool up = key->key() == Qt::Key_Up;
    if (key->modifiers() != Qt::AltModifier || (!up && key->key() != Qt::Key_Down))
        return false;
    const std::optional<QString> whyNot = m_whyNot();
    if (!whyNot)
        return false;
    if (whyNot->isEmpty())
        Q_EMIT stepped(up ? -1 : 1);
    else
        Q_EMIT refused(*whyNot);
    return true;
}

void RowMover::end()
{
    if (m_isDragging)
        m_table.viewport()->unsetCursor();
    m_line->hide();
    m_isDragging = false;
    m_isRefused = false;
    m_row = -1;
    m_gap = -1;
}

} // namespace console::ui
