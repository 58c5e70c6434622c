// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/parts/painted_list_accessible.h"

namespace console::ui {

class DateLine;

//! What a screen reader sees of a DateLine: a list with one item for each point, and "Show all"
//! behind them while it is there.
class DateLineAccessible : public PaintedListAccessible {
public:
    explicit DateLineAccessible(DateLine* line);

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;

    [[nodiscard]] int itemCount() const override;
    [[nodiscard]] QString itemText(int point, QAccessible::Text type) const override;
    [[nodiscard]] QRect itemRect(int point) const override;
    [[nodiscard]] int currentItem() const override;
    [[nodiscard]] int itemAt(const QPoint& position) const override;
    [[nodiscard]] bool opensItems() const override { return true; }
    void openItem(int point) override;

private:
    [[nodiscard]] DateLine* line() const;
    [[nodiscard]] QWidget* button() const;
};

//! QAccessible::InterfaceFactory for DateLine.
[[nodiscard]] QAccessibleInterface* dateLineAccessible(const QString& className, QObject* object);

} // namespace console::ui
