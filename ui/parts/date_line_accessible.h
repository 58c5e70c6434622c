// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAccessibleWidget>
#include <QHash>

namespace console::ui {

class DateLine;

//! What a screen reader sees of a DateLine: a list with one item for each point, made when asked
//! for.
//!
//! As with tables, a number that is no more has an answer that is not valid: Qt 6.4 would hand the
//! accessibility bus a null pointer.
class DateLineAccessible : public QAccessibleWidget {
public:
    explicit DateLineAccessible(DateLine* line);
    ~DateLineAccessible() override;

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QAccessibleInterface* focusChild() const override;

private:
    [[nodiscard]] DateLine* line() const;
    [[nodiscard]] int pointCount() const;
    //! "Show all" while it is there, behind the points.
    [[nodiscard]] QWidget* button() const;

    mutable QHash<int, QAccessible::Id> m_items; // by number
};

//! QAccessible::InterfaceFactory for DateLine.
[[nodiscard]] QAccessibleInterface* dateLineAccessible(const QString& className, QObject* object);

} // namespace console::ui
