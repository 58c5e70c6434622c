// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAccessibleWidget>
#include <QHash>

namespace console::ui {

class BarChart;

//! What a screen reader sees of a BarChart: a list with one item for each bar, made when asked for.
//! As with DateLineAccessible, a number that is no more has an answer that is not valid.
class BarChartAccessible : public QAccessibleWidget {
public:
    explicit BarChartAccessible(BarChart* chart);
    ~BarChartAccessible() override;

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QAccessibleInterface* focusChild() const override;

private:
    [[nodiscard]] BarChart* chart() const;

    mutable QHash<int, QAccessible::Id> m_items; // by number
};

//! QAccessible::InterfaceFactory for BarChart.
[[nodiscard]] QAccessibleInterface* barChartAccessible(const QString& className, QObject* object);

} // namespace console::ui
