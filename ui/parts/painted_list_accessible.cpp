// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/painted_list_accessible.h"

#include <QWidget>
#include <QWindow>

namespace console::ui {

namespace {

constexpr int gone = -1;

//! One item. The list outlives it.
class Item : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    Item(PaintedListAccessible& list, int number)
        : m_list(list)
        , m_number(number)
    {
    }

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] bool isValid() const override
    {
        return m_number >= 0 && m_number < m_list.itemCount();
    }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QWindow* window() const override
    {
        return widget() ? widget()->window()->windowHandle() : nullptr;
    }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface && m_list.opensItems()
            ? static_cast<QAccessibleActionInterface*>(this)
            : nullptr;
    }
    [[nodiscard]] QAccessibleInterface* parent() const override
    {
        return widget() ? QAccessible::queryAccessibleInterface(widget()) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QString text(QAccessible::Text type) const override
    {
        return isValid() ? m_list.itemText(m_number, type) : QString();
    }
    void setText(QAccessible::Text, const QString&) override { }
    [[nodiscard]] QRect rect() const override
    {
        const QRect shown = isValid() ? m_list.itemRect(m_number) : QRect();
        return shown.isEmpty() ? QRect()
                               : QRect(widget()->mapToGlobal(shown.topLeft()), shown.size());
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (!isValid())
            return state;
        state.focusable = true;
        state.selectable = true;
        state.selected = m_list.currentItem() == m_number;
        state.focused = widget()->hasFocus() && state.selected;
        state.invisible = !widget()->isVisible();
        state.offscreen = m_list.itemRect(m_number).isEmpty();
        return state;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& actionName) override
    {
        if (actionName == pressAction() && isValid())
            m_list.openItem(m_number);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    [[nodiscard]] QWidget* widget() const { return qobject_cast<QWidget*>(m_list.object()); }

    PaintedListAccessible& m_list;
    const int m_number;
};

} // namespace

PaintedListAccessible::PaintedListAccessible(QWidget* widget)
    : QAccessibleWidget(widget, QAccessible::List)
{
}

PaintedListAccessible::~PaintedListAccessible()
{
    for (const QAccessible::Id item : std::as_const(m_items))
        QAccessible::deleteAccessibleInterface(item);
}

QAccessibleInterface* PaintedListAccessible::child(int index) const
{
    const int key = index >= 0 && index < itemCount() ? index : gone;
    if (const auto known = m_items.constFind(key); known != m_items.constEnd()) {
        if (QAccessibleInterface* item = QAccessible::accessibleInterface(known.value()))
            return item;
    }
    auto* item = new Item(const_cast<PaintedListAccessible&>(*this), key);
    m_items.insert(key, QAccessible::registerAccessibleInterface(item));
    return item;
}

QAccessibleInterface* PaintedListAccessible::childAt(int x, int y) const
{
    const QWidget* const shown = itemCount() > 0 ? widget() : nullptr;
    const int item = shown ? itemAt(shown->mapFromGlobal(QPoint(x, y))) : -1;
    return item >= 0 ? child(item) : nullptr;
}

int PaintedListAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* item = dynamic_cast<const Item*>(child);
    return item && item->isValid() ? item->number() : -1;
}

QAccessibleInterface* PaintedListAccessible::focusChild() const
{
    const bool isHere = itemCount() > 0 && widget()->hasFocus() && currentItem() >= 0;
    return isHere ? child(currentItem()) : QAccessibleWidget::focusChild();
}

} // namespace console::ui
