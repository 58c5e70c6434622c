// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>
#include <QKeySequence>
#include <QList>

namespace console::ui {

//! A key, and what it does.
struct KeyLine {
    QString where; //!< "Everywhere", "In a list"
    QList<QKeySequence> keys; //!< any of them
    QString what;
};

//! Every key of the console, but those that each desktop has for text, menus and buttons.
[[nodiscard]] QList<KeyLine> allKeys();

//! "Ctrl+1 … Ctrl+9" where they follow each other, as the desktop writes them.
[[nodiscard]] QString keyText(const QList<QKeySequence>& keys);

//! All keys in a window of their own.
class KeyList : public QDialog {
    Q_OBJECT

public:
    explicit KeyList(QWidget* parent = nullptr);
};

} // namespace console::ui
