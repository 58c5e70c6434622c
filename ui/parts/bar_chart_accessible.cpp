// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/bar_chart_accessible.h"

#include "ui/parts/bar_chart.h"

#include <QPointer>
#include <QWindow>

namespace console::ui {

namespace {

constexpr int gone = -1;

//! One bar. It asks the chart each time, so that it says what is there now.
class Bar : public QAccessibleInterface {
public:
    Bar(BarChart* chart, int bar)
        : m_chart(chart)
        , m_bar(bar)
    {
    }

    [[nodiscard]] int bar() const { return m_bar; }
    [[nodiscard]] bool isValid() const override
    {
        return m_chart && m_bar >= 0 && m_bar < m_chart->data().bars();
    }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QWindow* window() const override
    {
        return m_chart ? m_chart->window()->windowHandle() : nullptr;
    }
    [[nodiscard]] QAccessibleInterface* parent() const override
    {
        return m_chart ? QAccessible::queryAccessibleInterface(m_chart) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QString text(QAccessible::Text type) const override
    {
        return isValid() && type == QAccessible::Name ? m_chart->textOf(m_bar) : QString();
    }
    void setText(QAccessible::Text, const QString&) override { }
    [[nodiscard]] QRect rect() const override
    {
        const QRect shown = isValid() ? m_chart->barRect(m_bar) : QRect();
        return shown.isEmpty() ? QRect()
                               : QRect(m_chart->mapToGlobal(shown.topLeft()), shown.size());
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
        state.selected = m_chart->current() == m_bar;
        state.focused = m_chart->hasFocus() && state.selected;
        state.invisible = !m_chart->isVisible();
        return state;
    }

private:
    const QPointer<BarChart> m_chart;
    const int m_bar;
};

} // namespace

BarChartAccessible::BarChartAccessible(BarChart* chart)
    : QAccessibleWidget(chart, QAccessible::List)
{
}

BarChartAccessible::~BarChartAccessible()
{
    for (const QAccessible::Id item : std::as_const(m_items))
        QAccessible::deleteAccessibleInterface(item);
}

BarChart* BarChartAccessible::chart() const
{
    return qobject_cast<BarChart*>(object());
}

int BarChartAccessible::childCount() const
{
    return chart() ? chart()->data().bars() : 0;
}

QAccessibleInterface* BarChartAccessible::child(int index) const
{
    const int key = index >= 0 && index < childCount() ? index : gone;
    if (const auto known = m_items.constFind(key); known != m_items.constEnd()) {
        if (QAccessibleInterface* item = QAccessible::accessibleInterface(known.value()))
            return item;
    }
    auto* item = new Bar(chart(), key);
    m_items.insert(key, QAccessible::registerAccessibleInterface(item));
    return item;
}

QAccessibleInterface* BarChartAccessible::childAt(int x, int y) const
{
    BarChart* const shown = chart();
    const int bar = shown ? shown->barAt(shown->mapFromGlobal(QPoint(x, y))) : -1;
    return bar >= 0 ? child(bar) : nullptr;
}

int BarChartAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* bar = dynamic_cast<const Bar*>(child);
    return bar && bar->isValid() ? bar->bar() : -1;
}

QAccessibleInterface* BarChartAccessible::focusChild() const
{
    BarChart* const shown = chart();
    return shown && shown->hasFocus() && shown->current() >= 0 ? child(shown->current())
                                                               : QAccessibleWidget::focusChild();
}

QAccessibleInterface* barChartAccessible(const QString& className, QObject* object)
{
    auto* chart = qobject_cast<BarChart*>(object);
    return chart && className == QLatin1String(BarChart::staticMetaObject.className())
        ? new BarChartAccessible(chart)
        : nullptr;
}

} // namespace console::ui
