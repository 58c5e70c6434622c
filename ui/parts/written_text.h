// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTextEdit>

namespace console::ui {

//! What somebody wrote, to read and to copy as it is: set with setPlainText(), never as markup. As
//! tall as it needs to be. A word that is longer than the line, such as a link, is broken anywhere;
//! a label would make all beside it as wide as that word.
class WrittenText : public QTextEdit {
    Q_OBJECT

public:
    //! `name`: what a screen reader calls it.
    explicit WrittenText(const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
};

} // namespace console::ui
