// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAccessibleWidget>
#include <QHash>

namespace console::ui {

//! What a screen reader sees of a widget that paints its items itself: a list with one child for
//! each of them, made when asked for.
//!
//! As with tables, a number that is no more has an answer that is not valid: Qt 6.4 would hand the
//! accessibility bus a null pointer.
class PaintedListAccessible : public QAccessibleWidget {
public:
    explicit PaintedListAccessible(QWidget* widget);
    ~PaintedListAccessible() override;

    [[nodiscard]] int childCount() const override { return itemCount(); }
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QAccessibleInterface* focusChild() const override;

    // Items are asked about each time, so that they say what is there now.

    //! 0 once the widget is gone; nothing else is asked then.
    [[nodiscard]] virtual int itemCount() const = 0;
    [[nodiscard]] virtual QString itemText(int item, QAccessible::Text type) const = 0;
    //! Within the widget; empty while it is not shown.
    [[nodiscard]] virtual QRect itemRect(int item) const = 0;
    [[nodiscard]] virtual int currentItem() const = 0; //!< or -1
    [[nodiscard]] virtual int itemAt(const QPoint& position) const = 0; //!< or -1
    //! Whether an item can be pressed, and what that does.
    [[nodiscard]] virtual bool opensItems() const { return false; }
    virtual void openItem(int item) { Q_UNUSED(item) }

private:
    mutable QHash<int, QAccessible::Id> m_items; // by number
};

} // namespace console::ui
