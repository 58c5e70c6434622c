// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPlainTextEdit>

namespace console::ui {

//! Several lines to type or paste into; Tab goes on to the next control.
//!
//! Qt looks for a place to break in all that is left of a paragraph, for each line again: a
//! mebibyte without a space would hold the window for minutes. Such a paste breaks anywhere.
class TextArea : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit TextArea(QWidget* parent = nullptr);

protected:
    void insertFromMimeData(const QMimeData* source) override;
};

} // namespace console::ui
