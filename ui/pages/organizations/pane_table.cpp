// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/organizations/pane_table.h"

#include "ui/theme/style_paint.h"

#include <QHeaderView>
#include <QPainter>
#include <QVBoxLayout>

namespace console::ui {

namespace {
constexpr int mostRows = 5;
} // namespace

PaneTable::PaneTable(const QString& accessibleName, models::ListSource* source, QWidget* parent)
    : QFrame(parent)
    , m_table(new DataTable(accessibleName))
{
    auto* around = new QVBoxLayout(this);
    // Inside the rounded frame.
    around->setContentsMargins(1, 2, 1, 2);
    around->addWidget(m_table);
    m_table->setEdge(space::m);
    m_table->setSource(source);
    m_table->horizontalHeader()->hide();
    connect(source, &QAbstractItemModel::modelReset, this, &PaneTable::fitHeight);
    connect(source, &QAbstractItemModel::rowsInserted, this, &PaneTable::fitHeight);
    connect(source, &QAbstractItemModel::rowsRemoved, this, &PaneTable::fitHeight);
    fitHeight();
}

void PaneTable::fitHeight()
{
    const int rows = qBound(1, m_table->model()->rowCount(), mostRows);
    // Half a row more tells that there are more.
    const int more = m_table->model()->rowCount() > mostRows ? twoLineRowHeight / 2 : 0;
    setFixedHeight(rows * twoLineRowHeight + more + 4);
}

void PaneTable::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens(this);
    QPainter painter(this);
    paint::box(painter, rect(), t.surface, t.line);
}

} // namespace console::ui
