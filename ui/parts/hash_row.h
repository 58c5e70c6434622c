// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace console::ui {

//! A hash in hexadecimal, as long as there is room for, with a button that copies all of it.
class HashRow : public QWidget {
    Q_OBJECT

public:
    //! `copyName` is the accessible name of the button: "Copy the checksum".
    HashRow(const QString& hash, const QString& copyName, QWidget* parent = nullptr);

Q_SIGNALS:
    void copied();
};

} // namespace console::ui
