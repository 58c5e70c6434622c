// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/word_difference.h"
#include "ui/parts/text_label.h"

namespace console::ui {

//! One side of a text that changed: the words that went are struck through, those that came are
//! underlined; both are tinted, too. Texts are text whatever they hold. A screen reader hears the
//! text without marks.
class ChangedText : public TextLabel {
    Q_OBJECT

public:
    enum class Side { Before, After };

    ChangedText(const QList<domain::TextRun>& runs, Side side, QWidget* parent = nullptr);
    //! As it is read, without marks.
    [[nodiscard]] QString plainText() const { return m_plain; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void mark();

    QList<domain::TextRun> m_runs; //!< of its side
    QString m_plain;
    bool m_marking = false;
};

} // namespace console::ui
