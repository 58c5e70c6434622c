// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace console::ui {

class ViewMemory;

//! Which language the console speaks from its next start on.
class LanguageBox : public QWidget {
    Q_OBJECT

public:
    //! `memory` is that of the whole program, and outlives the box.
    explicit LanguageBox(ViewMemory& memory, QWidget* parent = nullptr);
};

} // namespace console::ui
