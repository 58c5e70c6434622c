// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/date_line_accessible.h"

#include "ui/parts/buttons.h"
#include "ui/parts/date_line.h"

#include <algorithm>

namespace console::ui {

DateLineAccessible::DateLineAccessible(DateLine* line)
    : PaintedListAccessible(line)
{
}

DateLine* DateLineAccessible::line() const
{
    return qobject_cast<DateLine*>(object());
}

QWidget* DateLineAccessible::button() const
{
    return line() && line()->isZoomed() ? line()->findChild<LinkButton*>() : nullptr;
}

int DateLineAccessible::childCount() const
{
    return itemCount() + (button() ? 1 : 0);
}

QAccessibleInterface* DateLineAccessible::child(int index) const
{
    if (button() && index == itemCount())
        return QAccessible::queryAccessibleInterface(button());
    return PaintedListAccessible::child(index);
}

int DateLineAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    if (button() && child->object() == button())
        return itemCount();
    return PaintedListAccessible::indexOfChild(child);
}

int DateLineAccessible::itemCount() const
{
    return line() ? int(line()->points().size()) : 0;
}

QString DateLineAccessible::itemText(int point, QAccessible::Text type) const
{
    const DatePoint& shown = line()->points().at(point);
    if (type == QAccessible::Name)
        return line()->nameOf(shown);
    return type == QAccessible::Description ? line()->noteOf(shown) : QString();
}

QRect DateLineAccessible::itemRect(int point) const
{
    return line()->markRect(point);
}

int DateLineAccessible::currentItem() const
{
    return line()->current();
}

int DateLineAccessible::itemAt(const QPoint& position) const
{
    const QList<DateMark>& marks = line()->marks();
    const auto mark = std::find_if(marks.begin(), marks.end(),
        [&](const DateMark& each) { return line()->markRect(each.first).contains(position); });
    return mark == marks.end() ? -1 : mark->last;
}

void DateLineAccessible::openItem(int point)
{
    line()->open(point);
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
