// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/tokens.h"

#include <QLabel>

namespace console::ui {

//! Text in one of the four sizes and in a tone that follows the scheme.
class TextLabel : public QLabel {
    Q_OBJECT

public:
    explicit TextLabel(const QString& text = {}, TextSize size = TextSize::Body,
        Tone tone = Tone::Neutral, QFont::Weight weight = QFont::Normal, QWidget* parent = nullptr);
    void setTone(Tone tone);
    [[nodiscard]] Tone tone() const { return m_tone; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void retint();

    Tone m_tone;
    bool m_retinting = false;
};

//! One line that ends in "…" where there is no room, with the full text as tool tip then.
class ElidedLabel : public TextLabel {
    Q_OBJECT

public:
    using TextLabel::TextLabel;
    void setElideMode(Qt::TextElideMode mode);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace console::ui
