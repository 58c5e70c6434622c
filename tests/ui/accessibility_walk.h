// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAccessible>
#include <QHash>
#include <QWidget>

namespace console::tests {

//! What a screen reader calls `widget`.
inline QString accessibleNameOf(QWidget* widget)
{
    // Qt for Linux gives a combo box its text for a name, and leaves what it is called to a
    // relation.
    if (!widget->accessibleName().isEmpty())
        return widget->accessibleName();
    const QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(widget);
    return seen ? seen->text(QAccessible::Name).trimmed() : QString();
}

inline QString describe(const QWidget* widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ')
        + widget->objectName();
}

//! Visible widgets of `root` that take the focus by Tab or click, the disabled ones too.
inline QList<QWidget*> focusableIn(QWidget* root)
{
    QList<QWidget*> all = root->findChildren<QWidget*>();
    all.prepend(root);
    QList<QWidget*> result;
    for (QWidget* widget : std::as_const(all)) {
        // One with a proxy is a piece of the control that it hands the focus to.
        if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy())
            result << widget;
    }
    return result;
}

//! Where a name must be the only one: the detail pane around `widget`, which has a name itself, or
//! the window.
inline const QWidget* scopeOf(const QWidget* widget)
{
    const QWidget* scope = widget;
    while (scope->parentWidget() && !scope->inherits("console::ui::DetailPane"))
        scope = scope->parentWidget();
    return scope;
}

//! One line for every focusable control of the shown `root` that has no name, or another's in its
//! pane or window.
inline QStringList accessibilityProblems(QWidget* root)
{
    QStringList problems;
    QHash<std::pair<const QWidget*, QString>, QWidget*> named;
    for (QWidget* widget : focusableIn(root)) {
        const QString name = accessibleNameOf(widget);
        if (name.isEmpty())
            problems << describe(widget) + QStringLiteral(" has no accessible name");
        else if (const QWidget* other = named.value({scopeOf(widget), name}))
            problems << QString(describe(widget) + QStringLiteral(" and ") + describe(other)
                + QStringLiteral(" are both called ") + name);
        named.insert({scopeOf(widget), name}, widget);
    }
    return problems;
}

} // namespace console::tests
