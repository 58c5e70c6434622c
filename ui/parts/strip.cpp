// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/strip.h"

#include "ui/theme/tokens.h"

#include <QPainter>

namespace console::ui {

Strip::Strip(Qt::Edge edge, QWidget* parent)
    : QWidget(parent)
    , m_edge(edge)
{
}

void Strip::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens(this);
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    painter.fillRect(QRect(0, m_edge == Qt::TopEdge ? 0 : height() - 1, width(), 1), t.line);
}

} // namespace console::ui
