// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCheckBox>
#include <QRadioButton>

namespace console::ui {

//! A box to tick beside a sentence, which takes as many lines as the width asks for. It is hit at
//! its words only; keys, and what a screen reader says, are those of any other.
class WrappedCheckBox : public QCheckBox {
    Q_OBJECT

public:
    explicit WrappedCheckBox(const QString& text = {}, QWidget* parent = nullptr);
    //! Of one line.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    [[nodiscard]] bool hitButton(const QPoint& at) const override;
    void paintEvent(QPaintEvent* event) override;
};

//! The same for one of several that exclude each other.
class WrappedRadioButton : public QRadioButton {
    Q_OBJECT

public:
    explicit WrappedRadioButton(const QString& text = {}, QWidget* parent = nullptr);
    //! Of one line.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    [[nodiscard]] bool hitButton(const QPoint& at) const override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace console::ui
