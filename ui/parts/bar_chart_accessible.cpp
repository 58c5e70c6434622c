// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/bar_chart_accessible.h"

#include "ui/parts/bar_chart.h"

namespace console::ui {

BarChartAccessible::BarChartAccessible(BarChart* chart)
    : PaintedListAccessible(chart)
{
}

BarChart* BarChartAccessible::chart() const
{
    return qobject_cast<BarChart*>(object());
}

int BarChartAccessible::itemCount() const
{
    return chart() ? chart()->data().bars() : 0;
}

QString BarChartAccessible::itemText(int bar, QAccessible::Text type) const
{
    return type == QAccessible::Name ? chart()->textOf(bar) : QString();
}

QRect BarChartAccessible::itemRect(int bar) const
{
    return chart()->barRect(bar);
}

int BarChartAccessible::currentItem() const
{
    return chart()->current();
}

int BarChartAccessible::itemAt(const QPoint& position) const
{
    return chart()->barAt(position);
}

QAccessibleInterface* barChartAccessible(const QString& className, QObject* object)
{
    auto* chart = qobject_cast<BarChart*>(object);
    return chart && className == QLatin1String(BarChart::staticMetaObject.className())
        ? new BarChartAccessible(chart)
        : nullptr;
}

} // namespace console::ui
