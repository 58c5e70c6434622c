// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace console::ui {

class ViewMemory;

//! After how many minutes without input the console locks; 0 for never, as when nothing was chosen.
[[nodiscard]] int keptLockMinutes(const ViewMemory& memory);

//! Chooses that. It counts at once.
class LockBox : public QWidget {
    Q_OBJECT

public:
    //! `memory` is that of the whole program, and outlives the box.
    explicit LockBox(ViewMemory& memory, QWidget* parent = nullptr);
};

} // namespace console::ui
