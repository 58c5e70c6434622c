// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/parts/painted_list_accessible.h"

namespace console::ui {

class BarChart;

//! What a screen reader sees of a BarChart: a list with one item for each bar.
class BarChartAccessible : public PaintedListAccessible {
public:
    explicit BarChartAccessible(BarChart* chart);

    [[nodiscard]] int itemCount() const override;
    [[nodiscard]] QString itemText(int bar, QAccessible::Text type) const override;
    [[nodiscard]] QRect itemRect(int bar) const override;
    [[nodiscard]] int currentItem() const override;
    [[nodiscard]] int itemAt(const QPoint& position) const override;

private:
    [[nodiscard]] BarChart* chart() const;
};

//! QAccessible::InterfaceFactory for BarChart.
[[nodiscard]] QAccessibleInterface* barChartAccessible(const QString& className, QObject* object);

} // namespace console::ui
