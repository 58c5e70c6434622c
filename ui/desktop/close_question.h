// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QMessageBox>

namespace console::ui {

//! Asked once, when the window is closed for the first time: whether the watch goes on in the tray.
class CloseQuestion : public QMessageBox {
    Q_OBJECT

public:
    explicit CloseQuestion(QWidget* window);

Q_SIGNALS:
    void answered(bool stays); //!< not when the window is to stay open for now
};

} // namespace console::ui
