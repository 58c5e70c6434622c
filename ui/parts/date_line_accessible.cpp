// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/date_line_accessible.h"

#include "ui/parts/buttons.h"
#include "ui/parts/date_line.h"

#include <QPointer>
#include <QWindow>

namespace console::ui {

namespace {

constexpr int gone = -1;

//! One point of the line. It asks the line each time, so that it says what is there now.
class Item : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    Item(DateLine* line, int point)
        : m_line(line)
        , m_point(point)
    {
    }

    [[nodiscard]] int point() const { return m_point; }
    [[nodiscard]] bool isValid() const override
    {
        return m_line && m_point >= 0 && m_point < m_line->points().size();
    }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QWindow* window() const override
    {
        return m_line ? m_line->window()->windowHandle() : nullptr;
    }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    [[nodiscard]] QAccessibleInterface* parent() const override
    {
        return m_line ? QAccessible::queryAccessibleInterface(m_line) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QString text(QAccessible::Text type) const override
    {
        if (!isValid())
            return {};
        if (type == QAccessible::Name)
            return m_line->nameOf(m_line->points().at(m_point));
        return type == QAccessible::Description ? m_line->noteOf(m_line->points().at(m_point))
                                                : QString();
    }
    void setText(QAccessible::Text, const QString&) override { }
    [[nodiscard]] QRect rect() const override
    {
        const QRect shown = isValid() ? m_line->markRect(m_point) : QRect();
        return shown.isEmpty() ? QRect()
                               : QRect(m_line->mapToGlobal(shown.topLeft()), shown.size());
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
        state.selected = m_line->current() == m_point;
        state.focused = m_line->hasFocus() && state.selected;
        state.invisible = !m_line->isVisible();
        state.offscreen = m_line->markRect(m_point).isEmpty();
        return state;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& actionName) override
    {
        if (actionName == pressAction() && isValid())
            m_line->open(m_point);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    const QPointer<DateLine> m_line;
    const int m_point;
};

} // namespace

DateLineAccessible::DateLineAccessible(DateLine* line)
    : QAccessibleWidget(line, QAccessible::List)
{
}

DateLineAccessible::~DateLineAccessible()
{
    for (const QAccessible::Id item : std::as_const(m_items))
        QAccessible::deleteAccessibleInterface(item);
}

DateLine* DateLineAccessible::line() const
{
    return qobject_cast<DateLine*>(object());
}

int DateLineAccessible::pointCount() const
{
    return line() ? int(line()->points().size()) : 0;
}

QWidget* DateLineAccessible::button() const
{
    return line() && line()->isZoomed() ? line()->findChild<LinkButton*>() : nullptr;
}

int DateLineAccessible::childCount() const
{
    return pointCount() + (button() ? 1 : 0);
}

QAccessibleInterface* DateLineAccessible::child(int index) const
{
    if (button() && index == pointCount())
        return QAccessible::queryAccessibleInterface(button());
    const int key = index >= 0 && index < pointCount() ? index : gone;
    if (const auto known = m_items.constFind(key); known != m_items.constEnd()) {
        if (QAccessibleInterface* item = QAccessible::accessibleInterface(known.value()))
            return item;
    }
    auto* item = new Item(line(), key);
    m_items.insert(key, QAccessible::registerAccessibleInterface(item));
    return item;
}

QAccessibleInterface* DateLineAccessible::childAt(int x, int y) const
{
    const DateLine* const shown = line();
    if (!shown)
        return nullptr;
    const QPoint place = shown->mapFromGlobal(QPoint(x, y));
    for (const DateMark& mark : shown->marks()) {
        if (shown->markRect(mark.first).contains(place))
            return child(mark.last);
    }
    return nullptr;
}

int DateLineAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    if (button() && child->object() == button())
        return pointCount();
    const auto* item = dynamic_cast<const Item*>(child);
    return item && item->isValid() ? item->point() : -1;
}

QAccessibleInterface* DateLineAccessible::focusChild() const
{
    const DateLine* const shown = line();
    return shown && shown->hasFocus() && shown->current() >= 0 ? child(shown->current())
                                                               : QAccessibleWidget::focusChild();
}

QAccessibleInterface* dateLineAccessible(const QString& className, QObject* object)
{
    // Also for classes that are made from it: Qt asks for each class of the object in turn.
    auto* line = qobject_cast<DateLine*>(object);
    return line && className == QLatin1String(DateLine::staticMetaObject.className())
        ? new DateLineAccessible(line)
        : nullptr;
}

} // namespace console::ui
