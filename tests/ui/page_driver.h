// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/parts/data_table.h"
#include "ui/parts/form_field.h"

#include <optional>

class QListWidget;

namespace console::test {

//! A shown page or form in front of a person, driven by what a screen reader calls its controls.
class PageDriver {
public:
    //! `root` outlives the driver.
    explicit PageDriver(QWidget& root)
        : m_root(root)
    {
    }

    //! The visible control with that name, or null.
    [[nodiscard]] QWidget* find(const QString& name) const;
    //! Waits until that control is there and can be used; then presses it.
    bool press(const QString& name) const;
    //! Waits until the button with that name can be used, and chooses that entry of its menu.
    bool chooseFromMenu(const QString& button, const QString& entry) const;
    //! Waits for that control, and puts `text` in place of what it holds, by the keyboard where it
    //! is short. A day as 2026-11-28.
    bool type(const QString& name, const QString& text) const;
    //! Waits for the control with that name; what it holds.
    [[nodiscard]] QString textOf(const QString& name) const;
    //! Waits for a row of that table whose first column says `text`, and clicks it.
    bool choose(const QString& table, const QString& text,
        Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    //! Text of a cell of the row whose first column says `text`; nothing when there is no row.
    [[nodiscard]] std::optional<QString> cell(
        const QString& table, const QString& text, const QString& column) const;
    [[nodiscard]] int rows(const QString& table) const;
    //! Some visible label says this, or contains it.
    [[nodiscard]] bool says(const QString& sentence) const;
    //! Some visible label says this and nothing else.
    [[nodiscard]] bool saysExactly(const QString& sentence) const;
    //! Waits for that control; why it is off, as its tool tip says; empty when it is on.
    [[nodiscard]] QString refusalOf(const QString& name) const;

    //! The visible field with that label, or null.
    [[nodiscard]] ui::FormField* field(const QString& label) const;
    //! What stands under that field as wrong, as long as it is seen; empty when nothing is.
    [[nodiscard]] QString errorAt(const QString& label) const;
    //! The technical part of the error that is shown, folded or not; empty when none is.
    [[nodiscard]] QString details() const;

private:
    //! As find(), but waits.
    [[nodiscard]] QWidget* awaited(const QString& name) const;
    [[nodiscard]] ui::DataTable* table(const QString& name) const;
    [[nodiscard]] int rowOf(const ui::DataTable& table, const QString& text) const;

    QWidget& m_root;
};

//! Makes the entry that says `name` the current one, such as a section of the settings.
void chooseItem(QListWidget& list, const QString& name);

} // namespace console::test
