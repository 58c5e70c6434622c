// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTextEdit>

namespace console::ui {

//! HTML that is only looked at: nothing is loaded for it, from a network or a file, no link is
//! followed, and nothing runs. Its text can be selected.
class InertText : public QTextEdit {
    Q_OBJECT

public:
    explicit InertText(const QString& html, QWidget* parent = nullptr);
};

} // namespace console::ui
