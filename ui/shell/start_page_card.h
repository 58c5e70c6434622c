// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFrame>

namespace console::ui {

//! The sheet that the start page lies on: two halves, the left one darker, round corners.
class StartCard : public QFrame {
    Q_OBJECT

public:
    explicit StartCard(QWidget* parent = nullptr);
    [[nodiscard]] QWidget* left() const { return m_left; }
    [[nodiscard]] QWidget* right() const { return m_right; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* m_left;
    QWidget* m_right;
};

//! `widget` in the middle of the room there is.
[[nodiscard]] QWidget* centred(QWidget* widget);

} // namespace console::ui
