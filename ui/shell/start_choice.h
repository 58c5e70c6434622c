// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QRadioButton>

namespace console::ui {

//! One server that can be connected to: a name, and a line about it.
class StartChoice : public QRadioButton {
    Q_OBJECT

public:
    StartChoice(const QString& name, const QString& line, QWidget* parent = nullptr);
    //! The second line; also the description that a screen reader speaks.
    void setLine(const QString& line);
    [[nodiscard]] const QString& line() const { return m_line; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    //! The line wraps.
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    [[nodiscard]] bool hitButton(const QPoint& at) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_line;
};

} // namespace console::ui
